/* pane-fixture.h: a pane of its own in a window
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "answered-session.h"
#include "apposite-pane.h"

typedef struct
{
  AppositeSession *session;
  GtkWidget *window;
  GtkWidget *pane;
} Fixture;

static inline void
fixture_set_up (Fixture *self, gconstpointer type)
{
  self->session = new_session ();
  self->window = g_object_ref_sink (gtk_window_new ());
  self->pane = g_object_new (GPOINTER_TO_SIZE (type), "session", self->session, NULL);
  gtk_window_set_child (GTK_WINDOW (self->window), self->pane);
}

static inline void
fixture_tear_down (Fixture *self, gconstpointer type)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->window);
  g_object_unref (self->session);
}

static inline void
add_pane_test (const char *path, GType type, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GSIZE_TO_POINTER (type), fixture_set_up, test, fixture_tear_down);
}
