/* apposite-fit-closures.h: what is shown of a fit or a notice, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-enums.h"

G_BEGIN_DECLS

char *apposite_closure_fit_icon (gpointer self, AppositeFit fit);
char **apposite_closure_fit_classes (gpointer self, AppositeFit fit);
char *apposite_closure_notice_icon (gpointer self, AppositeNoticeKind kind, AppositeFit fit);
char *apposite_closure_notice_markup (
    gpointer self, AppositeNoticeKind kind, const char *title, const char *text);
char *apposite_closure_more (gpointer self, guint n);
PangoEllipsizeMode apposite_closure_ellipsize_unless (gpointer self, gboolean whole);

G_END_DECLS
