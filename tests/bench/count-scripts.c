/* count-scripts.c: what core does whose instructions are counted
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-report-build.h"
#include "apposite-report-format.h"
#include "apposite-search.h"
#include "apposite-topic-reader.h"
#include "script.h"

#define N_ANSWERS 500
#define NTH_KEYSTROKE 3
#define MOST_HITS 100

typedef struct
{
  GBytes *bytes;
  AppositeTopic *topic;
  AppositePresentation *presentation;
  AppositeSearch *search;
  GPtrArray *keystrokes;
  guint n_told;
} Scene;

static void
read_topic (Scene *scene)
{
  AppositeTopic *topic = apposite_topic_new_from_bytes (scene->bytes, "topic", NULL);

  g_assert_nonnull (topic);
  g_object_unref (topic);
}

static void
give_answers (Scene *scene)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < N_ANSWERS; i++)
    change_answer (scene->presentation, rand);
  g_assert_cmpuint (scene->n_told, >, 0);
}

static void
make_index (Scene *scene)
{
  g_autoptr (AppositeSearch) search = apposite_search_new (scene->topic);

  g_object_unref (apposite_search_find (search, "", 1, NULL));
}

static void
type_words (Scene *scene)
{
  for (guint i = 0; i < scene->keystrokes->len; i += NTH_KEYSTROKE)
    g_object_unref (apposite_search_find (
        scene->search, g_ptr_array_index (scene->keystrokes, i), MOST_HITS, NULL));
}

static void
make_reports (Scene *scene)
{
  static char *(*const formats[]) (AppositeReport *) = { apposite_report_to_text,
    apposite_report_to_markdown, apposite_report_to_csv, apposite_report_to_html };
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 2, 28, 12, 0, 0.0);
  const AppositeReportRequest request = { scene->topic, scene->presentation, APPOSITE_REPORT_TITLED,
    date };
  g_autoptr (AppositeReport) report = apposite_report_for_topic (&request);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_free (formats[i](report));
}

/* Callgrind counts while it is in here, and begins anew each time. */
G_NO_INLINE void counted (void (*script) (Scene *scene), Scene *scene);

void
counted (void (*script) (Scene *scene), Scene *scene)
{
  script (scene);
  __asm__ volatile("" ::: "memory"); /* or it would jump there and not come back */
}

/* Arguments: the topic's file; none for the compiler that made this. What is run, and in which order,
 * count.py knows. */
int
main (int argc, char *argv[])
{
  void (*const scripts[]) (
      Scene *) = { read_topic, give_answers, make_index, type_words, make_reports };
  Scene scene = { .bytes = NULL };
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  if (argc != 2)
    {
      g_print ("%s\n", __VERSION__);
      return 0;
    }
  scene.keystrokes = list_keystrokes ();
  g_file_get_contents (argv[1], &data, &length, &error);
  g_assert_no_error (error);
  scene.bytes = g_bytes_new_take (data, length);
  scene.topic = apposite_topic_new_from_bytes (scene.bytes, "topic", &error);
  g_assert_no_error (error);
  scene.presentation = apposite_presentation_new (scene.topic);
  listen_to_everything (scene.presentation, &scene.n_told);
  scene.search = apposite_search_new (scene.topic);

  /* Each runs once before it is counted, so that classes and caches are there. */
  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      scripts[i](&scene);
      apposite_presentation_clear (scene.presentation);
      counted (scripts[i], &scene);
    }

  g_object_unref (scene.search);
  g_object_unref (scene.presentation);
  g_object_unref (scene.topic);
  g_bytes_unref (scene.bytes);
  g_ptr_array_unref (scene.keystrokes);
  return 0;
}
