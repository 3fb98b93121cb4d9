/* apposite-exception.h: a condition under which a passage says something else
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_EXCEPTION (apposite_exception_get_type ())
G_DECLARE_FINAL_TYPE (AppositeException, apposite_exception, APPOSITE, EXCEPTION, AppositeRecord)

const char *apposite_exception_get_condition (AppositeException *self);
const char *apposite_exception_get_text (AppositeException *self);

G_END_DECLS
