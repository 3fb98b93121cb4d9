/* answered-topic.h: the bundled topic with answers, for a test
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-answers.h"
#include "bundled-topic.h"

typedef struct
{
  AppositeTopic *topic;
  AppositePresentation *presentation;
} Fixture;

static inline void
fixture_set_up (Fixture *self, gconstpointer data)
{
  self->topic = load_bundled_topic ();
  self->presentation = apposite_presentation_new (self->topic);
}

static inline void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->presentation);
  g_clear_object (&self->topic);
}

/* Answers as on the command line, with blanks between them. */
static inline void
answer (Fixture *self, const char *answers)
{
  g_auto (GStrv) words = g_strsplit (answers, " ", -1);
  g_autoptr (GError) error = NULL;

  apposite_answers_parse (self->presentation, (const char *const *) words, &error);
  g_assert_no_error (error);
}

static inline AppositeVariant *
variant_at (Fixture *self, guint number)
{
  return apposite_topic_find_variant (self->topic, number);
}

#define ADD_TEST(path, func) \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)
