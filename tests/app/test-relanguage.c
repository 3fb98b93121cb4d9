/* test-relanguage.c: a patient taken along into another language, and what is shown of translations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-closures.h"
#include "apposite-language-closures.h"
#include "apposite-relanguage.h"
#include "apposite-topic-reader.h"

static AppositeTopic *
new_topic (const char *language)
{
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_bundled_in (language, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (apposite_topic_get_language (topic), ==, language);
  return topic;
}

static const char *
answer_of (AppositeSession *session, const char *id)
{
  AppositeFinding *finding = apposite_topic_find_finding (apposite_session_get_topic (session), id);
  AppositeAnswer *answer =
      apposite_presentation_get_answer (apposite_session_get_presentation (session), finding);

  return answer != NULL ? apposite_answer_get_label (answer) : NULL;
}

static void
test_session (void)
{
  g_autoptr (AppositeTopic) english = new_topic (NULL);
  g_autoptr (AppositeTopic) german = new_topic ("de");
  g_autoptr (AppositeSession) from = apposite_session_new (german);
  g_autoptr (AppositeSession) to = apposite_session_new (english);
  AppositeVariant *variant = apposite_topic_find_variant (german, 4);
  AppositeRecommendation *shown =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 2);
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (shown);

  apposite_presentation_set_answer (apposite_session_get_presentation (from),
      apposite_topic_find_finding (german, "duration"), 2);
  apposite_session_show_variant (from, variant);
  apposite_session_show_recommendation (from, shown);
  apposite_relanguage_session (from, to);

  g_assert_cmpstr (answer_of (from, "duration"), ==, "Subakut (stabil, ab 6 Wochen)");
  g_assert_cmpstr (answer_of (to, "duration"), ==, "Subacute (stable, 6 weeks or more)");
  g_assert_cmpstr (answer_of (to, "trauma"), ==, NULL);
  g_assert_cmpuint (
      apposite_presentation_get_n_answered (apposite_session_get_presentation (to)), ==, 1);
  g_assert_true (apposite_session_get_variant (to) == apposite_topic_find_variant (english, 4));
  shown = apposite_session_get_recommendation (to);
  g_assert_cmpstr (apposite_procedure_get_id (apposite_recommendation_get_procedure (shown)), ==,
      apposite_procedure_get_id (procedure));
}

static void
test_view (void)
{
  g_autoptr (AppositeTopic) english = new_topic (NULL);
  g_autoptr (AppositeTopic) german = new_topic ("de");
  g_autoptr (AppositeSession) from = apposite_session_new (german);
  g_autoptr (AppositeSession) comparing = apposite_session_new (english);
  g_autoptr (AppositeSession) reading = apposite_session_new (english);

  apposite_session_show_variant (from, apposite_topic_find_variant (german, 4));
  apposite_session_show_view (from, APPOSITE_VIEW_COMPARISON);
  apposite_relanguage_session (from, comparing);
  g_assert_cmpint (apposite_session_get_view (comparing), ==, APPOSITE_VIEW_COMPARISON);
  g_assert_cmpuint (apposite_variant_get_number (apposite_session_get_variant (comparing)), ==, 4);

  apposite_session_show_reference (from, "radiation");
  apposite_relanguage_session (from, reading);
  g_assert_cmpint (apposite_session_get_view (reading), ==, APPOSITE_VIEW_REFERENCE);
  g_assert_cmpstr (apposite_session_get_reference (reading), ==, "radiation");
}

static void
test_empty_session (void)
{
  g_autoptr (AppositeTopic) english = new_topic (NULL);
  g_autoptr (AppositeTopic) german = new_topic ("de");
  g_autoptr (AppositeSession) from = apposite_session_new (english);
  g_autoptr (AppositeSession) to = apposite_session_new (german);

  apposite_relanguage_session (from, to);
  g_assert_null (apposite_session_get_variant (to));
  g_assert_cmpuint (
      apposite_presentation_get_n_answered (apposite_session_get_presentation (to)), ==, 0);
}

/* The original of what was translated is a tooltip away. */
static void
test_original (void)
{
  g_autoptr (AppositeTopic) english = new_topic (NULL);
  g_autoptr (AppositeTopic) german = new_topic ("de");
  g_autofree char *published =
      apposite_closure_question_tooltip (NULL, apposite_topic_find_finding (english, "trauma"));
  g_autofree char *tooltip =
      apposite_closure_question_tooltip (NULL, apposite_topic_find_finding (german, "trauma"));
  AppositeCategory *category =
      apposite_record_list_peek (apposite_topic_get_categories (german), 0);
  g_autofree char *explanation = apposite_category_format_explanation (category);

  g_assert_null (strstr (published, "In English"));
  g_assert_true (g_str_has_prefix (tooltip, "Liegt den Schmerzen ein Trauma zugrunde? "));
  g_assert_true (g_str_has_suffix (tooltip, " In English: Is there trauma behind the pain?"));
  g_assert_true (g_str_has_prefix (explanation, "“Usually Appropriate”, rating 7–9 of 9. "));
}

static void
test_notice (void)
{
  g_autoptr (AppositeTopic) english = new_topic (NULL);
  g_autoptr (AppositeTopic) german = new_topic ("de");
  g_autofree char *none = apposite_closure_translation_notice (NULL, english);
  g_autofree char *notice = apposite_closure_translation_notice (NULL, german);
  g_autoptr (AppositeTopic) broken =
      g_object_new (APPOSITE_TYPE_TOPIC, "translation-error", "a file:1: wrong", NULL);
  g_autofree char *error = apposite_closure_translation_notice (NULL, broken);
  g_autofree char *tooltip = apposite_closure_translation_tooltip (NULL, broken);

  g_assert_null (none);
  g_assert_cmpstr (notice, ==,
      "Translation: Deutsch. No clinician has reviewed it; the English original counts.");
  g_assert_cmpstr (error, ==, "The translation has an error: the questions are shown in English.");
  g_assert_cmpstr (tooltip, ==, "a file:1: wrong");
  g_assert_true (apposite_closure_is_translated (NULL, german));
  g_assert_false (apposite_closure_is_translated (NULL, english));
  g_assert_false (apposite_closure_is_translated (NULL, broken));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/relanguage/session", test_session);
  g_test_add_func ("/relanguage/view", test_view);
  g_test_add_func ("/relanguage/empty-session", test_empty_session);
  g_test_add_func ("/relanguage/original", test_original);
  g_test_add_func ("/relanguage/notice", test_notice);

  return g_test_run ();
}
