/* apposite-notice.h: one thing to be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-record.h"
#include "apposite-variant.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_NOTICE (apposite_notice_get_type ())
G_DECLARE_FINAL_TYPE (AppositeNotice, apposite_notice, APPOSITE, NOTICE, AppositeRecord)

AppositeNoticeKind apposite_notice_get_kind (AppositeNotice *self);
AppositeFit apposite_notice_get_fit (AppositeNotice *self);
const char *apposite_notice_get_title (AppositeNotice *self);
const char *apposite_notice_get_text (AppositeNotice *self);
const char *const *apposite_notice_get_details (AppositeNotice *self);
AppositeVariant *apposite_notice_get_variant (AppositeNotice *self);
gboolean apposite_notice_equal (AppositeNotice *self, AppositeNotice *other);

G_END_DECLS
