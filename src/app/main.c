/* main.c: apposite
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <signal.h>

#include <glib/gi18n.h>

#include "apposite-application.h"

int
main (int argc, char **argv)
{
  g_autoptr (AppositeApplication) application = NULL;

  /* A file that may not grow as large is an error to be told, no reason to die. */
  signal (SIGXFSZ, SIG_IGN);

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = apposite_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
