/* apposite-patient-bar.h: whether it is still the same patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

/**
 * APPOSITE_PATIENT_BAR_PATIENCE:
 *
 * How long nothing may be done, in microseconds, before it is asked whether it is still the same
 * patient.
 */
#define APPOSITE_PATIENT_BAR_PATIENCE (15 * G_TIME_SPAN_MINUTE)

#define APPOSITE_TYPE_PATIENT_BAR (apposite_patient_bar_get_type ())
G_DECLARE_FINAL_TYPE (AppositePatientBar, apposite_patient_bar, APPOSITE, PATIENT_BAR, AppositePane)

void apposite_patient_bar_note_input (AppositePatientBar *self, gint64 now);
void apposite_patient_bar_check (AppositePatientBar *self, gint64 now);

G_END_DECLS
