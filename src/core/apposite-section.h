/* apposite-section.h: a part of the document's front or back matter
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SECTION (apposite_section_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSection, apposite_section, APPOSITE, SECTION, AppositeRecord)

const char *apposite_section_get_id (AppositeSection *self);
const char *apposite_section_get_title (AppositeSection *self);
const char *apposite_section_get_text (AppositeSection *self);

G_END_DECLS
