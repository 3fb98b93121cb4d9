/* test-session.c: what one window shows, and of whom
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"

static void
answer_infection (AppositeSession *session)
{
  answer (session, "age=adult trauma=no duration=acute infection=yes");
}

static void
test_first_match_fills_empty_page (void)
{
  g_autoptr (AppositeSession) session = new_session ();

  g_assert_cmpuint (shown_number (session), ==, 0);
  answer_infection (session);
  g_assert_cmpuint (shown_number (session), ==, 4);
}

static void
test_page_never_changes_by_itself (void)
{
  g_autoptr (AppositeSession) session = new_session ();

  apposite_session_show_variant (session, variant_at (session, 8));
  answer_infection (session);
  g_assert_cmpuint (shown_number (session), ==, 8);
}

/* What answers that can't be true together fit is nothing to look at. */
static void
test_nothing_is_shown_in_conflict (void)
{
  g_autoptr (AppositeSession) session = new_session ();

  answer (session, "cord-injury=yes neurologic-deficit=no");
  answer_infection (session);
  g_assert_cmpuint (shown_number (session), ==, 0);
}

/* Of several that fit the reader chooses. */
static void
test_nothing_is_shown_of_several (void)
{
  g_autoptr (AppositeSession) session = new_session ();

  answer (session, "infection=yes malignancy=diagnosed duration=acute trauma=no age=adult");
  g_assert_cmpuint (shown_number (session), ==, 0);
}

static void
test_history (void)
{
  g_autoptr (AppositeSession) session = new_session ();
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
  g_autoptr (AppositeSession) session = new_session ();
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
  g_autoptr (AppositeSession) session = new_session ();
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
  g_autoptr (AppositeSession) session = new_session ();
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
  AppositeSession *session = new_session ();
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
  g_test_add_func ("/session/nothing-shown/conflict", test_nothing_is_shown_in_conflict);
  g_test_add_func ("/session/nothing-shown/several", test_nothing_is_shown_of_several);
  g_test_add_func ("/session/page-never-changes-by-itself", test_page_never_changes_by_itself);
  g_test_add_func ("/session/history", test_history);
  g_test_add_func ("/session/procedure-stays", test_procedure_stays);
  g_test_add_func ("/session/reference-asked", test_reference_asked);
  g_test_add_func ("/session/new-patient", test_new_patient);
  g_test_add_func ("/session/finalize", test_finalize);

  return g_test_run ();
}
