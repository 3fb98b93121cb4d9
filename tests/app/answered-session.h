/* answered-session.h: a session over the bundled topic, and looking into widgets
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-answers.h"
#include "apposite-session.h"
#include "apposite-text.h"
#include "apposite-topic-reader.h"

static inline AppositeSession *
new_session (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled (&error);

  g_assert_no_error (error);
  return apposite_session_new (topic);
}

/* Answers as on the command line, with blanks between them. */
static inline void
answer (AppositeSession *session, const char *answers)
{
  g_auto (GStrv) words = g_strsplit (answers, " ", -1);
  g_autoptr (GError) error = NULL;

  apposite_answers_parse (
      apposite_session_get_presentation (session), (const char *const *) words, &error);
  g_assert_no_error (error);
}

static inline AppositeVariant *
variant_at (AppositeSession *session, guint number)
{
  return apposite_topic_find_variant (apposite_session_get_topic (session), number);
}

static inline guint
shown_number (AppositeSession *session)
{
  AppositeVariant *variant = apposite_session_get_variant (session);

  return variant != NULL ? apposite_variant_get_number (variant) : 0;
}

/* The first widget of a type in @widget, itself included, in the order in which they are seen. */
static inline gpointer
find_inside (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_inside (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* What a label or another text shows; NULL of other widgets. */
static inline const char *
text_of (GtkWidget *widget)
{
  if (APPOSITE_IS_TEXT (widget))
    return pango_layout_get_text (apposite_text_get_layout (APPOSITE_TEXT (widget)));
  return GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : NULL;
}

/* Whether a text in @widget that isn't hidden says just @text. */
static inline gboolean
says (GtkWidget *widget, const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (g_strcmp0 (text_of (widget), text) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

static inline void
count_cb (gpointer object, GParamSpec *pspec, gpointer count)
{
  ++*(guint *) count;
}
