/* apposite-text-blocks.h: the paragraphs, lists and headings of a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositeTextBlockKind:
 * @APPOSITE_TEXT_PARAGRAPH: a paragraph
 * @APPOSITE_TEXT_LIST: a list
 * @APPOSITE_TEXT_HEADING: a heading of what follows it
 *
 * What a block of a text is.
 */
typedef enum
{
  APPOSITE_TEXT_PARAGRAPH,
  APPOSITE_TEXT_LIST,
  APPOSITE_TEXT_HEADING,
} AppositeTextBlockKind;

/**
 * AppositeTextBlock:
 * @kind: what it is
 * @texts: (array zero-terminated=1): the items of a list; of anything else the one text. None is
 *   empty, has a line break, or begins or ends with a blank
 *
 * A piece of a text that stands by itself.
 */
typedef struct
{
  AppositeTextBlockKind kind;
  char **texts;
} AppositeTextBlock;

GPtrArray *apposite_text_split_blocks (const char *text);

G_END_DECLS
