/* apposite-view.h: the ways to look at a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositeView:
 * @APPOSITE_VIEW_VARIANT: one variant's page, with the detail of one recommendation
 * @APPOSITE_VIEW_COMPARISON: every procedure by every variant
 * @APPOSITE_VIEW_REFERENCE: what the document says around its tables
 *
 * The ways to look at a topic. One of them is shown at a time.
 */
typedef enum
{
  APPOSITE_VIEW_VARIANT,
  APPOSITE_VIEW_COMPARISON,
  APPOSITE_VIEW_REFERENCE,
} AppositeView;

G_END_DECLS
