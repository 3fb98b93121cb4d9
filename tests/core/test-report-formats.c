/* test-report-formats.c: that every format keeps what a report says
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <gio/gio.h>

#include "apposite-about.h"
#include "apposite-enum-types.h"
#include "asked-report.h"

/* What every format has its own way to break at. */
#define HOSTILE "a|b *c* _d_ <e> & \"f\" [g](h) `i` \\ ~j~"

/* A line of CSV as a reader of RFC 4180 takes it, or NULL at the end. */
static GPtrArray *
read_record (const char **csv)
{
  GPtrArray *fields = g_ptr_array_new_with_free_func (g_free);
  const char *at = *csv;

  while (*at != '\0')
    {
      g_autoptr (GString) field = g_string_new (NULL);
      gboolean quoted = *at == '"';

      for (at += quoted; quoted ? *at != '"' || at[1] == '"' : strchr (",\r", *at) == NULL; at++)
        {
          g_assert_true (*at != '\0');
          at += quoted && *at == '"';
          g_string_append_c (field, *at);
        }
      at += quoted;
      g_ptr_array_add (fields, g_string_free (g_steal_pointer (&field), FALSE));
      if (*at != ',')
        {
          g_assert_true (g_str_has_prefix (at, "\r\n"));
          *csv = at + 2;
          return fields;
        }
      at++;
    }
  g_ptr_array_unref (fields);
  return NULL;
}

static const char *
field (GPtrArray *record, GPtrArray *headings, const char *heading)
{
  guint position;

  g_assert_true (g_ptr_array_find_with_equal_func (headings, heading, g_str_equal, &position));
  g_assert_cmpuint (record->len, ==, headings->len);
  return g_ptr_array_index (record, position);
}

static void
assert_number (const char *text, double number)
{
  char *end;

  g_assert_cmpfloat_with_epsilon (g_ascii_strtod (text, &end), number, 1e-9);
  g_assert_true (*text != '\0' && *end == '\0');
}

static void
assert_nick (const char *text, GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  g_assert_cmpstr (text, ==, g_enum_get_value (klass, value)->value_nick);
}

static void
assert_exceptions (const char *text, GListModel *exceptions)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, g_list_model_get_n_items (exceptions));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);
      g_autofree char *wanted = g_strdup_printf ("%s: %s",
          apposite_exception_get_condition (exception), apposite_exception_get_text (exception));

      g_assert_cmpstr (lines[i], ==, wanted);
    }
}

static void
assert_doses (GPtrArray *record, GPtrArray *headings, AppositeRadiationLevel *level)
{
  g_assert_cmpstr (
      field (record, headings, "radiation"), ==, apposite_radiation_level_get_symbol (level));
  g_assert_true (apposite_radiation_level_has_range (level));
  assert_number (
      field (record, headings, "adult_msv_low"), apposite_radiation_level_get_adult_low (level));
  assert_number (
      field (record, headings, "adult_msv_high"), apposite_radiation_level_get_adult_high (level));
  assert_number (field (record, headings, "pediatric_msv_low"),
      apposite_radiation_level_get_pediatric_low (level));
  assert_number (field (record, headings, "pediatric_msv_high"),
      apposite_radiation_level_get_pediatric_high (level));
}

static void
assert_category (GPtrArray *record, GPtrArray *headings, AppositeCategory *category)
{
  gboolean disagreement = apposite_category_get_appropriateness (category) == APPOSITE_DISAGREEMENT;

  g_assert_cmpstr (field (record, headings, "category"), ==, apposite_category_get_name (category));
  assert_number (
      field (record, headings, "rating_low"), apposite_category_get_rating_low (category));
  assert_number (
      field (record, headings, "rating_high"), apposite_category_get_rating_high (category));
  g_assert_cmpstr (field (record, headings, "disagreement"), ==, disagreement ? "true" : "false");
}

static void
assert_record (GPtrArray *record,
    GPtrArray *headings,
    AppositeTopic *topic,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  g_autofree char *source = apposite_topic_format_source (topic, variant);
  g_autofree char *disclaimer = apposite_about_short_disclaimer (topic);

  assert_number (field (record, headings, "variant"), apposite_variant_get_number (variant));
  g_assert_cmpstr (
      field (record, headings, "variant_title"), ==, apposite_variant_get_title (variant));
  g_assert_cmpstr (
      field (record, headings, "procedure_id"), ==, apposite_procedure_get_id (procedure));
  g_assert_cmpstr (
      field (record, headings, "procedure"), ==, apposite_procedure_get_name (procedure));
  assert_nick (field (record, headings, "modality"), APPOSITE_TYPE_MODALITY,
      apposite_procedure_get_modality (procedure));
  assert_nick (field (record, headings, "contrast"), APPOSITE_TYPE_CONTRAST,
      apposite_procedure_get_contrast (procedure));
  assert_category (record, headings, apposite_recommendation_get_category (recommendation));
  assert_doses (record, headings, apposite_procedure_get_level (procedure));
  assert_exceptions (field (record, headings, "exceptions"),
      apposite_recommendation_get_exceptions (recommendation));
  g_assert_cmpstr (field (record, headings, "source"), ==, source);
  g_assert_cmpstr (field (record, headings, "looked_up"), ==, DAY);
  g_assert_cmpstr (field (record, headings, "disclaimer"), ==, disclaimer);
}

/* Read back, a table is what the topic says, every figure of it. */
static void
test_csv_equals_topic (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);
  g_autoptr (AppositeReport) report = report_topic (self);
  g_autofree char *csv = apposite_report_to_csv (report);
  const char *at = csv;
  g_autoptr (GPtrArray) headings = read_record (&at);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);

      for (guint j = 0; j < g_list_model_get_n_items (all); j++, n++)
        {
          g_autoptr (GPtrArray) record = read_record (&at);

          g_assert_nonnull (record);
          assert_record (
              record, headings, self->topic, variant, apposite_record_list_peek (all, j));
        }
    }
  g_assert_cmpuint (n, ==, 133);
  g_assert_null (read_record (&at));
}

static void
test_csv_tells_parts (Fixture *self, gconstpointer data)
{
  GListModel *all = apposite_variant_get_recommendations (variant_at (self, 4));
  g_autoptr (GListModel) some = first_of (all, 2);
  g_autoptr (GListModel) none = first_of (all, 0);
  g_autoptr (AppositeReport) part = report_variant (self, APPOSITE_REPORT_BARE, 4, some, NULL);
  g_autoptr (AppositeReport) empty = report_variant (self, APPOSITE_REPORT_BARE, 4, none, NULL);
  g_autoptr (AppositeReport) match = report_match (self);
  g_autofree char *csv = apposite_report_to_csv (part);
  g_autofree char *nothing = apposite_report_to_csv (empty);
  const char *at = csv, *end = nothing;
  g_autoptr (GPtrArray) headings = read_record (&at);
  g_autoptr (GPtrArray) same = read_record (&end);
  g_autoptr (GPtrArray) record = read_record (&at);

  g_assert_cmpstr (field (record, headings, "rows"), ==, "2 of 19");
  g_assert_cmpuint (same->len, ==, headings->len);
  g_assert_null (read_record (&end));
  g_assert_null (apposite_report_to_csv (match));
}

/* A row of a comparison says by itself which scenarios it is about, that it is a part, and what a mark in
 * it means. */
static void
test_csv_comparison (Fixture *self, gconstpointer data)
{
  g_autoptr (GDateTime) date = day ();
  const AppositeReportRequest request = { .topic = self->topic, .date = date };
  g_autoptr (GListModel) variants = first_of (apposite_topic_get_variants (self->topic), 2);
  g_autoptr (AppositeReport) report = apposite_report_for_comparison (&request, variants, NULL);
  g_autofree char *csv = apposite_report_to_csv (report);
  const char *at = csv;
  g_autoptr (GPtrArray) headings = read_record (&at);
  g_autoptr (GPtrArray) marked = read_record (&at);
  g_autoptr (GPtrArray) plain = read_record (&at);

  g_assert_cmpstr (g_ptr_array_index (headings, 3), ==,
      "Variant 2: Acute or increasing pain with radiculopathy");
  g_assert_nonnull (strstr (g_ptr_array_index (marked, 3), "*"));
  g_assert_nonnull (strstr (field (marked, headings, "notes"), "2 of 8 variants"));
  g_assert_nonnull (strstr (field (marked, headings, "notes"), "* Under a condition"));
  g_assert_nonnull (strstr (field (plain, headings, "notes"), "2 of 8 variants"));
  g_assert_null (strstr (field (plain, headings, "notes"), "*"));
}

/* What must be read before anything is concluded doesn't stay behind when rows are copied. */
static void
test_csv_comparison_of_patient (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeReport) report = NULL;
  g_autofree char *csv = NULL;
  const char *at;
  g_autoptr (GPtrArray) headings = NULL;
  g_autoptr (GPtrArray) record = NULL;

  answer (self, "myelopathy=yes neurologic-deficit=no");
  report = report_comparison (self, NULL, NULL);
  csv = apposite_report_to_csv (report);
  at = csv;
  headings = read_record (&at);
  while (*at != '\0')
    {
      g_clear_pointer (&record, g_ptr_array_unref);
      record = read_record (&at);
      g_assert_true (g_str_has_prefix (field (record, headings, "notes"),
          "See the topic “Myelopathy” first (Myelopathy: Yes)."));
      g_assert_nonnull (strstr (
          field (record, headings, "notes"), "\nAnswers in conflict: “Myelopathy: Yes” and"));
    }
  g_assert_nonnull (record);
}

/* A report that nobody builds: what is between the words is what a format might take for its own. */
static AppositeReport *
hostile_report (AppositeTopic *topic, const char *text)
{
  g_autoptr (GDateTime) date = day ();
  const char *const details[] = { text, NULL };
  AppositeReport *report = apposite_report_new (topic, text, date);

  apposite_report_add_text (report, APPOSITE_REPORT_TITLE, text);
  apposite_report_add_text (report, APPOSITE_REPORT_SUBTITLE, text);
  apposite_report_add_heading (report, 2, TRUE, text);
  for (int tone = APPOSITE_REPORT_PLAIN; tone <= APPOSITE_REPORT_WARNING; tone++)
    apposite_report_add_paragraph (report, tone, text);
  apposite_report_add_fact (report, APPOSITE_REPORT_PLAIN, text, text);
  apposite_report_begin_list (report);
  apposite_report_add_item (report, APPOSITE_REPORT_QUIET, text, text, details);
  apposite_report_begin_table (report, text);
  apposite_report_add_column (report, text, text);
  apposite_report_add_column (report, text, NULL);
  apposite_report_begin_row (report, NULL, NULL);
  apposite_report_add_cell (report, text);
  apposite_report_add_cell (report, text)->footnote = g_strdup (text);
  apposite_report_add_source (report, NULL);
  return report;
}

static void
test_csv_hostile (Fixture *self, gconstpointer data)
{
  const struct
  {
    const char *text, *read;
  } texts[] = { { HOSTILE, HOSTILE }, { "a,b\n\"c\"\r\nd", "a,b\n\"c\"\r\nd" }, { "=1+1", "'=1+1" },
    { "+1", "'+1" }, { "-1", "'-1" }, { "@f", "'@f" }, { "\tf", "'\tf" }, { "\rf", "'\rf" },
    { "", "" }, { "☢", "☢" } };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (AppositeReport) report = hostile_report (self->topic, texts[i].text);
      g_autofree char *csv = apposite_report_to_csv (report);
      const char *at = csv;
      g_autoptr (GPtrArray) headings = read_record (&at);
      g_autoptr (GPtrArray) record = read_record (&at);

      g_assert_cmpstr (g_ptr_array_index (headings, 1), ==, texts[i].read);
      g_assert_cmpstr (g_ptr_array_index (record, 0), ==, texts[i].read);
      g_assert_cmpuint (record->len, ==, headings->len);
      g_assert_null (read_record (&at));
    }
}

static void
test_markdown_hostile (Fixture *self, gconstpointer data)
{
  const struct
  {
    const char *text, *line;
  } texts[] = {
    { HOSTILE, "\n| a\\|b \\*c\\* \\_d\\_ \\<e\\> \\& \"f\" \\[g](h) \\`i\\` \\\\ \\~j\\~ | " },
    { "two\nlines", "\n| two<br>lines | two<br>lines two<br>lines |\n" },
    { "two\nlines", "\n### two lines\n" },
    { "1. first", "\n1\\. first\n" },
    { "# no heading", "\n\\# no heading\n" },
    { "- no item", "\n\\- no item\n" },
    { "as it says [93,106-108].", "\nas it says [93,106-108].\n" },
    { "no [93](link)", "\nno \\[93](link)\n" },
    { "~ May Be", "| ~ May Be " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (AppositeReport) report = hostile_report (self->topic, texts[i].text);
      g_autofree char *markdown = apposite_report_to_markdown (report);

      if (strstr (markdown, texts[i].line) == NULL)
        g_error ("no “%s” in:\n%s", texts[i].line, markdown);
    }
}

/* Whether each line of a table has the same number of cells, which an unescaped bar would break. */
static void
test_markdown_tables (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_comparison (self, NULL, NULL);
  g_autofree char *markdown = apposite_report_to_markdown (report);
  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], " | ", -1);

      if (*lines[i] != '|')
        continue;
      g_assert_cmpuint (g_strv_length (cells), ==, 10);
      n++;
    }
  g_assert_cmpuint (
      n, ==, 2 + g_list_model_get_n_items (apposite_topic_get_procedures (self->topic)));
}

typedef struct
{
  GString *text;
  guint n_rows;
} Parsed;

static void
start_element (GMarkupParseContext *context,
    const char *name,
    const char **attributes,
    const char **values,
    gpointer data,
    GError **error)
{
  Parsed *parsed = data;

  parsed->n_rows += g_str_equal (name, "tr");
  for (guint i = 0; attributes[i] != NULL; i++)
    {
      g_assert_cmpstr (attributes[i], !=, "src");
      g_assert_cmpstr (attributes[i], !=, "href");
      g_assert_false (g_str_has_prefix (attributes[i], "on"));
    }
  g_assert_cmpstr (name, !=, "script");
  g_assert_cmpstr (name, !=, "link");
  if (g_str_equal (name, "th"))
    g_assert_cmpstr (attributes[0], ==, "scope");
}

static void
add_text (
    GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Parsed *parsed = data;

  if (!g_str_equal (g_markup_parse_context_get_element (context), "style"))
    g_string_append_len (parsed->text, text, (gssize) length);
}

/* Reads a page as XML, and returns its text. */
static char *
parse (const char *html, guint *n_rows)
{
  const GMarkupParser parser = { .start_element = start_element, .text = add_text };
  Parsed parsed = { g_string_new (NULL), 0 };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &parsed, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, html, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  if (n_rows != NULL)
    *n_rows = parsed.n_rows;
  return g_string_free (parsed.text, FALSE);
}

static void
test_html_hostile (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeReport) report = hostile_report (self->topic, HOSTILE);
  g_autofree char *html = apposite_report_to_html (report);
  g_autofree char *fragment = apposite_report_to_html_fragment (report);
  g_autofree char *rooted = g_strdup_printf ("<div>%s</div>", fragment);
  g_autofree char *text = parse (html, NULL);
  g_autofree char *pasted = parse (rooted, NULL);
  g_auto (GStrv) found = g_strsplit (text, HOSTILE, -1);
  g_auto (GStrv) found_pasted = g_strsplit (pasted, HOSTILE, -1);

  /* The title twice, seven texts, two of a fact, three of an item, seven of a table */
  g_assert_cmpuint (g_strv_length (found) - 1, ==, 21);
  g_assert_cmpuint (g_strv_length (found_pasted) - 1, ==, 20);
}

static gboolean
tidy (const char *html)
{
  g_autofree char *program = g_find_program_in_path ("tidy");
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;

  if (program == NULL)
    return FALSE;
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE
          | G_SUBPROCESS_FLAGS_STDERR_MERGE,
      &error, program, "-q", "-e", "-utf8", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, html, NULL, &out, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (out, ==, "");
  return TRUE;
}

/* Every page is one for itself, and one that a validator takes. */
static void
test_html_pages (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) reports = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean tidied = TRUE;

  answer (self,
      "age=adult trauma=no cervicogenic-headache=yes vascular-cause=yes neurologic-deficit=no "
      "cord-injury=yes duration=chronic");
  g_ptr_array_add (reports, report_topic (self));
  g_ptr_array_add (reports, report_match (self));
  g_ptr_array_add (reports, report_comparison (self, NULL, NULL));
  g_ptr_array_add (reports, report_variant (self, EVERYTHING, 4, NULL, NULL));
  g_ptr_array_add (reports, report_recommendation (self, EVERYTHING, 2, 1));
  for (guint i = 0; i < reports->len; i++)
    {
      g_autofree char *html = apposite_report_to_html (g_ptr_array_index (reports, i));
      g_autofree char *text = parse (html, NULL);

      g_assert_true (g_str_has_prefix (html, "<!DOCTYPE html>\n<html lang=\"en\">\n"));
      g_assert_null (strstr (html, "url("));
      g_assert_null (strstr (html, "@import"));
      g_assert_nonnull (strstr (html, "prefers-color-scheme: dark"));
      g_assert_nonnull (strstr (html, "@media print"));
      g_assert_nonnull (strstr (text, "Looked up on " DAY));
      tidied = tidy (html) && tidied;
    }
  if (!tidied)
    g_test_skip ("tidy isn't installed");
}

/* The words of a page are those of the text, each recommendation among them. */
static void
test_html_equals_text (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);
      g_autoptr (AppositeReport) report =
          report_variant (self, EVERYTHING, apposite_variant_get_number (variant), NULL, NULL);
      g_autofree char *html = apposite_report_to_html (report);
      guint n_rows;
      g_autofree char *text = parse (html, &n_rows);

      g_assert_cmpuint (n_rows, ==, 1 + g_list_model_get_n_items (all));
      for (guint j = 0; j < g_list_model_get_n_items (all); j++)
        g_assert_nonnull (strstr (
            text, apposite_recommendation_get_rationale (apposite_record_list_peek (all, j))));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/report-formats/csv/equals-topic", test_csv_equals_topic);
  ADD_TEST ("/report-formats/csv/tells-parts", test_csv_tells_parts);
  ADD_TEST ("/report-formats/csv/comparison", test_csv_comparison);
  ADD_TEST ("/report-formats/csv/comparison/of-patient", test_csv_comparison_of_patient);
  ADD_TEST ("/report-formats/csv/hostile", test_csv_hostile);
  ADD_TEST ("/report-formats/markdown/hostile", test_markdown_hostile);
  ADD_TEST ("/report-formats/markdown/tables", test_markdown_tables);
  ADD_TEST ("/report-formats/html/hostile", test_html_hostile);
  ADD_TEST ("/report-formats/html/pages", test_html_pages);
  ADD_TEST ("/report-formats/html/equals-text", test_html_equals_text);

  return g_test_run ();
}
