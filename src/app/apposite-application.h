/* apposite-application.h: the program: topic, windows, settings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_APPLICATION (apposite_application_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeApplication, apposite_application, APPOSITE, APPLICATION, AdwApplication)

AppositeApplication *apposite_application_new (void);
AppositeTopic *apposite_application_get_topic (AppositeApplication *self, GError **error);
GSettings *apposite_application_get_settings (AppositeApplication *self);

G_END_DECLS
