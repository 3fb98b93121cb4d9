/* apposite-citation.h: the citations in a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositeTextRun:
 * @start: where the run begins, in bytes
 * @length: how many bytes it has
 * @citation: whether it is a citation, brackets included
 *
 * A piece of a text that is a citation or free of any.
 */
typedef struct
{
  gsize start;
  gsize length;
  gboolean citation;
} AppositeTextRun;

GArray *apposite_citation_split (const char *text);
gsize apposite_citation_measure (const char *text);
char *apposite_citation_format (const char *text, const AppositeTextRun *run);
char *apposite_citation_format_at (const char *text, gsize index);
char *apposite_citation_speak (const char *text);

G_END_DECLS
