/* apposite-subset.h: those items of a fixed list that are in at the moment
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_SUBSET (apposite_subset_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSubset, apposite_subset, APPOSITE, SUBSET, GObject)

AppositeSubset *apposite_subset_new (GListModel *items);
gboolean apposite_subset_set (AppositeSubset *self, guint index, gboolean in);
gboolean apposite_subset_contains (AppositeSubset *self, guint index);
void apposite_subset_touch (AppositeSubset *self, guint index);
guint apposite_subset_get_size (AppositeSubset *self);

G_END_DECLS
