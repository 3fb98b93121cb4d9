/* test-report-pages.c: what stands where on the pages of a report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "../core/large-topic.h"
#include "apposite-report-pages-private.h"
#include "report-fixture.h"

#define NEARLY 0.01 /* points */

static const AppositePlacedPiece *
get_placed (AppositeReportPages *pages, guint page, guint position)
{
  return &g_array_index (
      apposite_report_pages_peek_page (pages, page), AppositePlacedPiece, position);
}

static guint
count_placed (AppositeReportPages *pages, guint page)
{
  return apposite_report_pages_peek_page (pages, page)->len;
}

static AppositeReportPages *
lay_out (AppositeReport *report, AppositePaper paper)
{
  AppositePaperSize size =
      apposite_paper_get_size (paper, apposite_report_pages_wants_landscape (report));

  return apposite_report_pages_new (report, &size);
}

static double
get_end (const AppositePlacedPiece *placed)
{
  double text = placed->piece->baseline - placed->piece->leading / 2
      + placed->piece->leading * placed->piece->n_lines;

  return placed->y + fmax (placed->piece->height, placed->piece->layout != NULL ? text : 0);
}

static void
check_inside (AppositeReportPages *pages, guint page)
{
  const AppositePaperSize *size = apposite_report_pages_get_size (pages);

  for (guint i = 0; i < count_placed (pages, page); i++)
    {
      const AppositePlacedPiece *placed = get_placed (pages, page, i);
      const AppositePiece *piece = placed->piece;

      g_assert_cmpfloat (placed->y, >=, size->margin - NEARLY);
      g_assert_cmpfloat (get_end (placed), <=, size->height - size->margin);
      g_assert_cmpfloat (piece->x, >=, 0);
      g_assert_cmpfloat (piece->x + piece->width, <=, size->width - 2 * size->margin + NEARLY);
      for (int l = 0; l < piece->n_lines; l++)
        {
          PangoRectangle logical;

          pango_layout_line_get_extents (
              pango_layout_get_line_readonly (piece->layout, piece->first + l), NULL, &logical);
          g_assert_cmpfloat (pango_units_to_double (logical.width), <=, piece->width + NEARLY);
        }
    }
}

static void
check_last (AppositeReportPages *pages, guint page)
{
  const AppositePiece *last = get_placed (pages, page, count_placed (pages, page) - 1)->piece;

  g_assert_cmpint (last->block->kind, !=, APPOSITE_REPORT_HEADING);
  g_assert_cmpint (last->block->kind, !=, APPOSITE_REPORT_TITLE);
  g_assert_cmpint (last->block->kind, !=, APPOSITE_REPORT_SUBTITLE);
  /* A table doesn't end with its headings, nor a list with a mark. */
  g_assert_true (last->block->kind != APPOSITE_REPORT_TABLE || last->row > 0);
  g_assert_cmpfloat (last->height, >, 0);
}

/* A row stands whole, from its name to its end, below the headings of its columns. */
static void
check_rows (AppositeReportPages *pages, guint page)
{
  guint n = count_placed (pages, page);

  for (guint i = 0; i < n; i++)
    {
      const AppositePiece *piece = get_placed (pages, page, i)->piece;
      const AppositePiece *before = i > 0 ? get_placed (pages, page, i - 1)->piece : NULL;
      const AppositePiece *after = i + 1 < n ? get_placed (pages, page, i + 1)->piece : NULL;
      const AppositeReportBlock *block = piece->block;

      if (piece->row == 0)
        continue;
      if (before == NULL || before->block != block || before->row != piece->row)
        {
          const AppositeReportRow *row = g_ptr_array_index (block->rows, piece->row - 1);
          const AppositeReportCell *name = g_ptr_array_index (row->cells, 0);

          g_assert_true (g_str_has_prefix (pango_layout_get_text (piece->layout), name->text));
          /* Above the first row of a page stand the headings of the columns. */
          g_assert_nonnull (before);
          g_assert_true (before->block == block);
          g_assert_true (before->row == 0 || before->row == piece->row - 1);
        }
      if (after == NULL || after->block != block || after->row != piece->row)
        g_assert_null (piece->layout);
    }
}

static void
check_lines (AppositeReportPages *pages, guint page)
{
  for (guint i = 0; i < count_placed (pages, page); i++)
    {
      const AppositePiece *piece = get_placed (pages, page, i)->piece;
      int n = 0;

      if (piece->layout == NULL || pango_layout_get_line_count (piece->layout) < 2)
        continue;
      for (guint j = 0; j < count_placed (pages, page); j++)
        if (get_placed (pages, page, j)->piece->layout == piece->layout)
          n += get_placed (pages, page, j)->piece->n_lines;
      g_assert_cmpint (n, >=, 2);
    }
}

static void
check_pages (AppositeReport *report)
{
  for (AppositePaper paper = APPOSITE_PAPER_A4; paper <= APPOSITE_PAPER_LETTER; paper++)
    {
      g_autoptr (AppositeReportPages) pages = lay_out (report, paper);

      for (guint p = 0; p < apposite_report_pages_get_n_pages (pages); p++)
        {
          check_inside (pages, p);
          check_last (pages, p);
          check_rows (pages, p);
          check_lines (pages, p);
        }
    }
}

static void
test_variants (Fixture *fixture, gconstpointer data)
{
  for (guint number = 1; number <= 8; number++)
    {
      g_autoptr (AppositeReport) report = report_variant (fixture, number, EVERYTHING);

      check_pages (report);
    }
}

static void
test_comparison (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_comparison (fixture);

  check_pages (report);
}

static void
test_topic (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_topic (fixture);

  check_pages (report);
}

/* What a page shows, in its order. */
static void
add_text (GString *text, AppositeReportPages *pages, guint page)
{
  for (guint i = 0; i < count_placed (pages, page); i++)
    {
      const AppositePiece *piece = get_placed (pages, page, i)->piece;

      for (int l = 0; l < piece->n_lines; l++)
        {
          PangoLayoutLine *line = pango_layout_get_line_readonly (piece->layout, piece->first + l);

          g_string_append_len (
              text, pango_layout_get_text (piece->layout) + line->start_index, line->length);
        }
    }
}

static char *
squeeze (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);

  return g_strjoinv ("", words);
}

static char *
read_pages (AppositeReportPages *pages)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint p = 0; p < apposite_report_pages_get_n_pages (pages); p++)
    add_text (text, pages, p);
  return squeeze (text->str);
}

static void
assert_holds (const char *text, const char *wanted)
{
  g_autofree char *squeezed = squeeze (wanted);

  if (strstr (text, squeezed) == NULL)
    g_error ("The pages lack “%s”", wanted);
}

static void
check_block (const char *text, const AppositeReportBlock *block)
{
  if (block->text != NULL)
    assert_holds (text, block->text);
  for (guint i = 0; block->facts != NULL && i < block->facts->len; i++)
    {
      const AppositeReportFact *fact = g_ptr_array_index (block->facts, i);

      assert_holds (text, fact->label);
      assert_holds (text, fact->value->text);
    }
  for (guint i = 0; block->items != NULL && i < block->items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (block->items, i);

      assert_holds (text, item->text);
      for (guint d = 0; item->details[d] != NULL; d++)
        assert_holds (text, item->details[d]);
    }
}

static void
check_text (AppositeReport *report)
{
  g_autoptr (AppositeReportPages) pages = lay_out (report, APPOSITE_PAPER_A4);
  g_autofree char *text = read_pages (pages);

  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    check_block (text, apposite_report_get_block (report, i));
}

static void
test_all_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) variant = report_variant (fixture, 1, EVERYTHING);
  g_autoptr (AppositeReport) comparison = report_comparison (fixture);
  g_autoptr (AppositeReport) topic = report_topic (fixture);

  check_text (variant);
  check_text (comparison);
  check_text (topic);
}

/* Name, mark, category, level and dose follow one another. */
static void
check_recommendation (const char *text, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  g_autofree char *marked = apposite_category_format_marked (category);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);
  g_autofree char *row = g_strconcat (apposite_procedure_get_name (procedure), marked,
      apposite_radiation_level_get_symbol (level),
      apposite_radiation_level_has_range (level) ? dose : "", NULL);

  assert_holds (text, row);
}

static char *
without_footnotes (const char *text)
{
  g_autoptr (GRegex) marks = g_regex_new ("\u200a[*†‡§‖¶]+", 0, 0, NULL);

  return g_regex_replace_literal (marks, text, -1, 0, "", 0, NULL);
}

static void
test_recommendations (Fixture *fixture, gconstpointer data)
{
  for (guint number = 1; number <= 8; number++)
    {
      GListModel *recommendations =
          apposite_variant_get_recommendations (variant_at (fixture->session, number));
      g_autoptr (AppositeReport) report = report_variant (fixture, number, APPOSITE_REPORT_TITLED);
      g_autoptr (AppositeReportPages) pages = lay_out (report, APPOSITE_PAPER_LETTER);
      g_autofree char *whole = read_pages (pages);
      g_autofree char *text = without_footnotes (whole);

      for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
        check_recommendation (text, apposite_record_list_peek (recommendations, i));
    }
}

/* More variants than there is room for beside one another stand below one another, each on the page. */
static void
test_wide_comparison (Fixture *fixture, gconstpointer data)
{
  const guint n_variants = 30;
  g_autoptr (AppositeTopic) large = load_large_topic (40, n_variants);
  const AppositeReportRequest request = { large, NULL, APPOSITE_REPORT_TITLED, fixture->date };
  g_autoptr (AppositeReport) report = apposite_report_for_comparison (&request, NULL, NULL);
  g_autoptr (AppositeReportPages) pages = lay_out (report, APPOSITE_PAPER_A4);
  g_autofree char *text = read_pages (pages);

  check_pages (report);
  check_text (report);
  /* Its number, then its short title, which are broken in no narrow column. */
  for (guint i = 0; i < n_variants - LARGE_N_OWN; i++)
    {
      g_autofree char *heading = g_strdup_printf ("Variant %u S %u", i + 10, i);

      assert_holds (text, heading);
    }
  for (guint p = 0; p < apposite_report_pages_get_n_pages (pages); p++)
    for (guint i = 0; i < count_placed (pages, p); i++)
      {
        const AppositePiece *piece = get_placed (pages, p, i)->piece;

        if (piece->row > 0 && piece->layout != NULL)
          g_assert_cmpint (pango_layout_get_line_count (piece->layout), ==, 1);
      }
}

static void
test_comparison_is_one_page (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_comparison (fixture);

  g_assert_true (apposite_report_pages_wants_landscape (report));
  for (AppositePaper paper = APPOSITE_PAPER_A4; paper <= APPOSITE_PAPER_LETTER; paper++)
    {
      g_autoptr (AppositeReportPages) pages = lay_out (report, paper);
      const AppositePaperSize *size = apposite_report_pages_get_size (pages);

      g_assert_cmpfloat (size->width, >, size->height);
      g_assert_cmpuint (apposite_report_pages_get_n_pages (pages), ==, 1);
      g_assert_cmpfloat (apposite_report_pages_get_scale (pages), >, 0.6);
    }
}

/* Where one page would strain the eye there are several, upright ones too, and nothing is lost. */
static void
test_small_paper (Fixture *fixture, gconstpointer data)
{
  const AppositePaperSize size = { 420, 298, 30 };
  g_autoptr (AppositeReport) report = report_comparison (fixture);
  g_autoptr (AppositeReportPages) pages = apposite_report_pages_new (report, &size);
  guint n = apposite_report_pages_get_n_pages (pages);

  g_assert_cmpuint (n, >, 1);
  for (guint p = 0; p < n; p++)
    check_rows (pages, p);
}

static void
test_variants_begin_pages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_topic (fixture);
  g_autoptr (AppositeReportPages) pages = lay_out (report, APPOSITE_PAPER_A4);
  guint n_begun = 0;

  for (guint p = 0; p < apposite_report_pages_get_n_pages (pages); p++)
    for (guint i = 0; i < count_placed (pages, p); i++)
      {
        const AppositePiece *piece = get_placed (pages, p, i)->piece;

        if (!piece->is_first || !piece->block->starts_page)
          continue;
        g_assert_cmpuint (i, ==, 0);
        n_begun++;
      }
  g_assert_cmpuint (n_begun, ==, 9);
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_variant (fixture, 4, EVERYTHING);
  g_autoptr (AppositeReportPages) pages = lay_out (report, APPOSITE_PAPER_A4);
  g_autoptr (GArray) places = apposite_report_pages_list_places (pages);
  guint position = 0;

  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);
      const AppositeReportPlace *place;

      if (block->kind != APPOSITE_REPORT_TITLE && block->kind != APPOSITE_REPORT_HEADING)
        continue;
      g_assert_cmpuint (position, <, places->len);
      place = &g_array_index (places, AppositeReportPlace, position++);
      g_assert_cmpstr (place->text, ==, block->text);
      g_assert_cmpuint (place->level, ==, block->level);
      g_assert_cmpuint (place->page, <, apposite_report_pages_get_n_pages (pages));
    }
  g_assert_cmpuint (position, ==, places->len);
}

static void
test_glyphs (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_topic (fixture);
  g_autoptr (AppositeReportPages) pages = lay_out (report, APPOSITE_PAPER_A4);

  for (guint p = 0; p < apposite_report_pages_get_n_pages (pages); p++)
    for (guint i = 0; i < count_placed (pages, p); i++)
      {
        const AppositePiece *piece = get_placed (pages, p, i)->piece;

        if (piece->layout != NULL && pango_layout_get_unknown_glyphs_count (piece->layout) > 0)
          g_error ("No font has all of “%s”", pango_layout_get_text (piece->layout));
      }
}

static void
test_papers (void)
{
  AppositePaper paper;

  g_assert_true (apposite_paper_from_name ("A4", &paper));
  g_assert_cmpint (paper, ==, APPOSITE_PAPER_A4);
  g_assert_true (apposite_paper_from_name ("letter", &paper));
  g_assert_cmpint (paper, ==, APPOSITE_PAPER_LETTER);
  g_assert_false (apposite_paper_from_name ("a3", &paper));
  g_assert_cmpfloat_with_epsilon (
      apposite_paper_get_size (APPOSITE_PAPER_A4, TRUE).width, 841.89, NEARLY);
  g_assert_cmpfloat_with_epsilon (
      apposite_paper_get_size (APPOSITE_PAPER_LETTER, FALSE).width, 612, NEARLY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/report-pages/variants", NULL, test_variants);
  ADD_TEST ("/report-pages/variants-answered", TROUBLED, test_variants);
  ADD_TEST ("/report-pages/comparison", NULL, test_comparison);
  ADD_TEST ("/report-pages/comparison-answered", TROUBLED, test_comparison);
  ADD_TEST ("/report-pages/topic", NULL, test_topic);
  ADD_TEST ("/report-pages/all-text", NULL, test_all_text);
  ADD_TEST ("/report-pages/all-text-answered", TROUBLED, test_all_text);
  ADD_TEST ("/report-pages/recommendations", NULL, test_recommendations);
  ADD_TEST ("/report-pages/wide-comparison", NULL, test_wide_comparison);
  ADD_TEST ("/report-pages/comparison-is-one-page", NULL, test_comparison_is_one_page);
  ADD_TEST ("/report-pages/small-paper", NULL, test_small_paper);
  ADD_TEST ("/report-pages/variants-begin-pages", NULL, test_variants_begin_pages);
  ADD_TEST ("/report-pages/places", NULL, test_places);
  ADD_TEST ("/report-pages/glyphs", NULL, test_glyphs);
  g_test_add_func ("/report-pages/papers", test_papers);

  return g_test_run ();
}
