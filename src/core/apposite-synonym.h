/* apposite-synonym.h: words that are searched for alike
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SYNONYM (apposite_synonym_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSynonym, apposite_synonym, APPOSITE, SYNONYM, AppositeRecord)

const char *const *apposite_synonym_get_terms (AppositeSynonym *self);
const char *const *apposite_synonym_get_finds (AppositeSynonym *self);

G_END_DECLS
