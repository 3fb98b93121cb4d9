/* test-large-text.c: whether all text is there, however large it is
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-failure-dialog.h"
#include "apposite-print-dialog.h"
#include "apposite-search-page.h"
#include "apposite-text.h"
#include "test-init.h"
#include "window-fixture.h"

#define FITTING "age=adult trauma=no duration=acute infection=yes malignancy=diagnosed"
#define ELSEWHERE "age=adult trauma=yes"

/* Sizes are rounded on the way. */
#define SLACK 1.5f

typedef struct
{
  int width;
  int height;
  double scale;
} Size;

static const Size sizes[] = {
  { 360, 600, 1.0 },
  { 720, 1200, 2.0 },
  { 720, 1200, 1.5 },
  { 1280, 800, 1.5 },
  { 1280, 800, 2.0 },
};

/* --- What is cut off --- */

/* What is left out can be read in a tooltip of the label or of what it stands in. The source in the
 * title bar stands at the foot of each page too. */
static gboolean
is_found_elsewhere (GtkWidget *widget)
{
  if (gtk_widget_get_ancestor (widget, ADW_TYPE_WINDOW_TITLE) != NULL)
    return TRUE;
  for (; widget != NULL && !GTK_IS_NATIVE (widget); widget = gtk_widget_get_parent (widget))
    if (gtk_widget_get_has_tooltip (widget))
      return TRUE;
  return FALSE;
}

/* Whether nothing between the label and the window lets it be scrolled to. */
static gboolean
is_outside (GtkWidget *label, GtkWidget *root)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (label, GTK_TYPE_SCROLLED_WINDOW);
  GtkPolicyType policy = GTK_POLICY_NEVER;
  graphene_rect_t bounds;

  if (scroller != NULL)
    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (scroller), &policy, NULL);
  if (scroller == NULL || !gtk_widget_is_ancestor (scroller, root))
    scroller = root;
  return policy == GTK_POLICY_NEVER && gtk_widget_compute_bounds (label, scroller, &bounds)
      && (bounds.origin.x < -SLACK
          || bounds.origin.x + bounds.size.width > (float) gtk_widget_get_width (scroller) + SLACK);
}

/* The text that a widget shows as it is laid out, if it shows any. */
static PangoLayout *
layout_of (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_layout (GTK_LABEL (widget));
  /* A badge without its word is a picture. */
  if (!APPOSITE_IS_TEXT (widget) || g_str_equal (text_of (widget), ""))
    return NULL;
  return apposite_text_get_layout (APPOSITE_TEXT (widget));
}

static const char *
find_fault (GtkWidget *widget, PangoLayout *layout, GtkWidget *root)
{
  graphene_rect_t bounds;
  int width, height;

  if (pango_layout_is_ellipsized (layout) && !is_found_elsewhere (widget))
    return "ends in an ellipsis without a tooltip";
  pango_layout_get_pixel_size (layout, &width, &height);
  if (!gtk_widget_compute_bounds (widget, widget, &bounds))
    return NULL;
  if ((float) width > bounds.size.width + SLACK)
    return "is wider than its place";
  if ((float) height > bounds.size.height + SLACK)
    return "is higher than its place";
  return is_outside (widget, root) ? "stands outside of what can be seen" : NULL;
}

static void
check_labels (GtkWidget *widget, GtkWidget *root, const Size *size, const char *view)
{
  PangoLayout *layout = layout_of (widget);
  const char *fault = layout != NULL ? find_fault (widget, layout, root) : NULL;

  if (fault != NULL)
    {
      g_test_message ("%s, %d×%d, text at %.2g: “%s” %s", view, size->width, size->height,
          size->scale, pango_layout_get_text (layout), fault);
      g_test_fail ();
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && !GTK_IS_NATIVE (child))
      check_labels (child, root, size, view);
}

static void
check (gpointer root, const Size *size, const char *view)
{
  spin (50);
  check_labels (root, root, size, view);
}

/* --- Views --- */

static void
show_procedure (Fixture *fixture, guint number, guint position)
{
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, number)), position));
}

static void
check_patient (Fixture *fixture, const Size *size)
{
  check (fixture->window, size, "empty");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, size->width);
  answer (fixture->session, ELSEWHERE);
  activate (fixture, "win.show-page");
  check (fixture->window, size, "elsewhere first");
  apposite_session_new_patient (fixture->session);
  answer (fixture->session, FITTING);
  activate (fixture, "win.next-question");
  check (fixture->window, size, "answered");
  for (guint number = 1; number <= 8; number++)
    {
      show_procedure (fixture, number, 1);
      activate (fixture, "win.show-page");
      check (fixture->window, size, "variant");
      activate (fixture, "win.show-detail");
      check (fixture->window, size, "detail");
    }
}

static void
check_pages (Fixture *fixture, const Size *size)
{
  GtkListBox *contents;

  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  activate (fixture, "win.show-page");
  check (fixture->window, size, "comparison");
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  contents = find (fixture->window, "contents");
  for (int i = 0; gtk_list_box_get_row_at_index (contents, i) != NULL; i++)
    {
      g_signal_emit_by_name (
          contents, "row-activated", gtk_list_box_get_row_at_index (contents, i));
      check (fixture->window, size, "reference");
    }
  apposite_search_page_search (find (fixture->window, "search"), "infection mri");
  spin (300);
  check (fixture->window, size, "search");
  apposite_search_page_search (find (fixture->window, "search"), "xylophone");
  spin (300);
  check (fixture->window, size, "nothing found");
}

static void
check_dialogs (Fixture *fixture, const Size *size)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWindow *dialog =
      GTK_WINDOW (apposite_print_dialog_new (window, fixture->session, APPOSITE_PRINT_TO_PAPER));
  GList *windows;

  gtk_window_present (dialog);
  check (dialog, size, "what to print");
  gtk_window_destroy (dialog);
  apposite_failure_dialog_present (
      window, "It Can't Be Saved", "There is no room.", "Make room.", "_Try Again", "win.copy");
  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  windows = gtk_window_list_toplevels ();
  for (GList *i = windows; i != NULL; i = i->next)
    if (i->data != window && gtk_widget_get_mapped (i->data))
      {
        check (i->data, size, "dialog");
        gtk_window_destroy (i->data);
      }
  g_list_free (windows);
  spin (20);
}

static void
test_complete (gconstpointer data)
{
  const Size *size = data;
  Fixture fixture = { .settings = reset_settings () };

  g_settings_set_boolean (fixture.settings, "disclaimer-seen", TRUE);
  g_settings_set_int (fixture.settings, "window-width", size->width);
  g_settings_set_int (fixture.settings, "window-height", size->height);
  g_settings_set_double (fixture.settings, "text-scale", size->scale);
  open_window (&fixture);
  check_patient (&fixture, size);
  check_pages (&fixture, size);
  check_dialogs (&fixture, size);
  close_window (&fixture);
  g_settings_reset (fixture.settings, "text-scale");
}

int
main (int argc, char *argv[])
{
  int status;

  init_test (&argc, &argv);
  start_application ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/large-text/%d-%d-%g", sizes[i].width, sizes[i].height, sizes[i].scale);

      g_test_add_data_func (path, &sizes[i], test_complete);
    }

  status = g_test_run ();
  g_clear_object (&application);
  return status;
}
