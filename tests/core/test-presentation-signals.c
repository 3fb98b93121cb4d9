/* test-presentation-signals.c: what a presentation says when its answers change
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bundled-topic.h"
#include "random-steps.h"

#define N_STEPS 10000
#define N_OF_PRESENTATION 3
#define N_OF_MATCH 3

static AppositeTopic *topic;
static Reference ref;

/* The properties that change; the others are lists, which say themselves when they do. */
static const char *const presentation_properties[N_OF_PRESENTATION] = { "n-answered", "covered",
  "next-question" };
static const char *const match_properties[N_OF_MATCH] = { "state", "n-open", "n-contradicted" };

/* A property's value before a change, and how often it was notified since. */
typedef struct
{
  GObject *object;
  const char *name;
  guint n_notified;
  gint64 before, told;
} Watched;

typedef struct
{
  RandomWalk walk;
  View view;
  GPtrArray *watched; /* of Watched */
  guint n_answer_changed[MAX_FINDINGS];
} Watch;

/* A property's value as a number, whatever it is. */
static gint64
read_value (const Watched *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (self->object, self->name, &value);
  if (G_VALUE_HOLDS_OBJECT (&value))
    return (gint64) GPOINTER_TO_SIZE (g_value_get_object (&value));
  if (G_VALUE_HOLDS_BOOLEAN (&value))
    return g_value_get_boolean (&value);
  if (G_VALUE_HOLDS_ENUM (&value))
    return g_value_get_enum (&value);
  return g_value_get_uint (&value);
}

static void
notify_cb (GObject *object, GParamSpec *spec, Watched *self)
{
  self->n_notified++;
  self->told = read_value (self);
}

/* Nothing but what is watched is ever notified. */
static void
notify_any_cb (GObject *object, GParamSpec *spec, Watch *self)
{
  for (guint i = 0; i < self->watched->len; i++)
    {
      const Watched *watched = g_ptr_array_index (self->watched, i);

      if (watched->object == object && g_str_equal (watched->name, spec->name))
        return;
    }
  g_error ("“%s” was notified", spec->name);
}

/* Answers changed, and everything that follows is up to date already. */
static void
answer_changed_cb (AppositePresentation *presentation, AppositeFinding *finding, Watch *self)
{
  self->n_answer_changed[apposite_finding_get_index (finding)]++;
}

static void
watch_property (Watch *self, gpointer object, const char *name)
{
  Watched *watched = g_new0 (Watched, 1);
  g_autofree char *signal = g_strdup_printf ("notify::%s", name);

  watched->object = object;
  watched->name = name;
  g_ptr_array_add (self->watched, watched);
  g_signal_connect (object, signal, G_CALLBACK (notify_cb), watched);
}

static void
watch_init (Watch *self, AppositePresentation *presentation)
{
  random_walk_init (&self->walk, &ref, presentation);
  view_init (&self->view, presentation);
  view_for_each (&self->view, mirror_follow);
  self->watched = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < N_OF_PRESENTATION; i++)
    watch_property (self, presentation, presentation_properties[i]);
  for (guint v = 0; v < ref.n_variants; v++)
    for (guint i = 0; i < N_OF_MATCH; i++)
      watch_property (self, self->view.match[v].match, match_properties[i]);
  g_signal_connect (presentation, "notify", G_CALLBACK (notify_any_cb), self);
  for (guint v = 0; v < ref.n_variants; v++)
    g_signal_connect (self->view.match[v].match, "notify", G_CALLBACK (notify_any_cb), self);
  g_signal_connect (presentation, "answer-changed", G_CALLBACK (answer_changed_cb), self);
}

/* After the presentation, and the handlers with it. */
static void
watch_clear (Watch *self)
{
  g_ptr_array_unref (self->watched);
  random_walk_clear (&self->walk);
}

static void
watch_begin (Watch *self)
{
  memset (self->n_answer_changed, 0, sizeof self->n_answer_changed);
  for (guint i = 0; i < self->watched->len; i++)
    {
      Watched *watched = g_ptr_array_index (self->watched, i);

      watched->n_notified = 0;
      watched->before = watched->told = read_value (watched);
    }
}

/* A property is notified once where it changed, and with its new value; else not at all. */
static void
assert_notified (const Watched *self)
{
  gint64 after = read_value (self);

  g_assert_cmpint (self->told, ==, after);
  g_assert_cmpuint (self->n_notified, ==, after != self->before);
}

static void
watch_assert (Watch *self, const gint8 *before)
{
  for (guint i = 0; i < self->watched->len; i++)
    assert_notified (g_ptr_array_index (self->watched, i));
  for (guint f = 0; f < ref.n_findings; f++)
    g_assert_cmpuint (self->n_answer_changed[f], ==, before[f] != self->walk.given[f]);
  view_for_each (&self->view, mirror_assert_followed);
  assert_view (&ref, self->walk.given, &self->view);
}

static void
test_random_steps (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  Watch watch = { .n_answer_changed = { 0 } };

  watch_init (&watch, presentation);
  for (guint step = 0; step < N_STEPS; step++)
    {
      gint8 before[MAX_FINDINGS];

      memcpy (before, watch.walk.given, sizeof before);
      watch_begin (&watch);
      random_walk_step (&watch.walk);
      watch_assert (&watch, before);
    }
  g_assert_finalize_object (g_steal_pointer (&presentation));
  watch_clear (&watch);
}

static guint
finding_index (const char *id)
{
  return apposite_finding_get_index (apposite_topic_find_finding (topic, id));
}

/* While it says which answer changed, a presentation shows all that follows, lists and states. */
static void
assert_up_to_date_cb (AppositePresentation *presentation, AppositeFinding *finding, Watch *self)
{
  gint8 given[MAX_FINDINGS];

  for (guint f = 0; f < ref.n_findings; f++)
    {
      AppositeAnswer *answer = apposite_presentation_get_answer (presentation, ref.finding[f]);
      guint index;

      given[f] = NOT_GIVEN;
      if (answer == NULL)
        continue;
      apposite_finding_find_answer (ref.finding[f], apposite_answer_get_id (answer), &index);
      given[f] = (gint8) index;
    }
  assert_view (&ref, given, &self->view);
  view_for_each (&self->view, mirror_assert_followed);
}

static void
test_up_to_date (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  Watch watch = { .n_answer_changed = { 0 } };

  watch_init (&watch, presentation);
  g_signal_connect (presentation, "answer-changed", G_CALLBACK (assert_up_to_date_cb), &watch);
  for (guint step = 0; step < N_STEPS / 10; step++)
    random_walk_step (&watch.walk);
  g_assert_finalize_object (g_steal_pointer (&presentation));
  watch_clear (&watch);
}

/* A set tells of each answer that it gave, in the checklist's order, and of none that stood. */
static void
note_cb (AppositePresentation *presentation, AppositeFinding *finding, GString *notes)
{
  g_string_append_printf (notes, "%s ", apposite_finding_get_id (finding));
}

static void
test_answer_set (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (GString) notes = g_string_new (NULL);
  AppositeAnswerSet *set = apposite_topic_find_answer_set (topic, "red-flags");

  give (&ref, presentation, finding_index ("malignancy"), 0);
  give (&ref, presentation, finding_index ("coagulopathy"), 1);
  g_signal_connect (presentation, "answer-changed", G_CALLBACK (note_cb), notes);
  g_assert_true (apposite_presentation_apply_answer_set (presentation, set));
  g_assert_cmpstr (notes->str, ==,
      "infection fracture-risk constitutional-symptoms infection-risk inflammatory-arthritis "
      "vascular-cause cord-injury inflammatory-markers ");
  g_string_truncate (notes, 0);
  g_assert_false (apposite_presentation_apply_answer_set (presentation, set));
  g_assert_cmpstr (notes->str, ==, "");
}

static void
count_items_changed_cb (GListModel *list, guint position, guint removed, guint added, guint *n)
{
  g_assert_cmpuint (removed, ==, 1);
  g_assert_cmpuint (added, ==, 1);
  (*n)++;
}

/* One wrong answer in place of another: the same criterion, but another reason to be shown. */
static void
test_other_contradiction (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  guint duration = finding_index ("duration"), n = 0;
  View view;

  give (&ref, presentation, duration, 2);
  view_init (&view, presentation);
  g_assert_cmpuint (view.match[0].contradicted.n, ==, 1);
  g_signal_connect (
      view.match[0].contradicted.list, "items-changed", G_CALLBACK (count_items_changed_cb), &n);
  give (&ref, presentation, duration, 3);
  g_assert_cmpuint (n, ==, 1);
  give (&ref, presentation, duration, 3);
  give (&ref, presentation, finding_index ("age"), 0);
  g_assert_cmpuint (n, ==, 1);
}

static void
change_cb (AppositePresentation *presentation, AppositeFinding *finding, gpointer user_data)
{
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*updating*");
  g_assert_false (apposite_presentation_clear (presentation));
  g_test_assert_expected_messages ();
}

/* A handler that answers is refused, and nothing is harmed. */
static void
test_change_from_handler (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  guint f = finding_index ("infection");
  gint8 given[MAX_FINDINGS];

  g_signal_connect (presentation, "answer-changed", G_CALLBACK (change_cb), NULL);
  give (&ref, presentation, f, 0);
  memset (given, NOT_GIVEN, sizeof given);
  given[f] = 0;
  assert_presentation (&ref, given, presentation);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();
  reference_init (&ref, topic);

  g_test_add_func ("/presentation/signals", test_random_steps);
  g_test_add_func ("/presentation/signals/up-to-date", test_up_to_date);
  g_test_add_func ("/presentation/signals/answer-set", test_answer_set);
  g_test_add_func ("/presentation/signals/other-contradiction", test_other_contradiction);
  g_test_add_func ("/presentation/signals/change-from-handler", test_change_from_handler);

  status = g_test_run ();
  reference_clear (&ref);
  g_object_unref (topic);
  return status;
}
