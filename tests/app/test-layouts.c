/* test-layouts.c: what holds widgets without measuring their text more than once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "answered-session.h"
#include "apposite-cell.h"
#include "apposite-column.h"
#include "apposite-later.h"
#include "apposite-line-layout.h"
#include "apposite-menu-later.h"
#include "apposite-middle-layout.h"
#include "apposite-narrow-bin.h"
#include "apposite-reference.h"
#include "apposite-sheet.h"
#include "apposite-tooltip.h"
#include "apposite-unseen.h"
#include "apposite-wrap-layout.h"
#include "spin.h"
#include "test-init.h"

#define TEXT "Words that can stand in one line or in more of them"

static GtkWidget *
new_line (GtkWidget **mark, GtkWidget **text)
{
  GtkWidget *line = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));

  gtk_widget_set_layout_manager (line, apposite_line_layout_new (6));
  *mark = g_object_new (GTK_TYPE_BOX, "width-request", 20, "height-request", 10, NULL);
  *text = g_object_new (GTK_TYPE_LABEL, "label", TEXT, "wrap", TRUE, "hexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (line), *mark);
  gtk_box_append (GTK_BOX (line), *text);
  return line;
}

static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural)
{
  gtk_widget_measure (widget, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
test_line_measures (void)
{
  GtkWidget *mark, *text;
  g_autoptr (GtkWidget) line = new_line (&mark, &text);
  int minimum, natural, text_minimum, text_natural, one, two;

  measure (text, GTK_ORIENTATION_HORIZONTAL, -1, &text_minimum, &text_natural);
  measure (line, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural);
  g_assert_cmpint (minimum, ==, 20 + 6 + text_minimum);
  g_assert_cmpint (natural, ==, 20 + 6 + text_natural);

  /* Whatever height is named: nothing is looked for. */
  measure (line, GTK_ORIENTATION_HORIZONTAL, 1000, &minimum, NULL);
  g_assert_cmpint (minimum, ==, 20 + 6 + text_minimum);

  measure (line, GTK_ORIENTATION_VERTICAL, natural, NULL, &one);
  measure (line, GTK_ORIENTATION_VERTICAL, natural - 10, NULL, &two);
  g_assert_cmpint (two, >, one);

  /* It fills its place, also where that is wider than it asks for. */
  gtk_label_set_max_width_chars (GTK_LABEL (text), 20);
  measure (line, GTK_ORIENTATION_VERTICAL, 2000, NULL, &two);
  g_assert_cmpint (two, ==, one);
  /* What was measured is kept until something else is to be shown. */
  gtk_widget_set_halign (line, GTK_ALIGN_START);
  gtk_label_set_max_width_chars (GTK_LABEL (text), 21);
  measure (line, GTK_ORIENTATION_VERTICAL, 2000, NULL, &two);
  g_assert_cmpint (two, >, one);
  gtk_widget_set_halign (line, GTK_ALIGN_FILL);
  gtk_label_set_max_width_chars (GTK_LABEL (text), -1);

  /* What isn't seen takes no room, not even between. */
  gtk_widget_set_visible (mark, FALSE);
  measure (line, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural);
  g_assert_cmpint (natural, ==, text_natural);
}

static void
test_middle (void)
{
  g_autoptr (GtkWidget) pile = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *mark = g_object_new (GTK_TYPE_BOX, "width-request", 20, "height-request", 10, NULL);
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", TEXT, "wrap", TRUE, NULL);
  int minimum, natural, text_minimum, text_natural, one, two;
  graphene_rect_t bounds;

  gtk_widget_set_layout_manager (pile, apposite_middle_layout_new ());
  gtk_box_append (GTK_BOX (pile), mark);
  gtk_box_append (GTK_BOX (pile), text);
  measure (text, GTK_ORIENTATION_HORIZONTAL, -1, &text_minimum, &text_natural);
  measure (pile, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural);
  g_assert_cmpint (minimum, ==, text_minimum);
  g_assert_cmpint (natural, ==, text_natural);

  /* Whatever height is named: nothing is looked for. */
  measure (pile, GTK_ORIENTATION_HORIZONTAL, 1000, &minimum, NULL);
  g_assert_cmpint (minimum, ==, text_minimum);

  measure (text, GTK_ORIENTATION_VERTICAL, text_natural - 10, &two, NULL);
  measure (pile, GTK_ORIENTATION_VERTICAL, text_natural - 10, &minimum, &natural);
  g_assert_cmpint (minimum, ==, 10 + two);
  g_assert_cmpint (natural, ==, minimum);

  gtk_widget_allocate (pile, text_natural - 10, minimum + 40, -1, NULL);
  g_assert_true (gtk_widget_compute_bounds (mark, pile, &bounds));
  g_assert_cmpint ((int) bounds.origin.y, ==, 20);
  g_assert_true (gtk_widget_compute_bounds (text, pile, &bounds));
  g_assert_cmpint ((int) bounds.origin.y, ==, 20 + 10);
  g_assert_cmpint ((int) bounds.size.width, ==, text_natural - 10);
  g_assert_cmpint ((int) bounds.size.height, ==, two);

  /* What isn't seen takes no room. */
  gtk_widget_set_visible (mark, FALSE);
  measure (text, GTK_ORIENTATION_VERTICAL, text_natural, &one, NULL);
  measure (pile, GTK_ORIENTATION_VERTICAL, text_natural, &minimum, NULL);
  g_assert_cmpint (minimum, ==, one);
  g_assert_cmpint (one, <, two);
}

static void
place (GtkWidget *line, int width, GtkWidget *child, int *x, int *child_width)
{
  graphene_rect_t bounds;

  measure (line, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL);
  gtk_widget_size_allocate (line, &(GtkAllocation){ 0, 0, width, 100 }, -1);
  g_assert_true (gtk_widget_compute_bounds (child, line, &bounds));
  *x = (int) bounds.origin.x;
  *child_width = (int) bounds.size.width;
}

static void
test_line_places (void)
{
  GtkWidget *mark, *text;
  g_autoptr (GtkWidget) line = new_line (&mark, &text);
  int x, width, natural;

  /* What is left over goes to the one that expands. */
  place (line, 2000, text, &x, &width);
  g_assert_cmpint (x, ==, 26);
  g_assert_cmpint (width, ==, 2000 - 26);
  place (line, 200, text, &x, &width);
  g_assert_cmpint (width, ==, 200 - 26);

  /* To the first of several that do; without one it is left. */
  gtk_widget_set_hexpand (mark, TRUE);
  measure (text, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural);
  place (line, 2000, text, &x, &width);
  g_assert_cmpint (width, ==, natural);
  g_assert_cmpint (x, ==, 2000 - natural);
  gtk_widget_set_hexpand (mark, FALSE);
  gtk_widget_set_hexpand (text, FALSE);
  place (line, 2000, text, &x, &width);
  g_assert_cmpint (width, ==, natural);
  g_assert_cmpint (x, ==, 26);
  gtk_widget_set_hexpand (text, TRUE);

  gtk_widget_set_direction (line, GTK_TEXT_DIR_RTL);
  place (line, 2000, mark, &x, &width);
  g_assert_cmpint (x, ==, 2000 - 20);
  g_assert_cmpint (width, ==, 20);
  place (line, 2000, text, &x, &width);
  g_assert_cmpint (x, ==, 0);
}

static void
assert_placed (GtkWidget *box, guint position, int x, int y)
{
  GtkWidget *child = gtk_widget_get_first_child (box);
  graphene_rect_t bounds;

  for (guint i = 0; i < position; i++)
    child = gtk_widget_get_next_sibling (child);
  g_assert_true (gtk_widget_compute_bounds (child, box, &bounds));
  g_assert_cmpint ((int) bounds.origin.x, ==, x);
  g_assert_cmpint ((int) bounds.origin.y, ==, y);
}

/* As many in a line as fit, 9 between them and 3 between lines. */
static void
test_wrap (void)
{
  g_autoptr (GtkWidget) box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  int minimum, natural;

  gtk_widget_set_layout_manager (box, apposite_wrap_layout_new ());
  for (guint i = 0; i < 3; i++)
    gtk_box_append (GTK_BOX (box),
        g_object_new (GTK_TYPE_BOX, "width-request", 50, "height-request", 10, NULL));
  measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural);
  g_assert_cmpint (minimum, ==, 50);
  g_assert_cmpint (natural, ==, 3 * 50 + 2 * 9);
  measure (box, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural);
  g_assert_cmpint (natural, ==, 10);
  measure (box, GTK_ORIENTATION_VERTICAL, 109, NULL, &natural);
  g_assert_cmpint (natural, ==, 10 + 3 + 10);
  measure (box, GTK_ORIENTATION_VERTICAL, 108, NULL, &natural);
  g_assert_cmpint (natural, ==, 3 * 10 + 2 * 3);

  gtk_widget_size_allocate (box, &(GtkAllocation){ 0, 0, 120, 100 }, -1);
  assert_placed (box, 0, 0, 0);
  assert_placed (box, 1, 59, 0);
  assert_placed (box, 2, 0, 13);
  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL);
  gtk_widget_size_allocate (box, &(GtkAllocation){ 0, 0, 120, 100 }, -1);
  assert_placed (box, 0, 70, 0);
  assert_placed (box, 1, 11, 0);
  assert_placed (box, 2, 70, 13);
}

/* No wider than it likes to be, in the middle. */
static void
test_column (void)
{
  GtkWidget *column = g_object_ref_sink (g_object_new (APPOSITE_TYPE_COLUMN, NULL));
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", TEXT, "wrap", TRUE, NULL);
  int x, width, natural;

  gtk_widget_set_parent (text, column);
  measure (text, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural);
  place (column, natural + 100, text, &x, &width);
  g_assert_cmpint (x, ==, 50);
  g_assert_cmpint (width, ==, natural);
  place (column, natural - 20, text, &x, &width);
  g_assert_cmpint (x, ==, 0);
  g_assert_cmpint (width, ==, natural - 20);
  g_assert_finalize_object (column);
}

/* With the text twice as large, twice the width is little. */
static void
test_narrow (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AppositeNarrowBin *bin =
      g_object_ref_sink (g_object_new (APPOSITE_TYPE_NARROW_BIN, "narrow-width", 200, NULL));
  const int widths[] = { 199, 200, 399, 400 };

  for (int scale = 1; scale <= 2; scale++)
    for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
      {
        g_object_set (settings, "gtk-xft-dpi", scale * 96 * 1024, NULL);
        measure (GTK_WIDGET (bin), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL);
        gtk_widget_size_allocate (
            GTK_WIDGET (bin), &(GtkAllocation){ 0, 0, widths[i], 100 + scale }, -1);
        spin (1);
        g_assert_cmpint (apposite_narrow_bin_get_narrow (bin), ==, widths[i] < 200 * scale);
      }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  g_assert_finalize_object (bin);
}

static void
test_sheet (void)
{
  GtkWidget *sheet = g_object_ref_sink (g_object_new (APPOSITE_TYPE_SHEET, NULL));
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", TEXT, "wrap", TRUE, NULL);
  int height, other_height, width, natural, text_width;
  graphene_rect_t bounds;

  gtk_widget_set_parent (text, sheet);
  measure (sheet, GTK_ORIENTATION_VERTICAL, 100, &height, NULL);
  gtk_widget_set_size_request (text, -1, 2 * height);
  measure (sheet, GTK_ORIENTATION_VERTICAL, 1000, &other_height, NULL);
  g_assert_cmpint (height, ==, other_height);
  gtk_widget_set_size_request (text, -1, -1);
  measure (text, GTK_ORIENTATION_HORIZONTAL, -1, &text_width, NULL);
  measure (sheet, GTK_ORIENTATION_HORIZONTAL, -1, &width, &natural);
  g_assert_cmpint (width, ==, text_width);
  g_assert_cmpint (natural, ==, width);

  /* All the room, or where that is too little what it must have. */
  gtk_widget_size_allocate (sheet, &(GtkAllocation){ 0, 0, 300, 500 }, -1);
  g_assert_true (gtk_widget_compute_bounds (text, sheet, &bounds));
  g_assert_cmpint ((int) bounds.size.height, ==, 500);
  measure (text, GTK_ORIENTATION_VERTICAL, width, &height, NULL);
  gtk_widget_size_allocate (sheet, &(GtkAllocation){ 0, 0, width, height / 2 }, -1);
  g_assert_true (gtk_widget_compute_bounds (text, sheet, &bounds));
  g_assert_cmpint ((int) bounds.size.height, ==, height);
  g_assert_finalize_object (sheet);
}

/* What doesn't expand stands at the start of its cell. */
static void
test_cell (void)
{
  GtkWidget *cell = g_object_ref_sink (g_object_new (APPOSITE_TYPE_CELL, NULL));
  GtkWidget *mark = g_object_new (GTK_TYPE_BOX, "width-request", 20, NULL);
  int x, width;

  gtk_widget_set_parent (mark, cell);
  place (cell, 200, mark, &x, &width);
  g_assert_cmpint (x, ==, 0);
  g_assert_cmpint (width, ==, 20);
  gtk_widget_set_direction (cell, GTK_TEXT_DIR_RTL);
  place (cell, 200, mark, &x, &width);
  g_assert_cmpint (x, ==, 180);
  gtk_widget_set_hexpand (mark, TRUE);
  place (cell, 200, mark, &x, &width);
  g_assert_cmpint (width, ==, 200);
  g_assert_finalize_object (cell);
}

static void
test_later (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  AppositeLater *later = g_object_ref_sink (
      g_object_new (APPOSITE_TYPE_LATER, "pane-type", APPOSITE_TYPE_REFERENCE, NULL));
  AppositePane *pane;

  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (later)));
  apposite_pane_set_session (APPOSITE_PANE (later), session);
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (later)));

  pane = apposite_later_get_pane (later);
  g_assert_true (APPOSITE_IS_REFERENCE (pane));
  g_assert_true (apposite_pane_get_session (pane) == session);
  g_assert_true (apposite_later_get_pane (later) == pane);
  apposite_pane_set_session (APPOSITE_PANE (later), NULL);
  g_assert_null (apposite_pane_get_session (pane));
  g_object_add_weak_pointer (G_OBJECT (pane), (gpointer *) &pane);
  g_assert_finalize_object (later);
  g_assert_null (pane);
}

/* Prepared, it is hidden, but for the page that comes back when the window or what covers it does. */
static void
test_later_covered (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *stack = gtk_stack_new ();
  AppositeLater *laters[2];

  gtk_window_set_child (GTK_WINDOW (window), stack);
  for (guint i = 0; i < G_N_ELEMENTS (laters); i++)
    {
      laters[i] = g_object_new (APPOSITE_TYPE_LATER, "pane-type", APPOSITE_TYPE_REFERENCE, NULL);
      gtk_stack_add_child (GTK_STACK (stack), GTK_WIDGET (laters[i]));
      apposite_pane_set_session (APPOSITE_PANE (laters[i]), session);
    }
  for (guint i = 0; i < G_N_ELEMENTS (laters); i++)
    while (apposite_later_prepare (laters[i]))
      ;
  g_assert_true (gtk_stack_get_visible_child (GTK_STACK (stack)) == GTK_WIDGET (laters[0]));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (apposite_later_get_pane (laters[0]))));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (apposite_later_get_pane (laters[1]))));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_menu_later (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button = gtk_menu_button_new ();

  g_menu_append (menu, "Something", "win.something");
  gtk_window_set_child (GTK_WINDOW (window), button);
  apposite_menu_later_set (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  g_assert_null (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  g_assert_true (gtk_widget_get_sensitive (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (button)),
      GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE);
  gtk_window_present (GTK_WINDOW (window));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  g_assert_true (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button)) == G_MENU_MODEL (menu));
  g_assert_true (GTK_IS_POPOVER_MENU (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))));
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
shows_tooltip (GtkWidget *widget)
{
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean shows = FALSE;

  g_signal_emit_by_name (widget, "query-tooltip", 0, 0, FALSE, tooltip, &shows);
  return shows;
}

static void
test_tooltip (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("Label"));

  g_assert_null (apposite_tooltip_get_text (label));
  apposite_tooltip_set_text (label, "What it is");
  g_assert_cmpstr (apposite_tooltip_get_text (label), ==, "What it is");
  g_assert_true (gtk_widget_get_has_tooltip (label));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "What it is");
  g_assert_true (shows_tooltip (label));
  apposite_tooltip_set_text (label, "");
  g_assert_false (shows_tooltip (label));
  g_assert_null (apposite_tooltip_get_text (label));
  g_assert_false (gtk_widget_get_has_tooltip (label));
  g_assert_false (gtk_test_accessible_has_property (
      GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_finalize_object (label);
}

/* It has its place before it is seen, once what is seen was painted, and is realized; but not what is
 * hidden, or opens by itself. */
static void
test_unseen (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new ("Unseen");
  GtkWidget *hidden = gtk_label_new ("Hidden");
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  gint64 end = g_get_monotonic_time () + PATIENCE;

  gtk_widget_set_visible (hidden, FALSE);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_box_append (GTK_BOX (page), label);
  gtk_box_append (GTK_BOX (page), hidden);
  gtk_box_append (GTK_BOX (page), button);
  gtk_stack_add_named (GTK_STACK (stack), gtk_label_new ("Seen"), "seen");
  gtk_stack_add_named (GTK_STACK (stack), page, "unseen");
  gtk_window_set_child (GTK_WINDOW (window), stack);
  apposite_unseen_lay_out_soon (page);
  gtk_window_set_default_size (GTK_WINDOW (window), 300, 200);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_height (page) == 0 && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpint (gtk_widget_get_width (page), ==, gtk_widget_get_width (stack));
  g_assert_cmpint (gtk_widget_get_height (page), ==, gtk_widget_get_height (stack));
  g_assert_false (gtk_widget_get_mapped (page));
  g_assert_true (gtk_widget_get_realized (label));
  g_assert_true (gtk_widget_get_realized (button));
  g_assert_false (gtk_widget_get_realized (hidden));
  g_assert_false (gtk_widget_get_realized (popover));
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
add_page (GtkWidget *stack, GtkWidget *content)
{
  GtkWidget *page = adw_bin_new ();

  adw_bin_set_child (ADW_BIN (page), content);
  gtk_stack_add_child (GTK_STACK (stack), page);
  return page;
}

/* What isn't shown is hidden, unless the focus has nowhere else to go; and nothing of it stays. */
static void
test_unseen_pages (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *first = gtk_button_new_with_label ("First");
  GtkWidget *second = gtk_button_new_with_label ("Second");
  GtkWidget *text = gtk_label_new ("Text");
  GtkWidget *first_page = add_page (stack, first);
  GtkWidget *second_page = add_page (stack, second);
  GtkWidget *text_page = add_page (stack, text);
  GtkWidget *bare_page = adw_bin_new ();

  gtk_stack_add_child (GTK_STACK (stack), bare_page);
  gtk_window_set_child (GTK_WINDOW (window), stack);
  apposite_unseen_show_page (GTK_STACK (stack), first_page);
  g_assert_true (gtk_widget_get_visible (first));
  g_assert_false (gtk_widget_get_visible (second));
  g_assert_false (gtk_widget_get_visible (text));

  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_grab_focus (first);
  apposite_unseen_show_page (GTK_STACK (stack), second_page);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == second);
  g_assert_true (gtk_widget_get_mapped (second));
  g_assert_false (gtk_widget_get_visible (first));

  apposite_unseen_show_page (GTK_STACK (stack), text_page);
  g_assert_true (gtk_widget_get_mapped (text));
  g_assert_false (gtk_widget_get_visible (first));
  apposite_unseen_show_page (GTK_STACK (stack), bare_page);
  g_assert_false (gtk_widget_get_visible (text));

  g_object_add_weak_pointer (G_OBJECT (second_page), (gpointer *) &second_page);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_null (second_page);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  g_test_add_func ("/layouts/middle", test_middle);
  g_test_add_func ("/layouts/line-measures", test_line_measures);
  g_test_add_func ("/layouts/line-places", test_line_places);
  g_test_add_func ("/layouts/wrap", test_wrap);
  g_test_add_func ("/layouts/column", test_column);
  g_test_add_func ("/layouts/narrow", test_narrow);
  g_test_add_func ("/layouts/sheet", test_sheet);
  g_test_add_func ("/layouts/cell", test_cell);
  g_test_add_func ("/layouts/later", test_later);
  g_test_add_func ("/layouts/later-covered", test_later_covered);
  g_test_add_func ("/layouts/menu-later", test_menu_later);
  g_test_add_func ("/layouts/tooltip", test_tooltip);
  g_test_add_func ("/layouts/unseen", test_unseen);
  g_test_add_func ("/layouts/unseen-pages", test_unseen_pages);

  return g_test_run ();
}
