/* apposite-print-dialog.h: what is to be printed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-message-dialog.h"
#include "apposite-paper.h"
#include "apposite-report.h"
#include "apposite-session.h"

G_BEGIN_DECLS

/* The response that says to go on. */
#define APPOSITE_PRINT_DIALOG_GO "go"

/**
 * AppositePrintPurpose:
 * @APPOSITE_PRINT_TO_PAPER: a printer, whose own dialog asks for the paper
 * @APPOSITE_PRINT_TO_FILE: a PDF
 *
 * What pages are for.
 */
typedef enum
{
  APPOSITE_PRINT_TO_PAPER,
  APPOSITE_PRINT_TO_FILE,
} AppositePrintPurpose;

#define APPOSITE_TYPE_PRINT_DIALOG (apposite_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositePrintDialog, apposite_print_dialog, APPOSITE, PRINT_DIALOG, AppositeMessageDialog)

AppositePrintDialog *apposite_print_dialog_new (
    GtkWindow *parent, AppositeSession *session, AppositePrintPurpose purpose);
AppositeReport *apposite_print_dialog_new_report (AppositePrintDialog *self, GDateTime *date);
char *apposite_print_dialog_suggest_filename (AppositePrintDialog *self);
AppositePaper apposite_print_dialog_get_paper (AppositePrintDialog *self);
gboolean apposite_print_dialog_tells_answers (AppositePrintDialog *self);

G_END_DECLS
