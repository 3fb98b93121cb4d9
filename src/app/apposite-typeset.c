/* apposite-typeset.c: text as widgets
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-typeset.h"

#include "apposite-citation-text.h"
#include "apposite-line-layout.h"

/* Of the headings inside a section's text, below the section's own. */
#define TEXT_HEADING_LEVEL 2

static const char *
class_for_level (guint level)
{
  const char *const classes[] = { "title-2", "heading" };

  return classes[MIN (level, G_N_ELEMENTS (classes)) - 1];
}

/**
 * apposite_typeset_heading:
 * @level: from 1, which is the outermost
 * @text: what it says
 *
 * Returns: (transfer full): a heading; it is as wide as it is let be, and asks for no width
 */
GtkWidget *
apposite_typeset_heading (guint level, const char *text)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
      "label", text, "max-width-chars", 1, "selectable", TRUE, "wrap", TRUE, "wrap-mode",
      PANGO_WRAP_WORD_CHAR, "xalign", 0.0f, NULL);

  gtk_widget_add_css_class (heading, class_for_level (level));
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level, -1);
  return heading;
}

/**
 * apposite_typeset_label:
 * @text: a short text without citations
 *
 * Returns: (transfer full): the text, which wraps and can be selected
 */
GtkWidget *
apposite_typeset_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "selectable", TRUE, "wrap", TRUE, "wrap-mode",
      PANGO_WRAP_WORD_CHAR, "xalign", 0.0f, NULL);
}

/**
 * apposite_typeset_list:
 *
 * Returns: (transfer full): a list without items
 */
GtkWidget *
apposite_typeset_list (void)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
      "orientation", GTK_ORIENTATION_VERTICAL, NULL);

  /* Without a name it would be read out by that of its type. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
  gtk_widget_add_css_class (list, "typeset-list");
  return list;
}

static GtkWidget *
new_item (void)
{
  g_autoptr (GtkLayoutManager) layout = apposite_line_layout_new (6);

  return g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
      "layout-manager", layout, NULL);
}

/**
 * apposite_typeset_add_item:
 * @list: a list
 * @content: (transfer floating): what the item holds
 *
 * Adds an item without a bullet.
 */
void
apposite_typeset_add_item (GtkWidget *list, GtkWidget *content)
{
  GtkWidget *item = new_item ();

  gtk_box_append (GTK_BOX (item), content);
  gtk_box_append (GTK_BOX (list), item);
}

static GtkWidget *
new_bulleted_item (const char *text)
{
  GtkWidget *item = new_item ();
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL, "accessible-role",
      GTK_ACCESSIBLE_ROLE_PRESENTATION, "label", "•", "valign", GTK_ALIGN_START, NULL);

  gtk_box_append (GTK_BOX (item), bullet);
  gtk_box_append (GTK_BOX (item), apposite_citation_text_new (text));
  return item;
}

/**
 * apposite_typeset_block:
 * @block: a block of a text
 *
 * Returns: (transfer full): the block as a reader sees it
 */
GtkWidget *
apposite_typeset_block (const AppositeTextBlock *block)
{
  GtkWidget *list;

  switch (block->kind)
    {
    case APPOSITE_TEXT_PARAGRAPH:
      return apposite_citation_text_new (block->texts[0]);
    case APPOSITE_TEXT_HEADING:
      return apposite_typeset_heading (TEXT_HEADING_LEVEL, block->texts[0]);
    case APPOSITE_TEXT_LIST:
      list = apposite_typeset_list ();
      for (guint i = 0; block->texts[i] != NULL; i++)
        gtk_box_append (GTK_BOX (list), new_bulleted_item (block->texts[i]));
      return list;
    default:
      g_return_val_if_reached (NULL);
    }
}
