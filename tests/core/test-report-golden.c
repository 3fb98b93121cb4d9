/* test-report-golden.c: reports as a reader gets them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "asked-report.h"
#include "golden.h"

/* Formats that a report is kept in. */
enum
{
  TEXT = 1 << 0,
  MARKDOWN = 1 << 1,
  CSV = 1 << 2,
  HTML = 1 << 3,
  FRAGMENT = 1 << 4,
};

static const struct
{
  guint bit;
  const char *suffix;
  char *(*render) (AppositeReport *report);
} formats[] = {
  { TEXT, "txt", apposite_report_to_text },
  { MARKDOWN, "md", apposite_report_to_markdown },
  { CSV, "csv", apposite_report_to_csv },
  { HTML, "html", apposite_report_to_html },
  { FRAGMENT, "fragment.html", apposite_report_to_html_fragment },
};

static void
assert_kept (AppositeReport *report, const char *name, guint wanted)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *file = g_strdup_printf ("report-%s.%s", name, formats[i].suffix);
      g_autofree char *text = NULL;

      if ((wanted & formats[i].bit) == 0)
        continue;
      text = formats[i].render (report);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_test_message ("%s", file);
      assert_golden ("core", file, text);
    }
}

/* Whose variant fits, printed with the rationale of one procedure. */
static void
test_variant (Fixture *self, gconstpointer data)
{
  AppositeVariant *variant = variant_at (self, 4);
  AppositeRecommendation *first =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 0);
  g_autoptr (AppositeReport) report = NULL;

  answer (self, "age=adult trauma=no infection=yes duration=acute");
  report = report_variant (self,
      APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT, 4, NULL,
      first);
  assert_kept (report, "variant", TEXT | MARKDOWN | CSV | HTML);
}

static void
test_recommendation (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeReport) copied = NULL;
  g_autoptr (AppositeReport) whole = NULL;

  answer (self,
      "age=adult trauma=no infection=yes duration=acute myelopathy=yes neurologic-deficit=no");
  copied = report_recommendation (self, APPOSITE_REPORT_BARE, 4, 15);
  assert_kept (copied, "recommendation", TEXT | MARKDOWN | FRAGMENT);
  whole = report_recommendation (self, EVERYTHING, 4, 15);
  assert_kept (whole, "recommendation-page", TEXT | HTML);
}

static void
test_match (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeReport) report = NULL;

  answer (self,
      "age=adult trauma=no cervicogenic-headache=yes neurologic-deficit=no vascular-cause=yes");
  report = report_match (self);
  assert_kept (report, "match", TEXT | MARKDOWN | HTML);
}

/* Three variants of the eight, which must be told. */
static void
test_comparison (Fixture *self, gconstpointer data)
{
  g_autoptr (GListModel) variants = first_of (apposite_topic_get_variants (self->topic), 3);
  g_autoptr (AppositeReport) report = report_comparison (self, variants, NULL);

  assert_kept (report, "comparison", TEXT | MARKDOWN | CSV | HTML | FRAGMENT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/report-golden/variant", test_variant);
  ADD_TEST ("/report-golden/recommendation", test_recommendation);
  ADD_TEST ("/report-golden/match", test_match);
  ADD_TEST ("/report-golden/comparison", test_comparison);

  return g_test_run ();
}
