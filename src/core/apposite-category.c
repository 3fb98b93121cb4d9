/* apposite-category.c: one appropriateness category of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-category.h"

#include <glib/gi18n-lib.h>

#include "apposite-enum-types.h"
#include "apposite-labels.h"

/**
 * AppositeCategory:
 *
 * One verdict that a topic gives on a procedure, with its published rating range (source:
 * “Appropriateness Category Names and Definitions”).
 */
struct _AppositeCategory
{
  AppositeRecord parent_instance;

  char *id;
  char *name;
  char *published_name;
  AppositeAppropriateness appropriateness;
  guint rating_low;
  guint rating_high;
  char *definition;
  char *published_definition;
};

G_DEFINE_FINAL_TYPE (AppositeCategory, apposite_category, APPOSITE_TYPE_RECORD)

static void
apposite_category_class_init (AppositeCategoryClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeCategory, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeCategory, name, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeCategory, published_name, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeCategory, appropriateness, APPOSITE_TYPE_APPROPRIATENESS),
    APPOSITE_FIELD (AppositeCategory, rating_low, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeCategory, rating_high, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeCategory, definition, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeCategory, published_definition, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_category_init (AppositeCategory *self)
{
}

/**
 * apposite_category_get_id:
 *
 * Returns: (transfer none): the category's id in the topic file
 */
const char *
apposite_category_get_id (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  return self->id;
}

/**
 * apposite_category_get_name:
 *
 * Returns: (transfer none): the name as published, such as “May Be Appropriate (Disagreement)”, or its
 *   translation
 */
const char *
apposite_category_get_name (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  return self->name;
}

/**
 * apposite_category_get_published_name:
 *
 * Returns: (transfer none) (nullable): the name as published, where apposite_category_get_name() is a translation
 */
const char *
apposite_category_get_published_name (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  return self->published_name;
}

/**
 * apposite_category_get_appropriateness:
 *
 * Returns: which of the four published kinds of verdict it is, most appropriate first
 */
AppositeAppropriateness
apposite_category_get_appropriateness (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), 0);

  return self->appropriateness;
}

/**
 * apposite_category_get_rating_low:
 *
 * Returns: the lowest panel rating of the category, 1 to 9
 */
guint
apposite_category_get_rating_low (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), 0);

  return self->rating_low;
}

/**
 * apposite_category_get_rating_high:
 *
 * Returns: the highest panel rating of the category, 1 to 9
 */
guint
apposite_category_get_rating_high (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), 0);

  return self->rating_high;
}

/**
 * apposite_category_get_definition:
 *
 * Returns: (transfer none): what the category means, in our words
 */
const char *
apposite_category_get_definition (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  return self->definition;
}

/**
 * apposite_category_get_published_definition:
 *
 * Returns: (transfer none) (nullable): the definition in English, where apposite_category_get_definition() is a
 *   translation
 */
const char *
apposite_category_get_published_definition (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  return self->published_definition;
}

/**
 * apposite_category_format_rating:
 *
 * Returns: (transfer full): the published rating range for a reader, such as “7–9”, or “5”
 */
char *
apposite_category_format_rating (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  if (self->rating_low == self->rating_high)
    return g_strdup_printf ("%u", self->rating_low);
  return g_strdup_printf ("%u–%u", self->rating_low, self->rating_high);
}

/**
 * apposite_category_format_marked:
 *
 * Returns: (transfer full): the name with the mark that stands before it in text, such as “✓ Usually
 *   Appropriate”
 */
char *
apposite_category_format_marked (AppositeCategory *self)
{
  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  return g_strdup_printf (
      "%s %s", apposite_mark_for_appropriateness (self->appropriateness), self->name);
}

/**
 * apposite_category_format_verdict:
 *
 * Returns: (transfer full): the name with its mark, then the published name where that is another: what
 *   leaves the program for readers who don't know the translation
 */
char *
apposite_category_format_verdict (AppositeCategory *self)
{
  g_autofree char *marked = NULL;

  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  marked = apposite_category_format_marked (self);
  if (self->published_name == NULL)
    return g_steal_pointer (&marked);
  /* Translators: a category's translated name, and its English name as published */
  return g_strdup_printf (_ ("%s [%s]"), marked, self->published_name);
}

/**
 * apposite_category_format_explanation:
 *
 * Returns: (transfer full): the published rating range and what the category means, after the published
 *   name where another is shown
 */
char *
apposite_category_format_explanation (AppositeCategory *self)
{
  g_autofree char *rating = NULL;

  g_return_val_if_fail (APPOSITE_IS_CATEGORY (self), NULL);

  rating = apposite_category_format_rating (self);
  if (self->published_name != NULL)
    /* Translators: a category's English name as published, a range on the panel's scale, such as
     * “7–9”, then the category's definition */
    return g_strdup_printf (
        _ ("“%s”, rating %s of 9. %s"), self->published_name, rating, self->definition);
  /* Translators: a range on the panel's scale, such as “7–9”, then the category's definition */
  return g_strdup_printf (_ ("Rating %s of 9. %s"), rating, self->definition);
}
