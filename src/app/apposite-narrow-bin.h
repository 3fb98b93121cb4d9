/* apposite-narrow-bin.h: knows whether what it holds has little width
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_NARROW_BIN (apposite_narrow_bin_get_type ())
G_DECLARE_FINAL_TYPE (AppositeNarrowBin, apposite_narrow_bin, APPOSITE, NARROW_BIN, GtkWidget)

gboolean apposite_narrow_bin_get_narrow (AppositeNarrowBin *self);

G_END_DECLS
