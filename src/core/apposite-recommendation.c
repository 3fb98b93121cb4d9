/* apposite-recommendation.c: a variant's verdict on a procedure
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-recommendation.h"

#include <glib/gi18n-lib.h>

/**
 * AppositeRecommendation:
 *
 * What a variant says of a procedure: one row of its table and the passage behind it (source:
 * the variant's table and “Discussion of Procedures by Variant”).
 */
struct _AppositeRecommendation
{
  AppositeRecord parent_instance;

  guint variant_number;
  AppositeProcedure *procedure;
  AppositeCategory *category;
  char *rationale;
  GListModel *exceptions;
  char *note;
};

G_DEFINE_FINAL_TYPE (AppositeRecommendation, apposite_recommendation, APPOSITE_TYPE_RECORD)

static void
apposite_recommendation_class_init (AppositeRecommendationClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeRecommendation, variant_number, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeRecommendation, procedure, APPOSITE_TYPE_PROCEDURE),
    APPOSITE_FIELD (AppositeRecommendation, category, APPOSITE_TYPE_CATEGORY),
    APPOSITE_FIELD (AppositeRecommendation, rationale, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeRecommendation, exceptions, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeRecommendation, note, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_recommendation_init (AppositeRecommendation *self)
{
}

/**
 * apposite_recommendation_get_variant_number:
 *
 * Returns: the number of the variant whose recommendation it is
 */
guint
apposite_recommendation_get_variant_number (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), 0);

  return self->variant_number;
}

/**
 * apposite_recommendation_get_procedure:
 *
 * Returns: (transfer none): the procedure that is rated
 */
AppositeProcedure *
apposite_recommendation_get_procedure (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), NULL);

  return self->procedure;
}

/**
 * apposite_recommendation_get_category:
 *
 * Returns: (transfer none): the appropriateness category
 */
AppositeCategory *
apposite_recommendation_get_category (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), NULL);

  return self->category;
}

/**
 * apposite_recommendation_get_rationale:
 *
 * Returns: (transfer none): why, in our words, with the passage's figures and citations
 */
const char *
apposite_recommendation_get_rationale (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), NULL);

  return self->rationale;
}

/**
 * apposite_recommendation_get_exceptions:
 *
 * Returns: (transfer none): the #AppositeException objects, often none
 */
GListModel *
apposite_recommendation_get_exceptions (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), NULL);

  return self->exceptions;
}

/**
 * apposite_recommendation_has_exceptions:
 *
 * Returns: whether the passage says something else under some condition
 */
gboolean
apposite_recommendation_has_exceptions (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), FALSE);

  return g_list_model_get_n_items (self->exceptions) > 0;
}

static gboolean
exceptions_equal (AppositeException *one, AppositeException *other)
{
  return g_str_equal (
             apposite_exception_get_condition (one), apposite_exception_get_condition (other))
      && g_str_equal (apposite_exception_get_text (one), apposite_exception_get_text (other));
}

/**
 * apposite_recommendation_agrees_with:
 * @other: a recommendation, such as another variant's for the same procedure
 *
 * Returns: whether it says what @other says: the same category, with the same exceptions in the same
 *   order. Why is another matter: two passages never have the same words.
 */
gboolean
apposite_recommendation_agrees_with (AppositeRecommendation *self, AppositeRecommendation *other)
{
  guint n;

  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), FALSE);
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (other), FALSE);

  n = g_list_model_get_n_items (self->exceptions);
  if (self->category != other->category || n != g_list_model_get_n_items (other->exceptions))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!exceptions_equal (apposite_record_list_peek (self->exceptions, i),
            apposite_record_list_peek (other->exceptions, i)))
      return FALSE;
  return TRUE;
}

/**
 * apposite_recommendation_get_note:
 *
 * Returns: (transfer none) (nullable): a remark on the passage, such as a heading that differs
 * from the table's name
 */
const char *
apposite_recommendation_get_note (AppositeRecommendation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), NULL);

  return self->note;
}

/* The level in few words: what a row says of it. */
static char *
format_level (AppositeRadiationLevel *level)
{
  guint marks = apposite_radiation_level_count_marks (level);

  if (!apposite_radiation_level_has_range (level))
    return g_strdup (_ ("radiation varies"));
  if (marks == 0)
    return g_strdup (_ ("no radiation"));
  /* Translators: a relative radiation level and the highest one */
  return g_strdup_printf (_ ("radiation level %u of %u"), marks, APPOSITE_MAX_RADIATION_MARKS);
}

/**
 * apposite_recommendation_format_spoken:
 *
 * Returns: (transfer full): procedure, category and radiation level in one line, as a screen reader
 *   says a row
 */
char *
apposite_recommendation_format_spoken (AppositeRecommendation *self)
{
  g_autofree char *level = NULL;

  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (self), NULL);

  level = format_level (apposite_procedure_get_level (self->procedure));
  return g_strdup_printf (apposite_recommendation_has_exceptions (self)
          /* Translators: a procedure, its category, its radiation level; the document names
             conditions under which it says something else */
          ? _ ("%s, %s, %s, with exceptions")
          /* Translators: a procedure, its category, its radiation level */
          : _ ("%s, %s, %s"),
      apposite_procedure_get_name (self->procedure), apposite_category_get_name (self->category),
      level);
}
