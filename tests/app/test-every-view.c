/* test-every-view.c: a session that opens every view, and leaves nothing behind
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-outline.h"
#include "apposite-window-export.h"
#include "test-init.h"
#include "window-fixture.h"

/* Opens and closes what each menu button in @widget has. */
static void
open_popovers (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_MENU_BUTTON (widget) && gtk_widget_is_sensitive (widget))
    {
      gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
      spin (20);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (widget));
      spin (5);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    open_popovers (child);
}

/* What stands before the window is closed again. */
static void
close_dialogs (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (toplevels); i > 0; i--)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i - 1);

      if (!APPOSITE_IS_WINDOW (window) && gtk_widget_get_visible (GTK_WIDGET (window)))
        gtk_window_close (window);
    }
  spin (20);
}

static void
open_variants (Fixture *fixture)
{
  GListModel *variants =
      apposite_topic_get_variants (apposite_session_get_topic (fixture->session));

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *recommendations = apposite_variant_get_recommendations (variant);

      apposite_session_show_variant (fixture->session, variant);
      spin (20);
      apposite_session_show_recommendation (
          fixture->session, apposite_record_list_peek (recommendations, 0));
      activate (fixture, "win.show-detail");
      spin (20);
    }
  open_popovers (GTK_WIDGET (fixture->window));
}

static void
open_sections (Fixture *fixture)
{
  g_auto (GStrv) ids = apposite_outline_list (apposite_session_get_topic (fixture->session));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      apposite_session_show_reference (fixture->session, ids[i]);
      spin (10);
    }
  open_popovers (GTK_WIDGET (fixture->window));
}

static void
open_search (Fixture *fixture)
{
  static const char *const words[] = { "mri", "radiculpathy", "qqqqqq", "" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      activate (fixture, "win.search");
      gtk_editable_set_text (find (fixture->window, "entry"), words[i]);
      spin (20);
    }
  apposite_window_show_place (
      fixture->window, &(const AppositePlace){ .kind = APPOSITE_PLACE_COMPARISON });
  spin (20);
  open_popovers (GTK_WIDGET (fixture->window));
}

static void
open_dialogs (Fixture *fixture)
{
  static const char *const actions[] = { "win.print", "win.save-pdf", "win.show-shortcuts" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      activate (fixture, actions[i]);
      spin (50);
      close_dialogs ();
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  spin (50);
  close_dialogs ();
  apposite_window_export (fixture->window, "/nonexistent/a.csv", APPOSITE_FILE_CSV);
  spin (50);
  close_dialogs ();
}

static void
test_every_view (Fixture *fixture, gconstpointer width)
{
  answer (fixture->session, "trauma=no age=adult");
  spin (20);
  open_popovers (GTK_WIDGET (fixture->window));
  open_variants (fixture);
  open_search (fixture);
  open_sections (fixture);
  open_dialogs (fixture);
  activate (fixture, "win.new-patient");
  spin (20);
}

static void
test_disclaimer (void)
{
  Fixture fixture = { .settings = reset_settings () };

  open_window (&fixture);
  close_dialogs ();
  close_window (&fixture);
}

int
main (int argc, char *argv[])
{
  int status;

  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/every-view/wide", 1280, test_every_view);
  add ("/every-view/narrow", 360, test_every_view);
  g_test_add_func ("/every-view/disclaimer", test_disclaimer);

  status = g_test_run ();
  g_object_unref (application);
  return status;
}
