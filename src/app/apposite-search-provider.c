/* apposite-search-provider.c: answers the desktop's own search
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search-provider.h"

#include "apposite-place.h"
#include "apposite-shell-results.h"
#include "apposite-shell-search.h"

/* How long a program that the bus has started stays without a window after what was asked last, in
 * milliseconds: long enough for the next letter. The tests have a shorter one, by this variable. */
#define PATIENCE 10000
#define PATIENCE_VARIABLE "APPOSITE_SERVICE_PATIENCE"

/**
 * AppositeSearchProvider:
 *
 * Answers what GNOME Shell asks by org.gnome.Shell.SearchProvider2. The id of a result is its address,
 * so that it still leads there when another process of the program opens it. Nothing of what was
 * searched for is kept.
 */
struct _AppositeSearchProvider
{
  GObject parent_instance;

  AppositeApplication *application; /* unowned; it owns this */
  AppositeShellSearchProvider2 *skeleton;
  AppositeSearch *search;
};

G_DEFINE_FINAL_TYPE (AppositeSearchProvider, apposite_search_provider, G_TYPE_OBJECT)

/* Where the topic can't be read, nothing is found; the window says why. Another topic, as after a
 * change of the language, has another search. */
static AppositeSearch *
get_search (AppositeSearchProvider *self)
{
  AppositeTopic *topic = apposite_application_get_topic (self->application, NULL);

  if (self->search != NULL && apposite_search_get_topic (self->search) == topic)
    return self->search;
  g_clear_object (&self->search);
  if (topic != NULL)
    self->search = apposite_search_new (topic);
  return self->search;
}

static char **
find (AppositeSearchProvider *self, const char *const *terms)
{
  AppositeSearch *search = get_search (self);

  return search != NULL ? apposite_shell_results_find (search, terms) : g_new0 (char *, 1);
}

/* Begins the program's patience anew. */
static void
note_call (AppositeSearchProvider *self)
{
  g_application_hold (G_APPLICATION (self->application));
  g_application_release (G_APPLICATION (self->application));
}

/* The window is raised once more, for only the time of the click lets it get the focus. */
static void
show_address (AppositeSearchProvider *self, const char *address, guint32 timestamp)
{
  GtkWindow *window;

  g_action_group_activate_action (
      G_ACTION_GROUP (self->application), "show-address", g_variant_new_string (address));
  window = gtk_application_get_active_window (GTK_APPLICATION (self->application));
  if (window != NULL)
    gtk_window_present_with_time (window, timestamp);
}

static gboolean
get_initial_result_set_cb (
    AppositeSearchProvider *self, GDBusMethodInvocation *invocation, const char *const *terms)
{
  g_auto (GStrv) results = find (self, terms);

  apposite_shell_search_provider2_complete_get_initial_result_set (
      self->skeleton, invocation, (const char *const *) results);
  note_call (self);
  return TRUE;
}

/* Searched anew: the first few of less that was typed needn't have those of more among them. */
static gboolean
get_subsearch_result_set_cb (AppositeSearchProvider *self,
    GDBusMethodInvocation *invocation,
    const char *const *previous_results,
    const char *const *terms)
{
  g_auto (GStrv) results = find (self, terms);

  apposite_shell_search_provider2_complete_get_subsearch_result_set (
      self->skeleton, invocation, (const char *const *) results);
  note_call (self);
  return TRUE;
}

static gboolean
get_result_metas_cb (
    AppositeSearchProvider *self, GDBusMethodInvocation *invocation, const char *const *identifiers)
{
  AppositeTopic *topic = apposite_application_get_topic (self->application, NULL);

  apposite_shell_search_provider2_complete_get_result_metas (self->skeleton, invocation,
      topic != NULL ? apposite_shell_results_describe (topic, identifiers)
                    : g_variant_new_array (G_VARIANT_TYPE_VARDICT, NULL, 0));
  note_call (self);
  return TRUE;
}

static gboolean
activate_result_cb (AppositeSearchProvider *self,
    GDBusMethodInvocation *invocation,
    const char *identifier,
    const char *const *terms,
    guint timestamp)
{
  show_address (self, identifier, timestamp);
  apposite_shell_search_provider2_complete_activate_result (self->skeleton, invocation);
  return TRUE;
}

static gboolean
launch_search_cb (AppositeSearchProvider *self,
    GDBusMethodInvocation *invocation,
    const char *const *terms,
    guint timestamp)
{
  AppositeTopic *topic = apposite_application_get_topic (self->application, NULL);
  g_autofree char *address = topic != NULL ? apposite_shell_results_format_search (topic, terms)
                                           : g_strdup (APPOSITE_ADDRESS_SCHEME ":");

  show_address (self, address, timestamp);
  apposite_shell_search_provider2_complete_launch_search (self->skeleton, invocation);
  return TRUE;
}

static void
apposite_search_provider_finalize (GObject *object)
{
  AppositeSearchProvider *self = APPOSITE_SEARCH_PROVIDER (object);

  g_clear_object (&self->skeleton);
  g_clear_object (&self->search);

  G_OBJECT_CLASS (apposite_search_provider_parent_class)->finalize (object);
}

static void
apposite_search_provider_class_init (AppositeSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_search_provider_finalize;
}

static void
apposite_search_provider_init (AppositeSearchProvider *self)
{
  static const struct
  {
    const char *signal;
    GCallback callback;
  } handlers[] = {
    { "handle-get-initial-result-set", G_CALLBACK (get_initial_result_set_cb) },
    { "handle-get-subsearch-result-set", G_CALLBACK (get_subsearch_result_set_cb) },
    { "handle-get-result-metas", G_CALLBACK (get_result_metas_cb) },
    { "handle-activate-result", G_CALLBACK (activate_result_cb) },
    { "handle-launch-search", G_CALLBACK (launch_search_cb) },
  };

  self->skeleton = apposite_shell_search_provider2_skeleton_new ();
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (
        self->skeleton, handlers[i].signal, handlers[i].callback, self, G_CONNECT_SWAPPED);
}

/**
 * apposite_search_provider_new:
 * @application: what is searched and shown; it must outlive the provider
 *
 * Returns: (transfer full): a new provider, which nobody can ask yet
 */
AppositeSearchProvider *
apposite_search_provider_new (AppositeApplication *application)
{
  AppositeSearchProvider *self;

  g_return_val_if_fail (APPOSITE_IS_APPLICATION (application), NULL);

  self = g_object_new (APPOSITE_TYPE_SEARCH_PROVIDER, NULL);
  self->application = application;
  return self;
}

static guint
read_patience (void)
{
  const char *value = g_getenv (PATIENCE_VARIABLE);

  return value != NULL ? (guint) g_ascii_strtoull (value, NULL, 10) : PATIENCE;
}

/**
 * apposite_search_provider_export:
 * @connection: a bus
 * @application_path: the object path of the application; the provider's lies below it, where the file
 *   that the desktop learns of it from says
 * @error: why it can't be asked there
 *
 * Lets the provider be asked. A program that the bus has started without a window ends when it isn't
 * asked for some seconds.
 *
 * Returns: whether it can be asked
 */
gboolean
apposite_search_provider_export (AppositeSearchProvider *self,
    GDBusConnection *connection,
    const char *application_path,
    GError **error)
{
  GApplication *application;
  g_autofree char *path = NULL;

  g_return_val_if_fail (APPOSITE_IS_SEARCH_PROVIDER (self), FALSE);

  application = G_APPLICATION (self->application);
  path = g_strconcat (application_path, "/SearchProvider", NULL);
  if (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE)
    g_application_set_inactivity_timeout (application, read_patience ());
  return g_dbus_interface_skeleton_export (
      G_DBUS_INTERFACE_SKELETON (self->skeleton), connection, path, error);
}

/**
 * apposite_search_provider_unexport:
 *
 * Ends what apposite_search_provider_export() began, if it did.
 */
void
apposite_search_provider_unexport (AppositeSearchProvider *self)
{
  GDBusInterfaceSkeleton *skeleton;

  g_return_if_fail (APPOSITE_IS_SEARCH_PROVIDER (self));

  skeleton = G_DBUS_INTERFACE_SKELETON (self->skeleton);
  if (g_dbus_interface_skeleton_get_connection (skeleton) != NULL)
    g_dbus_interface_skeleton_unexport (skeleton);
}
