/* test-templates.c: every .ui file of the program can be made
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "answered-session.h"
#include "apposite-answer-set-row.h"
#include "apposite-badge.h"
#include "apposite-cell.h"
#include "apposite-checklist.h"
#include "apposite-citation-text.h"
#include "apposite-column.h"
#include "apposite-comparison-cell.h"
#include "apposite-comparison-grid.h"
#include "apposite-comparison-heading.h"
#include "apposite-comparison-procedure.h"
#include "apposite-comparison.h"
#include "apposite-criterion-group.h"
#include "apposite-criterion-row.h"
#include "apposite-detail-pane.h"
#include "apposite-detail.h"
#include "apposite-dose-bar.h"
#include "apposite-exception-row.h"
#include "apposite-filter-bar.h"
#include "apposite-filter-popover.h"
#include "apposite-flow.h"
#include "apposite-later.h"
#include "apposite-narrow-bin.h"
#include "apposite-notice-row.h"
#include "apposite-pane-handle.h"
#include "apposite-patient-bar.h"
#include "apposite-print-dialog.h"
#include "apposite-procedure-list.h"
#include "apposite-question-group.h"
#include "apposite-question-row.h"
#include "apposite-radiation-marks.h"
#include "apposite-radiation.h"
#include "apposite-rated-row.h"
#include "apposite-reasons-button.h"
#include "apposite-reference.h"
#include "apposite-reference-section.h"
#include "apposite-scroller.h"
#include "apposite-status.h"
#include "apposite-status-view.h"
#include "apposite-table.h"
#include "apposite-variant-cell.h"
#include "apposite-variant-choice.h"
#include "apposite-variant-header.h"
#include "apposite-variant-list.h"
#include "apposite-variant-row.h"
#include "apposite-panes.h"
#include "apposite-search.h"
#include "apposite-search-page.h"
#include "apposite-search-row.h"
#include "apposite-sheet.h"
#include "apposite-view-switcher.h"
#include "apposite-window.h"
#include "spin.h"
#include "test-init.h"

#define RESOURCES "/org/apposite/Apposite"

typedef GType (*TypeFunc) (void);

/* All widgets of the program, with a template or without. */
static const TypeFunc widget_types[] = {
  apposite_answer_set_row_get_type,
  apposite_badge_get_type,
  apposite_cell_get_type,
  apposite_checklist_get_type,
  apposite_citation_text_get_type,
  apposite_column_get_type,
  apposite_comparison_cell_get_type,
  apposite_comparison_get_type,
  apposite_comparison_grid_get_type,
  apposite_comparison_heading_get_type,
  apposite_comparison_procedure_get_type,
  apposite_criterion_row_get_type,
  apposite_detail_get_type,
  apposite_detail_pane_get_type,
  apposite_dose_bar_get_type,
  apposite_exception_row_get_type,
  apposite_filter_bar_get_type,
  apposite_filter_popover_get_type,
  apposite_flow_get_type,
  apposite_later_get_type,
  apposite_narrow_bin_get_type,
  apposite_notice_row_get_type,
  apposite_pane_handle_get_type,
  apposite_panes_get_type,
  apposite_patient_bar_get_type,
  apposite_print_dialog_get_type,
  apposite_procedure_list_get_type,
  apposite_question_group_get_type,
  apposite_question_row_get_type,
  apposite_radiation_get_type,
  apposite_radiation_marks_get_type,
  apposite_rated_row_get_type,
  apposite_reasons_button_get_type,
  apposite_reference_get_type,
  apposite_reference_section_get_type,
  apposite_scroller_get_type,
  apposite_sheet_get_type,
  apposite_search_page_get_type,
  apposite_search_row_get_type,
  apposite_status_view_get_type,
  apposite_table_get_type,
  apposite_variant_cell_get_type,
  apposite_variant_choice_get_type,
  apposite_variant_header_get_type,
  apposite_variant_list_get_type,
  apposite_variant_row_get_type,
  apposite_view_switcher_get_type,
  apposite_window_get_type,
};

/* Paths of all .ui files below @folder, which ends in a slash. */
static void
collect (const char *folder, GPtrArray *paths)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = g_resources_enumerate_children (folder, 0, &error);

  g_assert_no_error (error);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);

      if (g_str_has_suffix (path, "/"))
        collect (path, paths);
      else if (g_str_has_suffix (path, ".ui"))
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
}

static void
start_element_cb (GMarkupParseContext *context,
    const char *element,
    const char **names,
    const char **values,
    gpointer class_name,
    GError **error)
{
  char **found = class_name;

  if (!g_str_equal (element, "template"))
    return;
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], "class"))
      {
        g_assert_null (*found);
        *found = g_strdup (values[i]);
      }
}

/* The class that the file is the template of, or NULL where it is none. */
static char *
template_class (GBytes *bytes)
{
  const GMarkupParser parser = { .start_element = start_element_cb };
  char *class_name = NULL;
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser, 0, &class_name, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (
      context, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  return class_name;
}

static gboolean
is_ours (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (widget_types); i++)
    if (widget_types[i]() == type)
      return TRUE;
  return FALSE;
}

/* --- Something to show: the first object of each type that can be reached from a session --- */

static gpointer
find_of_type (GPtrArray *objects, GType type)
{
  for (guint i = 0; i < objects->len; i++)
    if (g_type_is_a (G_OBJECT_TYPE (objects->pdata[i]), type))
      return objects->pdata[i];
  return NULL;
}

static void
gather (GPtrArray *objects, gpointer object)
{
  guint n_props;
  g_autofree GParamSpec **specs = NULL;

  if (object == NULL || g_ptr_array_find (objects, object, NULL))
    return;
  if (G_IS_LIST_MODEL (object))
    {
      for (guint i = 0; i < g_list_model_get_n_items (object); i++)
        {
          g_autoptr (GObject) item = g_list_model_get_item (object, i);

          gather (objects, item);
        }
      return;
    }
  g_ptr_array_add (objects, g_object_ref (object));
  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_props);
  for (guint i = 0; i < n_props; i++)
    if ((specs[i]->flags & G_PARAM_READABLE) != 0
        && (g_type_is_a (specs[i]->value_type, G_TYPE_OBJECT)
            || g_type_is_a (specs[i]->value_type, G_TYPE_LIST_MODEL)))
      {
        g_autoptr (GObject) value = NULL;

        g_object_get (object, specs[i]->name, &value, NULL);
        gather (objects, value);
      }
}

static GPtrArray *
gather_all (void)
{
  GPtrArray *objects = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GListModel) notices = NULL;
  g_autoptr (GListModel) groups = NULL;

  answer (session, "trauma=yes");
  apposite_session_show_variant (session, variant_at (session, 1));
  notices = apposite_status_list (
      apposite_session_get_presentation (session), apposite_session_get_variant (session));
  groups = apposite_criterion_group_list (
      apposite_session_get_topic (session), apposite_session_get_variant (session));
  gather (objects, session);
  gather (objects, notices);
  gather (objects, groups);
  return objects;
}

/* The widget with one of each thing of the program's that it shows. Its own state is as it is made. */
static GtkWidget *
new_filled (GType type, GPtrArray *objects)
{
  g_autoptr (GTypeClass) class = g_type_class_ref (type);
  guint n_props, n_set = 0;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_CLASS (class), &n_props);
  g_autofree const char **set_names = g_new0 (const char *, n_props);
  g_autofree GValue *set_values = g_new0 (GValue, n_props);
  GtkWidget *widget;

  for (guint i = 0; i < n_props; i++)
    if (specs[i]->owner_type == type && (specs[i]->flags & G_PARAM_WRITABLE) != 0
        && g_str_has_prefix (g_type_name (specs[i]->value_type), "Apposite")
        && g_type_is_a (specs[i]->value_type, G_TYPE_OBJECT))
      {
        gpointer object = find_of_type (objects, specs[i]->value_type);

        /* Not there, or the widget's own. */
        if (object == NULL)
          continue;
        set_names[n_set] = specs[i]->name;
        g_value_init (&set_values[n_set], specs[i]->value_type);
        g_value_set_object (&set_values[n_set++], object);
      }
  widget = GTK_WIDGET (g_object_new_with_properties (type, n_set, set_names, set_values));
  for (guint i = 0; i < n_set; i++)
    g_value_unset (&set_values[i]);
  return widget;
}

static void
show_in_window (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new (), *around = child;

  if (GTK_IS_LIST_BOX_ROW (child))
    {
      around = gtk_list_box_new ();
      gtk_list_box_append (GTK_LIST_BOX (around), child);
    }
  else if (GTK_IS_FLOW_BOX_CHILD (child))
    {
      around = gtk_flow_box_new ();
      gtk_flow_box_append (GTK_FLOW_BOX (around), child);
    }
  gtk_window_set_child (GTK_WINDOW (window), around);
  gtk_window_present (GTK_WINDOW (window));
  spin (20);
  gtk_window_destroy (GTK_WINDOW (window));
  spin (1);
}

/* Made, shown where it can be shown by itself, and gone. */
static void
make_widget (GType type)
{
  g_autoptr (GPtrArray) objects = gather_all ();
  GtkWidget *widget = new_filled (type, objects);

  g_test_message ("%s", g_type_name (type));
  if (GTK_IS_WINDOW (widget))
    {
      g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
      gtk_window_present (GTK_WINDOW (widget));
      spin (20);
      gtk_window_destroy (GTK_WINDOW (widget));
      spin (1);
      g_assert_null (widget);
      return;
    }
  g_object_ref_sink (widget);
  if (!GTK_IS_NATIVE (widget))
    show_in_window (widget);
  g_assert_finalize_object (widget);
}

/* --- Files --- */

static void
assert_rows_filled (GtkWidget *view, guint n)
{
  guint n_filled = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (view); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_first_child (row) != NULL)
      {
        g_assert_true (is_ours (G_OBJECT_TYPE (gtk_widget_get_first_child (row)))
            || GTK_IS_LABEL (gtk_widget_get_first_child (row)));
        n_filled++;
      }
  g_assert_cmpuint (n_filled, >, 0);
  g_assert_cmpuint (n_filled, <=, n);
}

static GListModel *
find_items (AppositeTopic *topic, const char *words)
{
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);
  g_autoptr (GListModel) hits = apposite_search_find (search, words, 20, NULL);

  return apposite_search_item_list (hits);
}

static const char *const words[] = { "mri", "radiculopathy", "radiculpathy", NULL };

static GListModel *
list_rows (AppositeTopic *topic, const char *path, guint turn)
{
  if (g_str_has_suffix (path, "search-list-row.ui"))
    return find_items (topic, words[turn]);
  g_assert_true (g_str_has_suffix (path, "chooser-row.ui"));
  return G_LIST_MODEL (gtk_string_list_new (words + turn));
}

/* What its rows are of, as rows of the template alone. */
static void
make_rows (const char *path, GBytes *bytes)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkBuilderScope) scope = gtk_builder_cscope_new ();
  GtkListItemFactory *factory = gtk_builder_list_item_factory_new_from_bytes (scope, bytes);
  g_autoptr (GtkSingleSelection) selection = gtk_single_selection_new (NULL);
  GtkWidget *window = gtk_window_new (), *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (selection)), factory);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 600);
  gtk_window_present (GTK_WINDOW (window));
  for (guint turn = 0; words[turn] != NULL; turn++)
    {
      g_autoptr (GListModel) rows = list_rows (apposite_session_get_topic (session), path, turn);

      gtk_single_selection_set_model (selection, rows);
      spin (20);
      assert_rows_filled (view, g_list_model_get_n_items (rows));
    }
  gtk_window_destroy (GTK_WINDOW (window));
  spin (1);
}

static void
make_plain (const char *path)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) error = NULL;
  GSList *objects;

  gtk_builder_add_from_resource (builder, path, &error);
  g_assert_no_error (error);
  objects = gtk_builder_get_objects (builder);
  g_assert_nonnull (objects);
  for (GSList *i = objects; i != NULL; i = i->next)
    if (GTK_IS_WINDOW (i->data))
      {
        gtk_window_present (i->data);
        spin (20);
        gtk_window_destroy (i->data);
      }
  g_slist_free (objects);
}

static void
test_file (gconstpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);
  g_autofree char *class_name = NULL;
  GType type;

  g_assert_no_error (error);
  class_name = template_class (bytes);
  if (class_name == NULL)
    {
      make_plain (path);
      return;
    }
  if (g_str_equal (class_name, "GtkListItem"))
    {
      make_rows (path, bytes);
      return;
    }
  /* A type that isn't listed above would be made by nobody. */
  type = g_type_from_name (class_name);
  if (type == 0 || !is_ours (type))
    g_error ("“%s” is a template of %s, which this test doesn't know", path, class_name);
  make_widget (type);
}

static void
test_without_template (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (widget_types); i++)
    {
      GType type = widget_types[i]();

      g_assert_true (g_type_is_a (type, GTK_TYPE_WIDGET));
      make_widget (type);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  init_test (&argc, &argv);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (widget_types); i++)
    g_type_ensure (widget_types[i]());

  collect (RESOURCES "/", paths);
  g_assert_cmpuint (paths->len, >, 0);
  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = paths->pdata[i];
      g_autofree char *name = g_strconcat ("/templates", path + strlen (RESOURCES), NULL);

      g_test_add_data_func (name, path, test_file);
    }
  g_test_add_func ("/templates/every-type", test_without_template);

  return g_test_run ();
}
