/* apposite-labels.c: the words for the enumerations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-labels.h"

#include <glib/gi18n-lib.h>

/**
 * apposite_label_for_modality:
 * @modality: a modality
 *
 * Returns: (transfer none): its name for a reader
 */
const char *
apposite_label_for_modality (AppositeModality modality)
{
  switch (modality)
    {
    case APPOSITE_MODALITY_RADIOGRAPHY:
      return _ ("Radiography");
    case APPOSITE_MODALITY_CT:
      return _ ("CT");
    case APPOSITE_MODALITY_CTA:
      return _ ("CTA");
    case APPOSITE_MODALITY_MRI:
      return _ ("MRI");
    case APPOSITE_MODALITY_MRA:
      return _ ("MRA");
    case APPOSITE_MODALITY_MYELOGRAPHY:
      return _ ("Myelography");
    case APPOSITE_MODALITY_DISCOGRAPHY:
      return _ ("Discography");
    case APPOSITE_MODALITY_NUCLEAR_MEDICINE:
      return _ ("Nuclear medicine");
    case APPOSITE_MODALITY_PET_CT:
      return _ ("PET/CT");
    case APPOSITE_MODALITY_PET_MRI:
      return _ ("PET/MRI");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_label_for_contrast:
 * @contrast: a use of intravenous contrast
 *
 * Returns: (transfer none): its name for a reader
 */
const char *
apposite_label_for_contrast (AppositeContrast contrast)
{
  switch (contrast)
    {
    case APPOSITE_CONTRAST_NOT_APPLICABLE:
      return _ ("IV contrast not applicable");
    case APPOSITE_CONTRAST_WITHOUT:
      return _ ("Without IV contrast");
    case APPOSITE_CONTRAST_WITH:
      return _ ("With IV contrast");
    case APPOSITE_CONTRAST_WITHOUT_AND_WITH:
      return _ ("Without and with IV contrast");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_label_for_basis:
 * @basis: where a criterion is read from
 *
 * Returns: (transfer none): the same for a reader
 */
const char *
apposite_label_for_basis (AppositeBasis basis)
{
  switch (basis)
    {
    case APPOSITE_BASIS_TITLE:
      return _ ("from the title");
    case APPOSITE_BASIS_NARRATIVE:
      return _ ("from the narrative");
    case APPOSITE_BASIS_IMPLIED:
      return _ ("implied by another variant");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_label_for_hold:
 * @hold: how a criterion stands against a presentation
 *
 * Returns: (transfer none): the same for a reader
 */
const char *
apposite_label_for_hold (AppositeHold hold)
{
  switch (hold)
    {
    case APPOSITE_HOLD_OPEN:
      /* Translators: of a criterion whose question isn't answered */
      return _ ("open");
    case APPOSITE_HOLD_HOLDS:
      /* Translators: of a criterion that the answer meets */
      return _ ("holds");
    case APPOSITE_HOLD_CONTRADICTED:
      /* Translators: of a criterion that another answer was given to */
      return _ ("contradicted");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_mark_for_appropriateness:
 * @appropriateness: a kind of verdict
 *
 * Returns: (transfer none): the character that stands beside the category's name in text; it never
 *   stands alone
 */
const char *
apposite_mark_for_appropriateness (AppositeAppropriateness appropriateness)
{
  switch (appropriateness)
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      return "✓";
    case APPOSITE_MAY_BE_APPROPRIATE:
      return "~";
    case APPOSITE_DISAGREEMENT:
      return "↔";
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
      return "✕";
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_label_for_hit_kind:
 * @kind: a kind of things that a search found
 *
 * Returns: (transfer none): the heading over them
 */
const char *
apposite_label_for_hit_kind (AppositeHitKind kind)
{
  switch (kind)
    {
    case APPOSITE_HIT_VARIANT:
      /* Translators: heading over search results */
      return _ ("Variants");
    case APPOSITE_HIT_PROCEDURE:
      /* Translators: heading over search results */
      return _ ("Procedures");
    case APPOSITE_HIT_RECOMMENDATION:
      /* Translators: heading over search results: a variant's verdicts and the passages behind them */
      return _ ("Ratings and rationale");
    case APPOSITE_HIT_EXCEPTION:
      /* Translators: heading over search results: conditions under which a passage says something else */
      return _ ("Exceptions");
    case APPOSITE_HIT_FINDING:
      /* Translators: heading over search results: what is asked about the patient */
      return _ ("Questions about the patient");
    case APPOSITE_HIT_SECTION:
      /* Translators: heading over search results: pages about the document as a whole */
      return _ ("Reference");
    default:
      g_return_val_if_reached (NULL);
    }
}

/* How many numbers from @position on follow each other. */
static guint
count_run (GArray *numbers, guint position)
{
  guint first = g_array_index (numbers, guint, position);
  guint n = 1;

  while (position + n < numbers->len && g_array_index (numbers, guint, position + n) == first + n)
    n++;
  return n;
}

/* “1–3”; two that follow each other are listed. */
static char *
format_run (guint first, guint n)
{
  return n > 2 ? g_strdup_printf ("%u–%u", first, first + n - 1) : g_strdup_printf ("%u", first);
}

/**
 * apposite_label_for_variants:
 * @numbers: (element-type guint): the numbers of variants, in their order
 *
 * Returns: (transfer full): what the variants are called together, such as “Variants 1–3, 5”
 */
char *
apposite_label_for_variants (GArray *numbers)
{
  g_autoptr (GStrvBuilder) runs = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (numbers != NULL, NULL);

  for (guint i = 0; i < numbers->len;)
    {
      guint n = count_run (numbers, i);
      g_autofree char *run = format_run (g_array_index (numbers, guint, i), n);

      g_strv_builder_add (runs, run);
      i += n > 2 ? n : 1;
    }
  list = g_strv_builder_end (runs);
  text = g_strjoinv (_ (", "), list);
  /* Translators: one number, or several with commas and ranges between them */
  return g_strdup_printf (ngettext ("Variant %s", "Variants %s", numbers->len), text);
}

/**
 * apposite_count_for_appropriateness:
 * @appropriateness: a kind of verdict
 * @n: how many procedures have it
 *
 * Returns: (transfer full): the count in words, such as “3 may be appropriate”
 */
char *
apposite_count_for_appropriateness (AppositeAppropriateness appropriateness, guint n)
{
  switch (appropriateness)
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      /* Translators: these four are counts of procedures, strung together with commas */
      return g_strdup_printf (ngettext ("%u usually appropriate", "%u usually appropriate", n), n);
    case APPOSITE_MAY_BE_APPROPRIATE:
      return g_strdup_printf (ngettext ("%u may be appropriate", "%u may be appropriate", n), n);
    case APPOSITE_DISAGREEMENT:
      return g_strdup_printf (ngettext ("%u may be appropriate (disagreement)",
                                  "%u may be appropriate (disagreement)", n),
          n);
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
      return g_strdup_printf (
          ngettext ("%u usually not appropriate", "%u usually not appropriate", n), n);
    default:
      g_return_val_if_reached (NULL);
    }
}
