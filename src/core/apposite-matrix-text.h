/* apposite-matrix-text.h: procedures by variants, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-matrix.h"

G_BEGIN_DECLS

char *apposite_matrix_text_for_cell (
    AppositeProcedure *procedure, AppositeVariant *variant, AppositeRecommendation *recommendation);
char *apposite_matrix_text_for_details (
    AppositeProcedure *procedure, AppositeRecommendation *recommendation);
char *apposite_matrix_text_for_variant (AppositeVariant *variant);
char *apposite_matrix_text_for_procedure (AppositeProcedure *procedure);
char *apposite_matrix_text_for_verdict (
    AppositeProcedure *procedure, AppositeVariant *variant, AppositeRecommendation *recommendation);
char *apposite_matrix_text_for_columns (AppositeMatrix *matrix);

G_END_DECLS
