/* test-pane.c: what all parts of the window have in common
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "answered-session.h"
#include "apposite-checklist.h"
#include "apposite-comparison.h"
#include "apposite-detail-pane.h"
#include "apposite-detail.h"
#include "apposite-panes.h"
#include "apposite-patient-bar.h"
#include "apposite-procedure-list.h"
#include "apposite-reference.h"
#include "apposite-search-page.h"
#include "apposite-status-view.h"
#include "apposite-variant-header.h"
#include "apposite-variant-list.h"
#include "test-init.h"

static gboolean
hears (gpointer pane, gpointer object)
{
  return g_signal_handler_find (object, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, pane) != 0;
}

/* What is answered of one patient says nothing in the window of another. */
static void
test_leaves_session (gconstpointer type)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (AppositeSession) other = new_session ();
  g_autoptr (AppositePane) pane =
      g_object_ref_sink (g_object_new (GPOINTER_TO_SIZE (type), "session", session, NULL));

  g_assert_true (
      hears (pane, session) || hears (pane, apposite_session_get_presentation (session)));
  apposite_pane_set_session (pane, other);
  g_assert_true (apposite_pane_get_session (pane) == other);
  g_assert_false (hears (pane, session));
  g_assert_false (hears (pane, apposite_session_get_presentation (session)));
  g_assert_true (hears (pane, other) || hears (pane, apposite_session_get_presentation (other)));

  apposite_pane_set_session (pane, NULL);
  g_assert_false (hears (pane, other));
  g_assert_false (hears (pane, apposite_session_get_presentation (other)));
  answer (session, "age=adult");
  answer (other, "age=adult");
}

int
main (int argc, char *argv[])
{
  const GType types[] = { APPOSITE_TYPE_CHECKLIST, APPOSITE_TYPE_COMPARISON, APPOSITE_TYPE_DETAIL,
    APPOSITE_TYPE_DETAIL_PANE, APPOSITE_TYPE_PANES, APPOSITE_TYPE_PATIENT_BAR,
    APPOSITE_TYPE_PROCEDURE_LIST, APPOSITE_TYPE_REFERENCE, APPOSITE_TYPE_SEARCH_PAGE,
    APPOSITE_TYPE_STATUS_VIEW, APPOSITE_TYPE_VARIANT_HEADER, APPOSITE_TYPE_VARIANT_LIST };

  init_test (&argc, &argv);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autofree char *path = g_strconcat ("/pane/leaves-session/", g_type_name (types[i]), NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (types[i]), test_leaves_session);
    }

  return g_test_run ();
}
