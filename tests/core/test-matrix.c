/* test-matrix.c: procedures by variants
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-matrix-text.h"

#include "bundled-topic.h"
#include "large-topic.h"

#include "apposite-sort.h"

typedef struct
{
  AppositeTopic *topic;
  AppositeMatrix *matrix;
  guint n_changes;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->topic = load_bundled_topic ();
  fixture->matrix = apposite_matrix_new (fixture->topic);
  g_signal_connect_swapped (fixture->matrix, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->matrix);
  g_assert_finalize_object (fixture->topic);
}

static AppositeVariant *
variant (Fixture *fixture, guint number)
{
  return apposite_topic_find_variant (fixture->topic, number);
}

/* Columns by number, ended by 0. */
static void
show (Fixture *fixture, const guint *numbers)
{
  g_autoptr (GListStore) list = g_list_store_new (APPOSITE_TYPE_VARIANT);

  for (; *numbers != 0; numbers++)
    g_list_store_append (list, variant (fixture, *numbers));
  g_assert_true (apposite_matrix_set_variants (fixture->matrix, G_LIST_MODEL (list)));
}

static void
assert_columns (Fixture *fixture, const guint *numbers)
{
  guint n = 0;

  for (; numbers[n] != 0; n++)
    {
      g_assert_cmpuint (n, <, apposite_matrix_get_n_columns (fixture->matrix));
      g_assert_cmpuint (
          apposite_variant_get_number (apposite_matrix_get_variant (fixture->matrix, n)), ==,
          numbers[n]);
    }
  g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), ==, n);
}

static const char *
id_at (Fixture *fixture, guint row)
{
  return apposite_procedure_get_id (apposite_matrix_get_procedure (fixture->matrix, row));
}

static AppositeRecommendation *
look_up (AppositeVariant *variant, AppositeProcedure *procedure)
{
  GListModel *list = apposite_variant_get_recommendations (variant);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    if (apposite_recommendation_get_procedure (apposite_record_list_peek (list, i)) == procedure)
      return apposite_record_list_peek (list, i);
  return NULL;
}

/* Every procedure and every variant once, in the document's order, and every recommendation. */
static void
test_cells (Fixture *fixture, gconstpointer data)
{
  GListModel *procedures = apposite_topic_get_procedures (fixture->topic);
  GListModel *variants = apposite_topic_get_variants (fixture->topic);
  guint n_rated = 0, n_recommendations = 0;

  g_assert_true (apposite_matrix_get_topic (fixture->matrix) == fixture->topic);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, 23);
  g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), ==, 8);
  for (guint row = 0; row < g_list_model_get_n_items (procedures); row++)
    for (guint column = 0; column < g_list_model_get_n_items (variants); column++)
      {
        AppositeProcedure *procedure = apposite_record_list_peek (procedures, row);
        AppositeVariant *at = apposite_record_list_peek (variants, column);

        g_assert_true (apposite_matrix_get_procedure (fixture->matrix, row) == procedure);
        g_assert_true (apposite_matrix_get_variant (fixture->matrix, column) == at);
        g_assert_true (apposite_matrix_get_recommendation (fixture->matrix, row, column)
            == look_up (at, procedure));
        n_rated += look_up (at, procedure) != NULL;
      }
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    n_recommendations += g_list_model_get_n_items (
        apposite_variant_get_recommendations (apposite_record_list_peek (variants, i)));
  g_assert_cmpuint (n_rated, ==, n_recommendations);
  g_assert_cmpuint (n_rated, <, 184); /* 23 by 8 */
}

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  /* As given in another order: columns keep the document's. */
  show (fixture, (const guint[]){ 5, 2, 0 });
  assert_columns (fixture, (const guint[]){ 2, 5, 0 });
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_true (apposite_matrix_shows_variant (fixture->matrix, variant (fixture, 2)));
  g_assert_false (apposite_matrix_shows_variant (fixture->matrix, variant (fixture, 3)));

  g_assert_true (apposite_matrix_set_variant_shown (fixture->matrix, variant (fixture, 8), TRUE));
  assert_columns (fixture, (const guint[]){ 2, 5, 8, 0 });
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  g_assert_true (apposite_matrix_set_variant_shown (fixture->matrix, variant (fixture, 8), TRUE));
  g_assert_cmpuint (fixture->n_changes, ==, 2);

  g_assert_true (apposite_matrix_set_variants (fixture->matrix, NULL));
  assert_columns (fixture, (const guint[]){ 1, 2, 3, 4, 5, 6, 7, 8, 0 });
}

static void
test_last_column (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) none = g_list_store_new (APPOSITE_TYPE_VARIANT);
  g_autoptr (AppositeTopic) other = load_bundled_topic ();

  show (fixture, (const guint[]){ 4, 0 });
  g_assert_false (apposite_matrix_set_variant_shown (fixture->matrix, variant (fixture, 4), FALSE));
  g_assert_false (apposite_matrix_set_variants (fixture->matrix, G_LIST_MODEL (none)));
  g_list_store_append (none, apposite_topic_find_variant (other, 5));
  g_assert_false (apposite_matrix_set_variants (fixture->matrix, G_LIST_MODEL (none)));
  g_assert_false (apposite_matrix_set_variant_shown (
      fixture->matrix, apposite_topic_find_variant (other, 5), TRUE));
  assert_columns (fixture, (const guint[]){ 4, 0 });
  g_assert_cmpuint (fixture->n_changes, ==, 1);
}

static AppositeCategory *
category_at (Fixture *fixture, AppositeProcedure *procedure, guint column)
{
  AppositeRecommendation *recommendation =
      look_up (apposite_matrix_get_variant (fixture->matrix, column), procedure);

  return recommendation != NULL ? apposite_recommendation_get_category (recommendation) : NULL;
}

/* Its category and its exceptions, in words; nothing where it isn't rated. */
static char *
said_at (Fixture *fixture, AppositeProcedure *procedure, guint column)
{
  AppositeRecommendation *recommendation =
      look_up (apposite_matrix_get_variant (fixture->matrix, column), procedure);
  GString *said = g_string_new (NULL);
  GListModel *exceptions;

  if (recommendation == NULL)
    return g_string_free (said, FALSE);
  exceptions = apposite_recommendation_get_exceptions (recommendation);
  g_string_append (
      said, apposite_category_get_name (apposite_recommendation_get_category (recommendation)));
  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);

      g_string_append_printf (said, "\nif %s: %s", apposite_exception_get_condition (exception),
          apposite_exception_get_text (exception));
    }
  return g_string_free (said, FALSE);
}

/* The rows are just those in which a column differs from the first. */
static void
assert_differing (Fixture *fixture)
{
  GListModel *procedures = apposite_topic_get_procedures (fixture->topic);
  guint n = apposite_matrix_get_n_columns (fixture->matrix);
  guint n_rows = 0, row;

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      g_autofree char *first = said_at (fixture, procedure, 0);
      gboolean differs = FALSE;

      for (guint column = 1; column < n; column++)
        {
          g_autofree char *said = said_at (fixture, procedure, column);

          differs |= !g_str_equal (said, first);
        }
      g_assert_cmpint (apposite_matrix_find_row (fixture->matrix, procedure, &row), ==, differs);
      n_rows += differs;
    }
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, n_rows);
}

static void
test_differing (Fixture *fixture, gconstpointer data)
{
  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_true (apposite_matrix_get_differing_only (fixture->matrix));
  assert_differing (fixture);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), >, 0);
  for (guint a = 1; a <= 8; a++)
    for (guint b = a + 1; b <= 8; b++)
      {
        show (fixture, (const guint[]){ a, b, 0 });
        assert_differing (fixture);
      }
  show (fixture, (const guint[]){ 3, 0 });
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, 0);
  apposite_matrix_set_differing_only (fixture->matrix, FALSE);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, 23);
}

/* Rated in one and not in the other is a difference, though both be far from recommended. */
static void
test_differing_unrated (Fixture *fixture, gconstpointer data)
{
  guint at, row;

  g_assert_true (apposite_record_list_find (
      apposite_topic_get_procedures (fixture->topic), "id", "gallium-scan-whole-body", &at));
  show (fixture, (const guint[]){ 3, 4, 0 });
  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  g_assert_true (apposite_matrix_find_row (fixture->matrix,
      apposite_record_list_peek (apposite_topic_get_procedures (fixture->topic), at), &row));
  g_assert_null (apposite_matrix_get_recommendation (fixture->matrix, row, 0));
  g_assert_nonnull (apposite_matrix_get_recommendation (fixture->matrix, row, 1));
}

/* The same category with an exception and without isn't the same. */
static void
test_differing_exceptions (Fixture *fixture, gconstpointer data)
{
  AppositeProcedure *procedure;
  guint at, row;

  g_assert_true (apposite_record_list_find (
      apposite_topic_get_procedures (fixture->topic), "id", "ct-myelography-cervical-spine", &at));
  procedure = apposite_record_list_peek (apposite_topic_get_procedures (fixture->topic), at);
  show (fixture, (const guint[]){ 1, 2, 0 });
  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  g_assert_true (category_at (fixture, procedure, 0) == category_at (fixture, procedure, 1));
  g_assert_true (apposite_matrix_find_row (fixture->matrix, procedure, &row));
  g_assert_false (apposite_recommendation_has_exceptions (
      apposite_matrix_get_recommendation (fixture->matrix, row, 0)));
  g_assert_true (apposite_recommendation_has_exceptions (
      apposite_matrix_get_recommendation (fixture->matrix, row, 1)));
  show (fixture, (const guint[]){ 1, 3, 0 });
  g_assert_true (apposite_matrix_find_row (fixture->matrix, procedure, &row));
  show (fixture, (const guint[]){ 1, 7, 0 });
  g_assert_false (apposite_matrix_find_row (fixture->matrix, procedure, &row));
}

static guint
count_usually (Fixture *fixture, guint row)
{
  guint n = 0;

  for (guint column = 0; column < apposite_matrix_get_n_columns (fixture->matrix); column++)
    {
      AppositeCategory *category =
          category_at (fixture, apposite_matrix_get_procedure (fixture->matrix, row), column);

      n += category != NULL
          && apposite_category_get_appropriateness (category) == APPOSITE_USUALLY_APPROPRIATE;
    }
  return n;
}

static int
compare (Fixture *fixture, AppositeMatrixOrder order, guint row)
{
  AppositeProcedure *a = apposite_matrix_get_procedure (fixture->matrix, row);
  AppositeProcedure *b = apposite_matrix_get_procedure (fixture->matrix, row + 1);

  if (order == APPOSITE_MATRIX_PROCEDURE)
    return apposite_sort_compare_procedures (APPOSITE_SORT_PROCEDURE, a, b);
  if (order == APPOSITE_MATRIX_RADIATION)
    return apposite_sort_compare_procedures (APPOSITE_SORT_RADIATION, a, b);
  if (order == APPOSITE_MATRIX_USUALLY)
    return (int) count_usually (fixture, row + 1) - (int) count_usually (fixture, row);
  return 0;
}

static guint
place_of (Fixture *fixture, guint row)
{
  guint place;

  g_assert_true (apposite_record_list_find (
      apposite_topic_get_procedures (fixture->topic), "id", id_at (fixture, row), &place));
  return place;
}

/* Every row once, each before the next by the order or, where that doesn't tell, by the document's. */
static void
assert_ordered (Fixture *fixture, AppositeMatrixOrder order)
{
  g_assert_cmpint (apposite_matrix_get_order (fixture->matrix), ==, order);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, 23);
  for (guint row = 0; row + 1 < 23; row++)
    {
      g_assert_cmpint (compare (fixture, order, row), <=, 0);
      if (compare (fixture, order, row) == 0)
        g_assert_cmpuint (place_of (fixture, row), <, place_of (fixture, row + 1));
    }
}

static void
test_orders (Fixture *fixture, gconstpointer data)
{
  const char *const first[] = { "radiography-cervical-spine",
    "bone-scan-whole-body-with-spect-or-spect-ct-neck", "mra-neck-with-iv-contrast",
    "mri-cervical-spine-without-and-with-iv-contrast" };

  G_STATIC_ASSERT (G_N_ELEMENTS (first) == APPOSITE_MATRIX_USUALLY + 1);
  for (guint order = 0; order <= APPOSITE_MATRIX_USUALLY; order++)
    {
      apposite_matrix_set_order (fixture->matrix, order);
      apposite_matrix_set_order (fixture->matrix, order);
      g_assert_cmpuint (fixture->n_changes, ==, order);
      assert_ordered (fixture, order);
      g_assert_cmpstr (id_at (fixture, 0), ==, first[order]);
    }
  /* What is counted are the columns that are shown. */
  show (fixture, (const guint[]){ 3, 8, 0 });
  assert_ordered (fixture, APPOSITE_MATRIX_USUALLY);
  g_assert_cmpstr (id_at (fixture, 0), ==, "mri-cervical-spine-without-iv-contrast");
  g_assert_cmpuint (count_usually (fixture, 0), ==, 2);
}

/* Cells go with their row and column. */
static void
test_cells_moved (Fixture *fixture, gconstpointer data)
{
  show (fixture, (const guint[]){ 2, 4, 7, 0 });
  for (guint order = 0; order <= APPOSITE_MATRIX_USUALLY; order++)
    {
      apposite_matrix_set_order (fixture->matrix, order);
      for (guint row = 0; row < 23; row++)
        for (guint column = 0; column < 3; column++)
          g_assert_true (apposite_matrix_get_recommendation (fixture->matrix, row, column)
              == look_up (apposite_matrix_get_variant (fixture->matrix, column),
                  apposite_matrix_get_procedure (fixture->matrix, row)));
    }
}

static void
test_find (Fixture *fixture, gconstpointer data)
{
  guint place;

  show (fixture, (const guint[]){ 2, 4, 0 });
  apposite_matrix_set_order (fixture->matrix, APPOSITE_MATRIX_USUALLY);
  for (guint row = 0; row < 23; row++)
    {
      g_assert_true (apposite_matrix_find_row (
          fixture->matrix, apposite_matrix_get_procedure (fixture->matrix, row), &place));
      g_assert_cmpuint (place, ==, row);
    }
  g_assert_true (apposite_matrix_find_column (fixture->matrix, variant (fixture, 4), &place));
  g_assert_cmpuint (place, ==, 1);
  g_assert_false (apposite_matrix_find_column (fixture->matrix, variant (fixture, 5), &place));
}

static void
test_lists (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListModel) procedures = NULL;
  g_autoptr (GListModel) variants = NULL;

  show (fixture, (const guint[]){ 4, 5, 0 });
  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  procedures = apposite_matrix_list_procedures (fixture->matrix);
  variants = apposite_matrix_list_variants (fixture->matrix);
  g_assert_cmpuint (
      g_list_model_get_n_items (procedures), ==, apposite_matrix_get_n_rows (fixture->matrix));
  for (guint row = 0; row < g_list_model_get_n_items (procedures); row++)
    g_assert_true (apposite_record_list_peek (procedures, row)
        == apposite_matrix_get_procedure (fixture->matrix, row));
  g_assert_cmpuint (g_list_model_get_n_items (variants), ==, 2);
  g_assert_true (apposite_record_list_peek (variants, 1) == variant (fixture, 5));
}

static void
set_up_large (Fixture *fixture, gconstpointer data)
{
  fixture->topic = load_large_topic (APPOSITE_TOPIC_MOST_PROCEDURES, APPOSITE_TOPIC_MOST_ELEMENTS);
  fixture->matrix = apposite_matrix_new (fixture->topic);
  g_signal_connect_swapped (fixture->matrix, "changed", G_CALLBACK (changed_cb), fixture);
}

static gboolean
is_rated (Fixture *fixture, guint row)
{
  for (guint column = 0; column < apposite_matrix_get_n_columns (fixture->matrix); column++)
    if (apposite_matrix_get_recommendation (fixture->matrix, row, column) != NULL)
      return TRUE;
  return FALSE;
}

/* No more cells than a window can show; what is left out is counted. */
static void
test_large_rows (Fixture *fixture, gconstpointer data)
{
  guint n_rows = apposite_matrix_get_n_rows (fixture->matrix);

  g_assert_cmpuint (
      apposite_matrix_get_n_columns (fixture->matrix), ==, APPOSITE_MATRIX_MOST_COLUMNS);
  g_assert_cmpuint (n_rows, ==, APPOSITE_MATRIX_MOST_CELLS / APPOSITE_MATRIX_MOST_COLUMNS);
  g_assert_cmpuint (apposite_matrix_get_n_left_out (fixture->matrix), ==,
      APPOSITE_TOPIC_MOST_PROCEDURES - n_rows);
  for (guint row = 0; row < n_rows; row++)
    {
      g_assert_true (is_rated (fixture, row));
      g_assert_cmpuint (place_of (fixture, row), ==, row);
    }

  /* The procedures of other columns, and with few of them all procedures. */
  show (fixture, (const guint[]){ 900, 901, 902, 903, 904, 0 });
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, (guint64) 5 * LARGE_N_RATED);
  for (guint row = 0; row < 5 * LARGE_N_RATED; row++)
    g_assert_true (is_rated (fixture, row));
  show (fixture, (const guint[]){ 900, 901, 902, 903, 0 });
  g_assert_cmpuint (
      apposite_matrix_get_n_rows (fixture->matrix), ==, APPOSITE_TOPIC_MOST_PROCEDURES);
  g_assert_cmpuint (apposite_matrix_get_n_left_out (fixture->matrix), ==, 0);

  /* Left out is what differs and has no room, not what doesn't differ. */
  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, (guint64) 4 * LARGE_N_RATED);
  g_assert_cmpuint (apposite_matrix_get_n_left_out (fixture->matrix), ==, 0);
}

static gboolean
has_row (Fixture *fixture, guint place)
{
  GListModel *procedures = apposite_topic_get_procedures (fixture->topic);
  guint row;

  return apposite_matrix_find_row (
      fixture->matrix, apposite_record_list_peek (procedures, place), &row);
}

/* Where rows have no room, the order says which, and those that don't differ aren't counted. */
static void
test_large_order (Fixture *fixture, gconstpointer data)
{
  guint n_rated = APPOSITE_MATRIX_MOST_COLUMNS * LARGE_N_RATED;
  guint n_rows = APPOSITE_MATRIX_MOST_CELLS / APPOSITE_MATRIX_MOST_COLUMNS;

  g_assert_true (has_row (fixture, 199));
  g_assert_false (has_row (fixture, 200));
  apposite_matrix_set_order (fixture->matrix, APPOSITE_MATRIX_PROCEDURE);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, n_rows);
  /* By name “P 200” comes before “P 99”, which has no room. */
  g_assert_true (has_row (fixture, 200));
  g_assert_false (has_row (fixture, 99));

  apposite_matrix_set_differing_only (fixture->matrix, TRUE);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, n_rows);
  g_assert_cmpuint (apposite_matrix_get_n_left_out (fixture->matrix), ==, n_rated - n_rows);
}

static void
test_large_columns (Fixture *fixture, gconstpointer data)
{
  AppositeVariant *first = apposite_matrix_get_variant (fixture->matrix, 0);
  AppositeVariant *last = variant (fixture, 900);

  g_assert_false (apposite_matrix_shows_variant (fixture->matrix, last));
  g_assert_false (apposite_matrix_set_variant_shown (fixture->matrix, last, TRUE));
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_assert_true (apposite_matrix_set_variant_shown (fixture->matrix, first, FALSE));
  g_assert_true (apposite_matrix_set_variant_shown (fixture->matrix, last, TRUE));
  g_assert_true (
      apposite_matrix_get_variant (fixture->matrix, APPOSITE_MATRIX_MOST_COLUMNS - 1) == last);
  g_assert_true (apposite_matrix_set_variants (fixture->matrix, NULL));
  g_assert_true (apposite_matrix_get_variant (fixture->matrix, 0) == first);
  g_assert_cmpuint (
      apposite_matrix_get_n_columns (fixture->matrix), ==, APPOSITE_MATRIX_MOST_COLUMNS);
}

static void
assert_taken (char *text, const char *wanted)
{
  g_assert_cmpstr (text, ==, wanted);
  g_free (text);
}

static void
test_columns_text (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    guint numbers[8];
    const char *text;
  } cases[] = {
    { { 4, 0 }, "Variant 4" },
    { { 1, 2, 0 }, "Variants 1, 2" },
    { { 6, 7, 8, 0 }, "Variants 6–8" },
    { { 1, 2, 3, 5, 0 }, "Variants 1–3, 5" },
    { { 1, 3, 4, 6, 7, 8, 0 }, "Variants 1, 3, 4, 6–8" },
  };

  assert_taken (apposite_matrix_text_for_columns (fixture->matrix), "Variants 1–8");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      show (fixture, cases[i].numbers);
      assert_taken (apposite_matrix_text_for_columns (fixture->matrix), cases[i].text);
    }
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  AppositeProcedure *procedure = apposite_matrix_get_procedure (fixture->matrix, 0);
  AppositeProcedure *gallium = apposite_matrix_get_procedure (fixture->matrix, 17);
  AppositeVariant *two = variant (fixture, 2);
  AppositeVariant *four = variant (fixture, 4);

  assert_taken (apposite_matrix_text_for_cell (procedure, four, look_up (four, procedure)),
      "Radiography cervical spine, Variant 4, Usually Not Appropriate");
  assert_taken (apposite_matrix_text_for_cell (gallium, two, NULL),
      "Gallium scan whole body, Variant 2, not rated");
  assert_taken (apposite_matrix_text_for_details (procedure, look_up (four, procedure)),
      "Relative radiation level 2 of 5, 0.1 to 1 mSv for adults");
  assert_taken (apposite_matrix_text_for_details (procedure, look_up (two, procedure)),
      "Relative radiation level 2 of 5, 0.1 to 1 mSv for adults, 1 exception");
  assert_taken (
      apposite_matrix_text_for_variant (four), "Variant 4 (Suspected or known infection)");
  assert_taken (
      apposite_matrix_text_for_procedure (procedure), "Radiography cervical spine · ☢☢ 0.1–1 mSv");
  assert_taken (apposite_matrix_text_for_verdict (procedure, four, look_up (four, procedure)),
      "Variant 4 (Suspected or known infection) · Radiography cervical spine: "
      "Usually Not Appropriate (1–3) · ☢☢ 0.1–1 mSv");
  assert_taken (apposite_matrix_text_for_verdict (procedure, two, look_up (two, procedure)),
      "Variant 2 (Acute or increasing pain with radiculopathy) · Radiography cervical spine: "
      "May Be Appropriate (4–6) · ☢☢ 0.1–1 mSv · 1 exception");
  assert_taken (apposite_matrix_text_for_verdict (gallium, two, NULL),
      "Variant 2 (Acute or increasing pain with radiculopathy) · Gallium scan whole body: "
      "not rated in this variant");
}

/* A level without a range says so. */
static void
test_varies (void)
{
  g_autoptr (AppositeRadiationLevel) varies =
      g_object_new (APPOSITE_TYPE_RADIATION_LEVEL, "symbol", "Varies", NULL);
  g_autoptr (AppositeProcedure) procedure =
      g_object_new (APPOSITE_TYPE_PROCEDURE, "name", "Arteriography", "level", varies, NULL);

  assert_taken (apposite_matrix_text_for_procedure (procedure), "Arteriography · Radiation varies");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/matrix/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("cells", test_cells);
  ADD ("columns", test_columns);
  ADD ("last-column", test_last_column);
  ADD ("differing", test_differing);
  ADD ("differing-exceptions", test_differing_exceptions);
  ADD ("differing-unrated", test_differing_unrated);
  ADD ("orders", test_orders);
  ADD ("cells-moved", test_cells_moved);
  ADD ("find", test_find);
  ADD ("lists", test_lists);
  ADD ("columns-text", test_columns_text);
  ADD ("texts", test_texts);
#undef ADD
  g_test_add ("/matrix/large-rows", Fixture, NULL, set_up_large, test_large_rows, tear_down);
  g_test_add ("/matrix/large-order", Fixture, NULL, set_up_large, test_large_order, tear_down);
  g_test_add ("/matrix/large-columns", Fixture, NULL, set_up_large, test_large_columns, tear_down);
  g_test_add_func ("/matrix/varies", test_varies);

  return g_test_run ();
}
