/* apposite-reference-section.h: a section of the reference page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_REFERENCE_SECTION (apposite_reference_section_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeReferenceSection, apposite_reference_section, APPOSITE, REFERENCE_SECTION, GtkWidget)

GtkWidget *apposite_reference_section_new (AppositeTopic *topic, const char *id, const char *next);
void apposite_reference_section_focus (AppositeReferenceSection *self);

G_END_DECLS
