/* apposite-application.c: the program: topic, windows, settings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-application.h"

#include "apposite-topic-reader.h"
#include "apposite-window.h"

struct _AppositeApplication
{
  AdwApplication parent_instance;

  AppositeTopic *topic;
};

G_DEFINE_FINAL_TYPE (AppositeApplication, apposite_application, ADW_TYPE_APPLICATION)

static void
apposite_application_activate (GApplication *application)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);

  if (self->topic == NULL)
    self->topic = apposite_topic_new_bundled (NULL);
  gtk_window_present (GTK_WINDOW (apposite_window_new (self, self->topic)));
}

static void
apposite_application_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_APPLICATION (object)->topic);

  G_OBJECT_CLASS (apposite_application_parent_class)->finalize (object);
}

static void
apposite_application_class_init (AppositeApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_application_finalize;
  G_APPLICATION_CLASS (klass)->activate = apposite_application_activate;
}

static void
apposite_application_init (AppositeApplication *self)
{
}

/**
 * apposite_application_new:
 *
 * Returns: (transfer full): the program
 */
AppositeApplication *
apposite_application_new (void)
{
  return g_object_new (APPOSITE_TYPE_APPLICATION, "application-id", APPOSITE_APPLICATION_ID,
      "resource-base-path", "/org/apposite/Apposite", NULL);
}
