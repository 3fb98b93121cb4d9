/* apposite-app.h: the headers that most files of the application read, compiled once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing includes it: it is the main file where it is compiled, and guards of files don't hold there.
 */

#include <adwaita.h>
#include <glib/gi18n.h>
