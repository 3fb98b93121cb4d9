/* contrast-found.h: what was measured, and saying so
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "rendered.h"

#define LEAST_FOR_TEXT 4.5
#define LEAST_FOR_MARKS 3.0

typedef struct
{
  guint32 color;
  guint32 ground;
  double ratio;
} Contrast;

typedef struct
{
  const char *name;
  GtkStateFlags outer; /* of what can be clicked */
  GtkStateFlags nested; /* of what can be clicked in what can be clicked */
  GtkStateFlags rows;
} State;

typedef struct
{
  const char *view;
  const State *state;
  GtkWidget *root;
  Rendered full;
  Rendered bare;
  Contrast least_text;
  Contrast least_mark;
  char *least_text_of;
  char *least_mark_of;
  GHashTable *failed;
} Measure;

/* --- Saying what was found --- */

static const char *
name_style (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (style);

  if (adw_style_manager_get_high_contrast (style))
    return dark ? "high contrast, dark" : "high contrast";
  return dark ? "dark" : "light";
}

static char *
format_contrast (const Contrast *contrast)
{
  return g_strdup_printf (
      "%.2f:1 (#%06x on #%06x)", contrast->ratio, contrast->color, contrast->ground);
}

static void
append_path (GString *string, GtkWidget *widget, int depth)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (depth > 1 && parent != NULL && !GTK_IS_NATIVE (parent))
    {
      append_path (string, parent, depth - 1);
      g_string_append (string, " > ");
    }
  g_string_append (string, gtk_widget_get_css_name (widget));
  for (guint i = 0; classes[i] != NULL; i++)
    g_string_append_printf (string, ".%s", classes[i]);
}

static char *
describe (GtkWidget *widget)
{
  GString *string = g_string_new (NULL);

  if (widget == NULL)
    return g_string_free (g_string_append (string, "nothing"), FALSE);
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (string, "“%.40s” ", gtk_label_get_text (GTK_LABEL (widget)));
  append_path (string, widget, 4);
  return g_string_free (string, FALSE);
}

static void
note (Measure *measure, GtkWidget *widget, gboolean text, const Contrast *contrast)
{
  double wanted = text ? LEAST_FOR_TEXT : LEAST_FOR_MARKS;
  Contrast *least = text ? &measure->least_text : &measure->least_mark;
  char **least_of = text ? &measure->least_text_of : &measure->least_mark_of;
  g_autofree char *what = NULL;
  g_autofree char *how = NULL;
  g_autofree char *key = NULL;

  if (contrast->ratio >= MAX (wanted, least->ratio))
    return;
  what = describe (widget);
  if (contrast->ratio < least->ratio)
    {
      *least = *contrast;
      g_free (*least_of);
      *least_of = g_strdup (what);
    }
  if (contrast->ratio >= wanted)
    return;
  how = format_contrast (contrast);
  key = g_strdup_printf ("%s %s", strstr (what, "” ") != NULL ? strstr (what, "” ") : what, how);
  if (!g_hash_table_add (measure->failed, g_steal_pointer (&key)))
    return;
  g_test_message ("%s, %s, %s: %s has %s, and should have %.1f:1", measure->view,
      measure->state->name, name_style (), what, how, wanted);
}

static void
report (Measure *measure, const char *kind, const Contrast *least, const char *what)
{
  g_autofree char *how = format_contrast (least);

  if (what != NULL)
    g_test_message ("%s | %s | %s | lowest %s | %s | %s", name_style (), measure->view,
        measure->state->name, kind, how, what);
}

static void
begin_state (Measure *measure, const State *state)
{
  measure->state = state;
  measure->least_text.ratio = measure->least_mark.ratio = G_MAXDOUBLE;
}

static void
end_state (Measure *measure)
{
  report (measure, "text", &measure->least_text, measure->least_text_of);
  report (measure, "mark", &measure->least_mark, measure->least_mark_of);
  g_clear_pointer (&measure->least_text_of, g_free);
  g_clear_pointer (&measure->least_mark_of, g_free);
}
