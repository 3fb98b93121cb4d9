/* apposite-terminal-report.h: a report laid out for a terminal
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-report.h"
#include "apposite-terminal.h"

G_BEGIN_DECLS

void apposite_terminal_add_report (AppositeTerminal *self, AppositeReport *report);

G_END_DECLS
