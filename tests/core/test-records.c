/* test-records.c: records keep what they are given, and let go of it
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-hit.h"
#include "bundled-topic.h"
#include "filled-record.h"

typedef GType (*TypeFunc) (void);

static const TypeFunc types[] = {
  apposite_answer_get_type,
  apposite_answer_set_get_type,
  apposite_category_get_type,
  apposite_condition_get_type,
  apposite_conflict_get_type,
  apposite_criterion_get_type,
  apposite_exception_get_type,
  apposite_finding_get_type,
  apposite_finding_group_get_type,
  apposite_hit_get_type,
  apposite_procedure_get_type,
  apposite_radiation_level_get_type,
  apposite_recommendation_get_type,
  apposite_redirect_get_type,
  apposite_section_get_type,
  apposite_synonym_get_type,
  apposite_topic_get_type,
  apposite_translation_get_type,
  apposite_variant_get_type,
};

typedef struct
{
  GObjectClass *klass;
  GParamSpec **specs;
  guint n;
  const char **names;
  GValue *values;
  gpointer record;
  gpointer *weak; /* to the objects among the values, then to the record */
} Fixture;

static void
fixture_set_up (Fixture *self, gconstpointer data)
{
  self->klass = g_type_class_ref (*(const GType *) data);
  self->specs = g_object_class_list_properties (self->klass, &self->n);
  self->names = g_new0 (const char *, self->n);
  self->values = g_new0 (GValue, self->n);
  self->weak = g_new0 (gpointer, self->n + 1);
  for (guint i = 0; i < self->n; i++)
    {
      self->names[i] = self->specs[i]->name;
      fill_value (&self->values[i], self->specs[i], i);
    }
  self->record = g_object_new_with_properties (
      G_OBJECT_CLASS_TYPE (self->klass), self->n, self->names, self->values);
}

static void
clear_values (Fixture *self)
{
  for (guint i = 0; i < self->n; i++)
    if (G_IS_VALUE (&self->values[i]))
      g_value_unset (&self->values[i]);
}

static void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  clear_values (self);
  g_clear_object (&self->record);
  g_free (self->weak);
  g_free (self->values);
  g_free (self->names);
  g_free (self->specs);
  g_type_class_unref (self->klass);
}

static void
assert_strv_copied (const GValue *given, const GValue *got)
{
  g_assert_cmpstrv (g_value_get_boxed (given), g_value_get_boxed (got));
  g_assert_true (g_value_get_boxed (given) != g_value_get_boxed (got));
}

static void
test_properties (Fixture *self, gconstpointer data)
{
  const GParamFlags access = G_PARAM_READABLE | G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY;

  g_assert_cmpuint (self->n, >, 0);
  for (guint i = 0; i < self->n; i++)
    {
      g_auto (GValue) got = G_VALUE_INIT;

      g_assert_cmphex (self->specs[i]->flags & access, ==, access);
      g_object_get_property (self->record, self->names[i], &got);
      if (self->specs[i]->value_type == G_TYPE_STRV)
        assert_strv_copied (&self->values[i], &got);
      else
        g_assert_cmpint (g_param_values_cmp (self->specs[i], &self->values[i], &got), ==, 0);
    }
}

static void
test_finalize (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < self->n; i++)
    if (G_VALUE_HOLDS (&self->values[i], G_TYPE_OBJECT)
        || G_VALUE_HOLDS (&self->values[i], G_TYPE_INTERFACE))
      g_set_weak_pointer (&self->weak[i], g_value_get_object (&self->values[i]));
  g_set_weak_pointer (&self->weak[self->n], self->record);
  clear_values (self);

  /* The record alone keeps alive what it holds. */
  for (guint i = 0; i <= self->n; i++)
    if (self->weak[i] != NULL)
      g_assert_cmpuint (G_OBJECT (self->weak[i])->ref_count, ==, 1);

  g_clear_object (&self->record);
  for (guint i = 0; i <= self->n; i++)
    g_assert_null (self->weak[i]);
}

/* A record that isn't given anything is empty, and goes as well. */
static void
test_empty (Fixture *self, gconstpointer data)
{
  GObject *empty = g_object_new (*(const GType *) data, NULL);

  for (guint i = 0; i < self->n; i++)
    {
      g_auto (GValue) got = G_VALUE_INIT;

      g_object_get_property (empty, self->names[i], &got);
      if (self->specs[i]->value_type != G_TYPE_STRV)
        g_assert_true (g_param_value_defaults (self->specs[i], &got));
      else
        g_assert_null (g_value_get_boxed (&got));
    }
  g_assert_finalize_object (empty);
}

/* Every type that a topic is made of stands in the table above. */
static void
test_types (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  guint n;
  g_autofree GType *children = g_type_children (APPOSITE_TYPE_RECORD, &n);

  g_assert_true (APPOSITE_IS_TOPIC (topic));
  for (guint i = 0; i < n; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (types); j++)
        found = found || types[j]() == children[i];
      if (!found)
        g_error ("%s is tested nowhere", g_type_name (children[i]));
    }
}

static void
gone_cb (gpointer data, GObject *where_the_object_was)
{
  guint *n_left = data;

  --*n_left;
}

static void
test_finalize_topic (void)
{
  AppositeTopic *topic = load_bundled_topic ();
  g_autoptr (GPtrArray) objects = list_objects (topic);
  guint n_left = objects->len;

  g_assert_cmpuint (n_left, >, 500);
  for (guint i = 0; i < objects->len; i++)
    g_object_weak_ref (g_ptr_array_index (objects, i), gone_cb, &n_left);
  g_object_unref (topic);
  g_assert_cmpuint (n_left, ==, 0);
}

static AppositeSection *
new_section (const char *id)
{
  return g_object_new (APPOSITE_TYPE_SECTION, "id", id, NULL);
}

static void
test_list (void)
{
  const char *const ids[] = { "first", "second", NULL, "second" };
  g_autoptr (GListStore) store = g_list_store_new (APPOSITE_TYPE_SECTION);
  GListModel *list = G_LIST_MODEL (store);
  guint position = 99;

  g_assert_null (apposite_record_list_peek (list, 0));
  g_assert_false (apposite_record_list_find (list, "id", "first", &position));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (AppositeSection) section = new_section (ids[i]);

      g_list_store_append (store, section);
      g_assert_true (apposite_record_list_peek (list, i) == section);
    }

  g_assert_cmpuint (G_OBJECT (apposite_record_list_peek (list, 0))->ref_count, ==, 1);
  g_assert_null (apposite_record_list_peek (list, G_N_ELEMENTS (ids)));
  g_assert_false (apposite_record_list_find (list, "id", "third", &position));
  g_assert_cmpuint (position, ==, 99);
  g_assert_true (apposite_record_list_find (list, "id", "second", &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_true (apposite_record_list_find (list, "id", NULL, &position));
  g_assert_cmpuint (position, ==, 2);
  g_assert_true (apposite_record_list_find (list, "id", "first", NULL));
}

static void
add_tests (GType *type)
{
  const struct
  {
    const char *name;
    void (*test) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "properties", test_properties },
    { "finalize", test_finalize },
    { "empty", test_empty },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/records/%s/%s", g_type_name (*type), tests[i].name);

      g_test_add (path, Fixture, type, fixture_set_up, tests[i].test, fixture_tear_down);
    }
}

int
main (int argc, char *argv[])
{
  GType registered[G_N_ELEMENTS (types)];

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      registered[i] = types[i]();
      add_tests (&registered[i]);
    }
  g_test_add_func ("/records/types", test_types);
  g_test_add_func ("/records/finalize-topic", test_finalize_topic);
  g_test_add_func ("/records/list", test_list);

  return g_test_run ();
}
