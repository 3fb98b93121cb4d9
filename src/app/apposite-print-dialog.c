/* apposite-print-dialog.c: what is to be printed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-print-dialog.h"

#include <glib/gi18n.h>

#include "apposite-report-build.h"
#include "apposite-spoken.h"

/**
 * AppositePrintDialog:
 *
 * Asks what of a session is to be printed, and says where the answers about the patient will be in it.
 */
struct _AppositePrintDialog
{
  AppositeMessageDialog parent_instance;

  AppositeSession *session;

  AdwComboRow *subject;
  AdwComboRow *rationales;
  GtkWidget *answers_row;
  GtkSwitch *answers;
  AdwComboRow *paper;
};

G_DEFINE_FINAL_TYPE (AppositePrintDialog, apposite_print_dialog, APPOSITE_TYPE_MESSAGE_DIALOG)

/* In the order of the lists. */
typedef enum
{
  SUBJECT_VARIANT,
  SUBJECT_COMPARISON,
  SUBJECT_TOPIC,
} Subject;

typedef enum
{
  RATIONALES_NONE,
  RATIONALES_ALL,
  RATIONALES_CHOSEN,
} Rationales;

static Subject
get_subject (AppositePrintDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->subject);

  /* Without a variant the list begins with what follows it. */
  return apposite_session_get_variant (self->session) != NULL ? selected : selected + 1;
}

static guint
position_for_subject (AppositePrintDialog *self, Subject subject)
{
  return apposite_session_get_variant (self->session) != NULL ? subject : subject - 1;
}

static gboolean
has_answers (AppositePrintDialog *self)
{
  return apposite_presentation_get_n_answered (apposite_session_get_presentation (self->session))
      > 0;
}

static void
update_rows_cb (AppositePrintDialog *self)
{
  Subject subject;

  if (self->session == NULL)
    return;
  subject = get_subject (self);
  gtk_widget_set_visible (GTK_WIDGET (self->rationales), subject == SUBJECT_VARIANT);
  gtk_widget_set_visible (self->answers_row, subject != SUBJECT_TOPIC && has_answers (self));
}

static void
fill_subjects (AppositePrintDialog *self)
{
  AppositeVariant *variant = apposite_session_get_variant (self->session);
  AppositeView view = apposite_session_get_view (self->session);
  g_autoptr (GtkStringList) subjects = gtk_string_list_new (NULL);
  Subject subject = SUBJECT_TOPIC;

  if (variant != NULL)
    gtk_string_list_take (subjects,
        /* Translators: a variant's number and its short title */
        g_strdup_printf (_ ("Variant %u: %s"), apposite_variant_get_number (variant),
            apposite_variant_get_short_title (variant)));
  gtk_string_list_append (subjects, _ ("Comparison of all variants"));
  gtk_string_list_append (subjects, _ ("Whole topic"));
  adw_combo_row_set_model (self->subject, G_LIST_MODEL (subjects));
  if (view == APPOSITE_VIEW_VARIANT && variant != NULL)
    subject = SUBJECT_VARIANT;
  else if (view == APPOSITE_VIEW_COMPARISON)
    subject = SUBJECT_COMPARISON;
  adw_combo_row_set_selected (self->subject, position_for_subject (self, subject));
}

static void
fill_rationales (AppositePrintDialog *self)
{
  AppositeRecommendation *chosen = apposite_session_get_recommendation (self->session);
  g_autoptr (GtkStringList) rationales = gtk_string_list_new (NULL);

  /* Translators: which rationales are printed */
  gtk_string_list_append (rationales, _ ("None"));
  /* Translators: which rationales are printed */
  gtk_string_list_append (rationales, _ ("Of all procedures"));
  if (chosen != NULL)
    gtk_string_list_take (rationales,
        /* Translators: which rationales are printed: the one of a procedure */
        g_strdup_printf (_ ("Of %s"),
            apposite_procedure_get_name (apposite_recommendation_get_procedure (chosen))));
  adw_combo_row_set_model (self->rationales, G_LIST_MODEL (rationales));
  adw_combo_row_set_selected (
      self->rationales, chosen != NULL ? RATIONALES_CHOSEN : RATIONALES_NONE);
}

static void
set_purpose (AppositePrintDialog *self, AppositePrintPurpose purpose)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (self);
  gboolean file = purpose == APPOSITE_PRINT_TO_FILE;

  adw_message_dialog_set_heading (dialog, file ? _ ("Save as PDF") : _ ("Print"));
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), APPOSITE_PRINT_DIALOG_GO,
      file ? _ ("_Save…") : _ ("_Print…"), NULL);
  adw_message_dialog_set_response_appearance (
      dialog, APPOSITE_PRINT_DIALOG_GO, ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, APPOSITE_PRINT_DIALOG_GO);
  adw_message_dialog_set_close_response (dialog, "cancel");
  apposite_spoken_mend_buttons (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->paper), file);
  adw_combo_row_set_selected (self->paper, apposite_paper_for_locale ());
}

static AppositeReport *
new_variant_report (AppositePrintDialog *self, AppositeReportRequest *request)
{
  AppositeVariant *variant = apposite_session_get_variant (self->session);
  Rationales rationales = adw_combo_row_get_selected (self->rationales);
  AppositeRecommendation *chosen =
      rationales == RATIONALES_CHOSEN ? apposite_session_get_recommendation (self->session) : NULL;

  request->parts |= APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT;
  if (rationales == RATIONALES_ALL)
    request->parts |= APPOSITE_REPORT_BACKGROUND | APPOSITE_REPORT_RATIONALES;
  return apposite_report_for_variant (request, variant, NULL, chosen);
}

static void
apposite_print_dialog_dispose (GObject *object)
{
  AppositePrintDialog *self = APPOSITE_PRINT_DIALOG (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_PRINT_DIALOG);

  G_OBJECT_CLASS (apposite_print_dialog_parent_class)->dispose (object);
}

static void
apposite_print_dialog_class_init (AppositePrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_print_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositePrintDialog, subject);
  gtk_widget_class_bind_template_child (widget_class, AppositePrintDialog, rationales);
  gtk_widget_class_bind_template_child (widget_class, AppositePrintDialog, answers_row);
  gtk_widget_class_bind_template_child (widget_class, AppositePrintDialog, answers);
  gtk_widget_class_bind_template_child (widget_class, AppositePrintDialog, paper);
  gtk_widget_class_bind_template_callback (widget_class, update_rows_cb);
}

static void
apposite_print_dialog_init (AppositePrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_print_dialog_new:
 * @parent: the window that it belongs to
 * @session: what the window shows, which is what is offered first
 * @purpose: what the pages are for
 *
 * Returns: (transfer none): a dialog, which answers %APPOSITE_PRINT_DIALOG_GO where it is to go on
 */
AppositePrintDialog *
apposite_print_dialog_new (
    GtkWindow *parent, AppositeSession *session, AppositePrintPurpose purpose)
{
  AppositePrintDialog *self;

  g_return_val_if_fail (APPOSITE_IS_SESSION (session), NULL);

  self = g_object_new (APPOSITE_TYPE_PRINT_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  set_purpose (self, purpose);
  fill_rationales (self);
  fill_subjects (self);
  update_rows_cb (self);
  return self;
}

/**
 * apposite_print_dialog_tells_answers:
 *
 * Returns: whether the answers about the patient will be on the pages
 */
gboolean
apposite_print_dialog_tells_answers (AppositePrintDialog *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRINT_DIALOG (self), FALSE);

  return get_subject (self) != SUBJECT_TOPIC && has_answers (self)
      && gtk_switch_get_active (self->answers);
}

/**
 * apposite_print_dialog_get_paper:
 *
 * Returns: the paper that is chosen for a PDF
 */
AppositePaper
apposite_print_dialog_get_paper (AppositePrintDialog *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRINT_DIALOG (self), APPOSITE_PAPER_A4);

  return (AppositePaper) adw_combo_row_get_selected (self->paper);
}

/**
 * apposite_print_dialog_new_report:
 * @date: when it is looked up
 *
 * Returns: (transfer full): what is chosen; tables are whole, whatever the window filters
 */
AppositeReport *
apposite_print_dialog_new_report (AppositePrintDialog *self, GDateTime *date)
{
  AppositeReportRequest request = { .parts = APPOSITE_REPORT_TITLED, .date = date };

  g_return_val_if_fail (APPOSITE_IS_PRINT_DIALOG (self), NULL);

  request.topic = apposite_session_get_topic (self->session);
  if (apposite_print_dialog_tells_answers (self))
    request.presentation = apposite_session_get_presentation (self->session);
  switch (get_subject (self))
    {
    case SUBJECT_VARIANT:
      return new_variant_report (self, &request);
    case SUBJECT_COMPARISON:
      return apposite_report_for_comparison (&request, NULL, NULL);
    case SUBJECT_TOPIC:
    default:
      return apposite_report_for_topic (&request);
    }
}

/**
 * apposite_print_dialog_suggest_filename:
 *
 * Returns: (transfer full): a name, without a folder, that tells what is in the file but nothing of a
 *   patient
 */
char *
apposite_print_dialog_suggest_filename (AppositePrintDialog *self)
{
  const char *id;

  g_return_val_if_fail (APPOSITE_IS_PRINT_DIALOG (self), NULL);

  id = apposite_topic_get_id (apposite_session_get_topic (self->session));
  switch (get_subject (self))
    {
    case SUBJECT_VARIANT:
      return g_strdup_printf ("%s-variant-%u.pdf", id,
          apposite_variant_get_number (apposite_session_get_variant (self->session)));
    case SUBJECT_COMPARISON:
      return g_strdup_printf ("%s-comparison.pdf", id);
    case SUBJECT_TOPIC:
    default:
      return g_strdup_printf ("%s.pdf", id);
    }
}
