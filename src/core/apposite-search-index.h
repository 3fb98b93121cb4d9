/* apposite-search-index.h: where each word of a topic stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * AppositeSearchField:
 * @APPOSITE_SEARCH_TITLE: the title of a hit
 * @APPOSITE_SEARCH_SUBTITLE: a text that says what the thing is, such as a variant's published title
 * @APPOSITE_SEARCH_CONTEXT: what the thing belongs to, such as a recommendation's variant
 * @APPOSITE_SEARCH_CATEGORY: the name of a recommendation's category
 * @APPOSITE_SEARCH_BODY: a sentence of a longer text
 * @APPOSITE_SEARCH_ALIAS: words that find the thing but are never shown, such as the original of a
 *   translated title
 * @APPOSITE_SEARCH_ELSEWHERE: the procedures that are asked for along with a finding, where another topic
 *   rates them; alone they don't find it
 *
 * What part of a thing a sentence is.
 */
typedef enum
{
  APPOSITE_SEARCH_TITLE,
  APPOSITE_SEARCH_SUBTITLE,
  APPOSITE_SEARCH_CONTEXT,
  APPOSITE_SEARCH_CATEGORY,
  APPOSITE_SEARCH_BODY,
  APPOSITE_SEARCH_ALIAS,
  APPOSITE_SEARCH_ELSEWHERE,
} AppositeSearchField;

/**
 * AppositeSearchEntry:
 * @kind: what it is
 * @first: its first sentence, which is its title
 * @n_sentences: how many sentences it has
 *
 * A thing that can be found. The objects are the topic's.
 */
typedef struct
{
  AppositeHitKind kind;
  guint first;
  guint n_sentences;
  AppositeVariant *variant;
  AppositeProcedure *procedure;
  AppositeRecommendation *recommendation;
  AppositeException *exception;
  AppositeFinding *finding;
  AppositeSection *section;
} AppositeSearchEntry;

/**
 * AppositeSearchSentence:
 * @text: where it begins; not terminated
 * @length: how many bytes it has
 * @entry: whose it is
 * @first: its first word among all of the index
 * @n_words: how many words it has
 * @field: what part of the entry it is
 */
typedef struct
{
  const char *text;
  guint length;
  guint entry;
  guint first;
  guint n_words;
  AppositeSearchField field;
} AppositeSearchSentence;

/**
 * AppositeSearchWord:
 * @text: the word, folded
 * @letters: a bit for each letter that it has
 * @first: the first of its sentences among all of the index
 * @n_sentences: in how many sentences it stands
 * @abbreviation: whether it is short and always stands in capitals
 */
typedef struct
{
  char *text;
  guint32 letters;
  guint first;
  guint n_sentences;
  gboolean abbreviation;
} AppositeSearchWord;

/**
 * AppositeSearchIndex:
 * @entries: (element-type AppositeSearchEntry): what can be found
 * @sentences: (element-type AppositeSearchSentence): its texts
 * @words: (element-type AppositeSearchWord): the different words, sorted
 * @tokens: (element-type guint32): the words of the sentences, one after the other, as places in @words
 * @postings: (element-type guint32): the sentences of the words, as places in @sentences
 */
typedef struct
{
  /*< private >*/
  GArray *entries;
  GArray *sentences;
  GArray *words;
  GArray *tokens;
  GArray *postings;
  GHashTable *known; /* while it is filled: word → its number */
  GPtrArray *texts; /* what isn't the topic's own */
} AppositeSearchIndex;

AppositeSearchIndex *apposite_search_index_new (AppositeTopic *topic);
void apposite_search_index_free (AppositeSearchIndex *self);

void apposite_search_index_add_entry (
    AppositeSearchIndex *self, const AppositeSearchEntry *entry, char *title);
void apposite_search_index_add_text (
    AppositeSearchIndex *self, AppositeSearchField field, const char *text);
void apposite_search_index_take_line (
    AppositeSearchIndex *self, AppositeSearchField field, char *text);

gboolean apposite_search_index_has_prefix (AppositeSearchIndex *self, const char *prefix);
gboolean apposite_search_index_names_procedure (AppositeSearchIndex *self, const char *prefix);
gboolean apposite_search_index_find_word (
    AppositeSearchIndex *self, const char *word, guint *position);
void apposite_search_index_find_prefix (
    AppositeSearchIndex *self, const char *prefix, guint *first, guint *end);
guint32 apposite_search_letters (const char *word);

void apposite_search_index_add_topic (AppositeSearchIndex *self, AppositeTopic *topic);

static inline AppositeSearchEntry *
apposite_search_index_entry (AppositeSearchIndex *self, guint position)
{
  return &g_array_index (self->entries, AppositeSearchEntry, position);
}

static inline AppositeSearchSentence *
apposite_search_index_sentence (AppositeSearchIndex *self, guint position)
{
  return &g_array_index (self->sentences, AppositeSearchSentence, position);
}

static inline AppositeSearchWord *
apposite_search_index_word (AppositeSearchIndex *self, guint position)
{
  return &g_array_index (self->words, AppositeSearchWord, position);
}

/* The words of a sentence, as places among the index's words. */
static inline const guint32 *
apposite_search_index_tokens (AppositeSearchIndex *self, const AppositeSearchSentence *sentence)
{
  return &g_array_index (self->tokens, guint32, sentence->first);
}

/* How many things a set of bits holds, such as words of what was typed. */
static inline guint
apposite_search_count_bits (guint32 bits)
{
  guint n = 0;

  for (; bits != 0; bits &= bits - 1)
    n++;
  return n;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppositeSearchIndex, apposite_search_index_free)

G_END_DECLS
