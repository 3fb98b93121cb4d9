/* contrast.h: the contrast of all that is seen in a window, in each state
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-dose-bar.h"
#include "apposite-icon.h"
#include "apposite-radiation-marks.h"
#include "apposite-radiation.h"
#include "contrast-found.h"

/* A ground is one where it carries this part of an ink. */
#define SHARE_OF_GROUND 0.1
#define LEAST_PIXELS 12
#define MAX_GROUNDS 24

/* How far from a widget its ground and the ring of the focus are looked for, in pixels. */
#define AROUND 2.0f
#define FOCUS_AROUND 4.0f
#define EDGE 3.0f

static const State states[] = {
  { "at rest", 0, 0, 0 },
  { "hovered", GTK_STATE_FLAG_PRELIGHT, GTK_STATE_FLAG_PRELIGHT, 0 },
  { "pressed", GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE, GTK_STATE_FLAG_PRELIGHT, 0 },
  { "pressed inside", GTK_STATE_FLAG_PRELIGHT, GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE, 0 },
  { "selected", 0, 0, GTK_STATE_FLAG_SELECTED },
  { "selected and hovered", GTK_STATE_FLAG_PRELIGHT, GTK_STATE_FLAG_PRELIGHT,
      GTK_STATE_FLAG_SELECTED },
  { "selected and pressed", GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE,
      GTK_STATE_FLAG_PRELIGHT, GTK_STATE_FLAG_SELECTED },
};

static const State focused = { "focused", 0, 0, 0 };
static const State behind = { "behind another window", 0, 0, 0 };

/* What isn't drawn as a symbol but carries a meaning: its edge stands out from what is around it. */
static const struct
{
  const char *css_name;
  const char *css_class;
  GtkStateFlags state;
} marks[] = {
  { "dosebar", NULL, 0 },
  { "radiation", NULL, 0 },
  { "check", NULL, 0 },
  { "radio", NULL, 0 },
  { "switch", NULL, 0 },
  { "box", "next", 0 },
  { "box", "open", 0 },
  { "flowboxchild", "current", 0 },
  { "button", "answer", GTK_STATE_FLAG_CHECKED },
};

/* --- Text and symbols --- */

typedef struct
{
  Contrast most;
  guint n;
} Ground;

static void
count_pixel (Ground *grounds, guint32 color, guint32 ground)
{
  double ratio = get_contrast (color, ground);
  guint i = 0;

  while (i < MAX_GROUNDS - 1 && grounds[i].n > 0 && grounds[i].most.ground != ground)
    i++;
  if (grounds[i].n++ == 0 || ratio > grounds[i].most.ratio)
    grounds[i].most = (Contrast){ color, ground, ratio };
}

/* Where it stands on several colours, on the worst of them. */
static gboolean
measure_ink (Measure *measure, const Ink *ink, Contrast *worst)
{
  cairo_rectangle_int_t area = get_area (&measure->full, &ink->bounds, 0.0f);
  Ground grounds[MAX_GROUNDS] = { 0 };
  double n_all = 0;

  for (int y = area.y; y < area.y + area.height; y++)
    for (int x = area.x; x < area.x + area.width; x++)
      {
        guint32 color = get_pixel (&measure->full, x, y);
        guint32 ground = get_pixel (&measure->bare, x, y);

        if (color != ground)
          count_pixel (grounds, color, ground);
        n_all += color != ground;
      }
  worst->ratio = G_MAXDOUBLE;
  for (guint i = 0; i < MAX_GROUNDS; i++)
    if (grounds[i].n >= MAX (LEAST_PIXELS, SHARE_OF_GROUND * n_all)
        && grounds[i].most.ratio < worst->ratio)
      *worst = grounds[i].most;
  return worst->ratio < G_MAXDOUBLE;
}

/* What can't be used now may be faint, so that it is seen that it can't; it is told of once. */
static void
note_exempt (Measure *measure, GtkWidget *widget, const Contrast *contrast)
{
  static GHashTable *told = NULL;
  g_autofree char *how = format_contrast (contrast);
  char *what = describe (widget);

  if (told == NULL)
    told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (g_hash_table_add (told, what) && contrast->ratio < LEAST_FOR_TEXT)
    g_test_message ("%s, can't be used: %s has %s", measure->view, what, how);
}

/* What can't be seen, for something else is over it, is passed over. */
static GtkWidget *
find_widget_at (GtkWidget *root, const graphene_rect_t *bounds)
{
  graphene_point_t center;

  graphene_rect_get_center (bounds, &center);
  return gtk_widget_pick (root, center.x, center.y, GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);
}

/* Several symbols of a widget count as one: hollow ones beside filled ones only say how many there
 * could be. */
static void
keep_most (GHashTable *symbols, GtkWidget *widget, const Contrast *contrast)
{
  Contrast *kept = g_hash_table_lookup (symbols, widget);

  if (kept == NULL)
    g_hash_table_insert (symbols, widget, g_memdup2 (contrast, sizeof *contrast));
  else if (contrast->ratio > kept->ratio)
    *kept = *contrast;
}

static void
measure_inks (Measure *measure, GskRenderNode *node)
{
  g_autoptr (GArray) inks = g_array_new (FALSE, FALSE, sizeof (Ink));
  g_autoptr (GHashTable) symbols = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GskTransform) transform = gsk_transform_new ();
  GHashTableIter iter;
  gpointer widget, symbol;
  Contrast contrast;

  list_inks (node, transform, get_extents (measure->root), inks);
  for (guint i = 0; i < inks->len; i++)
    {
      const Ink *ink = &g_array_index (inks, Ink, i);

      widget = find_widget_at (measure->root, &ink->bounds);
      if (widget == NULL || !measure_ink (measure, ink, &contrast))
        continue;
      if (!gtk_widget_is_sensitive (widget))
        note_exempt (measure, widget, &contrast);
      else if (ink->text)
        note (measure, widget, TRUE, &contrast);
      else
        keep_most (symbols, widget, &contrast);
    }
  g_hash_table_iter_init (&iter, symbols);
  while (g_hash_table_iter_next (&iter, &widget, &symbol))
    note (measure, widget, FALSE, symbol);
}

/* --- Edges --- */

static gboolean
is_mark (GtkWidget *widget)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if ((marks[i].css_name == NULL
            || g_str_equal (marks[i].css_name, gtk_widget_get_css_name (widget)))
        && (marks[i].css_class == NULL || gtk_widget_has_css_class (widget, marks[i].css_class))
        && (gtk_widget_get_state_flags (widget) & marks[i].state) == marks[i].state)
      return TRUE;
  return FALSE;
}

/* Where others stand over it, or it is scrolled out, it can't be measured. */
static gboolean
is_seen_whole (GtkWidget *root, GtkWidget *widget)
{
  graphene_rect_t all = get_extents (root);
  graphene_rect_t bounds;
  GtkWidget *found;

  if (!gtk_widget_compute_bounds (widget, root, &bounds) || bounds.size.width < 1.0f
      || bounds.size.height < 1.0f || !graphene_rect_contains_rect (&all, &bounds))
    return FALSE;
  found = find_widget_at (root, &bounds);
  return found != NULL && (found == widget || gtk_widget_is_ancestor (found, widget));
}

static gboolean
is_inside (const cairo_rectangle_int_t *area, int x, int y)
{
  return x >= area->x && y >= area->y && x < area->x + area->width && y < area->y + area->height;
}

static guint32
find_most_frequent (const Rendered *rendered,
    const cairo_rectangle_int_t *outer,
    const cairo_rectangle_int_t *inner)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint32 found = 0;
  guint most = 0;

  for (int y = outer->y; y < outer->y + outer->height; y++)
    for (int x = outer->x; x < outer->x + outer->width; x++)
      if (!is_inside (inner, x, y))
        {
          gpointer color = GUINT_TO_POINTER (get_pixel (rendered, x, y));
          guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, color)) + 1;

          g_hash_table_insert (counts, color, GUINT_TO_POINTER (n));
          if (n > most)
            found = GPOINTER_TO_UINT (color);
          most = MAX (n, most);
        }
  return found;
}

/* Of a radiation level the edge is that of its bar, which stands below the marks. */
static void
find_edge (GtkWidget *widget, graphene_rect_t *bounds)
{
  int height, below;

  if (!APPOSITE_IS_RADIATION (widget))
    return;
  height = apposite_dose_bar_get_height (widget);
  below = (gtk_widget_get_height (widget) + apposite_icon_get_size (widget) + 2 + height) / 2;
  bounds->origin.y += (float) (below - height);
  bounds->size.width = (float) apposite_radiation_marks_get_width (widget);
  bounds->size.height = (float) height;
}

static gboolean
measure_edge (Measure *measure, GtkWidget *widget, Contrast *most)
{
  const Rendered *full = &measure->full;
  cairo_rectangle_int_t outer, edge, inner;
  graphene_rect_t bounds;

  if (!is_seen_whole (measure->root, widget)
      || !gtk_widget_compute_bounds (widget, measure->root, &bounds))
    return FALSE;
  find_edge (widget, &bounds);
  outer = get_area (full, &bounds, AROUND);
  edge = get_area (full, &bounds, 0.0f);
  inner = get_area (full, &bounds, -MIN (EDGE, bounds.size.height / 2.0f));
  *most = (Contrast){ 0, find_most_frequent (full, &outer, &edge), 0.0 };
  for (int y = edge.y; y < edge.y + edge.height; y++)
    for (int x = edge.x; x < edge.x + edge.width; x++)
      if (!is_inside (&inner, x, y)
          && get_contrast (get_pixel (full, x, y), most->ground) > most->ratio)
        {
          most->color = get_pixel (full, x, y);
          most->ratio = get_contrast (most->color, most->ground);
        }
  /* A level without a range has an empty bar. */
  return most->ratio > 1.0;
}

static void
measure_edges (Measure *measure, GtkWidget *widget)
{
  Contrast contrast;

  if (is_mark (widget) && gtk_widget_is_sensitive (widget)
      && measure_edge (measure, widget, &contrast))
    note (measure, widget, FALSE, &contrast);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && !GTK_IS_NATIVE (child))
      measure_edges (measure, child);
}

/* --- States --- */

typedef struct
{
  GtkWidget *widget;
  GtkStateFlags flags;
} Changed;

static void
add_state (GtkWidget *widget, GtkStateFlags flags, GArray *changes)
{
  Changed changed = { widget, flags & ~gtk_widget_get_state_flags (widget) };

  gtk_widget_set_state_flags (widget, flags, FALSE);
  g_array_append_val (changes, changed);
}

static gboolean
is_row (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (widget), "row")
      || g_str_equal (gtk_widget_get_css_name (widget), "flowboxchild");
}

static gboolean
can_be_clicked (GtkWidget *widget)
{
  static const char *const names[] = { "button", "checkbutton", "modelbutton", "switch",
    "comparisoncell", "comparisonheading", NULL };

  return gtk_widget_is_sensitive (widget)
      && (is_row (widget) || g_strv_contains (names, gtk_widget_get_css_name (widget)));
}

static void
set_states (GtkWidget *widget, const State *state, gboolean nested, GArray *changes)
{
  if (can_be_clicked (widget))
    {
      add_state (widget, nested ? state->nested : state->outer, changes);
      nested = TRUE;
    }
  if (is_row (widget))
    add_state (widget, state->rows, changes);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && !GTK_IS_NATIVE (child))
      set_states (child, state, nested, changes);
}

/* What is in the children follows. The window itself would have other edges. */
static void
set_behind (GtkWidget *root, GArray *changes)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && !GTK_IS_NATIVE (child))
      add_state (child, GTK_STATE_FLAG_BACKDROP, changes);
}

static void
reset_states (GArray *changes)
{
  for (guint i = changes->len; i > 0; i--)
    {
      Changed *changed = &g_array_index (changes, Changed, i - 1);

      gtk_widget_unset_state_flags (changed->widget, changed->flags);
    }
}

/* --- The focus --- */

/* Those that the tab key comes to. */
static GPtrArray *
list_reached (GtkWidget *root)
{
  GPtrArray *reached = g_ptr_array_new_with_free_func (g_object_unref);
  GtkRoot *window = gtk_widget_get_root (root);
  GtkWidget *focus;

  while (gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD)
      && (focus = gtk_root_get_focus (window)) != NULL && !g_ptr_array_find (reached, focus, NULL))
    g_ptr_array_add (reached, g_object_ref (focus));
  return reached;
}

/* One of a kind will do. */
static gboolean
is_first_of_kind (GtkWidget *widget)
{
  static GHashTable *kinds = NULL;
  GString *kind = g_string_new (NULL);

  if (kinds == NULL)
    kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  append_path (kind, widget, 4);
  if ((gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_CHECKED) != 0)
    g_string_append (kind, ":checked");
  return g_hash_table_add (kinds, g_string_free (kind, FALSE));
}

static void
set_focused (GtkWidget *widget, GArray *changes)
{
  add_state (widget, GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE, changes);
  for (GtkWidget *around = widget; around != NULL; around = gtk_widget_get_parent (around))
    add_state (around, GTK_STATE_FLAG_FOCUS_WITHIN | GTK_STATE_FLAG_FOCUS_VISIBLE, changes);
}

/* The most that a pixel in or beside the widget differs from itself without the focus. */
static Contrast
compare_pictures (const Rendered *with, const Rendered *without)
{
  Contrast most = { 0, 0, 1.0 };

  for (int y = 0; y < with->height; y++)
    for (int x = 0; x < with->width; x++)
      {
        guint32 color = get_pixel (with, x, y);
        guint32 ground = get_pixel (without, x, y);

        if (color != ground && get_contrast (color, ground) > most.ratio)
          most = (Contrast){ color, ground, get_contrast (color, ground) };
      }
  return most;
}

static void
measure_ring (Measure *measure, GskRenderNode *without, GtkWidget *widget)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (Changed));
  g_autoptr (GskRenderNode) with = NULL;
  graphene_rect_t bounds;
  Contrast contrast;

  if (!gtk_widget_compute_bounds (widget, measure->root, &bounds))
    return;
  graphene_rect_inset (&bounds, -FOCUS_AROUND, -FOCUS_AROUND);
  set_focused (widget, changes);
  wait_for_frame (measure->root);
  with = get_node (measure->root);
  reset_states (changes);
  render (&measure->full, with, &bounds);
  render (&measure->bare, without, &bounds);
  contrast = compare_pictures (&measure->full, &measure->bare);
  rendered_clear (&measure->full);
  rendered_clear (&measure->bare);
  note (measure, widget, FALSE, &contrast);
}

/* The focus itself stays: a window doesn't let it get lost. */
static void
look_unfocused (GtkRoot *root)
{
  for (GtkWidget *around = gtk_root_get_focus (root); around != NULL;
       around = gtk_widget_get_parent (around))
    gtk_widget_unset_state_flags (around,
        GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE | GTK_STATE_FLAG_FOCUS_WITHIN);
}

static void
measure_focus (Measure *measure)
{
  GtkRoot *window = gtk_widget_get_root (measure->root);
  g_autoptr (GPtrArray) reached = list_reached (measure->root);
  g_autoptr (GskRenderNode) without = NULL;

  begin_state (measure, &focused);
  look_unfocused (window);
  wait_for_frame (measure->root);
  without = get_node (measure->root);
  for (guint i = 0; i < reached->len; i++)
    if (gtk_widget_get_mapped (reached->pdata[i])
        && is_seen_whole (measure->root, reached->pdata[i]) && is_first_of_kind (reached->pdata[i]))
      measure_ring (measure, without, reached->pdata[i]);
  gtk_root_set_focus (window, NULL);
  if (reached->len > 0)
    gtk_widget_grab_focus (reached->pdata[0]);
  end_state (measure);
}

/* --- All of it --- */

static void
measure_state (Measure *measure, const State *state)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (Changed));
  graphene_rect_t area = get_extents (measure->root);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderNode) bare = NULL;

  begin_state (measure, state);
  set_states (measure->root, state, FALSE, changes);
  if (state == &behind)
    set_behind (measure->root, changes);
  wait_for_frame (measure->root);
  node = get_node (measure->root);
  bare = without_ink (node);
  render (&measure->full, node, &area);
  render (&measure->bare, bare, &area);
  measure_inks (measure, node);
  if (((state->outer | state->nested) & GTK_STATE_FLAG_ACTIVE) == 0)
    measure_edges (measure, measure->root);
  reset_states (changes);
  rendered_clear (&measure->full);
  rendered_clear (&measure->bare);
  end_state (measure);
}

/* Measures a window, or a popover, as it is, or in each of the first states. */
static void
measure_first_states (gpointer root, const char *view, guint n)
{
  Measure measure = { .view = view, .root = root };

  measure.failed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n; i++)
    measure_state (&measure, &states[i]);
  measure_focus (&measure);
  measure_state (&measure, &behind);
  if (g_hash_table_size (measure.failed) > 0)
    g_test_fail ();
  g_hash_table_unref (measure.failed);
}

static void
measure_rest (gpointer root, const char *view)
{
  measure_first_states (root, view, 1);
}

static void
measure_states (gpointer root, const char *view)
{
  measure_first_states (root, view, G_N_ELEMENTS (states));
}
