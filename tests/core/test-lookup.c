/* test-lookup.c: procedures by what a person types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-lookup.h"
#include "bundled-topic.h"

static AppositeTopic *topic;

/* The names that @text finds, one a line. */
static char *
look_up (AppositeTopic *in, const char *text)
{
  g_autoptr (GPtrArray) found = apposite_lookup_procedures (in, text);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "\n" : "",
        apposite_procedure_get_name (g_ptr_array_index (found, i)));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
assert_finds (const char *text, const char *wanted)
{
  g_autofree char *names = look_up (topic, text);

  g_assert_cmpstr (names, ==, wanted);
}

static void
test_every_procedure (void)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      const char *name = apposite_procedure_get_name (procedure);
      g_autofree char *shouted = g_utf8_strup (name, -1);

      assert_finds (apposite_procedure_get_id (procedure), name);
      assert_finds (name, name);
      assert_finds (shouted, name);
    }
}

/* A whole name is one procedure, though other names begin with it. */
static void
test_part (void)
{
  assert_finds ("Radiography cervical spine", "Radiography cervical spine");
  assert_finds ("radiography",
      "Radiography cervical spine\nRadiography cervical spine flexion extension lateral views");
  assert_finds ("gallium", "Gallium scan whole body");
  assert_finds ("lateral VIEWS", "Radiography cervical spine flexion extension lateral views");
}

/* Wherever the longer names stand. */
static void
test_whole_name (void)
{
  const char *const names[] = { "MRI knee with contrast", "MRI knee", "MRI knee and hip" };
  g_autoptr (GListStore) procedures = g_list_store_new (APPOSITE_TYPE_PROCEDURE);
  g_autoptr (AppositeTopic) other =
      g_object_new (APPOSITE_TYPE_TOPIC, "procedures", procedures, NULL);
  g_autofree char *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (AppositeProcedure) procedure =
          g_object_new (APPOSITE_TYPE_PROCEDURE, "id", names[i], "name", names[i], NULL);

      g_list_store_append (procedures, procedure);
    }
  found = look_up (other, "mri KNEE");
  g_assert_cmpstr (found, ==, "MRI knee");
}

static void
test_nothing (void)
{
  assert_finds ("", "");
  assert_finds ("xylophone", "");
  assert_finds ("GALLIUM-SCAN-WHOLE-BODY", "");
}

static void
test_suggestion (void)
{
  g_autofree char *near = apposite_lookup_suggest_procedure (topic, "galium scan whole body");
  g_autofree char *far = apposite_lookup_suggest_procedure (topic, "xylophone");

  g_assert_true (g_str_has_prefix (near, "did you mean “Gallium scan whole body”"));
  g_assert_true (g_str_has_prefix (far, "valid are: "));
  g_assert_nonnull (strstr (far, "Fluoride PET/CT whole body"));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();

  g_test_add_func ("/lookup/every-procedure", test_every_procedure);
  g_test_add_func ("/lookup/part", test_part);
  g_test_add_func ("/lookup/whole-name", test_whole_name);
  g_test_add_func ("/lookup/nothing", test_nothing);
  g_test_add_func ("/lookup/suggestion", test_suggestion);

  status = g_test_run ();
  g_object_unref (topic);
  return status;
}
