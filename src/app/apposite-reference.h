/* apposite-reference.h: what the document says around its tables
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_REFERENCE (apposite_reference_get_type ())
G_DECLARE_FINAL_TYPE (AppositeReference, apposite_reference, APPOSITE, REFERENCE, AppositePane)

GtkWidget *apposite_reference_new (AppositeSession *session);

G_END_DECLS
