/* apposite-fit.h: how a variant fits a patient, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

AppositeMatch *apposite_fit_find_match (
    AppositePresentation *presentation, AppositeVariant *variant);
AppositeFit apposite_fit_get (AppositePresentation *presentation, AppositeMatch *match);
char *apposite_fit_format (AppositePresentation *presentation, AppositeMatch *match);
char *apposite_fit_format_caveats (AppositePresentation *presentation, AppositeMatch *match);
guint apposite_fit_count_more (AppositePresentation *presentation, AppositeMatch *match);
char **apposite_fit_list_reasons (AppositePresentation *presentation, AppositeMatch *match);
char **apposite_fit_list_open (AppositePresentation *presentation);
GListModel *apposite_fit_list_variants (AppositePresentation *presentation, gboolean and_possible);
char **apposite_fit_list_unconsidered (AppositePresentation *presentation, AppositeMatch *match);

G_END_DECLS
