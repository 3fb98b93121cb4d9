/* apposite-report.c: a document to be taken along, apart from any format
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report.h"

#include <glib/gi18n-lib.h>

#include "apposite-about.h"
#include "apposite-report-private.h"

/**
 * AppositeReport:
 *
 * What is copied, printed or written to a file: blocks in order, which every format renders in its
 * own way. A builder fills it once; whoever reads it then changes nothing.
 */
struct _AppositeReport
{
  GObject parent_instance;

  AppositeTopic *topic;
  char *title;
  GDateTime *date;
  AppositeVariant *variant;
  GPtrArray *blocks; /* of AppositeReportBlock */
};

G_DEFINE_FINAL_TYPE (AppositeReport, apposite_report, G_TYPE_OBJECT)

static AppositeReportBlock *
add_block (AppositeReport *self, AppositeReportKind kind, const char *text)
{
  AppositeReportBlock *block = g_new0 (AppositeReportBlock, 1);

  block->kind = kind;
  block->text = g_strdup (text);
  g_ptr_array_add (self->blocks, block);
  return block;
}

/* The block that was begun last, where it is of the kind. */
static AppositeReportBlock *
last_block (AppositeReport *self, AppositeReportKind kind)
{
  AppositeReportBlock *last;

  if (self->blocks->len == 0)
    return NULL;
  last = g_ptr_array_index (self->blocks, self->blocks->len - 1);
  return last->kind == kind ? last : NULL;
}

static void
apposite_report_finalize (GObject *object)
{
  AppositeReport *self = APPOSITE_REPORT (object);

  g_clear_object (&self->topic);
  g_free (self->title);
  g_clear_pointer (&self->date, g_date_time_unref);
  g_clear_object (&self->variant);
  g_ptr_array_unref (self->blocks);

  G_OBJECT_CLASS (apposite_report_parent_class)->finalize (object);
}

static void
apposite_report_class_init (AppositeReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_report_finalize;
}

static void
apposite_report_init (AppositeReport *self)
{
  self->blocks = g_ptr_array_new_with_free_func (apposite_report_block_free);
}

/**
 * apposite_report_get_title:
 *
 * Returns: (transfer none): what the document is called, for the title of a window, page or file;
 *   it is there whether or not a block of the report shows it
 */
const char *
apposite_report_get_title (AppositeReport *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  return self->title;
}

/**
 * apposite_report_get_topic:
 *
 * Returns: (transfer none): the topic that it is about
 */
AppositeTopic *
apposite_report_get_topic (AppositeReport *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  return self->topic;
}

/**
 * apposite_report_get_date:
 *
 * Returns: (transfer none): when it was looked up
 */
GDateTime *
apposite_report_get_date (AppositeReport *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  return self->date;
}

/**
 * apposite_report_get_variant:
 *
 * Returns: (transfer none) (nullable): the variant that its source names, or %NULL where it is about
 *   more than one
 */
AppositeVariant *
apposite_report_get_variant (AppositeReport *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  return self->variant;
}

/**
 * apposite_report_get_n_blocks:
 *
 * Returns: how many blocks it has
 */
guint
apposite_report_get_n_blocks (AppositeReport *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), 0);

  return self->blocks->len;
}

/**
 * apposite_report_get_block:
 * @position: from 0, less than apposite_report_get_n_blocks()
 *
 * Returns: (transfer none): a block
 */
const AppositeReportBlock *
apposite_report_get_block (AppositeReport *self, guint position)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);
  g_return_val_if_fail (position < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, position);
}

/**
 * apposite_report_is_close:
 * @position: of a block
 *
 * Returns: whether nothing, not even an empty line, should part the block from the one before it
 */
gboolean
apposite_report_is_close (AppositeReport *self, guint position)
{
  AppositeReportKind before, kind;

  g_return_val_if_fail (APPOSITE_IS_REPORT (self), FALSE);
  g_return_val_if_fail (position < self->blocks->len, FALSE);

  if (position == 0)
    return TRUE;
  before = apposite_report_get_block (self, position - 1)->kind;
  kind = apposite_report_get_block (self, position)->kind;
  return (before == APPOSITE_REPORT_HEADING && kind != APPOSITE_REPORT_HEADING)
      || (before == APPOSITE_REPORT_TITLE && kind == APPOSITE_REPORT_SUBTITLE)
      || (before == APPOSITE_REPORT_SOURCE && kind == APPOSITE_REPORT_DISCLAIMER)
      || (before == APPOSITE_REPORT_DISCLAIMER && kind == APPOSITE_REPORT_DISCLAIMER);
}

/**
 * apposite_report_new:
 * @topic: the topic that it is about
 * @title: what the document is called
 * @date: when it was looked up
 *
 * Returns: (transfer full): a report without blocks
 */
AppositeReport *
apposite_report_new (AppositeTopic *topic, const char *title, GDateTime *date)
{
  AppositeReport *self;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (date != NULL, NULL);

  self = g_object_new (APPOSITE_TYPE_REPORT, NULL);
  self->topic = g_object_ref (topic);
  self->title = g_strdup (title);
  self->date = g_date_time_ref (date);
  return self;
}

/**
 * apposite_report_add_text:
 * @kind: a kind that is a text and nothing else
 * @text: the text
 *
 * Adds a block.
 */
void
apposite_report_add_text (AppositeReport *self, AppositeReportKind kind, const char *text)
{
  g_return_if_fail (APPOSITE_IS_REPORT (self));
  g_return_if_fail (text != NULL);

  add_block (self, kind, text);
}

/**
 * apposite_report_add_heading:
 * @level: 1 to 3, from the outermost
 * @starts_page: whether it had better begin a page
 * @text: the text
 *
 * Adds a heading.
 */
void
apposite_report_add_heading (
    AppositeReport *self, guint level, gboolean starts_page, const char *text)
{
  AppositeReportBlock *block;

  g_return_if_fail (APPOSITE_IS_REPORT (self));
  g_return_if_fail (level >= 1 && level <= 3);

  block = add_block (self, APPOSITE_REPORT_HEADING, text);
  block->level = level;
  block->starts_page = starts_page;
}

/**
 * apposite_report_add_paragraph:
 * @tone: how loud it is
 * @text: the text
 *
 * Adds a paragraph.
 */
void
apposite_report_add_paragraph (AppositeReport *self, AppositeReportTone tone, const char *text)
{
  g_return_if_fail (APPOSITE_IS_REPORT (self));

  add_block (self, APPOSITE_REPORT_PARAGRAPH, text)->tone = tone;
}

/**
 * apposite_report_add_fact:
 * @tone: how loud it is
 * @label: a label, without a colon
 * @value: what it labels
 *
 * Adds a fact to those that the report ends with, or begins new ones.
 *
 * Returns: (transfer none): the value
 */
AppositeReportCell *
apposite_report_add_fact (
    AppositeReport *self, AppositeReportTone tone, const char *label, const char *value)
{
  AppositeReportBlock *block;
  AppositeReportFact *fact;

  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  block = last_block (self, APPOSITE_REPORT_FACTS);
  if (block == NULL)
    {
      block = add_block (self, APPOSITE_REPORT_FACTS, NULL);
      block->facts = g_ptr_array_new_with_free_func (apposite_report_fact_free);
    }
  fact = g_new0 (AppositeReportFact, 1);
  fact->label = g_strdup (label);
  fact->value = apposite_report_cell_new (value);
  fact->tone = tone;
  g_ptr_array_add (block->facts, fact);
  return fact->value;
}

/**
 * apposite_report_begin_list:
 *
 * Adds a list without items.
 */
void
apposite_report_begin_list (AppositeReport *self)
{
  g_return_if_fail (APPOSITE_IS_REPORT (self));

  add_block (self, APPOSITE_REPORT_LIST, NULL)->items =
      g_ptr_array_new_with_free_func (apposite_report_item_free);
}

/**
 * apposite_report_add_item:
 * @tone: how loud it is
 * @mark: (nullable): what stands before it
 * @text: what it says
 * @details: (nullable) (array zero-terminated=1): what stands below it, in lines
 *
 * Adds an item to the list that the report ends with.
 */
void
apposite_report_add_item (AppositeReport *self,
    AppositeReportTone tone,
    const char *mark,
    const char *text,
    const char *const *details)
{
  const char *const none[] = { NULL };
  AppositeReportBlock *block;
  AppositeReportItem *item;

  g_return_if_fail (APPOSITE_IS_REPORT (self));

  block = last_block (self, APPOSITE_REPORT_LIST);
  g_return_if_fail (block != NULL);
  item = g_new0 (AppositeReportItem, 1);
  item->mark = g_strdup (mark);
  item->text = g_strdup (text);
  item->details = g_strdupv ((char **) (details != NULL ? details : none));
  item->tone = tone;
  g_ptr_array_add (block->items, item);
}

/**
 * apposite_report_begin_table:
 * @caption: what the table shows
 *
 * Adds a table without columns and rows.
 */
void
apposite_report_begin_table (AppositeReport *self, const char *caption)
{
  AppositeReportBlock *block;

  g_return_if_fail (APPOSITE_IS_REPORT (self));

  block = add_block (self, APPOSITE_REPORT_TABLE, caption);
  block->columns = g_ptr_array_new_with_free_func (apposite_report_column_free);
  block->rows = g_ptr_array_new_with_free_func (apposite_report_row_free);
}

/**
 * apposite_report_add_column:
 * @heading: its heading
 * @detail: (nullable): what may stand below the heading
 *
 * Adds a column to the table that the report ends with.
 */
void
apposite_report_add_column (AppositeReport *self, const char *heading, const char *detail)
{
  AppositeReportBlock *block;
  AppositeReportColumn *column;

  g_return_if_fail (APPOSITE_IS_REPORT (self));

  block = last_block (self, APPOSITE_REPORT_TABLE);
  g_return_if_fail (block != NULL);
  column = g_new0 (AppositeReportColumn, 1);
  column->heading = g_strdup (heading);
  column->detail = g_strdup (detail);
  g_ptr_array_add (block->columns, column);
}

/**
 * apposite_report_begin_row:
 * @variant: (nullable): the variant of @recommendation
 * @recommendation: (nullable): the recommendation that the row states
 *
 * Adds a row without cells to the table that the report ends with.
 */
void
apposite_report_begin_row (
    AppositeReport *self, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  AppositeReportBlock *block;
  AppositeReportRow *row;

  g_return_if_fail (APPOSITE_IS_REPORT (self));

  block = last_block (self, APPOSITE_REPORT_TABLE);
  g_return_if_fail (block != NULL);
  row = g_new0 (AppositeReportRow, 1);
  row->cells = g_ptr_array_new_with_free_func (apposite_report_cell_free);
  g_set_object (&row->variant, variant);
  g_set_object (&row->recommendation, recommendation);
  g_ptr_array_add (block->rows, row);
  block->n_whole = MAX (block->n_whole, block->rows->len);
}

/**
 * apposite_report_add_cell:
 * @text: what a reader sees
 *
 * Adds a cell to the row that the report ends with.
 *
 * Returns: (transfer none): the cell
 */
AppositeReportCell *
apposite_report_add_cell (AppositeReport *self, const char *text)
{
  AppositeReportBlock *block;
  AppositeReportRow *row;
  AppositeReportCell *cell;

  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  block = last_block (self, APPOSITE_REPORT_TABLE);
  g_return_val_if_fail (block != NULL && block->rows->len > 0, NULL);
  row = g_ptr_array_index (block->rows, block->rows->len - 1);
  cell = apposite_report_cell_new (text);
  g_ptr_array_add (row->cells, cell);
  return cell;
}

/**
 * apposite_report_add_category_cell:
 * @category: a category
 *
 * Adds a cell that states the category, with its mark, to the row that the report ends with.
 *
 * Returns: (transfer none): the cell
 */
AppositeReportCell *
apposite_report_add_category_cell (AppositeReport *self, AppositeCategory *category)
{
  g_autofree char *text = apposite_category_format_marked (category);
  AppositeReportCell *cell = apposite_report_add_cell (self, text);

  g_return_val_if_fail (cell != NULL, NULL);

  g_set_object (&cell->category, category);
  return cell;
}

/**
 * apposite_report_add_level_cell:
 * @level: a radiation level
 *
 * Adds a cell that states the level and its adult dose to the row that the report ends with.
 *
 * Returns: (transfer none): the cell
 */
AppositeReportCell *
apposite_report_add_level_cell (AppositeReport *self, AppositeRadiationLevel *level)
{
  const char *symbol = apposite_radiation_level_get_symbol (level);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);
  g_autofree char *text = apposite_radiation_level_has_range (level)
      ? g_strdup_printf ("%s · %s", symbol, dose)
      : g_strdup (symbol);
  AppositeReportCell *cell = apposite_report_add_cell (self, text);

  g_return_val_if_fail (cell != NULL, NULL);

  g_set_object (&cell->level, level);
  return cell;
}

/**
 * apposite_report_set_n_whole:
 * @n_whole: how many rows the table that the report ends with would have if it weren't filtered
 *
 * Says that the table may be a part of a whole.
 */
void
apposite_report_set_n_whole (AppositeReport *self, guint n_whole)
{
  AppositeReportBlock *block;

  g_return_if_fail (APPOSITE_IS_REPORT (self));

  block = last_block (self, APPOSITE_REPORT_TABLE);
  g_return_if_fail (block != NULL && n_whole >= block->rows->len);
  block->n_whole = n_whole;
}

/**
 * apposite_report_add_source:
 * @variant: (nullable): the variant that is spoken of
 *
 * Adds whose criteria were shown, when they were looked up, and what that is worth.
 */
void
apposite_report_add_source (AppositeReport *self, AppositeVariant *variant)
{
  g_autofree char *source = NULL;
  g_autofree char *translation = NULL;
  g_autofree char *disclaimer = NULL;
  g_autofree char *date = NULL;
  g_autofree char *line = NULL;

  g_return_if_fail (APPOSITE_IS_REPORT (self));

  g_set_object (&self->variant, variant);
  source = apposite_topic_format_source (self->topic, variant);
  translation = apposite_topic_format_translation_notice (self->topic);
  disclaimer = apposite_about_short_disclaimer (self->topic);
  date = apposite_report_format_date (self);
  /* Translators: the source with its year of revision, then the day when it was looked up */
  line = g_strdup_printf (_ ("Source: %s. Looked up on %s."), source, date);
  add_block (self, APPOSITE_REPORT_SOURCE, line);
  if (translation != NULL)
    add_block (self, APPOSITE_REPORT_DISCLAIMER, translation);
  add_block (self, APPOSITE_REPORT_DISCLAIMER, disclaimer);
}

/**
 * apposite_report_format_date:
 *
 * Returns: (transfer full): the day when it was looked up, such as “2026-02-28”: the same in every
 *   language, and never misread
 */
char *
apposite_report_format_date (AppositeReport *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (self), NULL);

  return g_date_time_format (self->date, "%Y-%m-%d");
}
