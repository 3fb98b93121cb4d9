/* apposite-error.c: what can be wrong with a topic file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-error.h"

G_DEFINE_QUARK (apposite_error_quark, apposite_error)
