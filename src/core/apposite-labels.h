/* apposite-labels.h: the words for the enumerations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"

G_BEGIN_DECLS

const char *apposite_label_for_modality (AppositeModality modality);
const char *apposite_label_for_contrast (AppositeContrast contrast);
const char *apposite_label_for_basis (AppositeBasis basis);
const char *apposite_label_for_hold (AppositeHold hold);
const char *apposite_mark_for_appropriateness (AppositeAppropriateness appropriateness);
const char *apposite_label_for_hit_kind (AppositeHitKind kind);
char *apposite_label_for_variants (GArray *numbers);
char *apposite_count_for_appropriateness (AppositeAppropriateness appropriateness, guint n);

G_END_DECLS
