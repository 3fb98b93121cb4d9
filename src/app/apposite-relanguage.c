/* apposite-relanguage.c: open windows in another language
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-relanguage.h"

#include "apposite-window.h"

static void
copy_answers (AppositePresentation *from, AppositePresentation *to)
{
  GListModel *findings = apposite_topic_get_findings (apposite_presentation_get_topic (from));

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      AppositeAnswer *answer = apposite_presentation_get_answer (from, finding);
      AppositeFinding *same = apposite_topic_find_finding (
          apposite_presentation_get_topic (to), apposite_finding_get_id (finding));
      guint index;

      if (answer != NULL && same != NULL
          && apposite_finding_find_answer (same, apposite_answer_get_id (answer), &index))
        apposite_presentation_set_answer (to, same, index);
    }
}

static AppositeRecommendation *
find_same (AppositeTopic *topic, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);
  const char *id =
      apposite_procedure_get_id (apposite_recommendation_get_procedure (recommendation));
  guint position;

  if (!apposite_record_list_find (procedures, "id", id, &position))
    return NULL;
  return apposite_variant_find_recommendation (
      variant, apposite_record_list_peek (procedures, position));
}

static void
show_same_variant (AppositeSession *from, AppositeSession *to)
{
  AppositeTopic *topic = apposite_session_get_topic (to);
  AppositeVariant *variant = apposite_session_get_variant (from);
  AppositeRecommendation *recommendation = apposite_session_get_recommendation (from);

  if (variant != NULL)
    variant = apposite_topic_find_variant (topic, apposite_variant_get_number (variant));
  if (variant == NULL)
    return;
  apposite_session_show_variant (to, variant);
  if (recommendation != NULL)
    recommendation = find_same (topic, variant, recommendation);
  if (recommendation != NULL)
    apposite_session_show_recommendation (to, recommendation);
}

/**
 * apposite_relanguage_session:
 * @from: a session
 * @to: a new one over the same topic in another language
 *
 * Gives @to the answers that @from has, by their ids, and shows the same there. What can be gone back
 * to is left behind.
 */
void
apposite_relanguage_session (AppositeSession *from, AppositeSession *to)
{
  AppositeView view;

  g_return_if_fail (APPOSITE_IS_SESSION (from) && APPOSITE_IS_SESSION (to));

  view = apposite_session_get_view (from);
  copy_answers (apposite_session_get_presentation (from), apposite_session_get_presentation (to));
  show_same_variant (from, to);
  if (view == APPOSITE_VIEW_REFERENCE)
    apposite_session_show_reference (to, apposite_session_get_reference (from));
  else if (view != APPOSITE_VIEW_VARIANT)
    apposite_session_show_view (to, view);
}

static void
replace_window (AppositeApplication *application, AppositeWindow *window)
{
  AppositeWindow *other = apposite_window_new (application);

  if (apposite_window_get_session (window) != NULL && apposite_window_get_session (other) != NULL)
    apposite_relanguage_session (
        apposite_window_get_session (window), apposite_window_get_session (other));
  gtk_window_present (GTK_WINDOW (other));
  gtk_window_destroy (GTK_WINDOW (window));
}

/**
 * apposite_relanguage_windows:
 * @application: the program, which reads its topic anew
 *
 * Opens each window anew over the program's topic and closes the former one.
 */
void
apposite_relanguage_windows (AppositeApplication *application)
{
  g_autoptr (GList) windows =
      g_list_copy (gtk_application_get_windows (GTK_APPLICATION (application)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (APPOSITE_IS_WINDOW (link->data))
      replace_window (application, link->data);
}
