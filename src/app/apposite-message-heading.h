/* apposite-message-heading.h
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void apposite_message_heading_mend (AdwMessageDialog *dialog);

G_END_DECLS
