/* apposite-text.h: text that is quickly laid out
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_TEXT (apposite_text_get_type ())
G_DECLARE_DERIVABLE_TYPE (AppositeText, apposite_text, APPOSITE, TEXT, GtkWidget)

/**
 * AppositeTextClass:
 * @gap: the pixels between the text and what is drawn before it
 * @one_line: whether the text is never wrapped
 * @at_end: whether the text stands at the end of its place
 * @measure_lead: says how large what is drawn before the text is, in pixels; no width where there is
 *   nothing. Without it text alone is drawn.
 * @snapshot_lead: draws it
 *
 * A picture with text. It has a name of its own, and stays visible without text.
 */
struct _AppositeTextClass
{
  GtkWidgetClass parent_class;

  int gap;
  gboolean one_line;
  gboolean at_end;
  void (*measure_lead) (AppositeText *self, int *width, int *height);
  void (*snapshot_lead) (AppositeText *self, GtkSnapshot *snapshot, const GdkRectangle *place);
};

void apposite_text_set (AppositeText *self, const char *text, PangoAttrList *attributes);
void apposite_text_set_most_em (AppositeText *self, int most_em);
void apposite_text_set_whole_words (AppositeText *self, gboolean whole_words);
PangoLayout *apposite_text_get_layout (AppositeText *self);

G_END_DECLS
