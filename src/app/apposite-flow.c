/* apposite-flow.c: a title with controls that wrap
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-flow.h"

#include "apposite-children.h"

#define TITLE_SPACING 6
#define SPACING 3

/**
 * AppositeFlow:
 *
 * Lays its first child, the title, out at the start and the others, the controls, at the end.
 *
 * Where all fits they share a line; the title may wrap for that, as long as it keeps two fifths of the
 * width. Else the controls stand on a line of their own, and where one line can't hold them they fill
 * as many as they need, beside the title first.
 */
struct _AppositeFlow
{
  GtkWidget parent_instance;
};

#define APPOSITE_TYPE_FLOW_LAYOUT (apposite_flow_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeFlowLayout, apposite_flow_layout, APPOSITE, FLOW_LAYOUT, GtkLayoutManager)

struct _AppositeFlowLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeFlowLayout, apposite_flow_layout, GTK_TYPE_LAYOUT_MANAGER)
G_DEFINE_FINAL_TYPE (AppositeFlow, apposite_flow, GTK_TYPE_WIDGET)

/* A layout in the making: @allocate tells whether children are placed or only measured. */
typedef struct
{
  GtkWidget *flow;
  int width;
  int height;
  gboolean allocate;
} Draft;

static GtkWidget *
first_control (GtkWidget *flow)
{
  GtkWidget *title = gtk_widget_get_first_child (flow);

  return title != NULL ? apposite_children_next_shown (title) : NULL;
}

static int
natural_width (GtkWidget *child, int most)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return MIN (natural, most);
}

/* The width of the controls from @first up to @end side by side. */
static int
controls_width (GtkWidget *first, GtkWidget *end, int most)
{
  int width = 0;

  for (GtkWidget *child = first; child != end; child = apposite_children_next_shown (child))
    width += natural_width (child, most) + (child != first ? SPACING : 0);
  return width;
}

/* The control behind the last one that still fits into @room, beginning with @first. */
static GtkWidget *
find_end (GtkWidget *first, int room, int most)
{
  int used = 0;
  GtkWidget *child = first;

  while (child != NULL)
    {
      used += natural_width (child, most);
      if (used > room)
        break;
      used += SPACING;
      child = apposite_children_next_shown (child);
    }
  return child;
}

static int
height_for (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static void
allocate_child (Draft *draft, GtkWidget *child, int x, int width, int line_height)
{
  int height = MIN (height_for (child, width), line_height);

  if (gtk_widget_get_direction (draft->flow) == GTK_TEXT_DIR_RTL)
    x = draft->width - x - width;
  gtk_widget_size_allocate (
      child, &(GtkAllocation){ x, draft->height + (line_height - height) / 2, width, height }, -1);
}

/* Adds a line: the title, if any, at the start, the controls from @first up to @end at the end. */
static void
add_line (Draft *draft, GtkWidget *title, GtkWidget *first, GtkWidget *end)
{
  int controls = controls_width (first, end, draft->width);
  int x = draft->width - controls;
  int title_width = x - (first != end ? TITLE_SPACING : 0);
  int line_height = title != NULL ? height_for (title, title_width) : 0;

  for (GtkWidget *child = first; child != end; child = apposite_children_next_shown (child))
    line_height = MAX (line_height, height_for (child, natural_width (child, draft->width)));

  if (draft->height > 0)
    draft->height += SPACING;
  if (draft->allocate && title != NULL)
    allocate_child (draft, title, 0, title_width, line_height);
  for (GtkWidget *child = first; draft->allocate && child != end;
       child = apposite_children_next_shown (child))
    {
      int width = natural_width (child, draft->width);

      allocate_child (draft, child, x, width, line_height);
      x += width + SPACING;
    }
  draft->height += line_height;
}

static void
lay_out (Draft *draft)
{
  GtkWidget *title = gtk_widget_get_first_child (draft->flow);
  GtkWidget *first = first_control (draft->flow);
  GtkWidget *end = NULL;
  int controls, minimum, natural;

  if (title == NULL)
    return;
  controls = controls_width (first, NULL, draft->width);
  gtk_widget_measure (title, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  if (draft->width - TITLE_SPACING - controls >= MAX (minimum, MIN (natural, draft->width * 2 / 5)))
    {
      add_line (draft, title, first, NULL);
      return;
    }
  if (controls > draft->width)
    end = find_end (first, draft->width - TITLE_SPACING - natural, draft->width);
  else
    end = first;
  add_line (draft, title, first, end);
  for (first = end; first != NULL; first = end)
    {
      end = find_end (first, draft->width, draft->width);
      add_line (draft, NULL, first, end);
    }
}

static GtkSizeRequestMode
apposite_flow_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *flow, int *minimum, int *natural)
{
  GtkWidget *first = first_control (flow);

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (flow); child != NULL;
       child = apposite_children_next_shown (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (
          child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      if (child == first)
        *natural += TITLE_SPACING;
      else if (*natural > 0)
        *natural += SPACING;
      *natural += child_natural;
    }
}

static void
apposite_flow_layout_measure (GtkLayoutManager *manager,
    GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  int least, best;
  Draft draft = { .flow = widget };

  measure_width (widget, &least, &best);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = best;
      return;
    }
  draft.width = for_size < 0 ? best : MAX (for_size, least);
  lay_out (&draft);
  *minimum = *natural = draft.height;
}

static void
apposite_flow_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  Draft draft = { .flow = widget, .width = width, .allocate = TRUE };

  lay_out (&draft);
}

static void
apposite_flow_dispose (GObject *object)
{
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_flow_parent_class)->dispose (object);
}

static void
apposite_flow_layout_class_init (AppositeFlowLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = apposite_flow_layout_get_request_mode;
  layout_class->measure = apposite_flow_layout_measure;
  layout_class->allocate = apposite_flow_layout_allocate;
}

static void
apposite_flow_class_init (AppositeFlowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_flow_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, APPOSITE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "flow");
  /* Of a presentation GTK 4.8 tells a screen reader neither itself nor its children. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
apposite_flow_layout_init (AppositeFlowLayout *self)
{
}

static void
apposite_flow_init (AppositeFlow *self)
{
}

/**
 * apposite_flow_new:
 *
 * Returns: (transfer full): a flow without a title or controls
 */
GtkWidget *
apposite_flow_new (void)
{
  return g_object_new (APPOSITE_TYPE_FLOW, NULL);
}

/**
 * apposite_flow_append:
 * @child: (transfer full): the title, if there is none yet, or a further control
 *
 * Adds a child at the end.
 */
void
apposite_flow_append (AppositeFlow *self, GtkWidget *child)
{
  g_return_if_fail (APPOSITE_IS_FLOW (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
