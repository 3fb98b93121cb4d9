/* apposite-window-copy.c: what a window copies
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window-copy.h"

#include <glib/gi18n.h>

#include "apposite-clipboard.h"
#include "apposite-report-format.h"
#include "apposite-session-place.h"

static void
copy_report (GtkWidget *widget, AppositeReport *report, const char *message)
{
  apposite_clipboard_copy_report (gtk_widget_get_clipboard (widget), report);
  apposite_window_show_toast (APPOSITE_WINDOW (widget), message);
}

static void
copy_choice (GtkWidget *widget, AppositeReportParts parts)
{
  const AppositeShown shown = apposite_window_get_shown (APPOSITE_WINDOW (widget));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (AppositeReport) report = apposite_shown_report_choice (&shown, parts, now);

  if (report != NULL)
    copy_report (widget, report,
        apposite_shown_tells_answers (&shown) ? _ ("Copied, the answers about the patient included")
                                              : _ ("Copied"));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  copy_choice (widget, APPOSITE_REPORT_BARE);
}

static void
copy_rationale_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  copy_choice (widget, APPOSITE_REPORT_RATIONALES);
}

static AppositeReport *
report_table (GtkWidget *widget, gboolean filtered)
{
  const AppositeShown shown = apposite_window_get_shown (APPOSITE_WINDOW (widget));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return apposite_shown_report_table (&shown, filtered, now);
}

static void
copy_table_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (AppositeReport) report = report_table (widget, FALSE);

  if (report != NULL)
    copy_report (widget, report, _ ("Table copied"));
}

static void
copy_filtered_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (AppositeReport) report = report_table (widget, TRUE);

  if (report != NULL)
    copy_report (widget, report, _ ("Filtered table copied"));
}

/* In these forms the text is what is wanted, by an editor that would take HTML for better. */
static void
copy_as_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gboolean csv = g_str_equal (g_variant_get_string (parameter, NULL), "csv");
  g_autoptr (AppositeReport) report = report_table (widget, FALSE);
  g_autofree char *text = NULL;

  if (report == NULL)
    return;
  text = csv ? apposite_report_to_csv (report) : apposite_report_to_markdown (report);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  apposite_window_show_toast (
      APPOSITE_WINDOW (widget), csv ? _ ("Table copied as CSV") : _ ("Table copied as Markdown"));
}

static void
copy_link_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *window = APPOSITE_WINDOW (widget);
  g_autofree char *address = apposite_session_format_address (apposite_window_get_session (window));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), address);
  apposite_window_show_toast (window, _ ("Link copied"));
}

/**
 * apposite_window_install_copy_actions:
 * @widget_class: the class of windows
 *
 * Installs what copies: `win.copy` what is chosen with what is answered, `win.copy-rationale` the
 * recommendation with its rationale too; `win.copy-table` the table, `win.copy-filtered` the rows that
 * are listed, `win.copy-as` the table in a form, “markdown” or “csv”; `win.copy-link` where the reader
 * is.
 */
void
apposite_window_install_copy_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "win.copy-rationale", NULL, copy_rationale_action);
  gtk_widget_class_install_action (widget_class, "win.copy-table", NULL, copy_table_action);
  gtk_widget_class_install_action (widget_class, "win.copy-filtered", NULL, copy_filtered_action);
  gtk_widget_class_install_action (widget_class, "win.copy-as", "s", copy_as_action);
  gtk_widget_class_install_action (widget_class, "win.copy-link", NULL, copy_link_action);
}

/**
 * apposite_window_update_copy_actions:
 * @window: a window with a session
 *
 * Enables what there is something to copy for.
 */
void
apposite_window_update_copy_actions (AppositeWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  const AppositeShown shown = apposite_window_get_shown (window);
  AppositeView view = apposite_session_get_view (shown.session);
  gboolean choice = apposite_shown_has_choice (&shown);
  gboolean table = apposite_shown_has_table (&shown);

  gtk_widget_action_set_enabled (widget, "win.copy", choice);
  gtk_widget_action_set_enabled (
      widget, "win.copy-rationale", choice && view == APPOSITE_VIEW_VARIANT);
  gtk_widget_action_set_enabled (widget, "win.copy-table", table);
  gtk_widget_action_set_enabled (widget, "win.copy-filtered", apposite_shown_is_filtered (&shown));
  gtk_widget_action_set_enabled (widget, "win.copy-as", table);
}
