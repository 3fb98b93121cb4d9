/* apposite-redirect.h: answers that send the reader elsewhere
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-condition.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_REDIRECT (apposite_redirect_get_type ())
G_DECLARE_FINAL_TYPE (AppositeRedirect, apposite_redirect, APPOSITE, REDIRECT, AppositeRecord)

GListModel *apposite_redirect_get_conditions (AppositeRedirect *self);
AppositeRedirectKind apposite_redirect_get_kind (AppositeRedirect *self);
const char *apposite_redirect_get_topic (AppositeRedirect *self);
const char *apposite_redirect_get_published_topic (AppositeRedirect *self);
const char *apposite_redirect_get_reason (AppositeRedirect *self);
const char *apposite_redirect_get_published_reason (AppositeRedirect *self);

G_END_DECLS
