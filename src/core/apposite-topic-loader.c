/* apposite-topic-loader.c: a topic and its translations from where they lie
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "apposite-json-guard.h"
#include "apposite-language.h"
#include "apposite-topic-private.h"
#include "apposite-topic-reader.h"
#include "apposite-translation-reader.h"

#define BUNDLED_TOPICS "/org/apposite/Apposite/topics"
#define TOPIC_FILE "topic.json"

/* Lends a file's content, if it is there, and gives it a name for messages. */
typedef GBytes *(*LoadFunc) (gpointer folder, const char *file, char **name, GError **error);

/* A pipe opens when somebody writes to it, which may be never. With an end of our own to write to it
 * opens at once; where that was the only one it is empty. */
static GFileInputStream *
open_at_once (GFile *file, GError **error)
{
  const char *path = g_file_peek_path (file);
  GFileInputStream *stream;
  GStatBuf status;
  int writer = -1;

  if (path != NULL && g_stat (path, &status) == 0 && S_ISFIFO (status.st_mode))
    writer = g_open (path, O_RDWR | O_NONBLOCK | O_CLOEXEC, 0);
  stream = g_file_read (file, NULL, error);
  if (writer >= 0)
    g_close (writer, NULL);
  return stream;
}

/* No more than a topic may have, and a byte that shows that there is more: a device has no end. */
static GBytes *
load_bounded (GFile *file, GError **error)
{
  g_autoptr (GFileInputStream) stream = open_at_once (file, error);
  g_autoptr (GByteArray) content = g_byte_array_new ();
  guint8 buffer[65536];
  gssize n;

  if (stream == NULL)
    return NULL;
  while ((n = g_input_stream_read (G_INPUT_STREAM (stream), buffer, sizeof buffer, NULL, error)) > 0
      && content->len <= APPOSITE_JSON_MAX_SIZE)
    g_byte_array_append (content, buffer, n);
  return n < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

static GBytes *
load_file (GFile *file, char **name, GError **error)
{
  GBytes *bytes;

  *name = g_file_get_parse_name (file);
  bytes = load_bounded (file, error);
  if (bytes == NULL)
    /* Translators: the first is a file's name, the second the system's message */
    g_prefix_error (
        error, _ ("%s: can't be read; check that the file is there and readable: "), *name);
  return bytes;
}

static GBytes *
load_from_folder (gpointer folder, const char *file, char **name, GError **error)
{
  g_autoptr (GFile) child = g_file_get_child (folder, file);

  return load_file (child, name, error);
}

static GBytes *
load_from_resource (gpointer folder, const char *file, char **name, GError **error)
{
  *name = g_build_path ("/", folder, file, NULL);
  return g_resources_lookup_data (*name, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

static gboolean
is_missing (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
      || g_error_matches (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
}

/* The first translation that is there counts. A broken one is told and leaves the topic as published:
 * the next language on the list might be one that the reader knows less well. */
static void
translate (AppositeTopic *topic,
    const char *const *languages,
    LoadFunc load,
    gpointer folder,
    const char *topic_file)
{
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *file = apposite_language_file (topic_file, languages[i]);
      g_autofree char *name = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = load (folder, file, &name, &error);

      if (bytes == NULL && is_missing (error))
        continue;
      if (bytes == NULL || !apposite_translation_read (topic, bytes, name, languages[i], &error))
        apposite_topic_set_translation_error (topic, error->message);
      return;
    }
}

static AppositeTopic *
new_from_file (GFile *file, const char *const *languages, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *base = g_file_get_basename (file);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GBytes) bytes = load_file (file, &name, error);
  AppositeTopic *topic;

  if (bytes == NULL)
    return NULL;
  topic = apposite_topic_new_from_bytes (bytes, name, error);
  if (topic != NULL && folder != NULL)
    translate (topic, languages, load_from_folder, folder, base);
  return topic;
}

static char *
find_bundled (GError **error)
{
  g_auto (GStrv) children =
      g_resources_enumerate_children (BUNDLED_TOPICS, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return children != NULL ? g_build_path ("/", BUNDLED_TOPICS, children[0], NULL) : NULL;
}

static AppositeTopic *
new_bundled (const char *const *languages, GError **error)
{
  g_autofree char *folder = find_bundled (error);
  g_autofree char *name = NULL;
  g_autoptr (GBytes) bytes = NULL;
  AppositeTopic *topic;

  if (folder == NULL)
    return NULL;
  bytes = load_from_resource (folder, TOPIC_FILE, &name, error);
  if (bytes == NULL)
    return NULL;
  topic = apposite_topic_new_from_bytes (bytes, name, error);
  if (topic != NULL)
    translate (topic, languages, load_from_resource, folder, TOPIC_FILE);
  return topic;
}

/**
 * apposite_topic_new_from_file:
 * @file: a topic file
 * @error: why it can't be read, in the #GIOErrorEnum domain, or what is wrong with it, in the
 *   #AppositeError domain
 *
 * Its texts are in the user's language where a file beside it translates them: “topic.de.json” beside
 * “topic.json”. A translation that can't be shown is no error:
 * apposite_topic_get_translation_error() tells.
 *
 * Returns: (transfer full) (nullable): the topic, or %NULL after an error
 */
AppositeTopic *
apposite_topic_new_from_file (GFile *file, GError **error)
{
  g_auto (GStrv) languages = apposite_language_list_of_user ();

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return new_from_file (file, (const char *const *) languages, error);
}

/**
 * apposite_topic_new_from_file_in:
 * @file: a topic file
 * @language: (nullable): the language that texts shall be in, or %NULL for as published
 * @error: as with apposite_topic_new_from_file()
 *
 * Returns: (transfer full) (nullable): the topic, or %NULL after an error; whether it is in that
 *   language apposite_topic_get_language() tells
 */
AppositeTopic *
apposite_topic_new_from_file_in (GFile *file, const char *language, GError **error)
{
  g_auto (GStrv) languages = apposite_language_list_variants (language);

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return new_from_file (file, (const char *const *) languages, error);
}

/**
 * apposite_topic_new_bundled:
 * @error: what is wrong, which would be a fault of the build
 *
 * Its texts are in the user's language where there is a translation.
 *
 * Returns: (transfer full) (nullable): the topic that comes with the program
 */
AppositeTopic *
apposite_topic_new_bundled (GError **error)
{
  g_auto (GStrv) languages = apposite_language_list_of_user ();

  return new_bundled ((const char *const *) languages, error);
}

/**
 * apposite_topic_new_bundled_in:
 * @language: (nullable): the language that texts shall be in, or %NULL for as published
 * @error: what is wrong, which would be a fault of the build
 *
 * Returns: (transfer full) (nullable): the topic that comes with the program; whether it is in that
 *   language apposite_topic_get_language() tells
 */
AppositeTopic *
apposite_topic_new_bundled_in (const char *language, GError **error)
{
  g_auto (GStrv) languages = apposite_language_list_variants (language);

  return new_bundled ((const char *const *) languages, error);
}

static void
add_language (GPtrArray *languages, const char *topic_file, const char *file)
{
  char *language = apposite_language_of_file (topic_file, file);

  if (language != NULL)
    g_ptr_array_add (languages, language);
}

static void
list_in_folder (GPtrArray *languages, GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFileEnumerator) children = NULL;
  GFileInfo *info;

  if (folder != NULL)
    children = g_file_enumerate_children (
        folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  while (children != NULL && g_file_enumerator_iterate (children, &info, NULL, NULL, NULL)
      && info != NULL)
    add_language (languages, base, g_file_info_get_name (info));
}

static void
list_in_resource (GPtrArray *languages)
{
  g_autofree char *folder = find_bundled (NULL);
  g_auto (GStrv) children = NULL;

  if (folder != NULL)
    children = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  for (guint i = 0; children != NULL && children[i] != NULL; i++)
    add_language (languages, TOPIC_FILE, children[i]);
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * apposite_topic_list_languages:
 * @file: (nullable): a topic file, or %NULL for the topic that comes with the program
 *
 * Returns: (transfer full) (array zero-terminated=1): the languages into which files beside it
 *   translate it, by their names, sorted
 */
char **
apposite_topic_list_languages (GFile *file)
{
  GPtrArray *languages = g_ptr_array_new ();

  if (file != NULL)
    list_in_folder (languages, file);
  else
    list_in_resource (languages);
  g_ptr_array_sort (languages, compare_strings);
  g_ptr_array_add (languages, NULL);
  return (char **) g_ptr_array_free (languages, FALSE);
}

/**
 * apposite_topic_is_translated:
 * @file: (nullable): a topic file, or %NULL for the topic that comes with the program
 *
 * Returns: whether there is a file that translates it into a language of the user
 */
gboolean
apposite_topic_is_translated (GFile *file)
{
  g_auto (GStrv) wanted = apposite_language_list_of_user ();
  g_auto (GStrv) languages = apposite_topic_list_languages (file);

  for (guint i = 0; wanted[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) languages, wanted[i]))
      return TRUE;
  return FALSE;
}
