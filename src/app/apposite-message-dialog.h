/* apposite-message-dialog.h: a message that asks for an answer
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_MESSAGE_DIALOG (apposite_message_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (
    AppositeMessageDialog, apposite_message_dialog, APPOSITE, MESSAGE_DIALOG, AdwMessageDialog)

/**
 * AppositeMessageDialogClass:
 * @parent_class: the parent's class
 */
struct _AppositeMessageDialogClass
{
  AdwMessageDialogClass parent_class;
};

AdwMessageDialog *apposite_message_dialog_new (
    GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
