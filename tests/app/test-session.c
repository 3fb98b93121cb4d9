/* test-session.c: what one window shows, and of whom
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-session.h"
#include "apposite-topic-reader.h"

static AppositeTopic *
load (void)
{
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_bundled (&error);

  g_assert_no_error (error);
  return topic;
}

static void
answer (AppositeSession *session, const char *finding, const char *id)
{
  AppositePresentation *presentation = apposite_session_get_presentation (session);
  AppositeFinding *found =
      apposite_topic_find_finding (apposite_session_get_topic (session), finding);
  guint index;

  g_assert_true (apposite_finding_find_answer (found, id, &index));
  apposite_presentation_set_answer (presentation, found, index);
}

static void
answer_infection (AppositeSession *session)
{
  answer (session, "age", "adult");
  answer (session, "trauma", "no");
  answer (session, "duration", "acute");
  answer (session, "infection", "yes");
}

static guint
shown_number (AppositeSession *session)
{
  AppositeVariant *variant = apposite_session_get_variant (session);

  return variant != NULL ? apposite_variant_get_number (variant) : 0;
}

static AppositeVariant *
variant_at (AppositeSession *session, guint number)
{
  return apposite_topic_find_variant (apposite_session_get_topic (session), number);
}

static void
count_cb (gpointer object, GParamSpec *pspec, gpointer count)
{
  ++*(guint *) count;
}

static void
test_first_match_fills_empty_page (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  g_autoptr (AppositeSession) session = apposite_session_new (topic);

  g_assert_cmpuint (shown_number (session), ==, 0);
  answer_infection (session);
  g_assert_cmpuint (shown_number (session), ==, 4);
}

static void
test_page_never_changes_by_itself (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  g_autoptr (AppositeSession) session = apposite_session_new (topic);

  apposite_session_show_variant (session, variant_at (session, 8));
  answer_infection (session);
  g_assert_cmpuint (shown_number (session), ==, 8);
}

static void
test_history (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  g_autoptr (AppositeSession) session = apposite_session_new (topic);
  guint n = 0;

  g_signal_connect (session, "notify::can-go-back", G_CALLBACK (count_cb), &n);
  g_assert_false (apposite_session_can_go_back (session));
  apposite_session_show_variant (session, variant_at (session, 1));
  apposite_session_show_variant (session, variant_at (session, 2));
  apposite_session_show_variant (session, variant_at (session, 2));
  g_assert_cmpuint (n, ==, 1);
  apposite_session_go_back (session);
  g_assert_cmpuint (shown_number (session), ==, 1);
  g_assert_true (apposite_session_can_go_forward (session));
  apposite_session_go_forward (session);
  g_assert_cmpuint (shown_number (session), ==, 2);
  apposite_session_go_back (session);
  apposite_session_show_variant (session, variant_at (session, 7));
  g_assert_false (apposite_session_can_go_forward (session));
}

static void
test_procedure_stays (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  g_autoptr (AppositeSession) session = apposite_session_new (topic);
  AppositeVariant *first = variant_at (session, 1);
  AppositeRecommendation *discography =
      apposite_record_list_peek (apposite_variant_get_recommendations (first), 1);
  AppositeRecommendation *shown;

  apposite_session_show_recommendation (session, discography);
  g_assert_cmpuint (shown_number (session), ==, 1);

  apposite_session_show_variant (session, variant_at (session, 3));
  shown = apposite_session_get_recommendation (session);
  g_assert_cmpuint (apposite_recommendation_get_variant_number (shown), ==, 3);
  g_assert_true (apposite_recommendation_get_procedure (shown)
      == apposite_recommendation_get_procedure (discography));

  /* Variant 2 doesn't rate it. */
  apposite_session_show_variant (session, variant_at (session, 2));
  g_assert_null (apposite_session_get_recommendation (session));
}

static void
count_asked_cb (AppositeSession *session, gpointer count)
{
  ++*(guint *) count;
}

/* Who asks for a section again wants it again; who goes back to it wants it as it was. */
static void
test_reference_asked (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  g_autoptr (AppositeSession) session = apposite_session_new (topic);
  guint n = 0;

  g_signal_connect (session, "reference-asked", G_CALLBACK (count_asked_cb), &n);
  apposite_session_show_reference (session, "categories");
  g_assert_cmpint (apposite_session_get_view (session), ==, APPOSITE_VIEW_REFERENCE);
  g_assert_cmpstr (apposite_session_get_reference (session), ==, "categories");
  apposite_session_show_reference (session, "categories");
  g_assert_cmpuint (n, ==, 2);

  apposite_session_show_variant (session, variant_at (session, 1));
  apposite_session_go_back (session);
  g_assert_cmpstr (apposite_session_get_reference (session), ==, "categories");
  apposite_session_show_view (session, APPOSITE_VIEW_REFERENCE);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_new_patient (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  g_autoptr (AppositeSession) session = apposite_session_new (topic);
  AppositePresentation *presentation = apposite_session_get_presentation (session);

  answer_infection (session);
  apposite_session_new_patient (session);
  g_assert_cmpuint (shown_number (session), ==, 0);
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 0);
  g_assert_false (apposite_session_can_go_back (session));

  apposite_session_undo_new_patient (session);
  g_assert_cmpuint (shown_number (session), ==, 4);
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 4);
  g_assert_true (apposite_session_can_go_back (session));

  /* There is nothing more to undo. */
  apposite_session_undo_new_patient (session);
  g_assert_cmpuint (shown_number (session), ==, 4);
}

static void
test_finalize (void)
{
  g_autoptr (AppositeTopic) topic = load ();
  AppositeSession *session = apposite_session_new (topic);
  AppositePresentation *presentation = apposite_session_get_presentation (session);

  answer_infection (session);
  apposite_session_new_patient (session);
  g_object_add_weak_pointer (G_OBJECT (presentation), (gpointer *) &presentation);
  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  g_object_unref (session);
  g_assert_null (session);
  g_assert_null (presentation);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session/first-match-fills-empty-page", test_first_match_fills_empty_page);
  g_test_add_func ("/session/page-never-changes-by-itself", test_page_never_changes_by_itself);
  g_test_add_func ("/session/history", test_history);
  g_test_add_func ("/session/procedure-stays", test_procedure_stays);
  g_test_add_func ("/session/reference-asked", test_reference_asked);
  g_test_add_func ("/session/new-patient", test_new_patient);
  g_test_add_func ("/session/finalize", test_finalize);

  return g_test_run ();
}
