/* test-patient-bar.c: whether it is still the same patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "apposite-patient-bar.h"
#include "apposite-topic-reader.h"
#include "test-init.h"

typedef struct
{
  AppositeSession *session;
  AppositePatientBar *bar;
  gint64 start;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled (&error);

  g_assert_no_error (error);
  fixture->session = apposite_session_new (topic);
  fixture->bar = g_object_ref_sink (
      g_object_new (APPOSITE_TYPE_PATIENT_BAR, "session", fixture->session, NULL));
  fixture->start = g_get_monotonic_time () + G_USEC_PER_SEC;
  apposite_patient_bar_note_input (fixture->bar, fixture->start);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->bar), (gpointer *) &fixture->bar);
  g_object_add_weak_pointer (G_OBJECT (fixture->session), (gpointer *) &fixture->session);
  g_object_unref (fixture->bar);
  g_assert_null (fixture->bar);
  g_object_unref (fixture->session);
  g_assert_null (fixture->session);
}

static void
answer (Fixture *fixture)
{
  AppositeTopic *topic = apposite_session_get_topic (fixture->session);

  apposite_presentation_set_answer (apposite_session_get_presentation (fixture->session),
      apposite_record_list_peek (apposite_topic_get_findings (topic), 0), 0);
}

static gboolean
asks (Fixture *fixture)
{
  GtkWidget *revealer = gtk_widget_get_first_child (GTK_WIDGET (fixture->bar));

  return gtk_revealer_get_reveal_child (GTK_REVEALER (revealer));
}

static void
test_asks_after_a_while (Fixture *fixture, gconstpointer data)
{
  answer (fixture);
  apposite_patient_bar_check (fixture->bar, fixture->start + APPOSITE_PATIENT_BAR_PATIENCE - 1);
  g_assert_false (asks (fixture));
  apposite_patient_bar_check (fixture->bar, fixture->start + APPOSITE_PATIENT_BAR_PATIENCE);
  g_assert_true (asks (fixture));
}

/* The first thing done after the break must not pass for the same patient's. */
static void
test_asks_who_comes_back (Fixture *fixture, gconstpointer data)
{
  answer (fixture);
  apposite_patient_bar_note_input (fixture->bar, fixture->start + APPOSITE_PATIENT_BAR_PATIENCE);
  g_assert_true (asks (fixture));
}

static void
test_input_puts_it_off (Fixture *fixture, gconstpointer data)
{
  answer (fixture);
  apposite_patient_bar_note_input (fixture->bar, fixture->start + 1);
  apposite_patient_bar_check (fixture->bar, fixture->start + APPOSITE_PATIENT_BAR_PATIENCE);
  g_assert_false (asks (fixture));
}

static void
test_nothing_to_ask (Fixture *fixture, gconstpointer data)
{
  apposite_patient_bar_check (fixture->bar, fixture->start + 2 * APPOSITE_PATIENT_BAR_PATIENCE);
  g_assert_false (asks (fixture));
}

static void
test_new_patient_settles_it (Fixture *fixture, gconstpointer data)
{
  answer (fixture);
  apposite_patient_bar_check (fixture->bar, fixture->start + APPOSITE_PATIENT_BAR_PATIENCE);
  apposite_session_new_patient (fixture->session);
  g_assert_false (asks (fixture));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/patient-bar/asks-after-a-while", test_asks_after_a_while);
  ADD ("/patient-bar/asks-who-comes-back", test_asks_who_comes_back);
  ADD ("/patient-bar/input-puts-it-off", test_input_puts_it_off);
  ADD ("/patient-bar/nothing-to-ask", test_nothing_to_ask);
  ADD ("/patient-bar/new-patient-settles-it", test_new_patient_settles_it);
#undef ADD

  return g_test_run ();
}
