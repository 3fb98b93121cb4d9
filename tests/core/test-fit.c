/* test-fit.c: how a variant fits a patient, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-topic.h"
#include "apposite-fit.h"
#include "large-topic.h"

static AppositeMatch *
match_of (Fixture *self, guint number)
{
  return apposite_fit_find_match (self->presentation, variant_at (self, number));
}

static void
assert_fit (Fixture *self, guint number, AppositeFit fit, const char *text)
{
  g_autofree char *got = apposite_fit_format (self->presentation, match_of (self, number));

  g_assert_cmpint (apposite_fit_get (self->presentation, match_of (self, number)), ==, fit);
  g_assert_cmpstr (got, ==, text);
}

static void
assert_reasons (Fixture *self, guint number, const char *const *reasons)
{
  g_auto (GStrv) got = apposite_fit_list_reasons (self->presentation, match_of (self, number));

  g_assert_cmpstrv (got, reasons);
}

static void
test_find (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeTopic) other = load_bundled_topic ();

  for (guint number = 1; number <= 8; number++)
    g_assert_cmpuint (
        apposite_variant_get_number (apposite_match_get_variant (match_of (self, number))), ==,
        number);
  g_assert_null (
      apposite_fit_find_match (self->presentation, apposite_topic_find_variant (other, 1)));
}

static void
test_nothing_answered (Fixture *self, gconstpointer data)
{
  assert_fit (self, 1, APPOSITE_FIT_UNKNOWN, "16 questions open");
  assert_fit (self, 4, APPOSITE_FIT_UNKNOWN, "4 questions open");
  assert_reasons (self, 4, (const char *const[]){ NULL });
}

static void
test_possible (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no");
  assert_fit (self, 4, APPOSITE_FIT_POSSIBLE, "Possible · 2 open");
  assert_reasons (self, 4, (const char *const[]){ "Waits for: Infection; Duration", NULL });
  g_assert_cmpuint (apposite_fit_count_more (self->presentation, match_of (self, 4)), ==, 0);
}

static void
test_excluded (Fixture *self, gconstpointer data)
{
  answer (self, "infection=yes");
  assert_fit (self, 7, APPOSITE_FIT_EXCLUDED, "Excluded · Infection: Suspected or known");
  assert_reasons (
      self, 7, (const char *const[]){ "Infection: Suspected or known; needs No", NULL });
  g_assert_cmpuint (apposite_fit_count_more (self->presentation, match_of (self, 7)), ==, 0);

  answer (self, "duration=acute");
  assert_reasons (self, 7,
      (const char *const[]){ "Infection: Suspected or known; needs No",
          "Duration: Acute (under 6 weeks); needs Chronic", NULL });
  g_assert_cmpuint (apposite_fit_count_more (self->presentation, match_of (self, 7)), ==, 1);

  /* Another answer is another reason, though there are as many. */
  answer (self, "duration=subacute");
  assert_reasons (self, 7,
      (const char *const[]){ "Infection: Suspected or known; needs No",
          "Duration: Subacute (stable, 6 weeks or more); needs Chronic", NULL });
}

/* What the title doesn't say itself isn't passed off as its words. */
static void
test_excluded_by_reading (Fixture *self, gconstpointer data)
{
  answer (self, "trauma=yes prior-surgery=yes");
  assert_reasons (
      self, 6, (const char *const[]){ "Trauma: Yes; needs No (from the narrative)", NULL });
  assert_reasons (self, 1,
      (const char *const[]){ "Trauma: Yes; needs No",
          "Prior cervical spine surgery: Yes; needs No (implied by another variant)", NULL });
}

static void
test_fits_with_caveats (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no duration=acute infection=yes prior-surgery=yes");
  assert_fit (self, 4, APPOSITE_FIT_FITS,
      "Fits · Not in its criteria: Prior cervical spine surgery · Still open: Red flags 9, to rule "
      "out 7, other variants 2 · Not asked 1");
  assert_reasons (self, 4,
      (const char *const[]){
          "Red flags not answered: Malignancy; Risk of fracture; Constitutional symptoms; "
          "Risk of infection; Inflammatory arthritis; Vascular cause; Spinal cord injury or "
          "deficit; Coagulopathy; Raised inflammatory markers",
          "Unanswered, and may lead elsewhere: Cervicogenic headache; Vascular cause; "
          "Myelopathy; Plexopathy; Neck mass; Meningitis, neck or upper respiratory infection; "
          "Other headache",
          "Other variants still possible: 5, Diagnosed malignancy; 6, Suspected cervicogenic "
          "headache",
          "Positive, but in no criterion of this variant: Prior cervical spine surgery: Yes",
          "In the title, but not asked: initial imaging (at the start of care for this condition)",
          NULL });
}

static void
test_fits_with_nothing_open (Fixture *self, gconstpointer data)
{
  answer (self,
      "age=adult trauma=no duration=chronic radiculopathy=yes red-flags=none "
      "prior-surgery=no cervicogenic-headache=no neurologic-deficit=no myelopathy=no "
      "plexopathy=no neck-mass=no meningitis=no other-headache=no");
  assert_fit (self, 8, APPOSITE_FIT_FITS, "Fits · Not asked 1");
}

/* A conflict withholds what fits, and nothing else. */
static void
test_withheld (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no duration=acute infection=yes myelopathy=yes");
  g_assert_cmpint (
      apposite_fit_get (self->presentation, match_of (self, 4)), ==, APPOSITE_FIT_FITS);
  answer (self, "neurologic-deficit=no");
  assert_fit (self, 4, APPOSITE_FIT_WITHHELD, "Withheld: answers conflict");
  assert_reasons (self, 4, (const char *const[]){ NULL });
  assert_fit (self, 5, APPOSITE_FIT_POSSIBLE, "Possible · 1 open");
}

static void
assert_variants (Fixture *self, gboolean and_possible, const char *wanted)
{
  g_autoptr (GListModel) variants = apposite_fit_list_variants (self->presentation, and_possible);
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    g_string_append_printf (
        numbers, "%u", apposite_variant_get_number (apposite_record_list_peek (variants, i)));
  g_assert_cmpstr (numbers->str, ==, wanted);
}

/* While answers are in conflict nothing is said to fit, in a list either. */
static void
test_variants (Fixture *self, gconstpointer data)
{
  assert_variants (self, FALSE, "");
  answer (self, "age=adult trauma=no duration=acute infection=yes");
  assert_variants (self, FALSE, "4");
  assert_variants (self, TRUE, "456");
  answer (self, "malignancy=diagnosed");
  assert_variants (self, FALSE, "45");
  answer (self, "myelopathy=yes neurologic-deficit=no");
  assert_variants (self, FALSE, "");
  assert_variants (self, TRUE, "");
}

static void
test_open_names_scope (Fixture *self, gconstpointer data)
{
  g_auto (GStrv) lines = NULL;

  answer (self, "red-flags=none age=adult");
  lines = apposite_fit_list_open (self->presentation);
  g_assert_cmpstr (lines[0], ==, "Red flags and scope not answered: Trauma");
}

/* Only a group of warning signs gives them its name; another that one act answers doesn't. */
static void
test_open_without_title (void)
{
  g_autoptr (AppositeTopic) topic = load_valid_topic ("knee.json");
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_auto (GStrv) lines = apposite_fit_list_open (presentation);

  g_assert_cmpstr (lines[0], ==, "Warning signs and scope not answered: Fall");
}

/* How the list of the other variants that are possible ends, of which there are half of @n_variants. */
static void
assert_others_end (guint n_variants, const char *end)
{
  g_autoptr (AppositeTopic) topic = load_large_topic (APPOSITE_TOPIC_MOST_PROCEDURES, n_variants);
  Fixture self = { topic, apposite_presentation_new (topic) };
  g_auto (GStrv) reasons = NULL;
  const char *others = NULL;

  answer (&self, "fall=yes");
  reasons = apposite_fit_list_reasons (self.presentation, match_of (&self, 10));
  for (guint i = 0; reasons[i] != NULL; i++)
    if (g_str_has_prefix (reasons[i], "Other variants still possible: "))
      others = reasons[i];
  g_assert_nonnull (others);
  g_assert_true (g_str_has_suffix (others, end));
  g_object_unref (self.presentation);
}

/* Of very many others that are possible the first 30 are named. */
static void
test_many_others (void)
{
  assert_others_end (LARGE_N_OWN + 60, "; 67, S 57; 69, S 59");
  assert_others_end (LARGE_N_OWN + 62, "; 67, S 57; 69, S 59; 1 more");
  assert_others_end (APPOSITE_TOPIC_MOST_ELEMENTS, "; 67, S 57; 69, S 59; 469 more");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/fit/find", test_find);
  ADD_TEST ("/fit/nothing-answered", test_nothing_answered);
  ADD_TEST ("/fit/possible", test_possible);
  ADD_TEST ("/fit/excluded", test_excluded);
  ADD_TEST ("/fit/excluded/by-reading", test_excluded_by_reading);
  ADD_TEST ("/fit/fits/caveats", test_fits_with_caveats);
  ADD_TEST ("/fit/fits/nothing-open", test_fits_with_nothing_open);
  ADD_TEST ("/fit/withheld", test_withheld);
  ADD_TEST ("/fit/variants", test_variants);
  ADD_TEST ("/fit/open-names-scope", test_open_names_scope);
  g_test_add_func ("/fit/open-without-title", test_open_without_title);
  g_test_add_func ("/fit/many-others", test_many_others);

  return g_test_run ();
}
