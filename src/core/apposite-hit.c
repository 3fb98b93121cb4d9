/* apposite-hit.c: one thing that a search found
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-hit.h"

#include "apposite-enum-types.h"

/**
 * AppositeHit:
 *
 * A place of a topic that has what was searched for, and how to show it: a title, and the sentence
 * that the words stand in. Which of the getters of places tell something follows from the kind.
 */
struct _AppositeHit
{
  AppositeRecord parent_instance;

  AppositeHitKind kind;
  char *title;
  char *snippet;
  GArray *title_marks;
  GArray *snippet_marks;
  AppositeVariant *variant;
  AppositeProcedure *procedure;
  AppositeRecommendation *recommendation;
  AppositeException *exception;
  AppositeFinding *finding;
  AppositeSection *section;
  char *correction;
};

G_DEFINE_FINAL_TYPE (AppositeHit, apposite_hit, APPOSITE_TYPE_RECORD)

static void
apposite_hit_class_init (AppositeHitClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeHit, kind, APPOSITE_TYPE_HIT_KIND),
    APPOSITE_FIELD (AppositeHit, title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeHit, snippet, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeHit, title_marks, G_TYPE_ARRAY),
    APPOSITE_FIELD (AppositeHit, snippet_marks, G_TYPE_ARRAY),
    APPOSITE_FIELD (AppositeHit, variant, APPOSITE_TYPE_VARIANT),
    APPOSITE_FIELD (AppositeHit, procedure, APPOSITE_TYPE_PROCEDURE),
    APPOSITE_FIELD (AppositeHit, recommendation, APPOSITE_TYPE_RECOMMENDATION),
    APPOSITE_FIELD (AppositeHit, exception, APPOSITE_TYPE_EXCEPTION),
    APPOSITE_FIELD (AppositeHit, finding, APPOSITE_TYPE_FINDING),
    APPOSITE_FIELD (AppositeHit, section, APPOSITE_TYPE_SECTION),
    APPOSITE_FIELD (AppositeHit, correction, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_hit_init (AppositeHit *self)
{
}

static const AppositeHitMark *
marks_of (GArray *marks, guint *n_marks)
{
  *n_marks = marks != NULL ? marks->len : 0;
  return *n_marks > 0 ? &g_array_index (marks, AppositeHitMark, 0) : NULL;
}

/**
 * apposite_hit_get_kind:
 *
 * Returns: what was found
 */
AppositeHitKind
apposite_hit_get_kind (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), APPOSITE_HIT_SECTION);

  return self->kind;
}

/**
 * apposite_hit_get_title:
 *
 * Returns: (transfer none): what was found, by name: a variant's number and short title, a
 *   procedure's name, with its variant where a recommendation or an exception was found, a finding's
 *   label or a page's heading
 */
const char *
apposite_hit_get_title (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->title;
}

/**
 * apposite_hit_get_snippet:
 *
 * Returns: (transfer none) (nullable): the sentence that has most of the words that were searched for,
 *   shortened to a line or two; the first one where they all stand in the title; %NULL where there
 *   is no text besides the title
 */
const char *
apposite_hit_get_snippet (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->snippet;
}

/**
 * apposite_hit_get_title_marks:
 * @n_marks: (out): how many there are
 *
 * Returns: (transfer none) (nullable) (array length=n_marks): the words of the title that were searched
 *   for, in their order and without overlap
 */
const AppositeHitMark *
apposite_hit_get_title_marks (AppositeHit *self, guint *n_marks)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self) && n_marks != NULL, NULL);

  return marks_of (self->title_marks, n_marks);
}

/**
 * apposite_hit_get_snippet_marks:
 * @n_marks: (out): how many there are
 *
 * Returns: (transfer none) (nullable) (array length=n_marks): the words of the snippet that were
 *   searched for, in their order and without overlap
 */
const AppositeHitMark *
apposite_hit_get_snippet_marks (AppositeHit *self, guint *n_marks)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self) && n_marks != NULL, NULL);

  return marks_of (self->snippet_marks, n_marks);
}

/**
 * apposite_hit_get_variant:
 *
 * Returns: (transfer none) (nullable): the variant that was found, or in which the recommendation or
 *   exception stands; else %NULL
 */
AppositeVariant *
apposite_hit_get_variant (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->variant;
}

/**
 * apposite_hit_get_procedure:
 *
 * Returns: (transfer none) (nullable): the procedure that was found, or that the recommendation or
 *   exception is about; else %NULL
 */
AppositeProcedure *
apposite_hit_get_procedure (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->procedure;
}

/**
 * apposite_hit_get_recommendation:
 *
 * Returns: (transfer none) (nullable): the recommendation that was found, or to which the exception
 *   belongs, which tells the category; else %NULL
 */
AppositeRecommendation *
apposite_hit_get_recommendation (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->recommendation;
}

/**
 * apposite_hit_get_exception:
 *
 * Returns: (transfer none) (nullable): the exception that was found, else %NULL
 */
AppositeException *
apposite_hit_get_exception (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->exception;
}

/**
 * apposite_hit_get_finding:
 *
 * Returns: (transfer none) (nullable): the finding that was found, else %NULL
 */
AppositeFinding *
apposite_hit_get_finding (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->finding;
}

/**
 * apposite_hit_get_section:
 *
 * Returns: (transfer none) (nullable): the page that was found, else %NULL
 */
AppositeSection *
apposite_hit_get_section (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->section;
}

/**
 * apposite_hit_is_approximate:
 *
 * Returns: whether it has other words than were typed, which are taken for misspelled. Such a hit is
 *   offered under a line of its own that names apposite_hit_get_correction(), and is never opened
 *   unasked.
 */
gboolean
apposite_hit_is_approximate (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), FALSE);

  return self->correction != NULL;
}

/**
 * apposite_hit_get_correction:
 *
 * Returns: (transfer none) (nullable): what to search for instead to find it, or %NULL where it has the
 *   words that were typed
 */
const char *
apposite_hit_get_correction (AppositeHit *self)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (self), NULL);

  return self->correction;
}
