/* apposite-reference-section.c: a section of the reference page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-reference-section.h"

#include <glib/gi18n.h>

#include "apposite-children.h"
#include "apposite-outline.h"
#include "apposite-reference-parts.h"
#include "apposite-typeset.h"

#define NEXT_CHARS 40

/**
 * AppositeReferenceSection:
 *
 * A section's heading and text, what the topic's own facts add to it, and the way to the next. A list
 * that says the same as these facts gives them its place.
 */
struct _AppositeReferenceSection
{
  GtkWidget parent_instance;

  GtkWidget *heading;
};

G_DEFINE_FINAL_TYPE (AppositeReferenceSection, apposite_reference_section, GTK_TYPE_WIDGET)

static void
append (AppositeReferenceSection *self, GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/* Returns: whether the part has found its place in the text. */
static gboolean
add_text (AppositeReferenceSection *self,
    AppositeTopic *topic,
    const char *id,
    const char *text,
    GtkWidget *part)
{
  g_autoptr (GPtrArray) blocks = apposite_text_split_blocks (text);
  gboolean placed = FALSE;

  for (guint i = 0; i < blocks->len; i++)
    {
      const AppositeTextBlock *block = g_ptr_array_index (blocks, i);

      if (!placed && apposite_outline_is_table (topic, id, block))
        {
          append (self, part);
          placed = TRUE;
        }
      else
        append (self, apposite_typeset_block (block));
    }
  return placed;
}

static void
add_content (AppositeReferenceSection *self, AppositeTopic *topic, const char *id)
{
  AppositeSection *section = apposite_outline_find_section (topic, id);
  GtkWidget *part = apposite_reference_new_part (topic, id);

  if (section != NULL && add_text (self, topic, id, apposite_section_get_text (section), part))
    return;
  if (part != NULL)
    append (self, part);
}

static void
add_next (AppositeReferenceSection *self, AppositeTopic *topic, const char *next)
{
  /* Translators: the title of the section that follows */
  g_autofree char *title =
      g_strdup_printf (_ ("Next: %s"), apposite_outline_get_title (topic, next));
  GtkWidget *label = g_object_new (
      GTK_TYPE_LABEL, "label", title, "wrap", TRUE, "max-width-chars", NEXT_CHARS, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", label, "halign", GTK_ALIGN_END, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", next);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "reference.show");
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_add_css_class (button, "next");
  append (self, button);
}

static void
apposite_reference_section_dispose (GObject *object)
{
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_reference_section_parent_class)->dispose (object);
}

static void
apposite_reference_section_class_init (AppositeReferenceSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_reference_section_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
apposite_reference_section_init (AppositeReferenceSection *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 12);
}

/* Newer GTK scrolls a page up to its heading but for the heading's height. */
static void
heading_entered_cb (AppositeReferenceSection *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);

  if (viewport != NULL && gtk_viewport_get_scroll_to_focus (GTK_VIEWPORT (viewport)))
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)), 0.0);
}

/**
 * apposite_reference_section_new:
 * @topic: a topic
 * @id: the id of a section of its reference page
 * @next: (nullable): the id of the section that follows, or %NULL where none does
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_reference_section_new (AppositeTopic *topic, const char *id, const char *next)
{
  AppositeReferenceSection *self;
  GtkEventController *focus;
  const char *title;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (APPOSITE_TYPE_REFERENCE_SECTION, NULL);
  title = apposite_outline_get_title (topic, id);
  self->heading = apposite_typeset_heading (1, title);
  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (
      focus, "enter", G_CALLBACK (heading_entered_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->heading, focus);
  append (self, self->heading);
  add_content (self, topic, id);
  if (next != NULL)
    add_next (self, topic, next);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return GTK_WIDGET (self);
}

/**
 * apposite_reference_section_focus:
 *
 * Gives the heading the focus, where a screen reader begins to read.
 */
void
apposite_reference_section_focus (AppositeReferenceSection *self)
{
  g_return_if_fail (APPOSITE_IS_REFERENCE_SECTION (self));

  gtk_widget_grab_focus (self->heading);
}
