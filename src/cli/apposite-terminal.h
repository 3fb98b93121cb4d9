/* apposite-terminal.h: text laid out for a terminal
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositeStyle:
 *
 * What a piece of text is, which a terminal shows by colour or weight. The words say the same.
 */
typedef enum
{
  APPOSITE_STYLE_PLAIN,
  APPOSITE_STYLE_HEADING,
  APPOSITE_STYLE_QUIET,
  APPOSITE_STYLE_GOOD,
  APPOSITE_STYLE_CAUTION,
  APPOSITE_STYLE_BAD,
} AppositeStyle;

/**
 * AppositeTerminal:
 *
 * Text to be written, laid out for a width in columns.
 */
typedef struct
{
  GString *text;
  guint width;
  gboolean styled;
} AppositeTerminal;

AppositeTerminal *apposite_terminal_new (guint width, gboolean styled);
AppositeTerminal *apposite_terminal_new_for_stdout (void);
AppositeTerminal *apposite_terminal_new_for_file (void);
void apposite_terminal_free (AppositeTerminal *self);

guint apposite_terminal_measure (const char *text, gssize length);
void apposite_terminal_add_line (AppositeTerminal *self, AppositeStyle style, const char *text);
void apposite_terminal_add_paragraph (
    AppositeTerminal *self, AppositeStyle style, guint indent, const char *first, const char *text);
void apposite_terminal_add_break (AppositeTerminal *self);
void apposite_terminal_add_heading (AppositeTerminal *self, const char *text);
void apposite_terminal_add_table (AppositeTerminal *self,
    guint n_columns,
    const char *const *headings,
    GPtrArray *cells,
    const AppositeStyle *row_styles);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppositeTerminal, apposite_terminal_free)

G_END_DECLS
