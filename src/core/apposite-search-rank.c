/* apposite-search-rank.c: what fits best to what was typed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-search-rank.h"

#include <string.h>

/* What a word is worth by where it stands. A synonym in a title is worth more than the word itself in
 * a longer text, and less than it in the same place. */
static const guint weights[] = {
  [APPOSITE_SEARCH_TITLE] = 100,
  [APPOSITE_SEARCH_SUBTITLE] = 50,
  [APPOSITE_SEARCH_CONTEXT] = 30,
  [APPOSITE_SEARCH_CATEGORY] = 80,
  [APPOSITE_SEARCH_BODY] = 20,
  [APPOSITE_SEARCH_ALIAS] = 90,
  [APPOSITE_SEARCH_ELSEWHERE] = 30,
};

#define WEIGHT_BORROWED_TITLE 60

/* Where words alone don't decide: a rating last, as there are many of each procedure. */
static const guint kind_bonus[APPOSITE_N_HIT_KINDS] = {
  [APPOSITE_HIT_VARIANT] = 10,
  [APPOSITE_HIT_PROCEDURE] = 10,
  [APPOSITE_HIT_RECOMMENDATION] = 0,
  [APPOSITE_HIT_EXCEPTION] = 20,
  [APPOSITE_HIT_FINDING] = 15,
  [APPOSITE_HIT_SECTION] = 10,
};

#define BONUS_CONTRAST 40
#define BONUS_SCENARIO 40
#define BONUS_MODALITY 80
#define BONUS_WHOLE_TITLE 15
#define BONUS_PAIR 10
#define BONUS_ONE_SENTENCE 10
#define BONUS_BEGINNING 5

/* How a sentence stands against one term. */
typedef struct
{
  guint8 quality; /* in percent; 0 where the term doesn't stand there */
  guint8 sense; /* an AppositeSearchSense, of titles and what is said along with them */
} Standing;

/* How a clinical scenario stands against what was typed. */
enum
{
  AGREES = 1 << 0,
  OPPOSES = 1 << 1,
};

typedef struct
{
  AppositeSearchMatcher *matcher;
  AppositeSearchIndex *index;
  Standing *standings; /* of each sentence, for the term that is looked at */
  GArray *touched; /* the sentences whose standing isn't empty */
  guint32 *terms; /* of each sentence a bit for each term that stands there */
  guint *qualities; /* of each sentence the qualities of its terms, added up */
  guint *best; /* of each entry the worth of the term that is looked at */
  guint *scores; /* of each entry the worth of its terms, added up */
  guint *n_terms; /* of each entry how many terms it has */
  guint8 *stances; /* of each entry how it stands against the term that is looked at */
  gboolean *contrary; /* of each entry whether it is for the opposite of a term */
} Ranking;

static void
ranking_init (Ranking *self, AppositeSearchMatcher *matcher)
{
  guint n_sentences = matcher->index->sentences->len;
  guint n_entries = matcher->index->entries->len;

  self->matcher = matcher;
  self->index = matcher->index;
  self->standings = g_new0 (Standing, n_sentences);
  self->touched = g_array_new (FALSE, FALSE, sizeof (guint));
  self->terms = g_new0 (guint32, n_sentences);
  self->qualities = g_new0 (guint, n_sentences);
  self->best = g_new0 (guint, n_entries);
  self->scores = g_new0 (guint, n_entries);
  self->n_terms = g_new0 (guint, n_entries);
  self->stances = g_new0 (guint8, n_entries);
  self->contrary = g_new0 (gboolean, n_entries);
}

static void
ranking_clear (Ranking *self)
{
  g_free (self->standings);
  g_array_unref (self->touched);
  g_free (self->terms);
  g_free (self->qualities);
  g_free (self->best);
  g_free (self->scores);
  g_free (self->n_terms);
  g_free (self->stances);
  g_free (self->contrary);
}

static gboolean
says_what_it_is (const AppositeSearchSentence *sentence)
{
  return sentence->field == APPOSITE_SEARCH_TITLE || sentence->field == APPOSITE_SEARCH_SUBTITLE;
}

/* A variant's titles, and its short one where a rating of it names it, tell for whom it is. */
static gboolean
tells_scenario (AppositeSearchIndex *index, const AppositeSearchSentence *sentence)
{
  switch (apposite_search_index_entry (index, sentence->entry)->kind)
    {
    case APPOSITE_HIT_VARIANT:
      return says_what_it_is (sentence);
    case APPOSITE_HIT_RECOMMENDATION:
    case APPOSITE_HIT_EXCEPTION:
      return sentence->field == APPOSITE_SEARCH_CONTEXT;
    default:
      return FALSE;
    }
}

static AppositeSearchSense
find_sense (Ranking *self, const AppositeSearchPattern *pattern, guint position)
{
  const AppositeSearchSentence *sentence = apposite_search_index_sentence (self->index, position);

  if (!apposite_search_matcher_allows (self->matcher, pattern, sentence))
    return 0;
  if (pattern->n_words == 1 && !says_what_it_is (sentence)
      && !tells_scenario (self->index, sentence))
    return APPOSITE_SEARCH_STANDS;
  return apposite_search_matcher_find_sense (self->matcher, pattern, sentence);
}

static void
look_up_word (Ranking *self, const AppositeSearchPattern *pattern, guint word_position)
{
  const AppositeSearchWord *word = apposite_search_index_word (self->index, word_position);

  for (guint i = 0; i < word->n_sentences; i++)
    {
      guint s = g_array_index (self->index->postings, guint32, word->first + i);
      Standing *standing = &self->standings[s];
      AppositeSearchSense sense;

      if (standing->quality >= pattern->quality)
        continue;
      sense = find_sense (self, pattern, s);
      if (sense == 0)
        continue;
      if (standing->quality == 0)
        g_array_append_val (self->touched, s);
      standing->quality = (guint8) pattern->quality;
      standing->sense = (guint8) sense;
    }
}

/* “Pain, no radiculopathy” has the word, and is the last thing that who types it looks for. */
static gboolean
is_opposed (const Standing *standing, gboolean absent)
{
  guint opposite = absent ? APPOSITE_SEARCH_AFFIRMED : APPOSITE_SEARCH_DENIED;
  guint meant = absent ? APPOSITE_SEARCH_DENIED : APPOSITE_SEARCH_AFFIRMED;

  return (standing->sense & opposite) != 0 && (standing->sense & meant) == 0;
}

static guint
find_stance (const Standing *standing, gboolean absent)
{
  if (is_opposed (standing, absent))
    return OPPOSES;
  return (standing->sense & (APPOSITE_SEARCH_AFFIRMED | APPOSITE_SEARCH_DENIED)) != 0 ? AGREES : 0;
}

/* The title of an exception is that of its recommendation, which is meant where no more was typed. */
static guint
weigh_sentence (Ranking *self,
    const AppositeSearchSentence *sentence,
    const Standing *standing,
    const AppositeSearchTerm *term)
{
  AppositeHitKind kind = apposite_search_index_entry (self->index, sentence->entry)->kind;
  guint weight = kind == APPOSITE_HIT_EXCEPTION && sentence->field == APPOSITE_SEARCH_TITLE
      ? WEIGHT_BORROWED_TITLE
      : weights[sentence->field];

  gboolean opposed = is_opposed (standing, term->absent)
      && (kind == APPOSITE_HIT_VARIANT || !self->matcher->query->is_negative);

  return weight * standing->quality / (opposed && says_what_it_is (sentence) ? 200 : 100);
}

static void
weigh_term (Ranking *self, guint number)
{
  const AppositeSearchTerm *term = apposite_search_query_term (self->matcher->query, number);

  for (guint i = 0; i < term->n_patterns; i++)
    {
      const AppositeSearchPattern *pattern =
          apposite_search_query_pattern (self->matcher->query, term->first + i);
      const AppositeSearchRange *range =
          &g_array_index (self->matcher->query->ranges, AppositeSearchRange, pattern->first);

      for (guint word = range->first; word < range->end; word++)
        look_up_word (self, pattern, word);
    }
  for (guint i = 0; i < self->touched->len; i++)
    {
      guint s = g_array_index (self->touched, guint, i);
      const AppositeSearchSentence *sentence = apposite_search_index_sentence (self->index, s);
      guint value = weigh_sentence (self, sentence, &self->standings[s], term);

      if (tells_scenario (self->index, sentence))
        self->stances[sentence->entry] |= find_stance (&self->standings[s], term->absent);
      self->terms[s] |= 1u << number;
      self->qualities[s] += self->standings[s].quality;
      self->standings[s] = (Standing){ 0, 0 };
      if (self->best[sentence->entry] == 0)
        self->n_terms[sentence->entry]++;
      if (value > self->best[sentence->entry])
        {
          self->scores[sentence->entry] += value - self->best[sentence->entry];
          self->best[sentence->entry] = value;
        }
    }
}

static void
finish_term (Ranking *self)
{
  for (guint i = 0; i < self->touched->len; i++)
    {
      guint s = g_array_index (self->touched, guint, i);
      guint entry = apposite_search_index_sentence (self->index, s)->entry;

      self->contrary[entry] = self->contrary[entry] || self->stances[entry] == OPPOSES;
      self->best[entry] = 0;
    }
  for (guint i = 0; i < self->touched->len; i++)
    self->stances[apposite_search_index_sentence (
        self->index, g_array_index (self->touched, guint, i))
                      ->entry] = 0;
  g_array_set_size (self->touched, 0);
}

static gboolean
is_in_title (Ranking *self, const AppositeSearchEntry *entry)
{
  return apposite_search_count_bits (self->terms[entry->first]) == self->matcher->query->terms->len;
}

static guint
weigh_title (Ranking *self, const AppositeSearchEntry *entry)
{
  const AppositeSearchSentence *title = apposite_search_index_sentence (self->index, entry->first);
  const guint32 *tokens = apposite_search_index_tokens (self->index, title);
  guint n = 0;

  if (title->field != APPOSITE_SEARCH_TITLE)
    return 0;
  for (guint i = 0; i < title->n_words; i++)
    n += self->matcher->terms[tokens[i]] != 0;
  return (self->matcher->terms[tokens[0]] != 0 ? BONUS_BEGINNING : 0)
      + (n == title->n_words && is_in_title (self, entry) ? BONUS_WHOLE_TITLE : 0);
}

/* Who types “CT neck” means a CT before what has the word in its name too. */
static guint
weigh_modality (Ranking *self, const AppositeSearchEntry *entry)
{
  const AppositeSearchSentence *subtitle;

  if (entry->kind != APPOSITE_HIT_PROCEDURE || entry->n_sentences < 2)
    return 0;
  subtitle = apposite_search_index_sentence (self->index, entry->first + 1);
  return subtitle->field == APPOSITE_SEARCH_SUBTITLE
          && self->matcher->terms[*apposite_search_index_tokens (self->index, subtitle)] != 0
      ? BONUS_MODALITY
      : 0;
}

static gboolean
is_shown (const AppositeSearchSentence *sentence)
{
  return sentence->field == APPOSITE_SEARCH_SUBTITLE || sentence->field == APPOSITE_SEARCH_BODY;
}

/* A clinical scenario that is called what was typed comes before the question for it. */
static guint
weigh_scenario (Ranking *self, const AppositeSearchEntry *entry)
{
  guint32 terms = 0;

  if (entry->kind != APPOSITE_HIT_VARIANT)
    return 0;
  for (guint s = entry->first; s < entry->first + entry->n_sentences; s++)
    if (says_what_it_is (apposite_search_index_sentence (self->index, s)))
      terms |= self->terms[s];
  return apposite_search_count_bits (terms) == self->matcher->query->terms->len ? BONUS_SCENARIO
                                                                                : 0;
}

/* Whether anything was typed but procedures that another topic rates, and a number: the two together
 * ask what the variant of that number, one of this topic's, says of them. */
static gboolean
is_meant (Ranking *self, const AppositeSearchEntry *entry)
{
  AppositeSearchQuery *query = self->matcher->query;
  guint32 terms = 0;

  for (guint s = entry->first; s < entry->first + entry->n_sentences; s++)
    if (apposite_search_index_sentence (self->index, s)->field != APPOSITE_SEARCH_ELSEWHERE)
      terms |= self->terms[s];
  if (apposite_search_count_bits (terms) == query->terms->len)
    return TRUE;
  for (guint i = 0; i < query->terms->len; i++)
    if ((terms >> i & 1) != 0
        && strpbrk (apposite_search_query_term (query, i)->text, "0123456789") == NULL)
      return TRUE;
  return FALSE;
}

/* Adds what the entry is worth as a whole, and finds the sentence that shows it best. */
static void
weigh_entry (Ranking *self, AppositeSearchResult *result)
{
  const AppositeSearchEntry *entry = apposite_search_index_entry (self->index, result->entry);
  const AppositeSearchQuery *query = self->matcher->query;
  guint most_pairs = 0, best = 0;
  /* A variant that was named is shown by its published title, not by where its number stands too. */
  gboolean named = entry->kind == APPOSITE_HIT_VARIANT && is_in_title (self, entry);
  gboolean in_one = FALSE;

  for (guint s = entry->first; s < entry->first + entry->n_sentences; s++)
    {
      const AppositeSearchSentence *sentence = apposite_search_index_sentence (self->index, s);
      guint n = apposite_search_count_bits (self->terms[s]);
      guint pairs = n > 1 ? apposite_search_matcher_count_pairs (self->matcher, sentence) : 0;
      guint value = (n * 100 + pairs) * 1000 + self->qualities[s] / 10 + 1;

      most_pairs = MAX (most_pairs, pairs);
      in_one = in_one || (n > 1 && n == query->terms->len);
      if (is_shown (sentence) && value > best && !(named && result->sentence != G_MAXUINT))
        {
          best = value;
          result->sentence = s;
        }
    }
  result->score = self->scores[result->entry] + kind_bonus[entry->kind] + weigh_title (self, entry)
      + weigh_scenario (self, entry) + weigh_modality (self, entry) + most_pairs * BONUS_PAIR
      + (in_one ? BONUS_ONE_SENTENCE : 0);
  if (query->contrast != APPOSITE_CONTRAST_NOT_APPLICABLE && entry->procedure != NULL
      && apposite_procedure_get_contrast (entry->procedure) == query->contrast)
    result->score += BONUS_CONTRAST;
}

static int
compare_numbers (guint a, guint b)
{
  return (a > b) - (a < b);
}

typedef struct
{
  AppositeSearchIndex *index;
  guint best[APPOSITE_N_HIT_KINDS];
} Order;

static int
compare_results (gconstpointer a, gconstpointer b, gpointer data)
{
  const AppositeSearchResult *left = a, *right = b;
  const Order *order = data;
  AppositeHitKind left_kind = apposite_search_index_entry (order->index, left->entry)->kind;
  AppositeHitKind right_kind = apposite_search_index_entry (order->index, right->entry)->kind;

  if (left_kind != right_kind)
    return order->best[left_kind] != order->best[right_kind]
        ? compare_numbers (order->best[right_kind], order->best[left_kind])
        : compare_numbers (left_kind, right_kind);
  if (left->contrary != right->contrary)
    return left->contrary ? 1 : -1;
  if (left->score != right->score)
    return compare_numbers (right->score, left->score);
  return compare_numbers (left->entry, right->entry);
}

/* By kind, that of the best first; what is for the opposite last; what is equally good as in the
 * document. */
static void
sort_results (AppositeSearchIndex *index, GArray *results)
{
  Order order = { index, { 0 } };

  for (guint i = 0; i < results->len; i++)
    {
      const AppositeSearchResult *result = &g_array_index (results, AppositeSearchResult, i);
      AppositeHitKind kind = apposite_search_index_entry (index, result->entry)->kind;

      if (!result->contrary)
        order.best[kind] = MAX (order.best[kind], result->score);
    }
  g_array_sort_with_data (results, compare_results, &order);
}

/* Who types “trauma ct” is not to land in a scenario without trauma because nothing else has both. */
static gboolean
are_all_contrary (GArray *results)
{
  for (guint i = 0; i < results->len; i++)
    if (!g_array_index (results, AppositeSearchResult, i).contrary)
      return FALSE;
  return TRUE;
}

/**
 * apposite_search_rank:
 * @matcher: what was typed, of at least one term
 *
 * Returns: (transfer full) (element-type AppositeSearchResult): the entries that have all its terms: kind
 *   after kind, the one of the best entry first; in each the best entry first, and last what is for the
 *   opposite of what was typed; nothing where all is
 */
GArray *
apposite_search_rank (AppositeSearchMatcher *matcher)
{
  GArray *results = g_array_new (FALSE, FALSE, sizeof (AppositeSearchResult));
  guint n_terms = matcher->query->terms->len;
  Ranking ranking;

  ranking_init (&ranking, matcher);
  for (guint i = 0; i < n_terms; i++)
    {
      weigh_term (&ranking, i);
      finish_term (&ranking);
    }
  for (guint i = 0; i < matcher->index->entries->len; i++)
    if (ranking.n_terms[i] == n_terms
        && is_meant (&ranking, apposite_search_index_entry (matcher->index, i)))
      {
        AppositeSearchResult result = { i, 0, G_MAXUINT, ranking.contrary[i] };

        weigh_entry (&ranking, &result);
        g_array_append_val (results, result);
      }
  ranking_clear (&ranking);
  if (are_all_contrary (results))
    g_array_set_size (results, 0);
  sort_results (matcher->index, results);
  return results;
}
