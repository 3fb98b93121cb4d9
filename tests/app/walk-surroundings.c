/* walk-surroundings.c: steps around the windows: sizes, styles, files, clipboard, dialogs
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "walk.h"

#include <string.h>

#include "apposite-window-export.h"
#include "apposite-window-print.h"

/* --- Size, style, settings --- */

void
walk_resize (Walk *walk, AppositeWindow *window)
{
  int width = 360 + (int) walk_draw (walk, 1561);
  int height = 600 + (int) walk_draw (walk, 601);

  walk_tell (walk, "resizes to %d x %d", width, height);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
}

/* The program hears of high contrast from the system alone; its styles are what comes of that. */
static void
toggle_high_contrast (void)
{
  static const char *const resources[] = { "/org/gnome/Adwaita/styles/base-hc.css",
    "/org/apposite/Apposite/ui/style-hc.css" };
  static GtkCssProvider *providers[G_N_ELEMENTS (resources)];
  GdkDisplay *display = gdk_display_get_default ();

  for (guint i = 0; i < G_N_ELEMENTS (resources); i++)
    if (providers[i] != NULL)
      {
        gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (providers[i]));
        g_clear_object (&providers[i]);
      }
    else if (g_resources_get_info (resources[i], 0, NULL, NULL, NULL))
      {
        providers[i] = gtk_css_provider_new ();
        gtk_css_provider_load_from_resource (providers[i], resources[i]);
        gtk_style_context_add_provider_for_display (
            display, GTK_STYLE_PROVIDER (providers[i]), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      }
}

void
walk_restyle (Walk *walk, AppositeWindow *window)
{
  static const char *const fonts[] = { "Cantarell 11", "DejaVu Sans 9", "Monospace 14",
    "No Such Font 12" };
  static const char *const schemes[] = { "system", "light", "dark" };
  GSettings *settings = apposite_application_get_settings (walk->application);
  const char *word;

  walk->everywhere = TRUE;
  switch (walk_draw (walk, 5))
    {
    case 0:
      walk_tell (walk, "changes the contrast");
      toggle_high_contrast ();
      break;
    case 1:
      word = WALK_DRAW_WORD (walk, fonts);
      walk_tell (walk, "sets the font to %s", word);
      g_object_set (gtk_settings_get_default (), "gtk-font-name", word, NULL);
      break;
    case 2:
      walk_tell (walk, "turns the direction of text");
      gtk_widget_set_default_direction (gtk_widget_get_default_direction () == GTK_TEXT_DIR_LTR
              ? GTK_TEXT_DIR_RTL
              : GTK_TEXT_DIR_LTR);
      break;
    case 3:
      word = WALK_DRAW_WORD (walk, schemes);
      walk_tell (walk, "sets the colour scheme to %s", word);
      g_settings_set_string (settings, "color-scheme", word);
      break;
    default:
      walk_tell (walk, "sets the text scale");
      g_settings_set_double (settings, "text-scale", 0.75 + 0.125 * walk_draw (walk, 11));
      break;
    }
}

void
walk_change_setting (Walk *walk, AppositeWindow *window)
{
  static const char *const orders[] = { "document", "procedure", "procedure-descending",
    "appropriateness", "appropriateness-descending", "radiation", "radiation-descending",
    "no such order", "" };
  GSettings *settings = apposite_application_get_settings (walk->application);

  walk->everywhere = TRUE;
  switch (walk_draw (walk, 4))
    {
    case 0:
      walk_tell (walk, "sets how wide the sidebar is");
      g_settings_set_int (settings, "sidebar-width", 340 + (int) walk_draw (walk, 141));
      break;
    case 1:
      walk_tell (walk, "sets how wide the detail pane is");
      g_settings_set_int (settings, "detail-width", 300 + (int) walk_draw (walk, 341));
      break;
    case 2:
      walk_tell (walk, "changes the order of the variants");
      g_settings_set_boolean (settings, "order-by-fit", walk_chance (walk, 50));
      break;
    default:
      walk_tell (walk, "sets the order of the procedures");
      g_settings_set_string (settings, "sort-order", WALK_DRAW_WORD (walk, orders));
      break;
    }
}

void
walk_relanguage (Walk *walk, AppositeWindow *window)
{
  walk->everywhere = TRUE;
  walk_tell (walk, "changes the language");
  g_action_group_activate_action (G_ACTION_GROUP (walk->application), "published-language", NULL);
}

/* --- Files --- */

static void
save_pdf (Walk *walk, AppositeWindow *window)
{
  const AppositeShown shown = apposite_window_get_shown (window);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (AppositeReport) report = apposite_shown_report_page (&shown, now);
  g_autofree char *filename = g_build_filename (walk->folder, "walk.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (filename);

  walk_tell (walk, "saves a PDF");
  apposite_window_save_pdf (window, report, APPOSITE_PAPER_A4, file, TRUE);
}

void
walk_export (Walk *walk, AppositeWindow *window)
{
  static const char *const names[] = { "a.html", "a.md", "a.csv", "a.txt", "a.json", "a & <b>",
    "a.pdf", "no/such/folder/a.csv" };
  const char *name = WALK_DRAW_WORD (walk, names);
  g_autofree char *filename = g_build_filename (walk->folder, name, NULL);

  if (walk_chance (walk, 20))
    {
      save_pdf (walk, window);
      return;
    }
  walk_tell (walk, "exports to %s", name);
  apposite_window_export (
      window, filename, (AppositeFileFormat) walk_draw (walk, APPOSITE_FILE_JSON + 1));
}

/* --- Clipboard --- */

static char *
read_clipboard (GdkClipboard *clipboard)
{
  GdkContentProvider *content = gdk_clipboard_get_content (clipboard);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  if (content == NULL || !gdk_content_provider_get_value (content, &value, NULL))
    return NULL;
  return g_value_dup_string (&value);
}

/* What was copied names the document's year of revision; a link, the topic. */
void
walk_copy (Walk *walk, AppositeWindow *window)
{
  static const char *const actions[] = { "win.copy", "win.copy-rationale", "win.copy-table",
    "win.copy-filtered", "win.copy-as::markdown", "win.copy-as::csv", "win.copy-link" };
  AppositeTopic *topic = apposite_session_get_topic (apposite_window_get_session (window));
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  const char *action = WALK_DRAW_WORD (walk, actions);
  g_autofree char *name = NULL;
  g_autofree char *copied = NULL;
  g_autofree char *wanted = g_str_equal (action, "win.copy-link")
      ? g_strdup (apposite_topic_get_id (topic))
      : g_strdup_printf ("%u", apposite_topic_get_revised (topic));
  g_autoptr (GVariant) target = NULL;

  walk_tell (walk, "activates %s", action);
  gdk_clipboard_set_text (clipboard, wanted);
  g_action_parse_detailed_name (action, &name, &target, NULL);
  gtk_widget_activate_action_variant (GTK_WIDGET (window), name, target);
  copied = read_clipboard (clipboard);
  g_assert_nonnull (copied);
  g_assert_nonnull (strstr (copied, wanted));
}

/* --- Windows and dialogs --- */

void
walk_open_window (Walk *walk, AppositeWindow *window)
{
  walk->everywhere = TRUE;
  walk_tell (walk, "opens a window");
  g_action_group_activate_action (G_ACTION_GROUP (walk->application), "new-window", NULL);
}

void
walk_close_window (Walk *walk, AppositeWindow *window)
{
  walk_tell (walk, "closes the window");
  gtk_window_close (GTK_WINDOW (window));
}

/* What stands before the windows, if there is something. */
GtkWindow *
walk_find_dialog (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (toplevels); i > 0; i--)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i - 1);

      if (!APPOSITE_IS_WINDOW (window) && gtk_widget_get_visible (GTK_WIDGET (window)))
        return window;
    }
  return NULL;
}

static void
choose_file (Walk *walk, GtkWindow *dialog)
{
  g_autoptr (GFile) folder = g_file_new_for_path (walk->folder);
  g_autoptr (GError) error = NULL;

  walk_tell (walk, "chooses a file");
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, &error);
  g_assert_no_error (error);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
}

static gboolean
is_pressable (GtkWidget *widget)
{
  return walk_is_focusable (widget) && !GTK_IS_LABEL (widget) && !GTK_IS_LINK_BUTTON (widget);
}

/* In dialogs of ours, anything; the toolkit's own are answered or left. */
void
walk_answer_dialog (Walk *walk, GtkWindow *dialog)
{
  GtkWidget *widget;

  if (GTK_IS_FILE_CHOOSER (dialog) && walk->dialog_steps < 2 && walk_chance (walk, 50))
    {
      choose_file (walk, dialog);
      return;
    }
  if (!GTK_IS_DIALOG (dialog) && walk->dialog_steps < 8 && walk_chance (walk, 80))
    {
      widget = walk_draw_widget (walk, dialog, is_pressable);
      walk_tell (walk, "activates %s in %s",
          widget != NULL ? G_OBJECT_TYPE_NAME (widget) : "nothing", G_OBJECT_TYPE_NAME (dialog));
      if (widget != NULL)
        walk_press (walk, widget);
      return;
    }
  walk_tell (walk, "closes %s", G_OBJECT_TYPE_NAME (dialog));
  gtk_window_close (dialog);
}
