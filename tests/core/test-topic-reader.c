/* test-topic-reader.c: which files are topics, and what is said of those that aren't
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gstdio.h>

#include "apposite-json-guard.h"
#include "apposite-topic-index.h"
#include "apposite-topic-reader.h"
#include "manifest.h"

#define N_MUTATIONS 2000

static AppositeTopic *
read_file (const char *filename, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (filename);

  return apposite_topic_new_from_file (file, error);
}

static AppositeTopic *
read_text (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return apposite_topic_new_from_bytes (bytes, "a file", error);
}

static void
test_file (gconstpointer data)
{
  char *const *entry = data;
  g_autofree char *filename =
      g_test_build_filename (G_TEST_DIST, "core", "topics", entry[FIELD_FILE], NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = read_file (filename, &error);

  if (g_str_equal (entry[FIELD_CODE], "valid"))
    {
      g_assert_no_error (error);
      g_assert_true (APPOSITE_IS_TOPIC (topic));
      return;
    }
  g_assert_null (topic);
  assert_refused (error, filename, entry);
}

static gboolean
is_listed (GPtrArray *entries, const char *file)
{
  for (guint i = 0; i < entries->len; i++)
    if (g_str_equal (((char **) g_ptr_array_index (entries, i))[FIELD_FILE], file))
      return TRUE;
  return FALSE;
}

static void
check_folder (GPtrArray *entries, const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "topics", folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      if (!g_str_has_suffix (name, ".license") && !is_listed (entries, file))
        g_test_fail_printf ("%s isn't in the manifest", file);
    }
}

/* Every file of the folders is listed; and every kind of error comes up. */
static void
test_manifest (gconstpointer data)
{
  GPtrArray *entries = (gpointer) data;
  gboolean seen[G_N_ELEMENTS (code_names)] = { FALSE };

  check_folder (entries, "valid");
  check_folder (entries, "invalid");
  for (guint i = 0; i < entries->len; i++)
    {
      char **entry = g_ptr_array_index (entries, i);
      gboolean is_valid = g_str_equal (entry[FIELD_CODE], "valid");

      g_assert_true (g_str_has_prefix (entry[FIELD_FILE], is_valid ? "valid/" : "invalid/"));
      for (guint code = 0; code_names[code] != NULL; code++)
        seen[code] |= g_str_equal (entry[FIELD_CODE], code_names[code]);
    }
  for (guint code = 0; code_names[code] != NULL; code++)
    g_assert_true (seen[code]);
}

static void
assert_unreadable (const char *filename, GIOErrorEnum code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *start =
      g_strdup_printf ("%s: can't be read; check that the file is there and readable: ", filename);

  g_assert_null (read_file (filename, &error));
  g_assert_error (error, G_IO_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, start));
  g_assert_cmpuint (strlen (error->message), >, strlen (start));
}

static char *
write_temporary (const char *text)
{
  g_autoptr (GError) error = NULL;
  char *filename = NULL;
  int fd = g_file_open_tmp ("apposite-XXXXXX.json", &filename, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (filename, text, -1, &error);
  g_assert_no_error (error);
  return filename;
}

static void
test_unreadable (void)
{
  g_autofree char *file = write_temporary ("{}");
  g_autofree char *folder = g_path_get_dirname (file);
  g_autofree char *missing = g_strconcat (file, ".missing", NULL);
  g_autofree char *below = g_build_filename (file, "below", NULL);

  assert_unreadable (missing, G_IO_ERROR_NOT_FOUND);
  assert_unreadable (folder, G_IO_ERROR_IS_DIRECTORY);
  assert_unreadable (below, G_IO_ERROR_NOT_DIRECTORY);

  g_assert_no_errno (g_chmod (file, 0));
  if (g_access (file, R_OK) == 0)
    g_test_message ("Not tried without permission: this user may read everything");
  else
    assert_unreadable (file, G_IO_ERROR_PERMISSION_DENIED);
  g_assert_no_errno (g_remove (file));
}

/* A file is read up to the limit and no further, so that one without an end is read as well. */
static void
test_endless (void)
{
  g_autoptr (GError) error = NULL;

  if (g_access ("/dev/zero", R_OK) != 0)
    {
      g_test_skip ("There is no /dev/zero");
      return;
    }
  g_assert_null (read_file ("/dev/zero", &error));
  g_assert_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT);
  g_assert_cmpstr (error->message, ==,
      "/dev/zero:1: the file is larger than 20 MiB, which no topic is; check that it is the right "
      "one");
}

static void
test_very_deep (void)
{
  const gsize depth = 100000;
  g_autofree char *text = g_strnfill (2 * depth, '[');
  g_autoptr (GError) error = NULL;

  memset (text + depth, ']', depth);
  g_assert_null (read_text (text, 2 * depth, &error));
  g_assert_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "a file:1: nested more than 64 levels deep"));
}

static char *
load_valid (gsize *length)
{
  g_autofree char *filename =
      g_test_build_filename (G_TEST_DIST, "core", "topics", "valid", "knee.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (filename, &text, length, &error);
  g_assert_no_error (error);
  return text;
}

/* Refused before each answer is held against all others, which would take minutes. */
static void
test_very_many_answers (void)
{
  static const char before[] = "\"answers\": [";
  gsize length;
  g_autofree char *text = load_valid (&length);
  char *at = strstr (text, before);
  g_autoptr (GString) many = g_string_new_len (text, at + strlen (before) - text);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < APPOSITE_JSON_MAX_VALUES / 4; i++)
    g_string_append_printf (many, "{\"id\": \"a%u\", \"label\": \"A\"},", i);
  g_string_append (many, at + strlen (before));
  g_assert_null (read_text (many->str, many->len, &error));
  g_assert_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, ": must have at most 31 elements and has "));
}

/* The file with so many elements more at the beginning of the list. */
static AppositeTopic *
read_with_more (const char *list, const char *element, guint n, GError **error)
{
  gsize length;
  g_autofree char *text = load_valid (&length);
  g_autofree char *before = g_strdup_printf ("\"%s\": [", list);
  const char *at = strstr (text, before) + strlen (before);
  g_autoptr (GString) many = g_string_new_len (text, at - text);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *nth = g_strdup_printf ("%u", i + 100);
      g_autoptr (GString) more = g_string_new (element);

      g_string_replace (more, "#", nth, 0);
      g_string_append_printf (many, "%s,", more->str);
    }
  g_string_append (many, at);
  return read_text (many->str, many->len, error);
}

/* As many as a window can show, and no more; the file has one or two of its own. */
static void
test_very_many_elements (void)
{
  const struct
  {
    const char *list;
    const char *element;
    guint own;
    guint most;
  } cases[] = {
    { "variants",
        "{\"number\": #, \"title\": \"T\", \"short_title\": \"S\", \"background\": \"B\","
        " \"highlight\": \"H\", \"criteria\": [{\"finding\": \"fall\", \"any_of\": [\"yes\"],"
        " \"basis\": \"title\", \"defining\": true}], \"recommendations\": [{\"procedure\":"
        " \"mri\", \"category\": \"disagreement\", \"rationale\": \"R\"}]}",
        2, APPOSITE_TOPIC_MOST_ELEMENTS },
    { "procedures",
        "{\"id\": \"p-#\", \"name\": \"P\", \"modality\": \"mri\", \"region\": \"R\","
        " \"contrast\": \"without\", \"radiation\": \"O\"}",
        2, APPOSITE_TOPIC_MOST_PROCEDURES },
    { "synonyms", "{\"terms\": [\"one-#\", \"other-#\"]}", 2, APPOSITE_TOPIC_MOST_SYNONYMS },
    { "unasked", "\"Condition #\"", 1, APPOSITE_TOPIC_MOST_ELEMENTS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = cases[i].most - cases[i].own;
      g_autofree char *message =
          g_strdup_printf ("%s: must have at most %u elements and has %u; remove 1", cases[i].list,
              cases[i].most, cases[i].most + 1);
      g_autoptr (AppositeTopic) topic = NULL;
      g_autoptr (GError) error = NULL;

      topic = read_with_more (cases[i].list, cases[i].element, n, &error);
      g_assert_no_error (error);
      g_assert_nonnull (topic);
      g_assert_null (read_with_more (cases[i].list, cases[i].element, n + 1, &error));
      g_assert_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT);
      g_assert_true (g_str_has_suffix (error->message, message));
    }
}

/* Wherever a file is cut off, it is no topic; only its last line break may be missing. */
static void
test_cut_off (void)
{
  gsize length;
  g_autofree char *text = load_valid (&length);
  g_autoptr (AppositeTopic) topic = read_text (text, length - 1, NULL);

  g_assert_nonnull (topic);
  for (gsize i = 0; i < length - 1; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text (text, i, &error));
      g_assert_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX);
    }
}

static gsize
random_below (gsize n)
{
  return g_test_rand_int_range (0, (gint32) n);
}

/* Takes away a few bytes, changes one, or adds some of the file's own. */
static void
mutate (GString *text)
{
  static const char bytes[] = "{}[]\",:0123456789-.eE\\untrfals \n\x01\x7f\xc3\xff";
  gssize position = (gssize) random_below (text->len);
  gssize n = (gssize) (1 + random_below (MIN (20, text->len - position)));
  g_autofree char *piece = g_strndup (text->str + position, n);

  switch (random_below (3))
    {
    case 0:
      g_string_erase (text, position, n);
      break;
    case 1:
      text->str[position] = bytes[random_below (strlen (bytes))];
      break;
    default:
      g_string_insert (text, (gssize) random_below (text->len), piece);
      break;
    }
}

/* Whatever becomes of a file, it is a topic or it is said where it isn't; and nothing warns. */
static void
test_mutations (void)
{
  gsize length;
  g_autofree char *valid = load_valid (&length);

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) text = g_string_new_len (valid, (gssize) length);
      g_autoptr (GError) error = NULL;
      g_autoptr (AppositeTopic) topic = NULL;

      mutate (text);
      topic = read_text (text->str, text->len, &error);
      g_assert_true ((topic == NULL) == (error != NULL));
      if (error == NULL)
        continue;
      g_assert_cmpuint (error->domain, ==, APPOSITE_ERROR);
      g_assert_true (g_regex_match_simple (
          "^a file:[1-9][0-9]*: [^\n]+$", error->message, G_REGEX_DOLLAR_ENDONLY, 0));
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) entries = NULL;

  g_test_init (&argc, &argv, NULL);

  entries = read_manifest ("topics");
  g_test_add_data_func ("/topic-reader/manifest", entries, test_manifest);
  for (guint i = 0; i < entries->len; i++)
    {
      char **entry = g_ptr_array_index (entries, i);
      g_autofree char *path = g_strconcat ("/topic-reader/", entry[FIELD_FILE], NULL);

      g_test_add_data_func (path, entry, test_file);
    }
  g_test_add_func ("/topic-reader/unreadable", test_unreadable);
  g_test_add_func ("/topic-reader/endless", test_endless);
  g_test_add_func ("/topic-reader/very-deep", test_very_deep);
  g_test_add_func ("/topic-reader/very-many-answers", test_very_many_answers);
  g_test_add_func ("/topic-reader/very-many-elements", test_very_many_elements);
  g_test_add_func ("/topic-reader/cut-off", test_cut_off);
  g_test_add_func ("/topic-reader/mutations", test_mutations);

  return g_test_run ();
}
