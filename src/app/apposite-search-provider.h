/* apposite-search-provider.h: answers the desktop's own search
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-application.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SEARCH_PROVIDER (apposite_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeSearchProvider, apposite_search_provider, APPOSITE, SEARCH_PROVIDER, GObject)

AppositeSearchProvider *apposite_search_provider_new (AppositeApplication *application);
gboolean apposite_search_provider_export (AppositeSearchProvider *self,
    GDBusConnection *connection,
    const char *application_path,
    GError **error);
void apposite_search_provider_unexport (AppositeSearchProvider *self);

G_END_DECLS
