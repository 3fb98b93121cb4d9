/* apposite-status.h: what may be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-notice.h"
#include "apposite-presentation.h"

G_BEGIN_DECLS

GListModel *apposite_status_list (AppositePresentation *presentation, AppositeVariant *shown);
char *apposite_status_format (AppositePresentation *presentation, AppositeVariant *shown);
char *apposite_status_summarize (AppositePresentation *presentation);
char *apposite_status_invite (AppositePresentation *presentation);
const char *apposite_status_not_covered (void);
const char *apposite_status_nothing_near (void);

G_END_DECLS
