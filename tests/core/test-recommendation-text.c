/* test-recommendation-text.c: a recommendation as text that is taken along
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "answered-topic.h"
#include "apposite-about.h"
#include "apposite-match-text.h"
#include "apposite-recommendation-text.h"

static char *
copy (Fixture *self, guint number, guint position)
{
  AppositeVariant *variant = variant_at (self, number);

  return apposite_recommendation_text_for_copy (self->presentation, variant,
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), position));
}

/* Whether @text has lines that begin with the words given, in this order. */
static void
assert_lines (const char *text, const char *const *wanted)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint found = 0;

  for (guint i = 0; lines[i] != NULL && wanted[found] != NULL; i++)
    found += g_str_has_prefix (lines[i], wanted[found]);
  if (wanted[found] != NULL)
    g_error ("“%s” isn't where it should be in:\n%s", wanted[found], text);
}

static void
test_whole (Fixture *self, gconstpointer data)
{
  g_autofree char *text = NULL;

  answer (self, "age=adult trauma=no infection=yes duration=acute");
  text = copy (self, 4, 0);
  g_assert_cmpstr (text, ==,
      "Indication as answered (this text holds the answers given about the patient): Age: Adult; "
      "Trauma: No; Duration: Acute (under 6 weeks); Infection: Suspected or known\n"
      "Variant 4: Adult. Suspected or known infection with acute or increasing cervical pain or "
      "radiculopathy. No trauma. Initial imaging.\n"
      "The variant fits the answers given. Red flags not answered: Malignancy; Risk of fracture; "
      "Constitutional symptoms; Risk of infection; Inflammatory arthritis; Vascular cause; Spinal "
      "cord injury or deficit; Coagulopathy; Raised inflammatory markers. Unanswered, and may "
      "lead elsewhere: Cervicogenic headache; Vascular cause; Myelopathy; Plexopathy; Neck "
      "mass; Meningitis, neck or upper respiratory infection; Other headache. Other variants still "
      "possible: 5, Diagnosed malignancy; 6, Suspected cervicogenic headache. In the title, "
      "but not asked: initial imaging (at the start of care for this condition)\n"
      "Procedure: MRI cervical spine without and with IV contrast\n"
      "Appropriateness: Usually Appropriate (rating 7–9 of 9)\n"
      "Relative radiation level: O (adults 0 mSv)\n"
      "ACR Appropriateness Criteria®: Cervical Pain or Cervical Radiculopathy, revised 2024, "
      "Variant 4\n"
      "Retold by Apposite in its own words, not endorsed by the American College of Radiology. It "
      "informs; it doesn't replace the original document, examination, local protocol or a "
      "radiologist's advice. A newer revision may exist.");
}

static void
test_states (Fixture *self, gconstpointer data)
{
  const char *const unknown[] = { "Indication: nothing is answered",
    "Variant 4: ", "Whether the variant fits a patient isn't known.", "Procedure: ", NULL };
  const char *const possible[] = { "Indication as answered", "Variant 4: ",
    "The variant is possible but isn't known to fit. Waits for: Trauma; Infection; Duration",
    "Procedure: ", NULL };
  const char *const excluded[] = { "Indication as answered", "Variant 4: ",
    "The variant doesn't fit the answers given. Infection: No; needs Suspected or known",
    "Procedure: ", NULL };
  g_autofree char *first = copy (self, 4, 0);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  assert_lines (first, unknown);
  answer (self, "age=adult");
  second = copy (self, 4, 0);
  assert_lines (second, possible);
  answer (self, "infection=no");
  third = copy (self, 4, 0);
  assert_lines (third, excluded);
}

static void
test_warnings_come_first (Fixture *self, gconstpointer data)
{
  const char *const wanted[] = { "See the topic “Myelopathy” first",
    "Answers in conflict: “Myelopathy: Yes” and “Neurologic deficit: No” can't be true together.",
    "Indication as answered",
    "Variant 4: ", "Whether the variant fits can't be said while answers are in conflict.",
    "Procedure: ", NULL };
  g_autofree char *text = NULL;

  answer (self,
      "age=adult trauma=no infection=yes duration=acute myelopathy=yes neurologic-deficit=no");
  text = copy (self, 4, 0);
  g_assert_true (g_str_has_prefix (text, wanted[0]));
  assert_lines (text, wanted);
  g_assert_null (strstr (text, "The variant fits"));
}

/* Whatever is copied holds the verdict, each exception and the source, and never says too much. */
static void
test_every_pair (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);

  answer (self, "age=adult trauma=no red-flags=none duration=chronic radiculopathy=yes");
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);

      for (guint j = 0; j < g_list_model_get_n_items (all); j++)
        {
          AppositeRecommendation *recommendation = apposite_record_list_peek (all, j);
          AppositeCategory *category = apposite_recommendation_get_category (recommendation);
          GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);
          g_autofree char *text =
              apposite_recommendation_text_for_copy (self->presentation, variant, recommendation);
          g_autofree char *source = apposite_topic_format_source (self->topic, variant);

          g_assert_nonnull (strstr (text,
              apposite_procedure_get_name (
                  apposite_recommendation_get_procedure (recommendation))));
          g_assert_nonnull (strstr (text, apposite_category_get_name (category)));
          g_assert_nonnull (strstr (text, source));
          for (guint k = 0; k < g_list_model_get_n_items (exceptions); k++)
            g_assert_nonnull (strstr (
                text, apposite_exception_get_text (apposite_record_list_peek (exceptions, k))));
          g_assert_true ((strstr (text, "The variant fits") != NULL)
              == (apposite_variant_get_number (variant) == 8));
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/recommendation-text/whole", test_whole);
  ADD_TEST ("/recommendation-text/states", test_states);
  ADD_TEST ("/recommendation-text/warnings-come-first", test_warnings_come_first);
  ADD_TEST ("/recommendation-text/every-pair", test_every_pair);

  return g_test_run ();
}
