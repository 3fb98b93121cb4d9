/* walk-widgets.c: steps that take widgets for what they are: focusable, activatable, with actions
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "walk.h"

#include "press-key.h"

/* What actions of all kinds take: names of orders, views, formats, answers, sections, and none. */
static const char *const words[] = { "", "document", "procedure", "procedure-descending",
  "appropriateness", "radiation-descending", "variant", "comparison", "reference", "html", "csv",
  "markdown", "text", "json", "yes", "no", "adult", "red-flags", "radiation", "exceptions",
  "system", "dark", "light", "published", "no such word", "ä&<b>%s\"", "relevance" };

static void
collect (GtkWidget *widget, gboolean (*wanted) (GtkWidget *), GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (wanted == NULL || wanted (widget))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, wanted, found);
}

/* Those that are mapped; popovers that are open are among them. */
GPtrArray *
walk_list_widgets (gpointer root, gboolean (*wanted) (GtkWidget *))
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, wanted, found);
  return found;
}

gboolean
walk_is_focusable (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) && gtk_widget_is_sensitive (widget);
}

GtkWidget *
walk_draw_widget (Walk *walk, gpointer root, gboolean (*wanted) (GtkWidget *))
{
  g_autoptr (GPtrArray) found = walk_list_widgets (root, wanted);

  return found->len > 0 ? found->pdata[walk_draw (walk, found->len)] : NULL;
}

static const char *
name_of (GtkWidget *widget)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

  return id != NULL && !g_str_has_prefix (id, "___") ? id : G_OBJECT_TYPE_NAME (widget);
}

/* Whoever presses something has put the focus there before, or does so by pressing it. */
void
walk_press (Walk *walk, GtkWidget *widget)
{
  walk->pressed = TRUE;
  gtk_widget_grab_focus (widget);
  if (GTK_IS_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
  else
    gtk_widget_activate (widget);
}

void
walk_activate_widget (Walk *walk, AppositeWindow *window)
{
  GtkWidget *widget = walk_draw_widget (walk, window, walk_is_focusable);

  if (widget == NULL)
    return;
  walk_tell (walk, "activates %s", name_of (widget));
  walk_press (walk, widget);
}

/* --- Actions --- */

static GVariant *
draw_value (Walk *walk, const GVariantType *type)
{
  if (type == NULL)
    return NULL;
  if (g_variant_type_equal (type, G_VARIANT_TYPE_STRING))
    return g_variant_new_string (WALK_DRAW_WORD (walk, words));
  if (g_variant_type_equal (type, G_VARIANT_TYPE_UINT32))
    return g_variant_new_uint32 (walk_chance (walk, 95) ? walk_draw (walk, 11) : G_MAXUINT32);
  if (g_variant_type_equal (type, G_VARIANT_TYPE_INT32))
    return g_variant_new_int32 ((gint32) walk_draw (walk, 21) - 10);
  if (g_variant_type_equal (type, G_VARIANT_TYPE_BOOLEAN))
    return g_variant_new_boolean (walk_chance (walk, 50));
  if (g_variant_type_equal (type, G_VARIANT_TYPE ("(us)")))
    return g_variant_new ("(us)", walk_draw (walk, 11), WALK_DRAW_WORD (walk, words));
  g_assert_not_reached ();
}

typedef struct
{
  const char *name;
  const GVariantType *type;
  GParamSpec *property; /* where it sets one */
} ClassAction;

/* One of the actions that the class of @widget and its parents install, if they are the program's: the
 * toolkit's own take for granted that a menu of theirs is open. */
static gboolean
draw_class_action (Walk *walk, GtkWidget *widget, ClassAction *drawn)
{
  GtkWidgetClass *class = GTK_WIDGET_GET_CLASS (widget);
  g_autoptr (GArray) actions = g_array_new (FALSE, FALSE, sizeof (ClassAction));
  const char *property;
  ClassAction action;
  GType owner;

  for (guint i = 0;
       gtk_widget_class_query_action (class, i, &owner, &action.name, &action.type, &property); i++)
    {
      action.property =
          property != NULL ? g_object_class_find_property (G_OBJECT_CLASS (class), property) : NULL;
      if (g_str_has_prefix (g_type_name (owner), "Apposite"))
        g_array_append_val (actions, action);
    }
  if (actions->len == 0)
    return FALSE;
  *drawn = g_array_index (actions, ClassAction, walk_draw (walk, actions->len));
  return TRUE;
}

/* Of an enumeration only what there is: of anything else the toolkit warns. */
static GVariant *
draw_action_value (Walk *walk, const ClassAction *action)
{
  GEnumClass *class;

  if (action->property == NULL || !G_IS_PARAM_SPEC_ENUM (action->property))
    return draw_value (walk, action->type);
  class = G_PARAM_SPEC_ENUM (action->property)->enum_class;
  return g_variant_new_string (class->values[walk_draw (walk, class->n_values)].value_nick);
}

static void
activate_class_action (Walk *walk, GtkWidget *widget)
{
  g_autoptr (GVariant) value = NULL;
  ClassAction action;

  if (!draw_class_action (walk, widget, &action))
    return;
  if (action.type != NULL)
    value = draw_action_value (walk, &action);
  if (value != NULL)
    g_variant_ref_sink (value);
  walk_tell (walk, "activates %s of %s", action.name, name_of (widget));
  gtk_widget_activate_action_variant (widget, action.name, value);
}

static gboolean
has_actions (GtkWidget *widget)
{
  return g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Apposite");
}

void
walk_activate_widget_action (Walk *walk, AppositeWindow *window)
{
  GtkWidget *widget = walk_draw_widget (walk, window, has_actions);

  if (widget != NULL)
    activate_class_action (walk, widget);
}

void
walk_activate_window_action (Walk *walk, AppositeWindow *window)
{
  activate_class_action (walk, GTK_WIDGET (window));
}

void
walk_activate_program_action (Walk *walk, AppositeWindow *window)
{
  GActionGroup *group = G_ACTION_GROUP (walk->application);
  g_auto (GStrv) names = g_action_group_list_actions (group);
  const char *name = names[walk_draw (walk, g_strv_length (names))];
  g_autoptr (GVariant) value = NULL;

  /* Others leave nothing to walk in, or are steps of their own. */
  if (g_str_equal (name, "quit") && !walk_chance (walk, 20))
    return;
  value = draw_value (walk, g_action_group_get_action_parameter_type (group, name));
  if (value != NULL)
    g_variant_ref_sink (value);
  walk->everywhere = TRUE;
  walk_tell (walk, "activates app.%s", name);
  g_action_group_activate_action (group, name, value);
}

/* --- Focus and keys --- */

void
walk_move_focus (Walk *walk, AppositeWindow *window)
{
  GtkWidget *widget;

  if (walk_chance (walk, 50))
    {
      GtkDirectionType direction = (GtkDirectionType) walk_draw (walk, GTK_DIR_RIGHT + 1);

      walk_tell (walk, "moves the focus in direction %u", direction);
      gtk_widget_child_focus (GTK_WIDGET (window), direction);
      return;
    }
  widget = walk_draw_widget (walk, window, walk_is_focusable);
  if (widget == NULL)
    return;
  walk_tell (walk, "focuses %s", name_of (widget));
  gtk_widget_grab_focus (widget);
}

static gboolean
is_activating (guint keyval)
{
  return keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space;
}

void
walk_press_key (Walk *walk, AppositeWindow *window)
{
  static const guint keys[] = { GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_Home,
    GDK_KEY_End, GDK_KEY_Page_Up, GDK_KEY_Page_Down, GDK_KEY_Return, GDK_KEY_KP_Enter,
    GDK_KEY_space, GDK_KEY_Escape, GDK_KEY_BackSpace, GDK_KEY_Delete, GDK_KEY_Menu, GDK_KEY_F10,
    GDK_KEY_a, GDK_KEY_c, GDK_KEY_d, GDK_KEY_j, GDK_KEY_k, GDK_KEY_n, GDK_KEY_u, GDK_KEY_y,
    GDK_KEY_z, GDK_KEY_1, GDK_KEY_plus };
  static const GdkModifierType modifiers[] = { 0, 0, 0, 0, GDK_SHIFT_MASK, GDK_CONTROL_MASK,
    GDK_CONTROL_MASK | GDK_SHIFT_MASK, GDK_ALT_MASK };
  guint keyval = keys[walk_draw (walk, G_N_ELEMENTS (keys))];
  GdkModifierType modifier = modifiers[walk_draw (walk, G_N_ELEMENTS (modifiers))];
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  /* An entry and a menu pass keys on as events, of which the walk has none. */
  if (focus == NULL || GTK_IS_TEXT (focus)
      || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER_MENU) != NULL)
    return;
  walk_tell (walk, "presses %s with %u on %s", gdk_keyval_name (keyval), modifier, name_of (focus));
  walk->pressed = TRUE;
  if (GTK_IS_BUTTON (focus) && is_activating (keyval))
    walk_press (walk, focus);
  else
    press_key (GTK_WIDGET (window), keyval, modifier);
}

/* --- Popovers and scrolling --- */

static gboolean
is_popup (GtkWidget *widget)
{
  return (GTK_IS_MENU_BUTTON (widget) || GTK_IS_POPOVER (widget))
      && gtk_widget_is_sensitive (widget);
}

void
walk_pop_up (Walk *walk, AppositeWindow *window)
{
  GtkWidget *widget = walk_draw_widget (walk, window, is_popup);

  if (widget == NULL)
    return;
  if (GTK_IS_POPOVER (widget))
    {
      walk_tell (walk, "closes %s", name_of (widget));
      gtk_popover_popdown (GTK_POPOVER (widget));
      return;
    }
  walk_tell (walk, "opens %s", name_of (widget));
  gtk_widget_grab_focus (widget);
  gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
}

static gboolean
is_scrollable (GtkWidget *widget)
{
  return GTK_IS_SCROLLABLE (widget);
}

/* What is scrolled has been seen: of a list whose rows have changed since, the toolkit warns that it can't
 * be. */
void
walk_scroll (Walk *walk, AppositeWindow *window)
{
  GtkAdjustment *adjustment;
  GtkWidget *widget;

  walk_wait_until_drawn (window);
  widget = walk_draw_widget (walk, window, is_scrollable);
  if (widget == NULL)
    return;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget));
  if (adjustment == NULL || walk_chance (walk, 20))
    adjustment = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (widget));
  if (adjustment == NULL)
    return;
  walk_tell (walk, "scrolls %s", name_of (widget));
  gtk_adjustment_set_value (
      adjustment, gtk_adjustment_get_upper (adjustment) * g_rand_double (walk->random));
}
