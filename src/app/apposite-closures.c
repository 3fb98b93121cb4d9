/* apposite-closures.c: what is shown of a value, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-closures.h"

#include <glib/gi18n.h>

/**
 * apposite_closure_is_set:
 * @self: the widget that asks
 * @object: (nullable): a value
 *
 * Returns: whether there is a value
 */
gboolean
apposite_closure_is_set (gpointer self, GObject *object)
{
  return object != NULL;
}

/**
 * apposite_closure_not:
 * @self: the widget that asks
 * @value: a truth
 *
 * Returns: its opposite
 */
gboolean
apposite_closure_not (gpointer self, gboolean value)
{
  return !value;
}

/**
 * apposite_closure_is_positive:
 * @self: the widget that asks
 * @n: a count
 *
 * Returns: whether there is any
 */
gboolean
apposite_closure_is_positive (gpointer self, guint n)
{
  return n > 0;
}

/**
 * apposite_closure_disclosure_icon:
 * @self: the widget that asks
 * @unfolded: whether what is beneath a title is shown
 *
 * Returns: (transfer full): the name of the icon that stands before the title
 */
char *
apposite_closure_disclosure_icon (gpointer self, gboolean unfolded)
{
  return g_strdup (unfolded ? "pan-down-symbolic" : "pan-end-symbolic");
}

/**
 * apposite_closure_count_answered:
 * @self: the widget that asks
 * @n: how many questions are answered
 *
 * Returns: (transfer full): the count in words
 */
char *
apposite_closure_count_answered (gpointer self, guint n)
{
  if (n == 0)
    /* Translators: beside the checklist's heading */
    return g_strdup (_ ("nothing answered yet"));
  /* Translators: beside the checklist's heading: how many questions are answered */
  return g_strdup_printf (ngettext ("%u answered", "%u answered", n), n);
}

/**
 * apposite_closure_question_mark:
 * @self: the widget that asks
 * @finding: (nullable): what is asked for
 * @answer: (nullable): the answer given
 * @next_question: (nullable): what is best asked next
 *
 * Returns: (transfer full): the style classes of the mark before the question: a ring where it is
 *   unanswered, a disc where it is the next one, and nothing, but in the same place, where it is answered
 */
char **
apposite_closure_question_mark (
    gpointer self, AppositeFinding *finding, AppositeAnswer *answer, AppositeFinding *next_question)
{
  const char *classes[] = { "question-mark", NULL, NULL };

  if (finding != NULL && finding == next_question)
    classes[1] = "next";
  else if (answer == NULL)
    classes[1] = "open";
  return g_strdupv ((char **) classes);
}

/**
 * apposite_closure_question_tooltip:
 * @self: the widget that asks
 * @finding: (nullable): what is asked for
 *
 * Returns: (transfer full) (nullable): the question and the help, and the original question where they
 *   are translated
 */
char *
apposite_closure_question_tooltip (gpointer self, AppositeFinding *finding)
{
  g_autofree char *text = NULL;

  if (finding == NULL)
    return NULL;
  /* Where there is a line break, the toolkit doesn't wrap the lines. */
  text = apposite_finding_get_help (finding) == NULL
      ? g_strdup (apposite_finding_get_question (finding))
      : g_strdup_printf (
          "%s %s", apposite_finding_get_question (finding), apposite_finding_get_help (finding));
  if (apposite_finding_get_published_question (finding) == NULL)
    return g_steal_pointer (&text);
  /* Translators: a translated question with its help, then the English original of the question */
  return g_strdup_printf (
      _ ("%s In English: %s"), text, apposite_finding_get_published_question (finding));
}

/* A tooltip that ends in the keys of an action, if it has any. */
static char *
add_keys (const char *text, GtkApplication *application, const char *action)
{
  g_auto (GStrv) keys =
      application != NULL ? gtk_application_get_accels_for_action (application, action) : NULL;
  g_autofree char *label = NULL;
  GdkModifierType modifiers;
  guint key;

  if (keys == NULL || keys[0] == NULL || !gtk_accelerator_parse (keys[0], &key, &modifiers))
    return g_strdup (text);
  label = gtk_accelerator_get_label (key, modifiers);
  /* Translators: a tooltip and the keys that do the same, such as “New patient (Ctrl+Shift+N)” */
  return g_strdup_printf (_ ("%s (%s)"), text, label);
}

/**
 * apposite_closure_new_patient_tooltip:
 * @self: the widget that asks
 * @application: (nullable): the program, which knows the keys
 *
 * Returns: (transfer full): the tooltip of a button for a new patient
 */
char *
apposite_closure_new_patient_tooltip (gpointer self, GtkApplication *application)
{
  return add_keys (_ ("Take all answers back for a new patient"), application, "win.new-patient");
}

/**
 * apposite_closure_next_question_tooltip:
 * @self: the widget that asks
 * @application: (nullable): the program, which knows the keys
 *
 * Returns: (transfer full): the tooltip of a button that goes to the next question
 */
char *
apposite_closure_next_question_tooltip (gpointer self, GtkApplication *application)
{
  return add_keys (_ ("Go to the next question"), application, "win.next-question");
}
