/* apposite-typeset.h: text as widgets
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-text-blocks.h"

G_BEGIN_DECLS

GtkWidget *apposite_typeset_heading (guint level, const char *text);
GtkWidget *apposite_typeset_label (const char *text);
GtkWidget *apposite_typeset_list (void);
void apposite_typeset_add_item (GtkWidget *list, GtkWidget *content);
GtkWidget *apposite_typeset_block (const AppositeTextBlock *block);

G_END_DECLS
