/* apposite-matrix.c: procedures by variants
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-matrix.h"

#include "apposite-enum-types.h"
#include "apposite-ratings.h"
#include "apposite-sort.h"

/**
 * AppositeMatrix:
 *
 * A topic's procedures by its variants: a row a procedure, a column a variant, and in each cell what
 * the variant says of the procedure, if it rates it. Columns stand in the document's order; at least
 * one is shown, and at most %APPOSITE_MATRIX_MOST_COLUMNS. Rows may be those alone in which the columns
 * differ, and stand in one of several orders; ties keep the document's.
 *
 * Where there were more than %APPOSITE_MATRIX_MOST_CELLS cells, the procedures that no column rates
 * have no row, nor have the last ones that are too many still.
 */
struct _AppositeMatrix
{
  GObject parent_instance;

  AppositeTopic *topic;
  guint n_procedures;
  guint n_variants;
  AppositeRatings *ratings;
  gboolean *shown; /* by variant */
  gboolean differing_only;
  AppositeMatrixOrder order;
  GArray *rows; /* of guint: places among the topic's procedures */
  GArray *columns; /* of guint: places among the topic's variants */
  guint n_left_out;
};

G_DEFINE_FINAL_TYPE (AppositeMatrix, apposite_matrix, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static AppositeProcedure *
procedure_at (AppositeMatrix *self, guint place)
{
  return apposite_record_list_peek (apposite_topic_get_procedures (self->topic), place);
}

static AppositeVariant *
variant_at (AppositeMatrix *self, guint place)
{
  return apposite_record_list_peek (apposite_topic_get_variants (self->topic), place);
}

static AppositeTally
tally (AppositeMatrix *self, guint procedure)
{
  return apposite_ratings_tally (self->ratings, procedure, self->shown);
}

/* Whether the columns that are shown say different things of it; to be rated and not to be differ. */
static gboolean
differs (AppositeMatrix *self, guint procedure)
{
  AppositeTally found = tally (self, procedure);

  return found.differ || (found.n_rated > 0 && found.n_rated < self->columns->len);
}

static int
compare_by_order (AppositeMatrix *self, guint a, guint b)
{
  switch (self->order)
    {
    case APPOSITE_MATRIX_DOCUMENT:
      return 0;
    case APPOSITE_MATRIX_PROCEDURE:
      return apposite_sort_compare_procedures (
          APPOSITE_SORT_PROCEDURE, procedure_at (self, a), procedure_at (self, b));
    case APPOSITE_MATRIX_RADIATION:
      return apposite_sort_compare_procedures (
          APPOSITE_SORT_RADIATION, procedure_at (self, a), procedure_at (self, b));
    case APPOSITE_MATRIX_USUALLY:
      return (int) tally (self, b).n_usually - (int) tally (self, a).n_usually;
    default:
      g_return_val_if_reached (0);
    }
}

static int
compare_rows_cb (gconstpointer first, gconstpointer second, gpointer self)
{
  return compare_by_order (self, *(const guint *) first, *(const guint *) second);
}

static void
rebuild_columns (AppositeMatrix *self)
{
  g_array_set_size (self->columns, 0);
  for (guint v = 0; v < self->n_variants; v++)
    if (self->shown[v])
      g_array_append_val (self->columns, v);
}

static void
rebuild_rows (AppositeMatrix *self)
{
  guint most = APPOSITE_MATRIX_MOST_CELLS / self->columns->len;
  gboolean rated_only = self->n_procedures > most;

  self->n_left_out = 0;
  g_array_set_size (self->rows, 0);
  for (guint p = 0; p < self->n_procedures; p++)
    if (self->differing_only && !differs (self, p))
      continue;
    else if (rated_only && tally (self, p).n_rated == 0)
      self->n_left_out++;
    else
      g_array_append_val (self->rows, p);
  /* A stable sort: ties stay in the document's order. */
  g_array_sort_with_data (self->rows, compare_rows_cb, self);
  if (self->rows->len <= most)
    return;
  self->n_left_out += self->rows->len - most;
  g_array_set_size (self->rows, most);
}

static void
rebuild (AppositeMatrix *self)
{
  rebuild_columns (self);
  rebuild_rows (self);
}

static void
change (AppositeMatrix *self)
{
  rebuild (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
find_place (GListModel *list, gpointer item, guint *place)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    if (apposite_record_list_peek (list, i) == item)
      {
        *place = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
find_variant (AppositeMatrix *self, AppositeVariant *variant, guint *place)
{
  return find_place (apposite_topic_get_variants (self->topic), variant, place);
}

static gboolean
find_in_array (GArray *places, guint place, guint *position)
{
  for (guint i = 0; i < places->len; i++)
    if (g_array_index (places, guint, i) == place)
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}

/* The first ones, as many as may be shown; NULL where there is none. */
static gboolean *
choose_columns (AppositeMatrix *self, GListModel *variants)
{
  g_autofree gboolean *shown = g_new0 (gboolean, self->n_variants);
  guint n = 0;

  for (guint v = 0; v < self->n_variants && n < APPOSITE_MATRIX_MOST_COLUMNS; v++)
    {
      guint place;

      shown[v] = variants == NULL || find_place (variants, variant_at (self, v), &place);
      n += shown[v];
    }
  return n > 0 ? g_steal_pointer (&shown) : NULL;
}

static void
apposite_matrix_finalize (GObject *object)
{
  AppositeMatrix *self = APPOSITE_MATRIX (object);

  g_clear_object (&self->topic);
  g_clear_pointer (&self->ratings, apposite_ratings_free);
  g_free (self->shown);
  g_array_unref (self->rows);
  g_array_unref (self->columns);

  G_OBJECT_CLASS (apposite_matrix_parent_class)->finalize (object);
}

static void
apposite_matrix_class_init (AppositeMatrixClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_matrix_finalize;

  /**
   * AppositeMatrix::changed:
   *
   * Emitted when rows or columns are other ones, or stand in another order.
   */
  signals[CHANGED] = g_signal_new (
      "changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
apposite_matrix_init (AppositeMatrix *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * apposite_matrix_new:
 * @topic: a topic, which has a procedure and a variant at least
 *
 * Returns: (transfer full): all procedures by all variants, or as many as it may hold, in the document's
 *   order
 */
AppositeMatrix *
apposite_matrix_new (AppositeTopic *topic)
{
  AppositeMatrix *self;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  self = g_object_new (APPOSITE_TYPE_MATRIX, NULL);
  self->topic = g_object_ref (topic);
  self->n_procedures = g_list_model_get_n_items (apposite_topic_get_procedures (topic));
  self->n_variants = g_list_model_get_n_items (apposite_topic_get_variants (topic));
  self->ratings = apposite_ratings_new (topic);
  self->shown = choose_columns (self, NULL);
  rebuild (self);
  return self;
}

/**
 * apposite_matrix_get_topic:
 *
 * Returns: (transfer none): the topic
 */
AppositeTopic *
apposite_matrix_get_topic (AppositeMatrix *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), NULL);

  return self->topic;
}

/**
 * apposite_matrix_shows_variant:
 * @variant: a variant
 *
 * Returns: whether it has a column
 */
gboolean
apposite_matrix_shows_variant (AppositeMatrix *self, AppositeVariant *variant)
{
  guint place;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), FALSE);

  return find_variant (self, variant, &place) && self->shown[place];
}

/**
 * apposite_matrix_set_variant_shown:
 * @variant: a variant of the topic
 * @shown: whether it has a column
 *
 * Gives a variant a column or takes it away.
 *
 * Returns: whether the variant is shown as wanted now: the last column stays, and there are at most
 *   %APPOSITE_MATRIX_MOST_COLUMNS
 */
gboolean
apposite_matrix_set_variant_shown (AppositeMatrix *self, AppositeVariant *variant, gboolean shown)
{
  guint place;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), FALSE);

  if (!find_variant (self, variant, &place))
    return FALSE;
  if (!self->shown[place] == !shown)
    return TRUE;
  if (self->columns->len == (shown ? APPOSITE_MATRIX_MOST_COLUMNS : 1))
    return FALSE;
  self->shown[place] = !!shown;
  change (self);
  return TRUE;
}

/**
 * apposite_matrix_set_variants:
 * @variants: (nullable): the #AppositeVariant objects that have columns, or %NULL for all
 *
 * Sets the columns. Of more than %APPOSITE_MATRIX_MOST_COLUMNS the first ones have them.
 *
 * Returns: whether they are shown now; nothing changes where none of them is the topic's
 */
gboolean
apposite_matrix_set_variants (AppositeMatrix *self, GListModel *variants)
{
  gboolean *shown;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), FALSE);
  g_return_val_if_fail (variants == NULL || G_IS_LIST_MODEL (variants), FALSE);

  shown = choose_columns (self, variants);
  if (shown == NULL)
    return FALSE;
  g_free (self->shown);
  self->shown = shown;
  change (self);
  return TRUE;
}

/**
 * apposite_matrix_get_differing_only:
 *
 * Returns: whether the rows are those alone in which the columns differ
 */
gboolean
apposite_matrix_get_differing_only (AppositeMatrix *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), FALSE);

  return self->differing_only;
}

/**
 * apposite_matrix_set_differing_only:
 * @differing_only: whether the rows are those alone in which the columns differ
 *
 * Sets which rows there are. Columns differ in a row where their categories or exceptions do, or where
 * some rate the procedure and others don't.
 */
void
apposite_matrix_set_differing_only (AppositeMatrix *self, gboolean differing_only)
{
  g_return_if_fail (APPOSITE_IS_MATRIX (self));

  if (!self->differing_only == !differing_only)
    return;
  self->differing_only = !!differing_only;
  change (self);
}

/**
 * apposite_matrix_get_order:
 *
 * Returns: the order of the rows
 */
AppositeMatrixOrder
apposite_matrix_get_order (AppositeMatrix *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), APPOSITE_MATRIX_DOCUMENT);

  return self->order;
}

/**
 * apposite_matrix_set_order:
 * @order: an order
 *
 * Sets the order of the rows.
 */
void
apposite_matrix_set_order (AppositeMatrix *self, AppositeMatrixOrder order)
{
  g_return_if_fail (APPOSITE_IS_MATRIX (self));
  g_return_if_fail (order <= APPOSITE_MATRIX_USUALLY);

  if (self->order == order)
    return;
  self->order = order;
  change (self);
}

/**
 * apposite_matrix_get_n_rows:
 *
 * Returns: how many rows there are; none where the columns are to differ and don't
 */
guint
apposite_matrix_get_n_rows (AppositeMatrix *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), 0);

  return self->rows->len;
}

/**
 * apposite_matrix_get_n_left_out:
 *
 * Returns: how many procedures have no row only because there would be more cells than
 *   %APPOSITE_MATRIX_MOST_CELLS
 */
guint
apposite_matrix_get_n_left_out (AppositeMatrix *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), 0);

  return self->n_left_out;
}

/**
 * apposite_matrix_get_n_columns:
 *
 * Returns: how many columns there are
 */
guint
apposite_matrix_get_n_columns (AppositeMatrix *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), 0);

  return self->columns->len;
}

/**
 * apposite_matrix_get_procedure:
 * @row: a row
 *
 * Returns: (transfer none): its procedure
 */
AppositeProcedure *
apposite_matrix_get_procedure (AppositeMatrix *self, guint row)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return procedure_at (self, g_array_index (self->rows, guint, row));
}

/**
 * apposite_matrix_get_variant:
 * @column: a column
 *
 * Returns: (transfer none): its variant
 */
AppositeVariant *
apposite_matrix_get_variant (AppositeMatrix *self, guint column)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return variant_at (self, g_array_index (self->columns, guint, column));
}

/**
 * apposite_matrix_get_recommendation:
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): what the variant says of the procedure, or %NULL where it
 *   doesn't rate it, which is no verdict
 */
AppositeRecommendation *
apposite_matrix_get_recommendation (AppositeMatrix *self, guint row, guint column)
{
  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), NULL);
  g_return_val_if_fail (row < self->rows->len && column < self->columns->len, NULL);

  return apposite_ratings_find (self->ratings, g_array_index (self->rows, guint, row),
      g_array_index (self->columns, guint, column));
}

/**
 * apposite_matrix_find_row:
 * @procedure: a procedure
 * @row: (out): its row
 *
 * Returns: whether it has one
 */
gboolean
apposite_matrix_find_row (AppositeMatrix *self, AppositeProcedure *procedure, guint *row)
{
  guint place;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), FALSE);

  return find_place (apposite_topic_get_procedures (self->topic), procedure, &place)
      && find_in_array (self->rows, place, row);
}

/**
 * apposite_matrix_find_column:
 * @variant: a variant
 * @column: (out): its column
 *
 * Returns: whether it has one
 */
gboolean
apposite_matrix_find_column (AppositeMatrix *self, AppositeVariant *variant, guint *column)
{
  guint place;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), FALSE);

  return find_variant (self, variant, &place) && find_in_array (self->columns, place, column);
}

/**
 * apposite_matrix_list_procedures:
 *
 * Returns: (transfer full): the #AppositeProcedure objects of the rows, as they are now
 */
GListModel *
apposite_matrix_list_procedures (AppositeMatrix *self)
{
  GListStore *list;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), NULL);

  list = g_list_store_new (APPOSITE_TYPE_PROCEDURE);
  for (guint row = 0; row < self->rows->len; row++)
    g_list_store_append (list, apposite_matrix_get_procedure (self, row));
  return G_LIST_MODEL (list);
}

/**
 * apposite_matrix_list_variants:
 *
 * Returns: (transfer full): the #AppositeVariant objects of the columns, as they are now
 */
GListModel *
apposite_matrix_list_variants (AppositeMatrix *self)
{
  GListStore *list;

  g_return_val_if_fail (APPOSITE_IS_MATRIX (self), NULL);

  list = g_list_store_new (APPOSITE_TYPE_VARIANT);
  for (guint column = 0; column < self->columns->len; column++)
    g_list_store_append (list, apposite_matrix_get_variant (self, column));
  return G_LIST_MODEL (list);
}
