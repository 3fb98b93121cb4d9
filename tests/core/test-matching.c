/* test-matching.c: the properties of matching, over every presentation
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every class of presentations (presentation-classes.h) is walked to and fro through the GObject model,
 * and at each all that it shows is held against the definitions (matching-reference.h). The walks
 * follow what the lists say of their changes, and now and then read them whole. Of findings that are
 * alike they take one order; which of them is asked next is the topic's order among them, to which
 * /matching/alike goes. A walk over a share of them (matching_share()) has stretches of it from all over.
 */

#include "bundled-topic.h"
#include "presentation-classes.h"

#define STRETCH 4096
#define NOT_WALKED G_MAXUINT

static AppositeTopic *topic;
static Reference ref;
static Classes classes;
static guint share;

/* A presentation, its answers, and what it shows. */
typedef struct
{
  AppositePresentation *presentation;
  gint8 given[MAX_FINDINGS];
  View view;
} Walk;

static void
take_all (gint8 *given)
{
  memset (given, NOT_GIVEN, MAX_FINDINGS);
}

static void
walk_init (Walk *self)
{
  self->presentation = apposite_presentation_new (topic);
  take_all (self->given);
  view_init (&self->view, self->presentation);
  view_for_each (&self->view, mirror_follow);
}

static void
walk_clear (Walk *self)
{
  view_for_each (&self->view, mirror_unfollow);
  g_assert_finalize_object (self->presentation);
}

/* Gives and takes back what differs. */
static void
walk_to (Walk *self, const gint8 *wanted)
{
  for (guint f = 0; f < ref.n_findings; f++)
    if (self->given[f] != wanted[f])
      give (&ref, self->presentation, f, self->given[f] = wanted[f]);
}

static gboolean
is_walked (guint64 step)
{
  return step / STRETCH % share == 0;
}

/* What lists tell is compared always, what they hold every so often. */
static void
walk_assert (Walk *self, guint64 step)
{
  assert_view (&ref, self->given, &self->view);
  if (step % 101 == 0)
    {
      view_for_each (&self->view, mirror_assert_followed);
      assert_answers (&ref, self->given, self->presentation);
    }
}

/* Returns: how many presentations of these findings there are, unanswered ones included */
static guint64
count_presentations (gboolean with_criteria_only)
{
  guint64 n = 1;

  for (guint f = 0; f < ref.n_findings; f++)
    if (!with_criteria_only || is_in_a_criterion (&ref, f))
      n *= ref.n_answers[f] + 1;
  return n;
}

/* That the classes stand for all: their weights add up to the product. */
static void
test_classes (void)
{
  guint64 sum = 0;

  for (guint64 class = 0; class < classes.n_classes; class ++)
    sum += classes_weigh (&classes, class);

  g_assert_cmpuint (sum, ==, count_presentations (TRUE));
  g_assert_cmpuint (sum, ==, 286978140);
  g_test_message ("%" G_GUINT64_FORMAT " classes in %u digits stand for %" G_GUINT64_FORMAT
                  " presentations of the findings in criteria, %" G_GUINT64_FORMAT
                  " of all findings",
      classes.n_classes, classes.n_digits, sum, count_presentations (FALSE));
}

static guint
excluded_variants (const View *view)
{
  guint excluded = 0;

  for (guint v = 0; v < ref.n_variants; v++)
    if (apposite_match_get_state (view->match[v].match) == APPOSITE_MATCH_EXCLUDED)
      excluded |= 1u << v;
  return excluded;
}

/* Decided: never possible where no criterion is open. */
static void
assert_decided (const View *view)
{
  for (guint v = 0; v < ref.n_variants; v++)
    if (view->match[v].open.n == 0)
      g_assert_cmpint (
          apposite_match_get_state (view->match[v].match), !=, APPOSITE_MATCH_POSSIBLE);
}

/* Monotone: one more answer, whichever, leaves every excluded variant excluded. */
static guint64
assert_monotone (const guint *excluded)
{
  guint64 n = 0;

  for (guint64 class = 0; class < classes.n_classes; class ++)
    for (guint d = 0; d < classes.n_digits; d++)
      {
        const Multiset *value = classes_multiset (&classes, d, class);
        guint64 others = class - classes_value (&classes, d, class) * classes.digit[d].stride;

        for (guint o = 1; value->count[0] > 0 && o < classes.digit[d].n_options; o++)
          {
            guint64 next = others + value->answered[o] * classes.digit[d].stride;

            if (excluded[class] == NOT_WALKED || excluded[next] == NOT_WALKED)
              continue;
            g_assert_cmpuint (excluded[class] & ~excluded[next], ==, 0);
            n++;
          }
      }
  return n;
}

/* States and reasons as defined; decided; and, of the states that the model told, monotone. */
static void
test_every_class (void)
{
  guint *excluded = g_new (guint, classes.n_classes);
  gint8 wanted[MAX_FINDINGS];
  Walk walk;

  walk_init (&walk);
  take_all (wanted);
  for (guint64 step = 0; step < classes.n_classes; step++)
    {
      guint64 class = classes_at (&classes, step, FALSE);

      excluded[class] = NOT_WALKED;
      if (!is_walked (step))
        continue;
      classes_get_answers (&classes, class, wanted);
      walk_to (&walk, wanted);
      walk_assert (&walk, step);
      assert_decided (&walk.view);
      excluded[class] = excluded_variants (&walk.view);
    }
  g_test_message ("%" G_GUINT64_FORMAT " steps from a class to one with an answer more",
      assert_monotone (excluded));
  g_free (excluded);
  walk_clear (&walk);
}

/*
 * Confluent: each class again, reached the other way round. What is shown is a function of the answers
 * alone if it is as defined on both ways, for the definitions know of no order.
 */
static void
test_every_class_backwards (void)
{
  gint8 wanted[MAX_FINDINGS];
  Walk walk;

  walk_init (&walk);
  take_all (wanted);
  for (guint64 step = classes.n_classes; step-- > 0;)
    {
      if (!is_walked (step))
        continue;
      classes_get_answers (&classes, classes_at (&classes, step, TRUE), wanted);
      walk_to (&walk, wanted);
      walk_assert (&walk, step);
    }
  walk_clear (&walk);
}

static void
begin_order (guint *order)
{
  for (guint i = 0; i < MAX_FINDINGS; i++)
    order[i] = i;
}

static void
shuffle (guint *order, guint n)
{
  for (guint i = n; i > 1; i--)
    {
      guint j = g_test_rand_int_range (0, (gint) i);
      guint swapped = order[i - 1];

      order[i - 1] = order[j];
      order[j] = swapped;
    }
}

/* Confluent: from nothing, in a random order, with answers that are corrected on the way. */
static void
test_random_orders (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  guint order[MAX_FINDINGS];
  guint n = 0;

  begin_order (order);
  for (guint64 class = 0; class < classes.n_classes; class += g_test_rand_int_range (1, 300), n++)
    {
      gint8 wanted[MAX_FINDINGS];

      take_all (wanted);
      classes_get_answers (&classes, class, wanted);
      shuffle (order, ref.n_findings);
      apposite_presentation_clear (presentation);
      for (guint i = 0; i < 4; i++)
        give (&ref, presentation, order[i], 0);
      for (guint i = 0; i < ref.n_findings; i++)
        give (&ref, presentation, order[i], wanted[order[i]]);
      assert_presentation (&ref, wanted, presentation);
    }
  g_test_message ("%u classes reached in a random order", n);
}

/* Whether the answers of a set can have given some of these: all its findings are answered. */
static gboolean
is_complete (GListModel *conditions, const gint8 *given)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    if (given[apposite_finding_get_index (
            apposite_condition_get_finding (apposite_record_list_peek (conditions, i)))]
        == NOT_GIVEN)
      return FALSE;
  return TRUE;
}

/* Takes back what the set gives: what is left is what a person must answer beside it. */
static void
leave_to_set (GListModel *conditions, gint8 *given)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      guint f = apposite_finding_get_index (apposite_condition_get_finding (condition));

      if (given[f] == (gint8) apposite_condition_get_answer_index (condition))
        given[f] = NOT_GIVEN;
    }
}

static void
give_around_set (AppositePresentation *presentation,
    AppositeAnswerSet *set,
    const gint8 *explicit,
    const guint *order,
    guint place)
{
  apposite_presentation_clear (presentation);
  for (guint i = 0; i <= ref.n_findings; i++)
    {
      if (i == place)
        apposite_presentation_apply_answer_set (presentation, set);
      if (i < ref.n_findings && explicit[order[i]] != NOT_GIVEN)
        give (&ref, presentation, order[i], explicit[order[i]]);
    }
}

/* Confluent: classes that an answer set leads to, the set coming first, last and in between. */
static void
test_answer_sets (void)
{
  AppositeAnswerSet *set = apposite_record_list_peek (apposite_topic_get_answer_sets (topic), 0);
  GListModel *conditions = apposite_answer_set_get_conditions (set);
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  guint order[MAX_FINDINGS];
  guint n = 0;

  begin_order (order);
  for (guint64 class = 0; class < classes.n_classes; class ++)
    {
      gint8 wanted[MAX_FINDINGS], explicit[MAX_FINDINGS];

      take_all (wanted);
      classes_get_answers (&classes, class, wanted);
      if (!is_complete (conditions, wanted) || g_test_rand_int_range (0, 10) > 0)
        continue;
      memcpy (explicit, wanted, sizeof explicit);
      leave_to_set (conditions, explicit);
      shuffle (order, ref.n_findings);
      give_around_set (presentation, set, explicit, order, n++ % 3 * ref.n_findings / 2);
      assert_presentation (&ref, wanted, presentation);
    }
  g_test_message ("%u classes reached with an answer set", n);
}

/* Counts in the findings for which @in says so; each step is shown. */
static gboolean
walk_count (Walk *self, gboolean (*in) (guint finding))
{
  for (guint f = 0; f < ref.n_findings; f++)
    {
      gboolean carry;

      if (!in (f))
        continue;
      carry = self->given[f] + 1 == (gint8) ref.n_answers[f];
      self->given[f] = (gint8) (carry ? NOT_GIVEN : self->given[f] + 1);
      give (&ref, self->presentation, f, self->given[f]);
      if (!carry)
        return TRUE;
    }
  return FALSE;
}

static AppositeCondition *
find_condition (GListModel *conditions, guint finding)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);

      if (apposite_condition_get_finding (condition) == ref.finding[finding])
        return condition;
    }
  return NULL;
}

static gboolean
is_in_the_answer_set (guint finding)
{
  AppositeAnswerSet *set = apposite_record_list_peek (apposite_topic_get_answer_sets (topic), 0);

  return find_condition (apposite_answer_set_get_conditions (set), finding) != NULL;
}

/* An answer set fills what is unanswered and nothing else. */
static void
assert_answer_set (Walk *walk, AppositeAnswerSet *set)
{
  g_autoptr (GBytes) before = apposite_presentation_snapshot (walk->presentation);
  gint8 filled[MAX_FINDINGS];

  memcpy (filled, walk->given, sizeof filled);
  for (guint f = 0; f < ref.n_findings; f++)
    {
      AppositeCondition *condition = find_condition (apposite_answer_set_get_conditions (set), f);

      if (condition != NULL && filled[f] == NOT_GIVEN)
        filled[f] = (gint8) apposite_condition_get_answer_index (condition);
    }
  apposite_presentation_apply_answer_set (walk->presentation, set);
  assert_view (&ref, filled, &walk->view);
  apposite_presentation_restore (walk->presentation, before);
  assert_view (&ref, walk->given, &walk->view);
}

/* At every pattern of the set's own findings. */
static void
test_answer_set_patterns (void)
{
  AppositeAnswerSet *set = apposite_record_list_peek (apposite_topic_get_answer_sets (topic), 0);
  guint n = 0, n_tried = 0;
  Walk walk;

  walk_init (&walk);
  do
    if (n++ % share == 0)
      {
        assert_answer_set (&walk, set);
        n_tried++;
      }
  while (walk_count (&walk, is_in_the_answer_set));
  walk_clear (&walk);
  g_test_message ("an answer set after %u of %u patterns", n_tried, n);
}

/* Whether a redirect or conflict asks for it. */
static gboolean
is_asked_for (guint finding)
{
  GPtrArray *const lists[] = { ref.redirects, ref.conflicts };

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; i < lists[l]->len; i++)
      if (reference_asks_for (g_ptr_array_index (lists[l], i), finding))
        return TRUE;
  return FALSE;
}

/* Redirects, conflicts and what is to be ruled out, over all answers that they ask for. */
static void
test_surroundings (void)
{
  guint n = 0;
  Walk walk;

  walk_init (&walk);
  do
    assert_surroundings (&ref, walk.given, &walk.view);
  while (n++, walk_count (&walk, is_asked_for));
  walk_clear (&walk);
  g_test_message ("%u combinations of answers that redirects and conflicts ask for", n);
}

static gboolean
is_in_no_criterion (guint finding)
{
  return !is_in_a_criterion (&ref, finding);
}

/*
 * A finding in no criterion changes no state: none could, by the definition, and in the model none
 * does, at classes all over and with all their answers.
 */
static void
test_without_criterion (void)
{
  gint8 wanted[MAX_FINDINGS];
  guint n = 0;
  Walk walk;

  walk_init (&walk);
  for (guint64 class = 0; class < classes.n_classes; class += 10007)
    {
      guint excluded;
      AppositeFinding *next;

      take_all (wanted);
      classes_get_answers (&classes, class, wanted);
      walk_to (&walk, wanted);
      excluded = excluded_variants (&walk.view);
      next = apposite_presentation_get_next_question (walk.presentation);
      for (; walk_count (&walk, is_in_no_criterion); n++)
        {
          walk_assert (&walk, n);
          g_assert_cmpuint (excluded_variants (&walk.view), ==, excluded);
          g_assert_true (apposite_presentation_get_next_question (walk.presentation) == next);
        }
    }
  walk_clear (&walk);
  g_test_message ("%u presentations with answers to findings in no criterion", n);
}

static const Digit *
largest_digit (void)
{
  const Digit *largest = &classes.digit[0];

  for (guint d = 1; d < classes.n_digits; d++)
    if (classes.digit[d].n > largest->n)
      largest = &classes.digit[d];
  return largest;
}

static gboolean
is_in_largest_digit (guint finding)
{
  const Digit *digit = largest_digit ();

  for (guint i = 0; i < digit->n; i++)
    if (digit->finding[i] == finding)
      return TRUE;
  return FALSE;
}

/*
 * Findings that are alike are interchangeable: every pattern of their answers, around random answers
 * to the others, is as defined; so is which of them is asked next.
 */
static void
test_alike (void)
{
  guint n = 0;
  Walk walk;

  walk_init (&walk);
  for (guint background = 0; background < 16; background++)
    {
      gint8 wanted[MAX_FINDINGS];

      take_all (wanted);
      for (guint f = 0; background > 0 && f < ref.n_findings; f++)
        if (!is_in_largest_digit (f))
          wanted[f] = (gint8) g_test_rand_int_range (-1, (gint) ref.n_answers[f]);
      walk_to (&walk, wanted);
      do
        walk_assert (&walk, n++);
      while (walk_count (&walk, is_in_largest_digit));
    }
  walk_clear (&walk);
  g_assert_cmpuint (largest_digit ()->n, ==, 8);
  g_test_message ("%u patterns of %u findings that are alike", n, largest_digit ()->n);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  share = matching_share ();
  topic = load_bundled_topic ();
  reference_init (&ref, topic);
  classes_init (&classes, &ref);

  g_test_add_func ("/matching/classes", test_classes);
  g_test_add_func ("/matching/every-class", test_every_class);
  g_test_add_func ("/matching/every-class/backwards", test_every_class_backwards);
  g_test_add_func ("/matching/random-orders", test_random_orders);
  g_test_add_func ("/matching/answer-sets", test_answer_sets);
  g_test_add_func ("/matching/answer-sets/patterns", test_answer_set_patterns);
  g_test_add_func ("/matching/surroundings", test_surroundings);
  g_test_add_func ("/matching/without-criterion", test_without_criterion);
  g_test_add_func ("/matching/alike", test_alike);

  status = g_test_run ();
  classes_clear (&classes);
  reference_clear (&ref);
  g_object_unref (topic);
  return status;
}
