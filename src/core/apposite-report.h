/* apposite-report.h: a document to be taken along, apart from any format
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_REPORT (apposite_report_get_type ())
G_DECLARE_FINAL_TYPE (AppositeReport, apposite_report, APPOSITE, REPORT, GObject)

/**
 * AppositeReportKind:
 * @APPOSITE_REPORT_TITLE: the document's title
 * @APPOSITE_REPORT_SUBTITLE: what stands below it, such as a variant's title
 * @APPOSITE_REPORT_HEADING: a heading; it must not part from what follows it
 * @APPOSITE_REPORT_PARAGRAPH: a paragraph
 * @APPOSITE_REPORT_FACTS: labels and what they label
 * @APPOSITE_REPORT_LIST: a list
 * @APPOSITE_REPORT_TABLE: a table; its column headings repeat on each page, no row is split
 * @APPOSITE_REPORT_SOURCE: whose criteria these are, and when they were looked up
 * @APPOSITE_REPORT_DISCLAIMER: what that is worth
 *
 * What a block of a report is.
 */
typedef enum
{
  APPOSITE_REPORT_TITLE,
  APPOSITE_REPORT_SUBTITLE,
  APPOSITE_REPORT_HEADING,
  APPOSITE_REPORT_PARAGRAPH,
  APPOSITE_REPORT_FACTS,
  APPOSITE_REPORT_LIST,
  APPOSITE_REPORT_TABLE,
  APPOSITE_REPORT_SOURCE,
  APPOSITE_REPORT_DISCLAIMER,
} AppositeReportKind;

/**
 * AppositeReportTone:
 * @APPOSITE_REPORT_PLAIN: as any text
 * @APPOSITE_REPORT_QUIET: what a reader may pass over
 * @APPOSITE_REPORT_STRONG: what a reader looks for
 * @APPOSITE_REPORT_NOTICE: what must be read first, such as a redirect
 * @APPOSITE_REPORT_WARNING: what forbids to conclude, such as answers in conflict
 *
 * How loud a text is. The words say the same.
 */
typedef enum
{
  APPOSITE_REPORT_PLAIN,
  APPOSITE_REPORT_QUIET,
  APPOSITE_REPORT_STRONG,
  APPOSITE_REPORT_NOTICE,
  APPOSITE_REPORT_WARNING,
} AppositeReportTone;

/**
 * AppositeReportCell:
 * @text: what a reader sees: words, and a category's or a level's mark before them
 * @footnote: (nullable): the mark of the footnote that qualifies it, such as “*”
 * @category: (nullable): the category that it states
 * @level: (nullable): the radiation level that it states
 * @absent: whether it says that there is nothing to state
 *
 * A cell of a table, or the value of a fact.
 */
typedef struct
{
  char *text;
  char *footnote;
  AppositeCategory *category;
  AppositeRadiationLevel *level;
  gboolean absent;
} AppositeReportCell;

/**
 * AppositeReportFact:
 * @label: the label, without a colon
 * @value: what it labels
 * @tone: how loud it is
 */
typedef struct
{
  char *label;
  AppositeReportCell *value;
  AppositeReportTone tone;
} AppositeReportFact;

/**
 * AppositeReportItem:
 * @mark: (nullable): what stands before it, such as a variant's number or a footnote's mark
 * @text: what it says
 * @details: (array zero-terminated=1): what stands below it, in lines; may be empty
 * @tone: how loud it is
 *
 * An item of a list.
 */
typedef struct
{
  char *mark;
  char *text;
  char **details;
  AppositeReportTone tone;
} AppositeReportItem;

/**
 * AppositeReportColumn:
 * @heading: its heading
 * @detail: (nullable): what may stand below the heading, such as a variant's short title
 */
typedef struct
{
  char *heading;
  char *detail;
} AppositeReportColumn;

/**
 * AppositeReportRow:
 * @cells: (element-type AppositeReportCell): a cell a column; the first names the row
 * @variant: (nullable): the variant of @recommendation
 * @recommendation: (nullable): the recommendation that the row states
 */
typedef struct
{
  GPtrArray *cells;
  AppositeVariant *variant;
  AppositeRecommendation *recommendation;
} AppositeReportRow;

/**
 * AppositeReportBlock:
 * @kind: what it is; the members below are there where it says so
 * @text: (nullable): its text; of a table, its caption
 * @tone: how loud a paragraph is
 * @level: of a heading: 1 to 3, from the outermost
 * @starts_page: whether a heading had better begin a page
 * @facts: (nullable) (element-type AppositeReportFact): of facts
 * @items: (nullable) (element-type AppositeReportItem): of a list
 * @columns: (nullable) (element-type AppositeReportColumn): of a table
 * @rows: (nullable) (element-type AppositeReportRow): of a table
 * @n_whole: of a table of recommendations: how many rows it would have if it weren't filtered
 *
 * A piece of a report. A text has no line breaks but where it says so: builders split paragraphs.
 */
typedef struct
{
  AppositeReportKind kind;
  char *text;
  AppositeReportTone tone;
  guint level;
  gboolean starts_page;
  GPtrArray *facts;
  GPtrArray *items;
  GPtrArray *columns;
  GPtrArray *rows;
  guint n_whole;
} AppositeReportBlock;

/* For readers: renderers, printers. */
const char *apposite_report_get_title (AppositeReport *self);
AppositeTopic *apposite_report_get_topic (AppositeReport *self);
GDateTime *apposite_report_get_date (AppositeReport *self);
AppositeVariant *apposite_report_get_variant (AppositeReport *self);
guint apposite_report_get_n_blocks (AppositeReport *self);
const AppositeReportBlock *apposite_report_get_block (AppositeReport *self, guint position);
gboolean apposite_report_is_close (AppositeReport *self, guint position);
char *apposite_report_format_date (AppositeReport *self);
char *apposite_report_cell_format_spoken (const AppositeReportCell *cell);

/* For builders. */
AppositeReport *apposite_report_new (AppositeTopic *topic, const char *title, GDateTime *date);
void apposite_report_add_text (AppositeReport *self, AppositeReportKind kind, const char *text);
void apposite_report_add_heading (
    AppositeReport *self, guint level, gboolean starts_page, const char *text);
void apposite_report_add_paragraph (
    AppositeReport *self, AppositeReportTone tone, const char *text);
AppositeReportCell *apposite_report_add_fact (
    AppositeReport *self, AppositeReportTone tone, const char *label, const char *value);
void apposite_report_begin_list (AppositeReport *self);
void apposite_report_add_item (AppositeReport *self,
    AppositeReportTone tone,
    const char *mark,
    const char *text,
    const char *const *details);
void apposite_report_begin_table (AppositeReport *self, const char *caption);
void apposite_report_add_column (AppositeReport *self, const char *heading, const char *detail);
void apposite_report_begin_row (
    AppositeReport *self, AppositeVariant *variant, AppositeRecommendation *recommendation);
AppositeReportCell *apposite_report_add_cell (AppositeReport *self, const char *text);
AppositeReportCell *apposite_report_add_category_cell (
    AppositeReport *self, AppositeCategory *category);
AppositeReportCell *apposite_report_add_level_cell (
    AppositeReport *self, AppositeRadiationLevel *level);
void apposite_report_set_n_whole (AppositeReport *self, guint n_whole);
void apposite_report_add_source (AppositeReport *self, AppositeVariant *variant);

G_END_DECLS
