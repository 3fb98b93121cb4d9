/* apposite-translation.h: whose translation a topic's texts are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_TRANSLATION (apposite_translation_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeTranslation, apposite_translation, APPOSITE, TRANSLATION, AppositeRecord)

const char *apposite_translation_get_language (AppositeTranslation *self);
const char *apposite_translation_get_name (AppositeTranslation *self);
gboolean apposite_translation_is_reviewed (AppositeTranslation *self);
const char *apposite_translation_get_reviewer (AppositeTranslation *self);
const char *apposite_translation_get_review_date (AppositeTranslation *self);
GListModel *apposite_translation_get_synonyms (AppositeTranslation *self);

G_END_DECLS
