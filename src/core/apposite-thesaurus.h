/* apposite-thesaurus.h: a topic's synonyms, ready to be searched for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * AppositeThesaurusFunc:
 * @words: (array zero-terminated=1): the words of a term of the group, folded
 * @equal: whether it means the same; otherwise it is found one way only
 */
typedef void (*AppositeThesaurusFunc) (const char *const *words, gboolean equal, gpointer data);

typedef struct _AppositeThesaurus AppositeThesaurus;

AppositeThesaurus *apposite_thesaurus_new (AppositeTopic *topic);
void apposite_thesaurus_free (AppositeThesaurus *self);

guint apposite_thesaurus_match (
    AppositeThesaurus *self, const char *const *words, guint n_words, gint *term);
gboolean apposite_thesaurus_is_whole (AppositeThesaurus *self, gint term, const char *const *words);
void apposite_thesaurus_each (
    AppositeThesaurus *self, gint term, AppositeThesaurusFunc func, gpointer data);
const char *const *apposite_thesaurus_get_words (AppositeThesaurus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppositeThesaurus, apposite_thesaurus_free)

G_END_DECLS
