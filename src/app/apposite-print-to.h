/* apposite-print-to.h: a PDF from the command line
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

/* As apposite-cli exits, and the manual says. */
#define APPOSITE_PRINT_TO_EXIT_USAGE 2
#define APPOSITE_PRINT_TO_EXIT_FILE 3

extern const GOptionEntry apposite_print_to_options[];

gboolean apposite_print_to_is_asked (GVariantDict *options);
int apposite_print_to_run (AppositeTopic *topic, GVariantDict *options);

G_END_DECLS
