/* apposite-application.c: the program: topic, windows, settings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-application.h"

#include <stdlib.h>

#include <glib/gi18n.h>

#include "apposite-about-window.h"
#include "apposite-ahead.h"
#include "apposite-launch.h"
#include "apposite-print-to.h"
#include "apposite-relanguage.h"
#include "apposite-requirements.h"
#include "apposite-search-provider.h"
#include "apposite-settings.h"
#include "apposite-style.h"
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
  AppositeReading *reading; /* of the topic, until it is asked for */
  GThread *letters; /* what draws them; NULL in a service */
  AppositeTopic *topic;
  GError *topic_error;
  gboolean published_language;
  GSettings *settings;
  AppositeSearchProvider *search_provider;
};

G_DEFINE_FINAL_TYPE (AppositeApplication, apposite_application, ADW_TYPE_APPLICATION)

static gboolean
wants_published_language (GSettings *settings)
{
  g_autofree char *language =
      settings != NULL ? g_settings_get_string (settings, "topic-language") : NULL;

  return g_strcmp0 (language, "published") == 0;
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

static AppositeWindow *
get_window (AppositeApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return APPOSITE_IS_WINDOW (window) ? APPOSITE_WINDOW (window) : apposite_window_new (self);
}

static void
show_place (AppositeWindow *window, const AppositePlace *place)
{
  apposite_window_show_place (window, place);
  gtk_window_present (GTK_WINDOW (window));
}

/* What leads nowhere is said where it is seen, for a link is followed from another program. */
static void
show_address (AppositeApplication *self, const char *address)
{
  AppositeTopic *topic = apposite_application_get_topic (self, NULL);
  AppositeWindow *window = get_window (self);
  g_autoptr (AppositePlace) place = NULL;
  g_autoptr (GError) error = NULL;

  if (topic != NULL)
    place = apposite_place_new_for_address (topic, address, &error);
  if (place != NULL)
    apposite_window_show_place (window, place);
  else if (error != NULL)
    apposite_window_show_message (window, error->message);
  gtk_window_present (GTK_WINDOW (window));
}

static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (apposite_window_new (user_data)));
}

static void
compare_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (AppositePlace) place = apposite_place_new (APPOSITE_PLACE_COMPARISON);

  show_place (get_window (user_data), place);
}

static void
show_address_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  show_address (user_data, g_variant_get_string (parameter, NULL));
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  apposite_about_window_present (gtk_application_get_active_window (user_data),
      apposite_application_get_topic (user_data, NULL));
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

/* Others learn the topic from the windows, so that new ones are all that it takes. */
static void
published_language_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  AppositeApplication *self = user_data;

  self->published_language = g_variant_get_boolean (state);
  g_simple_action_set_state (action, state);
  if (self->settings != NULL)
    g_settings_set_string (
        self->settings, "topic-language", self->published_language ? "published" : "system");
  g_clear_object (&self->topic);
  g_clear_error (&self->topic_error);
  apposite_relanguage_windows (self);
}

static GFile *
find_topic_file (AppositeApplication *self)
{
  return self->topic_filename != NULL ? g_file_new_for_commandline_arg (self->topic_filename)
                                      : NULL;
}

/* There only where the topic can be shown in the user's language. */
static void
set_up_language (AppositeApplication *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "published-language");
  g_autoptr (GFile) file = find_topic_file (self);

  g_simple_action_set_state (
      G_SIMPLE_ACTION (action), g_variant_new_boolean (self->published_language));
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), apposite_topic_is_translated (file));
}

static void
begin_reading (AppositeApplication *self)
{
  g_autoptr (GFile) file = find_topic_file (self);

  self->reading = apposite_reading_new (file, self->published_language);
}

/* In threads, while the window is made. */
static void
prepare_window (AppositeApplication *self)
{
  apposite_ahead_read_icon_themes (gdk_display_get_default ());
  self->letters = apposite_ahead_draw_letters ();
}

static AppositeTopic *
read_topic (AppositeApplication *self, GError **error)
{
  AppositeTopic *topic;

  if (self->reading == NULL)
    begin_reading (self);
  topic = apposite_reading_finish (g_steal_pointer (&self->reading), error);
  if (topic != NULL && apposite_topic_get_translation_error (topic) != NULL)
    g_printerr ("apposite: %s\n", apposite_topic_get_translation_error (topic));
  return topic;
}

/* What of the settings is of a display's is bound when there is one. */
static void
begin (AppositeApplication *self, GError **error)
{
  self->settings = apposite_settings_new (error);
  self->published_language = wants_published_language (self->settings);
  begin_reading (self);
}

static const GActionEntry actions[] = {
  { .name = "new-window", .activate = new_window_cb },
  { .name = "compare", .activate = compare_cb },
  { .name = "show-address", .activate = show_address_cb, .parameter_type = "s" },
  { .name = "published-language", .state = "false", .change_state = published_language_cb },
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
  { "win.search", { "<Control>f", "<Control>k" } },
  { "win.copy-link", { "<Control><Shift>l" } },
  { "win.copy", { "<Control><Shift>c" } },
  { "win.copy-table", { "<Control><Shift>t" } },
  { "win.export::html", { "<Control>e" } },
  { "win.print", { "<Control>p" } },
  { "win.next-pane", { "F6" } },
  { "win.view::comparison", { "<Alt>0" } },
  { "win.view::reference", { "F1" } },
  { "win.show-shortcuts", { "<Control>question", "<Control>F1" } },
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

/* A label's font is that of most text, which is looked up here once for all. */
static gboolean
require_font (GError **error)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  gboolean found = apposite_require_font (gtk_widget_get_pango_context (label), error);

  g_object_unref (label);
  return found;
}

/* As the toolkit does where it can't start, but saying what to do. */
static void
exit_with_error (const GError *error)
{
  g_printerr ("apposite: %s\n", error->message);
  exit (EXIT_FAILURE);
}

static void
first_painted_cb (GdkFrameClock *clock, gpointer application)
{
  g_signal_handlers_disconnect_by_func (clock, first_painted_cb, application);
  gtk_window_set_default_icon_name (APPOSITE_APPLICATION_ID);
}

static void
first_mapped_cb (GtkWidget *window, AppositeApplication *self)
{
  g_signal_handlers_disconnect_by_func (window, first_mapped_cb, self);
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
      G_CALLBACK (first_painted_cb), self, G_CONNECT_AFTER);
}

/* To load an icon in all its sizes takes half as long as an empty window: the first one shows
 * itself before. */
static void
apposite_application_window_added (GtkApplication *application, GtkWindow *window)
{
  GTK_APPLICATION_CLASS (apposite_application_parent_class)->window_added (application, window);

  if (gtk_window_get_default_icon_name () == NULL)
    g_signal_connect_object (window, "map", G_CALLBACK (first_mapped_cb), application, 0);
}

static void
apposite_application_startup (GApplication *application)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  if (!apposite_require_display (&error))
    exit_with_error (error);
  begin (self, &error);
  if (error != NULL)
    g_printerr ("apposite: %s\n", error->message);
  g_clear_error (&error);
  G_APPLICATION_CLASS (apposite_application_parent_class)->startup (application);
  if (!require_font (&error))
    exit_with_error (error);

  apposite_style_follow (gdk_display_get_default ());
  if ((g_application_get_flags (application) & G_APPLICATION_IS_SERVICE) == 0)
    prepare_window (self);
  /* Much of the text can be selected; none of it looks selected for being tabbed to. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  set_accelerators (GTK_APPLICATION (self));
  if (self->settings != NULL)
    bind_settings (self);
  set_up_language (self);
}

static void
apposite_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (get_window (APPOSITE_APPLICATION (application))));
}

static void
apposite_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *address = g_file_get_uri (files[i]);

      show_address (APPOSITE_APPLICATION (application), address);
    }
}

static char **
list_addresses (GVariantDict *options)
{
  g_auto (GStrv) addresses = NULL;

  if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^as", &addresses))
    return g_steal_pointer (&addresses);
  return g_new0 (char *, 1);
}

/* Of one program for all windows, this runs in that which is there already. */
static int
apposite_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_auto (GStrv) addresses = list_addresses (options);
  gboolean anew = g_variant_dict_contains (options, "new-window");
  g_autoptr (AppositePlace) place = NULL;
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_application_get_topic (self, &error);

  /* A topic that can't be read is told of by the window too. */
  if (topic == NULL)
    {
      g_application_command_line_printerr (command_line, "apposite: %s\n", error->message);
      g_application_activate (application);
      return 0;
    }
  place = apposite_launch_find_place (topic, options, (const char *const *) addresses, &error);
  if (place != NULL)
    show_place (anew ? apposite_window_new (self) : get_window (self), place);
  else
    g_application_command_line_printerr (
        command_line, "apposite: %s; %s\n", error->message, _ ("see “apposite --help”"));
  if (place == NULL && g_strv_length (addresses) == 1)
    show_address (self, addresses[0]);
  return place != NULL ? 0 : 2;
}

/* In the language that the windows would have; nothing of a display is touched. */
static int
print_to (AppositeApplication *self, GVariantDict *options)
{
  AppositeTopic *topic;
  g_autoptr (GError) error = NULL;

  begin (self, NULL);
  topic = apposite_application_get_topic (self, &error);
  if (topic != NULL)
    return apposite_print_to_run (topic, options);
  g_printerr ("apposite: %s\n", error->message);
  return APPOSITE_PRINT_TO_EXIT_FILE;
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
  if (apposite_print_to_is_asked (options))
    return print_to (self, options);
  return -1;
}

static gboolean
apposite_application_dbus_register (
    GApplication *application, GDBusConnection *connection, const char *object_path, GError **error)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);

  if (!G_APPLICATION_CLASS (apposite_application_parent_class)
           ->dbus_register (application, connection, object_path, error))
    return FALSE;
  self->search_provider = apposite_search_provider_new (self);
  return apposite_search_provider_export (self->search_provider, connection, object_path, error);
}

static void
apposite_application_dbus_unregister (
    GApplication *application, GDBusConnection *connection, const char *object_path)
{
  AppositeApplication *self = APPOSITE_APPLICATION (application);

  if (self->search_provider != NULL)
    apposite_search_provider_unexport (self->search_provider);
  g_clear_object (&self->search_provider);
  G_APPLICATION_CLASS (apposite_application_parent_class)
      ->dbus_unregister (application, connection, object_path);
}

static void
apposite_application_finalize (GObject *object)
{
  AppositeApplication *self = APPOSITE_APPLICATION (object);

  if (self->reading != NULL)
    self->topic = apposite_reading_finish (self->reading, NULL);
  g_clear_pointer (&self->letters, g_thread_join);
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
  GTK_APPLICATION_CLASS (klass)->window_added = apposite_application_window_added;
  application_class->activate = apposite_application_activate;
  application_class->open = apposite_application_open;
  application_class->command_line = apposite_application_command_line;
  application_class->handle_local_options = apposite_application_handle_local_options;
  application_class->dbus_register = apposite_application_dbus_register;
  application_class->dbus_unregister = apposite_application_dbus_unregister;
}

static void
apposite_application_init (AppositeApplication *self)
{
  const GOptionEntry options[] = {
    { "topic", 't', 0, G_OPTION_ARG_FILENAME, NULL,
        N_ ("Read this topic file instead of the bundled one"),
        /* Translators: stands for a file's name in the help */
        N_ ("FILE") },
    { "new-window", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Open a new window"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the program's version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, NULL, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_application_set_option_context_parameter_string (G_APPLICATION (self),
      /* Translators: stands for an address, such as apposite:cervical-pain/4, in the help */
      _ ("[ADDRESS]"));
  g_application_add_main_option_entries (G_APPLICATION (self), apposite_launch_options);
  g_application_add_main_option_entries (G_APPLICATION (self), apposite_print_to_options);
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
      "resource-base-path", "/org/apposite/Apposite", "flags",
      G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN, NULL);
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
  g_return_val_if_fail (APPOSITE_IS_APPLICATION (self), NULL);

  if (self->topic == NULL && self->topic_error == NULL)
    self->topic = read_topic (self, &self->topic_error);
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
