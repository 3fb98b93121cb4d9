/* test-lookup.c: variants and procedures by what a person types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-error.h"
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

static void
test_variant (void)
{
  const struct
  {
    const char *text;
    AppositeError code;
    const char *message;
  } cases[] = {
    { "9", APPOSITE_ERROR_REFERENCE, "there is no variant 9; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
    { "0", APPOSITE_ERROR_REFERENCE, "there is no variant 0; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
    { "four", APPOSITE_ERROR_VALUE,
        "“four” is no variant's number; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
    { "4294967300", APPOSITE_ERROR_VALUE,
        "“4294967300” is no variant's number; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
  };

  g_assert_true (
      apposite_lookup_variant (topic, "4", NULL) == apposite_topic_find_variant (topic, 4));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (apposite_lookup_variant (topic, cases[i].text, &error));
      g_assert_error (error, APPOSITE_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
assert_recommends (guint number, const char *text, const char *wanted)
{
  AppositeVariant *variant = apposite_topic_find_variant (topic, number);
  g_autoptr (GError) error = NULL;
  AppositeRecommendation *found = apposite_lookup_recommendation (topic, variant, text, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (
      apposite_procedure_get_name (apposite_recommendation_get_procedure (found)), ==, wanted);
  g_assert_true (found
      == apposite_variant_find_recommendation (
          variant, apposite_recommendation_get_procedure (found)));
}

static void
assert_refuses (guint number, const char *text, AppositeError code, const char *begins)
{
  AppositeVariant *variant = apposite_topic_find_variant (topic, number);
  g_autoptr (GError) error = NULL;

  g_assert_null (apposite_lookup_recommendation (topic, variant, text, &error));
  g_assert_error (error, APPOSITE_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, begins));
}

/* What fits one only of those that the variant rates is that one. */
static void
test_recommendation (void)
{
  assert_recommends (4, "GALLIUM", "Gallium scan whole body");
  assert_recommends (4, "fdg-pet", "FDG-PET/CT skull base to mid-thigh");
  assert_refuses (5, "fdg-pet", APPOSITE_ERROR_VALUE,
      "“fdg-pet” could be any of these; name one:\n  FDG-PET/CT whole body\n"
      "  FDG-PET/MRI skull base to mid-thigh\n  FDG-PET/MRI whole body");
  assert_refuses (1, "fdg-pet", APPOSITE_ERROR_VALUE,
      "“fdg-pet” could be any of these; name one:\n  FDG-PET/CT skull base to mid-thigh\n");
  assert_refuses (6, "discography", APPOSITE_ERROR_REFERENCE,
      "Variant 6 doesn't rate “Discography cervical spine”; it is rated in: 1, 3, 4, 5, 7, 8");
  assert_refuses (
      4, "galium scan", APPOSITE_ERROR_REFERENCE, "no procedure is called “galium scan”; ");
}

static void
assert_highest (const char *id, guint number)
{
  g_autoptr (GPtrArray) found = apposite_lookup_procedures (topic, id);

  g_assert_cmpuint (found->len, ==, 1);
  g_assert_true (apposite_lookup_highest_rated (topic, g_ptr_array_index (found, 0))
      == apposite_variant_find_recommendation (
          apposite_topic_find_variant (topic, number), g_ptr_array_index (found, 0)));
}

/* Of several variants that rate it alike the first one. */
static void
test_highest_rated (void)
{
  assert_highest ("mri-cervical-spine-without-iv-contrast", 3);
  assert_highest ("mri-cervical-spine-without-and-with-iv-contrast", 4);
  assert_highest ("ct-cervical-spine-with-iv-contrast", 4);
  assert_highest ("discography-cervical-spine", 1);
  assert_highest ("fluoride-pet-ct-whole-body", 5);
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
  g_test_add_func ("/lookup/variant", test_variant);
  g_test_add_func ("/lookup/recommendation", test_recommendation);
  g_test_add_func ("/lookup/highest-rated", test_highest_rated);

  status = g_test_run ();
  g_object_unref (topic);
  return status;
}
