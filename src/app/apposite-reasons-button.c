/* apposite-reasons-button.c: a small button that unfolds what is behind a short text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-reasons-button.h"

#include "apposite-column.h"
#include "apposite-spoken.h"
#include "apposite-tooltip.h"

/**
 * AppositeReasonsButton:
 *
 * A small button with a popover of lines. It isn't there while there are no lines.
 *
 * The template binds properties, not expressions: an open popover may live longer than the button.
 */
struct _AppositeReasonsButton
{
  GtkWidget parent_instance;

  char *label;
  char *title;
  char **lines;
  GtkWidget *menu_button;
};

G_DEFINE_FINAL_TYPE (AppositeReasonsButton, apposite_reasons_button, GTK_TYPE_WIDGET)

enum
{
  PROP_LABEL = 1,
  PROP_TITLE,
  PROP_LINES,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* The lines as one text, each with its bullet where there are several. */
static char *
join_lines (char **lines)
{
  g_autofree char *text = NULL;

  if (lines == NULL || lines[0] == NULL)
    return NULL;
  text = g_strjoinv ("\n• ", lines);
  return lines[1] == NULL ? g_steal_pointer (&text) : g_strconcat ("• ", text, NULL);
}

static void
update_accessible (AppositeReasonsButton *self)
{
  g_autofree char *text = join_lines (self->lines);

  apposite_spoken_name_menu_button (GTK_MENU_BUTTON (self->menu_button),
      self->title != NULL ? self->title : "", text != NULL ? text : "");
  apposite_tooltip_set_text (self->menu_button, self->title);
}

static void
set_text (AppositeReasonsButton *self, char **member, const char *text, guint property)
{
  if (g_strcmp0 (*member, text) == 0)
    return;
  g_free (*member);
  *member = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
  update_accessible (self);
}

static gboolean
same_lines (char **lines, char **others)
{
  if (lines == NULL || others == NULL)
    return lines == others;
  return g_strv_equal ((const char *const *) lines, (const char *const *) others);
}

static void
set_lines (AppositeReasonsButton *self, char **lines)
{
  if (same_lines (self->lines, lines))
    return;
  g_strfreev (self->lines);
  self->lines = g_strdupv (lines);
  gtk_widget_set_visible (GTK_WIDGET (self), lines != NULL && lines[0] != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LINES]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
  update_accessible (self);
}

static GtkWidget *
new_text (AppositeReasonsButton *self, const char *property)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "max-width-chars", 40, "wrap", TRUE, "xalign", 0.0f, NULL);

  g_object_bind_property (self, property, label, "label", G_BINDING_SYNC_CREATE);
  return label;
}

/* Most buttons are never pressed: what they open is made when one is. */
static void
create_popover_cb (GtkMenuButton *button, gpointer data)
{
  GtkWidget *title, *box, *column;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  title = new_text (data, "title");
  gtk_widget_add_css_class (title, "heading");
  box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6,
      "margin-top", 6, "margin-bottom", 6, "margin-start", 6, "margin-end", 6, NULL);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), new_text (data, "text"));
  /* A popover measures its height for a width that it doesn't give, at which text has fewer lines. */
  column = g_object_new (APPOSITE_TYPE_COLUMN, NULL);
  gtk_widget_set_parent (box, column);
  gtk_menu_button_set_popover (button, g_object_new (GTK_TYPE_POPOVER, "child", column, NULL));
}

static void
apposite_reasons_button_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeReasonsButton *self = APPOSITE_REASONS_BUTTON (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_LINES:
      g_value_set_boxed (value, self->lines);
      break;
    case PROP_TEXT:
      g_value_take_string (value, join_lines (self->lines));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_reasons_button_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeReasonsButton *self = APPOSITE_REASONS_BUTTON (object);

  switch (property_id)
    {
    case PROP_LABEL:
      set_text (self, &self->label, g_value_get_string (value), PROP_LABEL);
      break;
    case PROP_TITLE:
      set_text (self, &self->title, g_value_get_string (value), PROP_TITLE);
      break;
    case PROP_LINES:
      set_lines (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_reasons_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_REASONS_BUTTON);

  G_OBJECT_CLASS (apposite_reasons_button_parent_class)->dispose (object);
}

static void
apposite_reasons_button_finalize (GObject *object)
{
  AppositeReasonsButton *self = APPOSITE_REASONS_BUTTON (object);

  g_free (self->label);
  g_free (self->title);
  g_strfreev (self->lines);

  G_OBJECT_CLASS (apposite_reasons_button_parent_class)->finalize (object);
}

static void
apposite_reasons_button_class_init (AppositeReasonsButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_reasons_button_get_property;
  object_class->set_property = apposite_reasons_button_set_property;
  object_class->dispose = apposite_reasons_button_dispose;
  object_class->finalize = apposite_reasons_button_finalize;

  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  props[PROP_LINES] = g_param_spec_boxed ("lines", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_TEXT] =
      g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-reasons-button.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeReasonsButton, menu_button);
}

static void
apposite_reasons_button_init (AppositeReasonsButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_mend_menu_button (GTK_MENU_BUTTON (self->menu_button));
  gtk_menu_button_set_create_popup_func (
      GTK_MENU_BUTTON (self->menu_button), create_popover_cb, self, NULL);
}

/**
 * apposite_reasons_button_new:
 *
 * Returns: (transfer full): a new widget that isn't seen until it is given lines
 */
GtkWidget *
apposite_reasons_button_new (void)
{
  return g_object_new (APPOSITE_TYPE_REASONS_BUTTON, NULL);
}
