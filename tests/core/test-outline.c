/* test-outline.c: the sections of a topic's reference page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-outline.h"
#include "bundled-topic.h"

static void
assert_outline (AppositeTopic *topic, const char *wanted)
{
  g_auto (GStrv) ids = apposite_outline_list (topic);
  g_autofree char *found = g_strjoinv (" ", ids);

  g_assert_cmpstr (found, ==, wanted);
  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_cmpstr (apposite_outline_get_title (topic, ids[i]), !=, NULL);
}

/* The document's order; the highlights stand where the explanations end, the sources last. */
static void
test_order (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();

  assert_outline (topic,
      "introduction red-flags special-imaging initial-imaging categories radiation highlights "
      "limits sources");
}

/* What every topic has stands there also where the topic says nothing of it. */
static void
test_standing (void)
{
  g_autoptr (AppositeTopic) knee = load_valid_topic ("knee.json");
  g_autoptr (AppositeTopic) least = load_valid_topic ("required-only.json");

  assert_outline (knee, "introduction limits categories radiation highlights sources");
  assert_outline (least, "categories radiation highlights sources");
  g_assert_null (apposite_outline_find_section (least, "categories"));
  g_assert_cmpstr (apposite_outline_get_title (least, "introduction"), ==, NULL);
}

static void
test_titles (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *sections = apposite_topic_get_sections (topic);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      AppositeSection *section = apposite_record_list_peek (sections, i);
      const char *id = apposite_section_get_id (section);

      g_assert_true (apposite_outline_find_section (topic, id) == section);
      g_assert_cmpstr (
          apposite_outline_get_title (topic, id), ==, apposite_section_get_title (section));
    }
}

static guint
count_tables (AppositeTopic *topic, const char *id, const char *as)
{
  AppositeSection *section = apposite_outline_find_section (topic, id);
  g_autoptr (GPtrArray) blocks = apposite_text_split_blocks (apposite_section_get_text (section));
  guint n = 0;

  for (guint i = 0; i < blocks->len; i++)
    if (apposite_outline_is_table (topic, as, g_ptr_array_index (blocks, i)))
      n++;
  return n;
}

/* Each of the two lists is one of its own section only. */
static void
test_tables (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_auto (GStrv) ids = apposite_outline_list (topic);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (apposite_outline_find_section (topic, ids[i]) == NULL)
        continue;
      g_assert_cmpuint (
          count_tables (topic, ids[i], "categories"), ==, g_str_equal (ids[i], "categories"));
      g_assert_cmpuint (
          count_tables (topic, ids[i], "radiation"), ==, g_str_equal (ids[i], "radiation"));
      g_assert_cmpuint (count_tables (topic, ids[i], "introduction"), ==, 0);
    }
}

static gboolean
is_table (AppositeTopic *topic, AppositeTextBlockKind kind, const char *const *texts)
{
  const AppositeTextBlock block = { kind, (char **) texts };

  return apposite_outline_is_table (topic, "categories", &block);
}

/* A list that lacks one, has another order, or says something else stays a list. */
static void
test_other_lists (void)
{
  g_autoptr (AppositeTopic) topic = load_valid_topic ("knee.json");
  const char *whole[] = { "Usually: yes", "Maybe: perhaps", "Split: both", "Not: no", NULL };
  const char *short_of_one[] = { "Usually: yes", "Maybe: perhaps", "Split: both", NULL };
  const char *swapped[] = { "Maybe: perhaps", "Usually: yes", "Split: both", "Not: no", NULL };
  const char *longer[] = { "Usually: yes", "Maybe", "Split", "Not: no", "Never", NULL };

  g_assert_true (is_table (topic, APPOSITE_TEXT_LIST, whole));
  g_assert_false (is_table (topic, APPOSITE_TEXT_LIST, short_of_one));
  g_assert_false (is_table (topic, APPOSITE_TEXT_LIST, swapped));
  g_assert_false (is_table (topic, APPOSITE_TEXT_LIST, longer));
  g_assert_false (is_table (topic, APPOSITE_TEXT_PARAGRAPH, whole));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/outline/order", test_order);
  g_test_add_func ("/outline/standing", test_standing);
  g_test_add_func ("/outline/titles", test_titles);
  g_test_add_func ("/outline/tables", test_tables);
  g_test_add_func ("/outline/other-lists", test_other_lists);

  return g_test_run ();
}
