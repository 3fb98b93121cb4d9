/* chooser-infos.h: what the toolkit's file chooser forgets
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

typedef GFileInfo *(*FinishQuery) (GFile *file, GAsyncResult *result, GError **error);

static FinishQuery finish_query;
static GPtrArray *chooser_infos;

static inline GFileInfo *
finish_query_and_keep (GFile *file, GAsyncResult *result, GError **error)
{
  GFileInfo *info = finish_query (file, result, error);

  g_ptr_array_add (chooser_infos, info);
  return info;
}

/* The path bar of GTK 4.8 is given a GFileInfo for each folder and never releases it
 * (gtk_path_bar_get_info_callback()). Nothing that a stripped library tells of where it was made sets it
 * apart for a leak checker; so that one needn't look away from more, it finds them here. */
static inline void
keep_chooser_infos (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/");
  GFileIface *iface = G_FILE_GET_IFACE (file);

  chooser_infos = g_ptr_array_new ();
  finish_query = iface->query_info_finish;
  iface->query_info_finish = finish_query_and_keep;
}
