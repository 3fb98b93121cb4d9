/* apposite-matrix.h: procedures by variants
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * APPOSITE_MATRIX_MOST_COLUMNS:
 *
 * How many variants are compared at once, at most.
 */
#define APPOSITE_MATRIX_MOST_COLUMNS 100

/**
 * APPOSITE_MATRIX_MOST_CELLS:
 *
 * How many cells a comparison has, at most: the window shows them in half a second.
 */
#define APPOSITE_MATRIX_MOST_CELLS 20000

#define APPOSITE_TYPE_MATRIX (apposite_matrix_get_type ())
G_DECLARE_FINAL_TYPE (AppositeMatrix, apposite_matrix, APPOSITE, MATRIX, GObject)

AppositeMatrix *apposite_matrix_new (AppositeTopic *topic);
AppositeTopic *apposite_matrix_get_topic (AppositeMatrix *self);

gboolean apposite_matrix_shows_variant (AppositeMatrix *self, AppositeVariant *variant);
gboolean apposite_matrix_set_variant_shown (
    AppositeMatrix *self, AppositeVariant *variant, gboolean shown);
gboolean apposite_matrix_set_variants (AppositeMatrix *self, GListModel *variants);
gboolean apposite_matrix_get_differing_only (AppositeMatrix *self);
void apposite_matrix_set_differing_only (AppositeMatrix *self, gboolean differing_only);
AppositeMatrixOrder apposite_matrix_get_order (AppositeMatrix *self);
void apposite_matrix_set_order (AppositeMatrix *self, AppositeMatrixOrder order);

guint apposite_matrix_get_n_rows (AppositeMatrix *self);
guint apposite_matrix_get_n_columns (AppositeMatrix *self);
guint apposite_matrix_get_n_left_out (AppositeMatrix *self);
AppositeProcedure *apposite_matrix_get_procedure (AppositeMatrix *self, guint row);
AppositeVariant *apposite_matrix_get_variant (AppositeMatrix *self, guint column);
AppositeRecommendation *apposite_matrix_get_recommendation (
    AppositeMatrix *self, guint row, guint column);
gboolean apposite_matrix_find_row (AppositeMatrix *self, AppositeProcedure *procedure, guint *row);
gboolean apposite_matrix_find_column (
    AppositeMatrix *self, AppositeVariant *variant, guint *column);
GListModel *apposite_matrix_list_procedures (AppositeMatrix *self);
GListModel *apposite_matrix_list_variants (AppositeMatrix *self);

G_END_DECLS
