/* apposite-reference-parts.c: what the reference page shows of the topic's own facts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-reference-parts.h"

#include <glib/gi18n.h>

#include "apposite-about.h"
#include "apposite-badge.h"
#include "apposite-citation-text.h"
#include "apposite-outline.h"
#include "apposite-page-closures.h"
#include "apposite-radiation.h"
#include "apposite-table.h"
#include "apposite-typeset.h"
#include "apposite-wrap-layout.h"

#define HIGHLIGHTS_AT_ONCE 100

static GtkWidget *
new_column (int spacing)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, spacing);
}

static void
append (GtkWidget *box, GtkWidget *child)
{
  gtk_box_append (GTK_BOX (box), child);
}

/* --- Categories --- */

static GtkWidget *
new_category (AppositeCategory *category)
{
  g_autofree char *rating = apposite_closure_format_rating (NULL, category);
  GtkWidget *item = new_column (3);
  GtkWidget *title = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *badge = apposite_badge_new (category);
  GtkWidget *label = apposite_typeset_label (rating);

  apposite_badge_set_one_line (APPOSITE_BADGE (badge), TRUE);
  gtk_widget_set_layout_manager (title, g_object_new (APPOSITE_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_add_css_class (label, "quiet");
  append (title, badge);
  append (title, label);
  append (item, title);
  append (item, apposite_citation_text_new (apposite_category_get_definition (category)));
  return item;
}

static GtkWidget *
new_categories (AppositeTopic *topic)
{
  GListModel *categories = apposite_topic_get_categories (topic);
  GtkWidget *list = apposite_typeset_list ();

  gtk_widget_add_css_class (list, "loose");
  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    apposite_typeset_add_item (list, new_category (apposite_record_list_peek (categories, i)));
  return list;
}

/* --- Radiation levels --- */

static GtkWidget *
new_dose (const char *dose)
{
  GtkWidget *label = apposite_typeset_label (dose);

  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static void
add_level (AppositeTable *table, AppositeRadiationLevel *level)
{
  g_autofree char *adult = apposite_radiation_level_format_adult (level);
  g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
  GtkWidget *marks = apposite_radiation_new (level);

  apposite_radiation_set_show_dose (APPOSITE_RADIATION (marks), FALSE);
  apposite_table_begin_row (table);
  apposite_table_add_cell (table, marks);
  apposite_table_add_cell (table, new_dose (adult));
  apposite_table_add_cell (table, new_dose (pediatric));
}

static GtkWidget *
new_radiation_levels (AppositeTopic *topic)
{
  const char *const headings[] = {
    /* Translators: the heading of a column of radiation levels */
    _ ("Level"),
    _ ("Effective dose in adults"),
    _ ("Effective dose in children"),
    NULL,
  };
  GListModel *levels = apposite_topic_get_radiation_levels (topic);
  GtkWidget *part = new_column (12);
  GtkWidget *table = apposite_table_new (_ ("Dose ranges of the radiation levels"));

  apposite_table_add_headings (APPOSITE_TABLE (table), headings);
  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    add_level (APPOSITE_TABLE (table), apposite_record_list_peek (levels, i));
  append (part, table);
  append (part,
      apposite_citation_text_new (_ (
          "The bar below a level shows where its range in adults lies among all doses. Its scale "
          "is logarithmic: each step of the same length stands for the same multiple of the dose. "
          "An empty bar stands for no ionizing radiation. How much radiation a procedure takes "
          "doesn’t say whether it is appropriate.")));
  return part;
}

/* --- Highlights --- */

static GtkWidget *
new_variant_title (AppositeVariant *variant)
{
  guint number = apposite_variant_get_number (variant);
  /* Translators: the number and the short title of a variant */
  g_autofree char *title =
      g_strdup_printf (_ ("Variant %u: %s"), number, apposite_variant_get_short_title (variant));
  g_autofree char *open = g_strdup_printf (_ ("Open Variant %u"), number);
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 12, NULL);
  GtkWidget *heading = apposite_typeset_heading (2, title);
  GtkWidget *button = gtk_button_new_with_label (open);

  gtk_widget_set_hexpand (heading, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "compact");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-variant");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", number);
  gtk_grid_attach (GTK_GRID (grid), heading, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), button, 1, 0, 1, 1);
  return grid;
}

static GtkWidget *
new_highlight (AppositeVariant *variant)
{
  GtkWidget *item = new_column (3);

  append (item, new_variant_title (variant));
  append (item, apposite_citation_text_new (apposite_variant_get_highlight (variant)));
  return item;
}

/* Those that follow the ones that are there, as many as are quickly made; then shows whether there are
 * more. Returns: the first of them. */
static GtkWidget *
add_highlights (GtkWidget *list, GListModel *variants, GtkWidget *more, guint from)
{
  guint n = g_list_model_get_n_items (variants);
  guint end = MIN (n, from + HIGHLIGHTS_AT_ONCE);
  /* Translators: a button that adds to a list; how many more there are */
  g_autofree char *label = g_strdup_printf (_ ("Show More (%u)"), n - end);
  GtkWidget *first = NULL;

  for (guint i = from; i < end; i++)
    {
      GtkWidget *item = new_highlight (apposite_record_list_peek (variants, i));

      apposite_typeset_add_item (list, item);
      first = first == NULL ? item : first;
    }
  gtk_button_set_label (GTK_BUTTON (more), label);
  gtk_widget_set_visible (more, end < n);
  g_object_set_data (G_OBJECT (more), "from", GUINT_TO_POINTER (end));
  return first;
}

static void
show_more_cb (GtkWidget *list, GtkWidget *more)
{
  GtkWidget *first = add_highlights (list, g_object_get_data (G_OBJECT (more), "variants"), more,
      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (more), "from")));

  gtk_widget_child_focus (first, GTK_DIR_TAB_FORWARD);
}

static GtkWidget *
new_highlights (AppositeTopic *topic)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  GtkWidget *part = new_column (12);
  GtkWidget *list = apposite_typeset_list ();
  GtkWidget *more = g_object_new (GTK_TYPE_BUTTON, "halign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (list, "loose");
  append (part, list);
  append (part, more);
  g_object_set_data_full (G_OBJECT (more), "variants", g_object_ref (variants), g_object_unref);
  g_signal_connect_object (more, "clicked", G_CALLBACK (show_more_cb), list, G_CONNECT_SWAPPED);
  add_highlights (list, variants, more, 0);
  return part;
}

/* --- Sources --- */

static GtkWidget *
new_link (const char *address, const char *text)
{
  GtkWidget *link = gtk_link_button_new_with_label (address, text);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (link));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_set_halign (link, GTK_ALIGN_START);
  return link;
}

static void
add_fact (GtkWidget *table, const char *name, GtkWidget *value)
{
  GtkWidget *label = apposite_typeset_label (name);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "quiet");
  apposite_table_begin_row (APPOSITE_TABLE (table));
  apposite_table_add_cell (APPOSITE_TABLE (table), label);
  apposite_table_add_cell (APPOSITE_TABLE (table), value);
}

static void
add_text_fact (GtkWidget *table, const char *name, const char *text)
{
  if (text != NULL)
    add_fact (table, name, apposite_typeset_label (text));
}

/* An article is found by its identifier after the register's address. */
static void
add_link_fact (GtkWidget *table, const char *name, const char *base, const char *identifier)
{
  g_autofree char *address = NULL;

  if (identifier == NULL)
    return;
  address = g_strconcat (base, identifier, NULL);
  add_fact (table, name, new_link (address, identifier));
}

static GtkWidget *
new_citation (AppositeTopic *topic)
{
  g_autofree char *year = g_strdup_printf ("%u", apposite_topic_get_revised (topic));
  GtkWidget *table = apposite_table_new (_ ("Citation"));

  add_text_fact (table, _ ("Title"), apposite_topic_get_title (topic));
  /* Translators: the series of documents that this one is of */
  add_text_fact (table, _ ("Series"), apposite_topic_get_family (topic));
  add_text_fact (table, _ ("Publisher"), apposite_topic_get_publisher (topic));
  /* Translators: what follows is a year */
  add_text_fact (table, _ ("Revised"), year);
  /* Translators: what follows is the address at which the document is found */
  add_link_fact (table, _ ("Address"), "", apposite_topic_get_url (topic));
  add_text_fact (table, _ ("Journal"), apposite_topic_get_journal (topic));
  add_link_fact (table, _ ("DOI"), "https://doi.org/", apposite_topic_get_doi (topic));
  add_link_fact (
      table, _ ("PubMed"), "https://pubmed.ncbi.nlm.nih.gov/", apposite_topic_get_pmid (topic));
  return table;
}

static GtkWidget *
new_sources (AppositeTopic *topic)
{
  g_autofree char *disclaimer = apposite_about_disclaimer (topic);
  GtkWidget *part = new_column (12);

  append (part, apposite_typeset_heading (2, _ ("Citation")));
  append (part, new_citation (topic));
  if (apposite_topic_get_journal (topic) != NULL)
    append (part,
        apposite_citation_text_new (
            _ ("The journal and its numbers don’t stand in the document; they were looked up.")));
  /* Translators: the heading above what a reader must know before relying on the program */
  append (part, apposite_typeset_heading (2, _ ("What Apposite is and isn’t")));
  append (part, apposite_citation_text_new (disclaimer));
  return part;
}

/**
 * apposite_reference_new_part:
 * @topic: a topic
 * @id: the id of a section of its reference page
 *
 * Returns: (transfer full) (nullable): what the section shows beside its text: the categories, the
 *   levels with their doses, the variants' highlights, the citation; or %NULL where there is nothing
 */
GtkWidget *
apposite_reference_new_part (AppositeTopic *topic, const char *id)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (g_str_equal (id, APPOSITE_OUTLINE_CATEGORIES))
    return new_categories (topic);
  if (g_str_equal (id, APPOSITE_OUTLINE_RADIATION))
    return new_radiation_levels (topic);
  if (g_str_equal (id, APPOSITE_OUTLINE_HIGHLIGHTS))
    return new_highlights (topic);
  if (g_str_equal (id, APPOSITE_OUTLINE_SOURCES))
    return new_sources (topic);
  return NULL;
}
