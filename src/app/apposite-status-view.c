/* apposite-status-view.c: what may be said of the patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-status-view.h"

#include <glib/gi18n.h>

#include "apposite-about.h"
#include "apposite-fit-closures.h"
#include "apposite-fit.h"
#include "apposite-match-text.h"
#include "apposite-middle-layout.h"
#include "apposite-notice-row.h"
#include "apposite-scroller.h"
#include "apposite-spoken.h"
#include "apposite-status.h"

/* Notices that take more lines than this scroll where a variant's page stands below them. */
#define LINES_ABOVE_A_PAGE 18

/**
 * AppositeStatusView:
 *
 * What may be said of the patient: what comes first elsewhere, what conflicts, what fits and with
 * which reservations, and the answers given. Where no variant is looked at, a page that invites to
 * answer. What is looked at changes only by its buttons.
 *
 * It is worked out anew from answers and session whenever one of them changes; a row whose notice
 * says the same as before stays, with the focus on it.
 */
struct _AppositeStatusView
{
  AppositePane parent_instance;

  GListStore *notices;
  GtkWidget *content;
  AppositeScroller *scroller;
  GtkListBox *list_box;
  GtkWidget *answers_button;
};

G_DEFINE_FINAL_TYPE (AppositeStatusView, apposite_status_view, APPOSITE_TYPE_PANE)

enum
{
  PROP_ANSWERS = 1,
  PROP_HAS_PAGE,
  PROP_COMPARABLE,
  PROP_INVITATION,
  PROP_SOURCE,
  PROP_DISCLAIMER,
  PROP_HINT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeSession *
session_of (AppositeStatusView *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static AppositePresentation *
presentation_of (AppositeStatusView *self)
{
  return apposite_session_get_presentation (session_of (self));
}

/* Where several variants fit, which of them to choose is seen best beside one another. */
static gboolean
is_comparable (AppositeStatusView *self)
{
  g_autoptr (GListModel) fitting = NULL;

  if (session_of (self) == NULL)
    return FALSE;
  fitting = apposite_fit_list_variants (presentation_of (self), FALSE);
  return g_list_model_get_n_items (fitting) > 1;
}

static char *
format_answers (AppositeStatusView *self)
{
  g_autofree char *answers = NULL;

  if (session_of (self) == NULL)
    return NULL;
  answers = apposite_match_text_for_answers (presentation_of (self));
  /* Translators: what follows are the answers given about the patient */
  return *answers != '\0' ? g_strdup_printf (_ ("Answered: %s"), answers) : NULL;
}

/* Whether the page is empty but for the invitation to answer. */
static gboolean
has_page (AppositeStatusView *self)
{
  return session_of (self) != NULL && apposite_session_get_variant (session_of (self)) == NULL
      && apposite_presentation_is_covered (presentation_of (self));
}

static char *
format_hint (AppositeStatusView *self)
{
  GListModel *variants;

  if (session_of (self) == NULL)
    return NULL;
  variants = apposite_topic_get_variants (apposite_session_get_topic (session_of (self)));
  /* Translators: %u is the number of the last variant that has a key */
  return g_strdup_printf (_ ("The arrow keys move between the questions, a letter answers one and "
                             "Backspace takes its answer back. Alt+1 to Alt+%u show a variant."),
      MIN (g_list_model_get_n_items (variants), 9));
}

static guint
find_equal (GListModel *notices, AppositeNotice *notice, guint position)
{
  guint n = g_list_model_get_n_items (notices);

  while (position < n
      && !apposite_notice_equal (apposite_record_list_peek (notices, position), notice))
    position++;
  return position;
}

/* Takes out the notices that hold no longer and puts in the new ones; what still holds stays. */
static void
replace_notices (AppositeStatusView *self, GListModel *after)
{
  GListModel *notices = G_LIST_MODEL (self->notices);
  guint n_after = g_list_model_get_n_items (after);

  for (guint i = 0; i < n_after; i++)
    {
      gpointer notice = apposite_record_list_peek (after, i);
      guint found = find_equal (notices, notice, i);

      if (found == g_list_model_get_n_items (notices))
        g_list_store_insert (self->notices, i, notice);
      else if (found > i)
        g_list_store_splice (self->notices, i, found - i, NULL, 0);
    }
  if (g_list_model_get_n_items (notices) > n_after)
    g_list_store_splice (
        self->notices, n_after, g_list_model_get_n_items (notices) - n_after, NULL, 0);
}

static void
update_accessible (AppositeStatusView *self)
{
  g_autofree char *answers = format_answers (self);
  g_autofree char *status = NULL;
  g_autofree char *invitation = NULL;

  if (session_of (self) == NULL)
    return;
  status = apposite_status_format (
      presentation_of (self), apposite_session_get_variant (session_of (self)));
  invitation = apposite_status_invite (presentation_of (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      *status != '\0' ? status : invitation, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answers_button),
      GTK_ACCESSIBLE_PROPERTY_LABEL, answers != NULL ? answers : "", -1);
}

static int
line_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "X");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
refresh (AppositeStatusView *self)
{
  g_autoptr (GListModel) notices = NULL;
  gboolean alone = TRUE;

  if (session_of (self) != NULL)
    {
      AppositeVariant *shown = apposite_session_get_variant (session_of (self));

      notices = apposite_status_list (presentation_of (self), shown);
      replace_notices (self, notices);
      alone = shown == NULL;
    }
  else
    g_list_store_remove_all (self->notices);

  gtk_widget_set_visible (
      GTK_WIDGET (self->list_box), g_list_model_get_n_items (G_LIST_MODEL (self->notices)) > 0);
  /* Empty it would still take the focus. */
  gtk_widget_set_visible (GTK_WIDGET (self->scroller),
      has_page (self) || g_list_model_get_n_items (G_LIST_MODEL (self->notices)) > 0);
  gtk_widget_set_vexpand (GTK_WIDGET (self), alone);
  gtk_widget_set_vexpand (GTK_WIDGET (self->scroller), has_page (self));
  apposite_scroller_set_highest (
      self->scroller, alone ? -1 : LINES_ABOVE_A_PAGE * line_height (GTK_WIDGET (self)));
  for (guint i = PROP_ANSWERS; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), props[i]);
  update_accessible (self);
}

static GtkWidget *
create_row (gpointer notice, gpointer data)
{
  return apposite_notice_row_new (notice);
}

static void
show_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeStatusView *self = APPOSITE_STATUS_VIEW (widget);
  AppositeVariant *variant;

  if (session_of (self) == NULL)
    return;
  variant = apposite_topic_find_variant (
      apposite_session_get_topic (session_of (self)), g_variant_get_uint32 (parameter));
  if (variant != NULL)
    apposite_session_show_variant (session_of (self), variant);
}

static void
get_topic_property (AppositeStatusView *self, guint property_id, GValue *value)
{
  AppositeTopic *topic = apposite_session_get_topic (session_of (self));

  if (property_id == PROP_SOURCE)
    g_value_take_string (value, apposite_topic_format_source (topic, NULL));
  else
    g_value_take_string (value, apposite_about_short_disclaimer (topic));
}

static void
apposite_status_view_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeStatusView *self = APPOSITE_STATUS_VIEW (object);

  switch (property_id)
    {
    case PROP_ANSWERS:
      g_value_take_string (value, format_answers (self));
      break;
    case PROP_COMPARABLE:
      g_value_set_boolean (value, is_comparable (self));
      break;
    case PROP_HAS_PAGE:
      g_value_set_boolean (value, has_page (self));
      break;
    case PROP_INVITATION:
      if (session_of (self) != NULL)
        g_value_take_string (value, apposite_status_invite (presentation_of (self)));
      break;
    case PROP_SOURCE:
    case PROP_DISCLAIMER:
      if (session_of (self) != NULL)
        get_topic_property (self, property_id, value);
      break;
    case PROP_HINT:
      g_value_take_string (value, format_hint (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_status_view_session_changed (AppositePane *pane)
{
  AppositeStatusView *self = APPOSITE_STATUS_VIEW (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  if (session != NULL)
    {
      g_signal_connect_object (
          session, "notify::variant", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (
          presentation_of (self), "answer-changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
    }
  refresh (self);
}

static void
apposite_status_view_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_STATUS_VIEW (object)->notices);

  G_OBJECT_CLASS (apposite_status_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags derived = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  props[PROP_ANSWERS] = g_param_spec_string ("answers", NULL, NULL, NULL, derived);
  props[PROP_COMPARABLE] = g_param_spec_boolean ("comparable", NULL, NULL, FALSE, derived);
  props[PROP_HAS_PAGE] = g_param_spec_boolean ("has-page", NULL, NULL, FALSE, derived);
  props[PROP_INVITATION] = g_param_spec_string ("invitation", NULL, NULL, NULL, derived);
  props[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, derived);
  props[PROP_DISCLAIMER] = g_param_spec_string ("disclaimer", NULL, NULL, NULL, derived);
  props[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, derived);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static gboolean
is_text (gpointer self, const char *text)
{
  return text != NULL;
}

static void
apposite_status_view_class_init (AppositeStatusViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_status_view_get_property;
  object_class->finalize = apposite_status_view_finalize;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_status_view_session_changed;
  install_properties (object_class);

  gtk_widget_class_install_action (widget_class, "status.show", "u", show_action);

  g_type_ensure (APPOSITE_TYPE_MIDDLE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SCROLLER);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "statusview");
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-status-view.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeStatusView, content);
  gtk_widget_class_bind_template_child (widget_class, AppositeStatusView, scroller);
  gtk_widget_class_bind_template_child (widget_class, AppositeStatusView, list_box);
  gtk_widget_class_bind_template_child (widget_class, AppositeStatusView, answers_button);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_ellipsize_unless);
}

static void
apposite_status_view_init (AppositeStatusView *self)
{
  /* Translators: read out: the region that tells what fits the patient */
  const char *name = _ ("What fits this patient");

  self->notices = g_list_store_new (APPOSITE_TYPE_NOTICE);
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_mend_buttons (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->notices), create_row, NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  /* Where nothing else in it takes the focus, what scrolls does. */
  apposite_spoken_name_scrolled (
      gtk_widget_get_first_child (GTK_WIDGET (self->scroller)), GTK_WIDGET (self), name);
  refresh (self);
}

/**
 * apposite_status_view_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_status_view_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_STATUS_VIEW, "session", session, NULL);
}
