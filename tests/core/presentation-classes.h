/* presentation-classes.h: every presentation, by classes of those that are alike
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Findings that enter every criterion alike, and whose answers bear the same marks, are
 * interchangeable: only how many of them have which answer matters to a variant. A group of such
 * findings is a digit whose values are the multisets of answers; a class is one value for each digit
 * and stands for as many presentations as its weight says. The groups are derived from the topic.
 */

#pragma once

#include "matching-compare.h"

#define MAX_OPTIONS 8 /* a finding's answers, and none */

typedef struct
{
  guint count[MAX_OPTIONS]; /* how many of the findings have option 0, none, or answer N − 1 */
  guint64 weight;
  guint answered[MAX_OPTIONS]; /* the multiset with one more answered so, or this one again */
} Multiset;

typedef struct
{
  guint n, n_options;
  guint finding[MAX_FINDINGS];
  GArray *values; /* of Multiset */
  guint64 stride; /* in a class's number */
} Digit;

typedef struct
{
  const Reference *ref;
  guint n_digits;
  Digit digit[MAX_FINDINGS];
  guint64 n_classes;
} Classes;

static inline gboolean
is_in_a_criterion (const Reference *ref, guint finding)
{
  for (guint v = 0; v < ref->n_variants; v++)
    if ((ref->considered[v] >> finding & 1) != 0)
      return TRUE;
  return FALSE;
}

/* What a variant wants of a finding, and whether that defines it; (0, FALSE) where it is silent. */
static inline Rule
rule_on (const Reference *ref, guint variant, guint finding)
{
  for (guint i = 0; i < ref->rules[variant]->len; i++)
    {
      const Rule *rule = &g_array_index (ref->rules[variant], Rule, i);

      if (rule->finding == finding)
        return *rule;
    }
  return (Rule){ finding, 0, FALSE, NULL };
}

static inline gboolean
are_alike (const Reference *ref, guint a, guint b)
{
  if (ref->n_answers[a] != ref->n_answers[b] || ref->positive[a] != ref->positive[b]
      || ref->stage[a] != ref->stage[b] || ref->is_gate[a] != ref->is_gate[b]
      || ref->is_advised[a] != ref->is_advised[b])
    return FALSE;
  for (guint v = 0; v < ref->n_variants; v++)
    {
      Rule on_a = rule_on (ref, v, a), on_b = rule_on (ref, v, b);

      if (on_a.accepted != on_b.accepted || on_a.defining != on_b.defining)
        return FALSE;
    }
  return TRUE;
}

static inline guint64
count_orders (guint n)
{
  return n < 2 ? 1 : n * count_orders (n - 1);
}

/* To and fro, so that neighbours differ in one finding. */
static inline void
digit_add_values (Digit *self, Multiset value, guint option, guint left)
{
  gboolean fro = FALSE;

  g_assert_cmpuint (option, <, MAX_OPTIONS);
  if (self->values->len > 0)
    fro = g_array_index (self->values, Multiset, self->values->len - 1).count[option] >= left;
  if (option + 1 < self->n_options)
    {
      for (guint n = 0; n <= left; n++)
        {
          value.count[option] = fro ? left - n : n;
          digit_add_values (self, value, option + 1, left - value.count[option]);
        }
      return;
    }
  value.count[option] = left;
  value.weight = count_orders (self->n);
  for (guint i = 0; i < self->n_options; i++)
    value.weight /= count_orders (value.count[i]);
  g_array_append_val (self->values, value);
}

static inline guint
digit_find (const Digit *self, const guint *count)
{
  for (guint i = 0; i < self->values->len; i++)
    if (memcmp (g_array_index (self->values, Multiset, i).count, count, MAX_OPTIONS * sizeof *count)
        == 0)
      return i;
  g_assert_not_reached ();
}

static inline void
digit_link_values (Digit *self)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      Multiset *value = &g_array_index (self->values, Multiset, i);

      for (guint option = 1; option < self->n_options; option++)
        {
          Multiset more = *value;

          if (value->count[0] > 0)
            {
              more.count[0]--;
              more.count[option]++;
            }
          value->answered[option] = digit_find (self, more.count);
        }
    }
}

static inline Digit *
classes_find_digit (Classes *self, guint finding)
{
  for (guint d = 0; d < self->n_digits; d++)
    if (are_alike (self->ref, self->digit[d].finding[0], finding))
      return &self->digit[d];
  self->digit[self->n_digits] = (Digit){ .n_options = self->ref->n_answers[finding] + 1 };
  return &self->digit[self->n_digits++];
}

static inline void
classes_init (Classes *self, const Reference *ref)
{
  *self = (Classes){ .ref = ref, .n_classes = 1 };
  for (guint f = 0; f < ref->n_findings; f++)
    if (is_in_a_criterion (ref, f))
      {
        Digit *digit = classes_find_digit (self, f);

        digit->finding[digit->n++] = f;
      }
  for (guint d = 0; d < self->n_digits; d++)
    {
      Digit *digit = &self->digit[d];

      g_assert_cmpuint (digit->n_options, <=, MAX_OPTIONS);
      digit->values = g_array_new (FALSE, FALSE, sizeof (Multiset));
      digit_add_values (digit, (Multiset){ .weight = 0 }, 0, digit->n);
      digit_link_values (digit);
      digit->stride = self->n_classes;
      self->n_classes *= digit->values->len;
    }
}

static inline void
classes_clear (Classes *self)
{
  for (guint d = 0; d < self->n_digits; d++)
    g_array_unref (self->digit[d].values);
}

static inline guint
classes_value (const Classes *self, guint d, guint64 class)
{
  return (guint) (class / self->digit[d].stride % self->digit[d].values->len);
}

static inline const Multiset *
classes_multiset (const Classes *self, guint d, guint64 class)
{
  return &g_array_index (self->digit[d].values, Multiset, classes_value (self, d, class));
}

static inline guint64
classes_weigh (const Classes *self, guint64 class)
{
  guint64 weight = 1;

  for (guint d = 0; d < self->n_digits; d++)
    weight *= classes_multiset (self, d, class)->weight;
  return weight;
}

/* The answers of one presentation of the class; findings in no criterion keep theirs. */
static inline void
classes_get_answers (const Classes *self, guint64 class, gint8 *given)
{
  for (guint d = 0; d < self->n_digits; d++)
    {
      const Multiset *value = classes_multiset (self, d, class);
      guint place = 0;

      for (guint option = 0; option < self->digit[d].n_options; option++)
        for (guint n = 0; n < value->count[option]; n++)
          given[self->digit[d].finding[place++]] = (gint8) (option - 1);
    }
}

/*
 * The class to come to at a step: one digit changes at a time, and by one (Gray's order). The last digit
 * changes fastest, or @backwards the first.
 */
static inline guint64
classes_at (const Classes *self, guint64 step, gboolean backwards)
{
  guint64 class = 0;

  for (guint i = 0; i < self->n_digits; i++)
    {
      const Digit *digit = &self->digit[backwards ? i : self->n_digits - 1 - i];
      guint64 value = step % digit->values->len;

      step /= digit->values->len;
      if (step % 2 == 1)
        value = digit->values->len - 1 - value;
      class += value * digit->stride;
    }
  return class;
}
