/* walk.h: a random walk over the program's windows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-application.h"
#include "apposite-window.h"
#include "find-widget.h"

/**
 * Watched:
 * @window: (nullable): a window, until it is finalised
 * @session: (nullable): its session, until it is finalised
 * @id: its number, in the order in which windows were opened
 * @before: (nullable): what it showed before the step, in words
 * @busy_until: until when what was pressed in it may still be about to do what it is for
 * @busy_step: the last step at which something was pressed in it
 *
 * A window that the walk has met.
 */
typedef struct
{
  AppositeWindow *window;
  AppositeSession *session;
  guint id;
  char *before;
  gint64 busy_until;
  guint busy_step;
} Watched;

/**
 * Walk:
 * @application: the program
 * @random: what the walk is drawn from: the same seed walks the same way
 * @windows: of #Watched, in the order in which they were opened
 * @dialogs: of #GWeakRef, every window that isn't the program's own
 * @folder: a folder for what is exported
 * @step: how many steps were made
 * @in: the number of the window that the step is made in
 * @dialog_steps: for how many steps a dialog has been open
 * @pressed: whether something was pressed in this step
 * @everywhere: whether this step may change other windows than the one that it is made in
 *
 * A walk.
 */
typedef struct
{
  AppositeApplication *application;
  GRand *random;
  GPtrArray *windows;
  GPtrArray *dialogs;
  char *folder;
  guint step;
  guint in;
  guint dialog_steps;
  gboolean pressed;
  gboolean everywhere;
} Walk;

typedef void (*WalkStep) (Walk *walk, AppositeWindow *window);

/* test-walk.c */
gboolean walk_wait_until_drawn (AppositeWindow *window);

/* walk-random.c: what is drawn, and what is told of it */
guint walk_draw (Walk *walk, guint n);
gboolean walk_chance (Walk *walk, guint percent);
gpointer walk_draw_item (Walk *walk, GListModel *list);
const char *walk_draw_word (Walk *walk, const char *const *words, guint n_words);
void walk_tell (Walk *walk, const char *format, ...) G_GNUC_PRINTF (2, 3);
void walk_tell_of_crashes (guint32 seed);

#define WALK_DRAW_WORD(walk, words) walk_draw_word ((walk), (words), G_N_ELEMENTS (words))

/* walk-widgets.c: widgets, whatever they are */
GPtrArray *walk_list_widgets (gpointer root, gboolean (*wanted) (GtkWidget *));
gboolean walk_is_focusable (GtkWidget *widget);
GtkWidget *walk_draw_widget (Walk *walk, gpointer root, gboolean (*wanted) (GtkWidget *));
void walk_press (Walk *walk, GtkWidget *widget);
void walk_activate_widget (Walk *walk, AppositeWindow *window);
void walk_activate_widget_action (Walk *walk, AppositeWindow *window);
void walk_activate_window_action (Walk *walk, AppositeWindow *window);
void walk_activate_program_action (Walk *walk, AppositeWindow *window);
void walk_move_focus (Walk *walk, AppositeWindow *window);
void walk_press_key (Walk *walk, AppositeWindow *window);
void walk_pop_up (Walk *walk, AppositeWindow *window);
void walk_scroll (Walk *walk, AppositeWindow *window);

/* walk-steps.c: steps that know what a window is for */
void walk_make_step (Walk *walk, AppositeWindow *window);

/* walk-surroundings.c: windows, sizes, styles, files */
void walk_resize (Walk *walk, AppositeWindow *window);
void walk_restyle (Walk *walk, AppositeWindow *window);
void walk_change_setting (Walk *walk, AppositeWindow *window);
void walk_relanguage (Walk *walk, AppositeWindow *window);
void walk_export (Walk *walk, AppositeWindow *window);
void walk_copy (Walk *walk, AppositeWindow *window);
void walk_open_window (Walk *walk, AppositeWindow *window);
void walk_close_window (Walk *walk, AppositeWindow *window);
GtkWindow *walk_find_dialog (void);
void walk_answer_dialog (Walk *walk, GtkWindow *dialog);

/* walk-checks.c: what must be true wherever the walk has come */
void walk_check_window (Walk *walk, Watched *watched, gboolean drawn);
char *walk_describe (AppositeWindow *window);
