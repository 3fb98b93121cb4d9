/* test-status.c: what may be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-topic.h"
#include "apposite-status.h"
#include "apposite-enum-types.h"
#include "filled-record.h"

/* Each notice in a line: its kind, the variant that it leads to and its title. */
static char *
outline (Fixture *self, guint shown)
{
  g_autoptr (GListModel) notices =
      apposite_status_list (self->presentation, shown > 0 ? variant_at (self, shown) : NULL);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (APPOSITE_TYPE_NOTICE_KIND);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (notices); i++)
    {
      AppositeNotice *notice = apposite_record_list_peek (notices, i);
      AppositeVariant *variant = apposite_notice_get_variant (notice);
      GEnumValue *kind = g_enum_get_value (kinds, apposite_notice_get_kind (notice));

      g_string_append_printf (text, "%s %u %s\n", kind->value_nick,
          variant != NULL ? apposite_variant_get_number (variant) : 0,
          apposite_notice_get_title (notice));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_outline (Fixture *self, guint shown, const char *outlined)
{
  g_autofree char *got = outline (self, shown);

  g_assert_cmpstr (got, ==, outlined);
}

/* The one notice of a kind; the caller owns it. */
static AppositeNotice *
find_notice (Fixture *self, guint shown, AppositeNoticeKind kind)
{
  g_autoptr (GListModel) notices =
      apposite_status_list (self->presentation, shown > 0 ? variant_at (self, shown) : NULL);
  AppositeNotice *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (notices); i++)
    {
      AppositeNotice *notice = apposite_record_list_peek (notices, i);

      if (apposite_notice_get_kind (notice) != kind)
        continue;
      g_assert_null (found);
      found = g_object_ref (notice);
    }
  g_assert_nonnull (found);
  return found;
}

static void
assert_text (Fixture *self, guint shown, AppositeNoticeKind kind, const char *text)
{
  g_autoptr (AppositeNotice) notice = find_notice (self, shown, kind);

  g_assert_cmpstr (apposite_notice_get_text (notice), ==, text);
}

static void
test_nothing_answered (Fixture *self, gconstpointer data)
{
  g_autofree char *spoken = apposite_status_format (self->presentation, NULL);

  assert_outline (self, 0, "");
  assert_outline (self, 4, "");
  g_assert_cmpstr (spoken, ==, "");
}

static void
test_fitting (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeNotice) shown = NULL;
  g_autoptr (AppositeNotice) offer = NULL;

  answer (self, "age=adult trauma=no duration=acute infection=yes");
  assert_outline (self, 0, "offer 4 Variant 4 fits: Suspected or known infection\n");
  assert_outline (self, 4, "shown 0 This variant fits\n");
  assert_outline (self, 5,
      "shown 0 Possible: 1 question open\n"
      "offer 4 Variant 4 fits: Suspected or known infection\n");
  assert_outline (self, 1,
      "shown 0 Excluded for this patient\n"
      "offer 4 Variant 4 fits: Suspected or known infection\n");

  /* Wherever it is said to fit, with the same reservations. */
  shown = find_notice (self, 4, APPOSITE_NOTICE_SHOWN);
  offer = find_notice (self, 1, APPOSITE_NOTICE_OFFER);
  g_assert_cmpstr (apposite_notice_get_text (shown), ==,
      "Still open: Red flags 9, to rule out 7, other variants 2 · Not asked 1");
  g_assert_cmpstr (apposite_notice_get_text (offer), ==, apposite_notice_get_text (shown));
  g_assert_cmpuint (g_strv_length ((char **) apposite_notice_get_details (shown)), ==, 4);
  g_assert_cmpstrv (apposite_notice_get_details (shown), apposite_notice_get_details (offer));
}

static void
test_excluded (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeNotice) one = NULL;
  g_autoptr (AppositeNotice) two = NULL;

  answer (self, "infection=yes");
  one = find_notice (self, 7, APPOSITE_NOTICE_SHOWN);
  g_assert_cmpstr (apposite_notice_get_text (one), ==, "Infection: Suspected or known; needs No");
  g_assert_null (apposite_notice_get_details (one));

  answer (self, "duration=acute");
  two = find_notice (self, 7, APPOSITE_NOTICE_SHOWN);
  g_assert_cmpstr (
      apposite_notice_get_text (two), ==, "Infection: Suspected or known; needs No (+1)");
  g_assert_cmpuint (g_strv_length ((char **) apposite_notice_get_details (two)), ==, 2);
  g_assert_false (apposite_notice_equal (one, two));
}

static void
test_several_fit (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no duration=acute infection=yes malignancy=diagnosed");
  assert_outline (self, 4,
      "shown 0 This variant fits\n"
      "offer 5 Variant 5 fits: Diagnosed malignancy\n");
  assert_outline (self, 0,
      "offer 4 Variant 4 fits: Suspected or known infection\n"
      "offer 5 Variant 5 fits: Diagnosed malignancy\n");
}

static void
test_swaps (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no red-flags=none duration=acute radiculopathy=yes");
  /* None as long as nothing fits. */
  assert_outline (self, 2, "shown 0 Possible: 1 question open\n");
  answer (self, "prior-surgery=no");
  assert_outline (self, 2,
      "shown 0 This variant fits\n"
      "swap 3 With Prior cervical spine surgery: Yes instead, Variant 3 would fit\n"
      "swap 8 With Duration: Chronic instead, Variant 8 would fit\n");
  /* The one that is looked at needs no button. */
  assert_outline (self, 8,
      "shown 0 Excluded for this patient\n"
      "offer 2 Variant 2 fits: Acute or increasing pain with radiculopathy\n"
      "swap 3 With Prior cervical spine surgery: Yes instead, Variant 3 would fit\n"
      "swap 0 With Duration: Chronic instead, Variant 8 would fit\n");
}

static void
test_redirects_come_first (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no duration=acute infection=yes myelopathy=yes");
  assert_outline (self, 4, "redirect 0 First, elsewhere\nshown 0 This variant fits\n");
  assert_text (self, 4, APPOSITE_NOTICE_REDIRECT,
      "See the topic “Myelopathy” first (Myelopathy: Yes). Myelopathy is imaged as that topic "
      "says, also where spinal infection is suspected as its cause [12].");

  answer (self, "neurologic-deficit=no");
  assert_outline (self, 4,
      "redirect 0 First, elsewhere\n"
      "conflict 0 Answers in conflict\n"
      "shown 0 Withheld: answers conflict\n");
  assert_text (self, 4, APPOSITE_NOTICE_CONFLICT,
      "“Myelopathy: Yes” and “Neurologic deficit: No” can't be true together. Myelopathy, present "
      "or "
      "suspected, does not go with “no neurologic deficit”. That is our reading: the document "
      "defines neither.");
}

/* Where it isn't another topic that comes first, none is named as one. */
static void
test_redirects_out_of_the_criteria (Fixture *self, gconstpointer data)
{
  answer (self, "age=child");
  assert_text (self, 0, APPOSITE_NOTICE_REDIRECT,
      "Outside this topic: adults only (Age: Child). Every variant is for adults; the document "
      "names "
      "no other topic for children.");
}

static void
test_nothing_fits_in_conflict (Fixture *self, gconstpointer data)
{
  g_autofree char *spoken = NULL;

  answer (self,
      "age=adult trauma=no duration=acute infection=yes cord-injury=yes "
      "neurologic-deficit=no");
  assert_outline (self, 4, "conflict 0 Answers in conflict\nshown 0 Withheld: answers conflict\n");
  assert_outline (self, 0, "conflict 0 Answers in conflict\n");
  spoken = apposite_status_format (self->presentation, variant_at (self, 4));
  g_assert_null (g_strstr_len (spoken, -1, "fits"));
}

static void
test_not_covered_with_gate (Fixture *self, gconstpointer data)
{
  answer (self,
      "age=adult trauma=no duration=chronic radiculopathy=yes coagulopathy=yes "
      "cervicogenic-headache=no");
  assert_outline (self, 0, "not-covered 0 Not covered by these criteria\n");
  assert_text (self, 0, APPOSITE_NOTICE_NOT_COVERED,
      "The criteria don't cover this presentation: its answers exclude every variant. That says "
      "nothing about whether imaging is indicated.\n"
      "The document holds that imaging may be useful when red flags are present or suspected "
      "[1,4,9,40], but it rates no procedure for this presentation.\n"
      "No variant is near enough to name.");
}

static void
test_not_covered_with_nearest (Fixture *self, gconstpointer data)
{
  answer (self,
      "age=adult trauma=no red-flags=none duration=subacute radiculopathy=yes "
      "cervicogenic-headache=no prior-surgery=no");
  assert_outline (self, 8,
      "not-covered 0 Not covered by these criteria\n"
      "nearest 2 Nearest, but excluded: Variant 2, Acute or increasing pain with "
      "radiculopathy\n"
      "nearest 0 Nearest, but excluded: Variant 8, Chronic pain with radiculopathy\n"
      "shown 0 Excluded for this patient\n");
}

/* Over many presentations: nothing is ever called not indicated, nor fitting in a conflict. */
static void
test_honesty (Fixture *self, gconstpointer data)
{
  GListModel *findings = apposite_topic_get_findings (self->topic);
  GListModel *conflicts = apposite_presentation_get_conflicts (self->presentation);
  guint n_conflicts = 0;

  for (guint round = 0; round < 300; round++)
    {
      g_autofree char *spoken = NULL;

      for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
        {
          AppositeFinding *finding = apposite_record_list_peek (findings, i);
          gint32 n = (gint32) g_list_model_get_n_items (apposite_finding_get_answers (finding));

          apposite_presentation_set_answer (
              self->presentation, finding, g_test_rand_int_range (0, n));
        }
      spoken = apposite_status_format (self->presentation, variant_at (self, 1 + round % 8));
      g_assert_null (g_strstr_len (spoken, -1, "not indicated"));
      if (g_list_model_get_n_items (conflicts) == 0)
        continue;
      n_conflicts++;
      g_assert_null (g_strstr_len (spoken, -1, "fits:"));
      g_assert_null (g_strstr_len (spoken, -1, "This variant fits"));
      g_assert_null (g_strstr_len (spoken, -1, "would fit"));
    }
  g_assert_cmpuint (n_conflicts, >, 0);
}

static void
test_spoken (Fixture *self, gconstpointer data)
{
  g_autofree char *spoken = NULL;

  answer (self, "age=adult trauma=no duration=acute infection=yes");
  spoken = apposite_status_format (self->presentation, variant_at (self, 5));
  g_assert_cmpstr (spoken, ==,
      "Possible: 1 question open. Variant 4 fits: Suspected or known infection. Still open: Red "
      "flags 9, to rule out 7, other variants 2 · Not asked 1.");
}

static void
assert_summary (Fixture *self, const char *answers, const char *text)
{
  g_autofree char *summary = NULL;

  if (answers != NULL)
    answer (self, answers);
  summary = apposite_status_summarize (self->presentation);
  g_assert_cmpstr (summary, ==, text);
}

static void
test_summary (Fixture *self, gconstpointer data)
{
  assert_summary (self, NULL, "Nothing is answered yet.");
  assert_summary (self, "age=adult", "Possible: Variants 1–8.");
  assert_summary (self, "trauma=no duration=acute infection=yes",
      "Variant 4 fits: Suspected or known infection. Still open: Red flags 9, to rule out 7, other "
      "variants 2 · Not asked 1. Possible: Variants 5, 6. Excluded: Variants 1–3, 7, 8.");
}

static void
assert_invite (Fixture *self, const char *answers, const char *text)
{
  g_autofree char *invitation = NULL;

  if (answers != NULL)
    answer (self, answers);
  invitation = apposite_status_invite (self->presentation);
  g_assert_cmpstr (invitation, ==, text);
}

static void
test_invitation (Fixture *self, gconstpointer data)
{
  assert_invite (self, NULL, "Answer the questions, or choose a variant");
  assert_invite (self, "age=adult", "8 variants are still possible");
  assert_invite (self, "trauma=no duration=acute infection=yes", "Choose a variant");
}

static void
test_notice (void)
{
  g_autoptr (AppositeNotice) notice = new_filled_record (APPOSITE_TYPE_NOTICE);
  g_autoptr (AppositeNotice) copy = NULL;
  g_autoptr (AppositeNotice) other = NULL;

  g_assert_cmpint (apposite_notice_get_kind (notice), ==, APPOSITE_NOTICE_SWAP);
  g_assert_cmpint (apposite_notice_get_fit (notice), ==, APPOSITE_FIT_UNKNOWN);
  g_assert_cmpstr (apposite_notice_get_title (notice), ==, "title");
  g_assert_cmpstr (apposite_notice_get_text (notice), ==, "text");
  g_assert_cmpstrv (
      apposite_notice_get_details (notice), ((const char *const[]){ "details", "another", NULL }));
  g_assert_true (APPOSITE_IS_VARIANT (apposite_notice_get_variant (notice)));

  copy = g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_SWAP, "fit",
      APPOSITE_FIT_UNKNOWN, "title", "title", "text", "text", "details",
      apposite_notice_get_details (notice), "variant", apposite_notice_get_variant (notice), NULL);
  g_assert_true (apposite_notice_equal (notice, copy));
  other =
      g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_SWAP, "fit", APPOSITE_FIT_UNKNOWN,
          "title", "title", "text", "text", "variant", apposite_notice_get_variant (notice), NULL);
  g_assert_false (apposite_notice_equal (notice, other));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/status/nothing-answered", test_nothing_answered);
  ADD_TEST ("/status/fitting", test_fitting);
  ADD_TEST ("/status/excluded", test_excluded);
  ADD_TEST ("/status/several-fit", test_several_fit);
  ADD_TEST ("/status/swaps", test_swaps);
  ADD_TEST ("/status/redirects-come-first", test_redirects_come_first);
  ADD_TEST ("/status/redirects-out-of-the-criteria", test_redirects_out_of_the_criteria);
  ADD_TEST ("/status/nothing-fits-in-conflict", test_nothing_fits_in_conflict);
  ADD_TEST ("/status/not-covered/gate", test_not_covered_with_gate);
  ADD_TEST ("/status/not-covered/nearest", test_not_covered_with_nearest);
  ADD_TEST ("/status/honesty", test_honesty);
  ADD_TEST ("/status/spoken", test_spoken);
  ADD_TEST ("/status/summary", test_summary);
  ADD_TEST ("/status/invitation", test_invitation);
  g_test_add_func ("/status/notice", test_notice);

  return g_test_run ();
}
