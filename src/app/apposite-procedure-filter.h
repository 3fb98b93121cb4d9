/* apposite-procedure-filter.h: which procedures of a variant are shown
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-recommendation.h"

G_BEGIN_DECLS

/**
 * AppositeFilterKind:
 * @APPOSITE_FILTER_CATEGORY: the kind of verdict, #AppositeAppropriateness
 * @APPOSITE_FILTER_RADIATION: whether there is ionizing radiation
 * @APPOSITE_FILTER_MODALITY: the modality, #AppositeModality
 * @APPOSITE_FILTER_CONTRAST: the use of contrast, #AppositeContrast
 *
 * What of a recommendation a filter looks at.
 */
typedef enum
{
  APPOSITE_FILTER_CATEGORY,
  APPOSITE_FILTER_RADIATION,
  APPOSITE_FILTER_MODALITY,
  APPOSITE_FILTER_CONTRAST,
} AppositeFilterKind;

#define APPOSITE_N_FILTER_KINDS (APPOSITE_FILTER_CONTRAST + 1)

#define APPOSITE_TYPE_PROCEDURE_FILTER (apposite_procedure_filter_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeProcedureFilter, apposite_procedure_filter, APPOSITE, PROCEDURE_FILTER, GtkFilter)

AppositeProcedureFilter *apposite_procedure_filter_new (void);
gboolean apposite_procedure_filter_get_chosen (
    AppositeProcedureFilter *self, AppositeFilterKind kind, guint value);
void apposite_procedure_filter_set_chosen (
    AppositeProcedureFilter *self, AppositeFilterKind kind, guint value, gboolean chosen);
gboolean apposite_procedure_filter_is_empty (AppositeProcedureFilter *self);
void apposite_procedure_filter_clear (AppositeProcedureFilter *self);

char *apposite_procedure_filter_format_shown (
    AppositeProcedureFilter *self, GListModel *recommendations);
char *apposite_procedure_filter_format_hidden (
    AppositeProcedureFilter *self, GListModel *recommendations);
char *apposite_procedure_filter_format_none (
    AppositeProcedureFilter *self, GListModel *recommendations);

guint apposite_filter_kind_get_value (
    AppositeFilterKind kind, AppositeRecommendation *recommendation);
GPtrArray *apposite_filter_kind_list_examples (
    AppositeFilterKind kind, GListModel *recommendations);
const char *apposite_filter_kind_label (AppositeFilterKind kind);
const char *apposite_filter_kind_label_value (
    AppositeFilterKind kind, AppositeRecommendation *recommendation);

G_END_DECLS
