/* apposite-application.c: the program: topic, windows, settings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-application.h"

#include <glib/gi18n.h>

#include "apposite-about-window.h"
#include "apposite-text-scale.h"
#include "apposite-topic-reader.h"
#include "apposite-window.h"

/**
 * AppositeApplication:
 *
 * Reads the topic once and makes windows over it. What belongs to the display as a whole, as style and
 * text size, is set here.
 */
struct _AppositeApplication
{
  AdwApplication parent_instance;

  char *topic_filename;
  AppositeTopic *topic;
  GError *topic_error;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (AppositeApplication, apposite_application, ADW_TYPE_APPLICATION)

/* Where the schema isn't installed, the program runs with its defaults and keeps nothing. */
static GSettings *
new_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APPOSITE_APPLICATION_ID, TRUE);
  if (schema == NULL)
    {
      g_printerr ("apposite: %s\n",
          _ ("The settings' schema isn't installed, so that settings aren't "
             "kept; install the program, or start it with “./dev run”."));
      return NULL;
    }
  return g_settings_new_full (schema, NULL, NULL);
}

static gboolean
scheme_from_setting (GValue *value, GVariant *variant, gpointer user_data)
{
  const char *nick = g_variant_get_string (variant, NULL);
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (g_str_equal (nick, "light"))
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (g_str_equal (nick, "dark"))
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;
  g_value_set_enum (value, scheme);
  return TRUE;
}

static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (apposite_window_new (user_data)));
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  AppositeApplication *self = user_data;

  apposite_about_window_present (gtk_application_get_active_window (user_data), self->topic);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows;

  /* Closed one by one, so that each keeps its size. */
  while ((windows = gtk_application_get_windows (user_data)) != NULL)
    gtk_window_destroy (windows->data);
}

static void
text_larger_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  apposite_text_scale_step (APPOSITE_APPLICATION (user_data)->settings, 1);
}

static void
text_smaller_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  apposite_text_scale_step (APPOSITE_APPLICATION (user_data)->settings, -1);
}

static void
text_normal_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  apposite_text_scale_step (APPOSITE_APPLICATION (user_data)->settings, 0);
}

static const GActionEntry actions[] = {
  { .name = "new-window", .activate = new_window_cb },
  { .name = "about", .activate = about_cb },
  { .name = "quit", .activate = quit_cb },
};

static const GActionEntry text_actions[] = {
  { .name = "text-larger", .activate = text_larger_cb },
  { .name = "text-smaller", .activate = text_smaller_cb },
  { .name = "text-normal", .activate = text_normal_cb },
};

static const struct
{
  const char *action;
  const char *accelerators[4];
} accelerators[] = {
  { "app.new-window", { "<Control>n" } },
  { "app.quit", { "<Control>q" } },
  { "app.text-larger", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "app.text-smaller", { "<Control>minus", "<Control>KP_Subtract" } },
  { "app.text-normal", { "<Control>0", "<Control>KP_0" } },
  { "win.new-patient", { "<Control><Shift>n" } },
  { "win.undo-new-patient", { "<Control>z" } },
  { "win.next-question", { "<Control>j" } },
  { "win.back", { "<Alt>Left", "Back" } },
  { "win.forward", { "<Alt>Right", "Forward" } },
  { "win.copy", { "<Control><Shift>c" } },
  { "win.next-pane", { "F6" } },
  { "window.close", { "<Control>w" } },
};

static void
set_accelerators (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (
        application, accelerators[i].action, accelerators[i].accelerators);

  for (guint number = 1; number <= 9; number++)
    {
      g_autofree char *action = g_strdup_printf ("win.show-variant(uint32 %u)", number);
      g_autofree char *key = g_strdup_printf ("<Alt>%u", number);

      gtk_application_set_accels_for_action (
          application, action, (const char *const[]){ key, NULL });
    }
}

static void
bind_settings (AppositeApplication *self)
{
  g_autoptr (GAction) scheme = g_settings_create_action (self->settings, "color-scheme");
  g_autoptr (GAction) order = g_settings_create_action (self->settings, "order-by-fit");

  g_action_map_add_action (G_ACTION_MAP (self), scheme);
  g_action_map_add_action (G_ACTION_MAP (self), order);
  g_action_map_add_action_entries (
      G_ACTION_MAP (self), text_actions, G_N_ELEMENTS (text_actions), self);
  g_settings_bind_with_mapping (self->settings, "color-scheme", adw_style_manager_get_default (),
      "color-scheme", G_SETTINGS_BIND_GET, scheme_from_setting, NULL, NULL, NULL);
  apposite_text_scale_bind (self->settings);
}

static void
apposite_application_startup (GApplication *application)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);

  G_APPLICATION_CLASS (apposite_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPOSITE_APPLICATION_ID);
  /* Much of the text can be selected; none of it looks selected for being tabbed to. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  set_accelerators (GTK_APPLICATION (self));
  self->settings = new_settings ();
  if (self->settings != NULL)
    bind_settings (self);
}

static void
apposite_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (apposite_window_new (APPOSITE_APPLICATION (application)));
  gtk_window_present (window);
}

static int
apposite_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("apposite %s\n", APPOSITE_VERSION);
      return 0;
    }
  /* Another topic is shown by a program of its own, not by the one that may be running. */
  if (g_variant_dict_lookup (options, "topic", "^ay", &self->topic_filename))
    g_application_set_flags (
        application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  return -1;
}

static void
apposite_application_finalize (GObject *object)
{
  AppositeApplication *self = APPOSITE_APPLICATION (object);

  g_free (self->topic_filename);
  g_clear_object (&self->topic);
  g_clear_error (&self->topic_error);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (apposite_application_parent_class)->finalize (object);
}

static void
apposite_application_class_init (AppositeApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = apposite_application_finalize;
  application_class->startup = apposite_application_startup;
  application_class->activate = apposite_application_activate;
  application_class->handle_local_options = apposite_application_handle_local_options;
}

static void
apposite_application_init (AppositeApplication *self)
{
  const GOptionEntry options[] = {
    { "topic", 't', 0, G_OPTION_ARG_FILENAME, NULL,
        N_ ("Read this topic file instead of the bundled one"),
        /* Translators: stands for a file's name in the help */
        N_ ("FILE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the program's version"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
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

/**
 * apposite_application_get_topic:
 * @error: why it can't be read
 *
 * Returns: (transfer none) (nullable): the topic, which is read when it is first asked for
 */
AppositeTopic *
apposite_application_get_topic (AppositeApplication *self, GError **error)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (APPOSITE_IS_APPLICATION (self), NULL);

  if (self->topic == NULL && self->topic_error == NULL)
    {
      file = self->topic_filename != NULL ? g_file_new_for_commandline_arg (self->topic_filename)
                                          : NULL;
      self->topic = file != NULL ? apposite_topic_new_from_file (file, &self->topic_error)
                                 : apposite_topic_new_bundled (&self->topic_error);
    }
  if (self->topic == NULL && error != NULL)
    *error = g_error_copy (self->topic_error);
  return self->topic;
}

/**
 * apposite_application_get_settings:
 *
 * Returns: (transfer none) (nullable): the settings, or %NULL where their schema isn't installed
 */
GSettings *
apposite_application_get_settings (AppositeApplication *self)
{
  g_return_val_if_fail (APPOSITE_IS_APPLICATION (self), NULL);

  return self->settings;
}
