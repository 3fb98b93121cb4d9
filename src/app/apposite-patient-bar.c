/* apposite-patient-bar.c: whether it is still the same patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-patient-bar.h"

#include "apposite-flow.h"
#include "apposite-line-layout.h"
#include "apposite-spoken.h"

#define SECONDS_BETWEEN_CHECKS 30

/**
 * AppositePatientBar:
 *
 * A bar that asks, after a time without input, whether the answers still are of the same patient.
 * Nothing is emptied unasked.
 */
struct _AppositePatientBar
{
  AppositePane parent_instance;

  gint64 last_input;
  guint check_id;

  GtkRevealer *revealer;
};

G_DEFINE_FINAL_TYPE (AppositePatientBar, apposite_patient_bar, APPOSITE_TYPE_PANE)

static void
dismiss_cb (AppositePatientBar *self)
{
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static gboolean
check_cb (gpointer user_data)
{
  apposite_patient_bar_check (user_data, g_get_monotonic_time ());
  return G_SOURCE_CONTINUE;
}

static void
apposite_patient_bar_session_changed (AppositePane *pane)
{
  AppositeSession *session = apposite_pane_get_session (pane);

  if (session != NULL)
    g_signal_connect_object (
        session, "new-patient", G_CALLBACK (dismiss_cb), pane, G_CONNECT_SWAPPED);
}

static void
apposite_patient_bar_dispose (GObject *object)
{
  AppositePatientBar *self = APPOSITE_PATIENT_BAR (object);

  g_clear_handle_id (&self->check_id, g_source_remove);

  G_OBJECT_CLASS (apposite_patient_bar_parent_class)->dispose (object);
}

static void
apposite_patient_bar_class_init (AppositePatientBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = apposite_patient_bar_dispose;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_patient_bar_session_changed;

  g_type_ensure (APPOSITE_TYPE_FLOW);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-patient-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositePatientBar, revealer);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
}

static void
apposite_patient_bar_init (AppositePatientBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_mend_buttons (GTK_WIDGET (self));
  self->last_input = g_get_monotonic_time ();
  self->check_id = g_timeout_add_seconds (SECONDS_BETWEEN_CHECKS, check_cb, self);
}

/**
 * apposite_patient_bar_note_input:
 * @now: the time, in microseconds
 *
 * Notes that the reader did something.
 */
void
apposite_patient_bar_note_input (AppositePatientBar *self, gint64 now)
{
  g_return_if_fail (APPOSITE_IS_PATIENT_BAR (self));

  /* What is due is asked first: the reader's return must not answer for the reader. */
  apposite_patient_bar_check (self, now);
  self->last_input = now;
}

/**
 * apposite_patient_bar_check:
 * @now: the time, in microseconds
 *
 * Asks whether it is still the same patient, if there are answers and nothing was done for long
 * enough.
 */
void
apposite_patient_bar_check (AppositePatientBar *self, gint64 now)
{
  AppositeSession *session = apposite_pane_get_session (APPOSITE_PANE (self));
  AppositePresentation *presentation;

  g_return_if_fail (APPOSITE_IS_PATIENT_BAR (self));

  if (session == NULL || now - self->last_input < APPOSITE_PATIENT_BAR_PATIENCE)
    return;
  presentation = apposite_session_get_presentation (session);
  if (apposite_presentation_get_n_answered (presentation) > 0)
    gtk_revealer_set_reveal_child (self->revealer, TRUE);
}
