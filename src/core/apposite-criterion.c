/* apposite-criterion.c: what a variant requires of one finding
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-criterion.h"

#include <glib/gi18n-lib.h>

#include "apposite-enum-types.h"

/**
 * AppositeCriterion:
 *
 * A set of acceptable answers to one finding. A variant's criteria are a conjunction.
 */
struct _AppositeCriterion
{
  AppositeRecord parent_instance;

  AppositeFinding *finding;
  guint accepted;
  AppositeBasis basis;
  char *note;
  gboolean defining;
};

G_DEFINE_FINAL_TYPE (AppositeCriterion, apposite_criterion, APPOSITE_TYPE_RECORD)

static void
apposite_criterion_class_init (AppositeCriterionClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeCriterion, finding, APPOSITE_TYPE_FINDING),
    APPOSITE_FIELD (AppositeCriterion, accepted, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeCriterion, basis, APPOSITE_TYPE_BASIS),
    APPOSITE_FIELD (AppositeCriterion, note, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeCriterion, defining, G_TYPE_BOOLEAN),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_criterion_init (AppositeCriterion *self)
{
}

/**
 * apposite_criterion_get_finding:
 *
 * Returns: (transfer none): the finding
 */
AppositeFinding *
apposite_criterion_get_finding (AppositeCriterion *self)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), NULL);

  return self->finding;
}

/**
 * apposite_criterion_get_accepted:
 *
 * Returns: the acceptable answers: bit N stands for the finding's answer N
 */
guint
apposite_criterion_get_accepted (AppositeCriterion *self)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), 0);

  return self->accepted;
}

/**
 * apposite_criterion_get_basis:
 *
 * Returns: where the criterion is read from
 */
AppositeBasis
apposite_criterion_get_basis (AppositeCriterion *self)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), 0);

  return self->basis;
}

/**
 * apposite_criterion_get_note:
 *
 * Returns: (transfer none) (nullable): more about the basis, where it isn't the title's plain
 * wording
 */
const char *
apposite_criterion_get_note (AppositeCriterion *self)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), NULL);

  return self->note;
}

/**
 * apposite_criterion_is_defining:
 *
 * Returns: whether the criterion sets the variant apart from its neighbours
 */
gboolean
apposite_criterion_is_defining (AppositeCriterion *self)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), FALSE);

  return self->defining;
}

/**
 * apposite_criterion_accepts:
 * @answer_index: the place of an answer among the finding's answers, from 0
 *
 * Returns: whether the answer is acceptable
 */
gboolean
apposite_criterion_accepts (AppositeCriterion *self, guint answer_index)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), FALSE);

  return answer_index < APPOSITE_MAX_ANSWERS && (self->accepted & (1u << answer_index)) != 0;
}

/**
 * apposite_criterion_format_accepted:
 *
 * Returns: (transfer full): the acceptable answers for a reader, such as “Acute or Increasing”
 */
char *
apposite_criterion_format_accepted (AppositeCriterion *self)
{
  g_autoptr (GString) text = NULL;
  AppositeAnswer *answer;

  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), NULL);

  text = g_string_new (NULL);
  for (guint i = 0; (answer = apposite_finding_get_answer (self->finding, i)) != NULL; i++)
    {
      if (!apposite_criterion_accepts (self, i))
        continue;
      if (text->len > 0)
        /* Translators: between two acceptable answers */
        g_string_append (text, _ (" or "));
      g_string_append (text, apposite_answer_get_label (answer));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * apposite_criterion_format:
 *
 * Returns: (transfer full): the criterion for a reader, such as “Duration: Acute or Increasing”
 */
char *
apposite_criterion_format (AppositeCriterion *self)
{
  g_autofree char *accepted = NULL;

  g_return_val_if_fail (APPOSITE_IS_CRITERION (self), NULL);

  accepted = apposite_criterion_format_accepted (self);
  /* Translators: a finding and the answers that a variant accepts */
  return g_strdup_printf (_ ("%s: %s"), apposite_finding_get_label (self->finding), accepted);
}
