/* apposite-page-closures.h: what is shown of a variant and a recommendation, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

gboolean apposite_closure_has_text (gpointer self, const char *text);
gboolean apposite_closure_has_items (gpointer self, GListModel *list);
char *apposite_closure_format_number (gpointer self, AppositeVariant *variant);
gboolean apposite_closure_none_usual (gpointer self, AppositeVariant *variant);
char *apposite_closure_format_unasked (gpointer self, AppositeVariant *variant);
char *apposite_closure_format_rating (gpointer self, AppositeCategory *category);
char *apposite_closure_format_doses (gpointer self, AppositeRadiationLevel *level);
char *apposite_closure_format_source (
    gpointer self, AppositeTopic *topic, AppositeVariant *variant);
char *apposite_closure_format_disclaimer (gpointer self, AppositeTopic *topic);

G_END_DECLS
