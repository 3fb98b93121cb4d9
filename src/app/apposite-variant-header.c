/* apposite-variant-header.c: a variant in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-header.h"

#include <glib/gi18n.h>

#include "apposite-citation-text.h"
#include "apposite-closures.h"
#include "apposite-criterion-row.h"
#include "apposite-enum-types.h"
#include "apposite-line-layout.h"
#include "apposite-outline.h"
#include "apposite-page-closures.h"
#include "apposite-prose-layout.h"
#include "apposite-symbol.h"
#include "apposite-wrap-layout.h"

/* Between these heights it is as high as what is in it; beyond, that scrolls. */
#define LEAST_HEIGHT 96
#define MOST_HEIGHT 420

/**
 * AppositeVariantHeader:
 *
 * The variant that is looked at: its number and title, what it applies to and how that stands against
 * the answers, its highlight and its background. Where nothing is usually appropriate in it, that is said
 * first of it. What the reader unfolds stays so from variant to variant.
 */
struct _AppositeVariantHeader
{
  AppositePane parent_instance;

  GtkScrolledWindow *scroller;
  GtkWidget *content;
  GtkListBox *criteria;
  GtkToggleButton *criteria_fold;
  GtkWidget *about_initial;
  GtkLabel *initial_title;

  AppositeVariant *listed; /* whose criteria have rows */
};

G_DEFINE_FINAL_TYPE (AppositeVariantHeader, apposite_variant_header, APPOSITE_TYPE_PANE)

enum
{
  PROP_HOLD = 1,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeSession *
session_of (AppositeVariantHeader *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static AppositeVariant *
get_variant (AppositeVariantHeader *self)
{
  return session_of (self) != NULL ? apposite_session_get_variant (session_of (self)) : NULL;
}

/* “Applies when: 3 of 4 hold, 1 open” */
static char *
format_summary (AppositeVariantHeader *self)
{
  AppositeVariant *variant = get_variant (self);
  g_autofree char *counts = NULL;

  if (variant == NULL)
    return NULL;
  counts =
      apposite_criteria_summarize (apposite_session_get_presentation (session_of (self)), variant);
  /* Translators: how many criteria of a variant hold, are open and so on */
  return g_strdup_printf (_ ("Applies when: %s"), counts);
}

static AppositeHold
get_hold (AppositeVariantHeader *self)
{
  AppositeVariant *variant = get_variant (self);

  if (variant == NULL)
    return APPOSITE_HOLD_OPEN;
  return apposite_criteria_get_hold (
      apposite_session_get_presentation (session_of (self)), variant);
}

static char *
get_icon_name_cb (gpointer self, AppositeHold hold)
{
  return g_strdup (apposite_icon_for_hold (hold));
}

static void
answer_changed_cb (AppositeVariantHeader *self)
{
  g_autofree char *summary = format_summary (self);

  if (summary != NULL)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (self->criteria_fold), GTK_ACCESSIBLE_PROPERTY_LABEL, summary, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HOLD]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUMMARY]);
}

static GtkWidget *
create_row_cb (gpointer group, gpointer presentation)
{
  return apposite_criterion_row_new (group, presentation);
}

/* Makes the rows of the criteria, once they are unfolded. */
static void
fill_criteria (AppositeVariantHeader *self)
{
  AppositeVariant *variant = get_variant (self);
  g_autoptr (GListModel) groups = NULL;

  if (variant == self->listed
      || (variant != NULL && !gtk_toggle_button_get_active (self->criteria_fold)))
    return;
  g_set_object (&self->listed, variant);
  if (variant != NULL)
    groups =
        apposite_criterion_group_list (apposite_session_get_topic (session_of (self)), variant);
  gtk_list_box_bind_model (self->criteria, groups, create_row_cb,
      groups != NULL ? g_object_ref (apposite_session_get_presentation (session_of (self))) : NULL,
      groups != NULL ? g_object_unref : NULL);
}

static void
toggled_cb (GtkToggleButton *fold)
{
  GtkWidget *header = gtk_widget_get_ancestor (GTK_WIDGET (fold), APPOSITE_TYPE_VARIANT_HEADER);

  gtk_accessible_update_state (GTK_ACCESSIBLE (fold), GTK_ACCESSIBLE_STATE_EXPANDED,
      gtk_toggle_button_get_active (fold), -1);
  if (header != NULL)
    fill_criteria (APPOSITE_VARIANT_HEADER (header));
}

/* Among the conditions that aren't asked is one that the document defines for all of its variants. */
static void
show_about_initial (AppositeVariantHeader *self)
{
  AppositeVariant *variant = get_variant (self);
  AppositeSection *section = NULL;
  const char *title;

  if (variant != NULL && *apposite_variant_get_unasked (variant) != NULL)
    section = apposite_outline_find_section (
        apposite_session_get_topic (session_of (self)), APPOSITE_OUTLINE_INITIAL_IMAGING);
  gtk_widget_set_visible (self->about_initial, section != NULL);
  if (section == NULL)
    return;
  title = apposite_section_get_title (section);
  gtk_label_set_label (self->initial_title, title);
  gtk_actionable_set_action_target (
      GTK_ACTIONABLE (self->about_initial), "s", apposite_section_get_id (section));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->about_initial), "win.show-reference");
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->about_initial), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
variant_changed_cb (AppositeVariantHeader *self)
{
  fill_criteria (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0.0);
  show_about_initial (self);
  answer_changed_cb (self);
}

static void
apposite_variant_header_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeVariantHeader *self = APPOSITE_VARIANT_HEADER (object);

  switch (property_id)
    {
    case PROP_HOLD:
      g_value_set_enum (value, (int) get_hold (self));
      break;
    case PROP_SUMMARY:
      g_value_take_string (value, format_summary (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_header_session_changed (AppositePane *pane)
{
  AppositeVariantHeader *self = APPOSITE_VARIANT_HEADER (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  /* Its rows follow the former session's answers. */
  g_clear_object (&self->listed);
  gtk_list_box_bind_model (self->criteria, NULL, NULL, NULL, NULL);
  if (session != NULL)
    {
      g_signal_connect_object (
          session, "notify::variant", G_CALLBACK (variant_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (apposite_session_get_presentation (session), "answer-changed",
          G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);
    }
  variant_changed_cb (self);
}

static void
apposite_variant_header_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_VARIANT_HEADER (object)->listed);

  G_OBJECT_CLASS (apposite_variant_header_parent_class)->finalize (object);
}

static GtkSizeRequestMode
apposite_variant_header_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A scrolled window doesn't know how high its text is for a width. */
static void
apposite_variant_header_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeVariantHeader *self = APPOSITE_VARIANT_HEADER (widget);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->scroller)))
    {
      *minimum = *natural = 0;
      return;
    }
  gtk_widget_measure (
      GTK_WIDGET (self->scroller), orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = *minimum;
      return;
    }
  gtk_widget_measure (self->content, orientation, for_size, natural, NULL, NULL, NULL);
  *natural = MIN (*natural, MOST_HEIGHT);
  *minimum = MIN (*natural, LEAST_HEIGHT);
}

static void
apposite_variant_header_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkAllocation place = { 0, 0, width, height };

  gtk_widget_size_allocate (
      GTK_WIDGET (APPOSITE_VARIANT_HEADER (widget)->scroller), &place, baseline);
}

static void
apposite_variant_header_class_init (AppositeVariantHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_variant_header_get_property;
  object_class->finalize = apposite_variant_header_finalize;
  widget_class->get_request_mode = apposite_variant_header_get_request_mode;
  widget_class->measure = apposite_variant_header_measure;
  widget_class->size_allocate = apposite_variant_header_size_allocate;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_variant_header_session_changed;

  props[PROP_HOLD] = g_param_spec_enum ("hold", NULL, NULL, APPOSITE_TYPE_HOLD, APPOSITE_HOLD_OPEN,
      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_SUMMARY] =
      g_param_spec_string ("summary", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_CITATION_TEXT);
  g_type_ensure (APPOSITE_TYPE_WRAP_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_PROSE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SYMBOL);
  gtk_widget_class_set_css_name (widget_class, "variantheader");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-variant-header.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantHeader, scroller);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantHeader, content);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantHeader, criteria);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantHeader, criteria_fold);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantHeader, about_initial);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantHeader, initial_title);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_disclosure_icon);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_format_number);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_format_unasked);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_has_text);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_is_set);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_none_usual);
  gtk_widget_class_bind_template_callback (widget_class, get_icon_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
apposite_variant_header_init (AppositeVariantHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_variant_header_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_variant_header_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_VARIANT_HEADER, "session", session, NULL);
}
