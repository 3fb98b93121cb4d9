/* apposite-topic.h: one criteria document
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-answer-set.h"
#include "apposite-category.h"
#include "apposite-conflict.h"
#include "apposite-finding.h"
#include "apposite-finding-group.h"
#include "apposite-procedure.h"
#include "apposite-radiation-level.h"
#include "apposite-redirect.h"
#include "apposite-section.h"
#include "apposite-synonym.h"
#include "apposite-translation.h"
#include "apposite-variant.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_TOPIC (apposite_topic_get_type ())
G_DECLARE_FINAL_TYPE (AppositeTopic, apposite_topic, APPOSITE, TOPIC, AppositeRecord)

const char *apposite_topic_get_id (AppositeTopic *self);
const char *apposite_topic_get_title (AppositeTopic *self);
const char *apposite_topic_get_family (AppositeTopic *self);
const char *apposite_topic_get_publisher (AppositeTopic *self);
guint apposite_topic_get_revised (AppositeTopic *self);
const char *apposite_topic_get_url (AppositeTopic *self);
const char *apposite_topic_get_journal (AppositeTopic *self);
const char *apposite_topic_get_doi (AppositeTopic *self);
const char *apposite_topic_get_pmid (AppositeTopic *self);
const char *const *apposite_topic_get_stages (AppositeTopic *self);
const char *apposite_topic_get_gate_advice (AppositeTopic *self);
const char *apposite_topic_get_published_gate_advice (AppositeTopic *self);
GListModel *apposite_topic_get_advised_gates (AppositeTopic *self);
GListModel *apposite_topic_get_categories (AppositeTopic *self);
GListModel *apposite_topic_get_radiation_levels (AppositeTopic *self);
GListModel *apposite_topic_get_procedures (AppositeTopic *self);
GListModel *apposite_topic_get_groups (AppositeTopic *self);
GListModel *apposite_topic_get_findings (AppositeTopic *self);
GListModel *apposite_topic_get_answer_sets (AppositeTopic *self);
GListModel *apposite_topic_get_redirects (AppositeTopic *self);
GListModel *apposite_topic_get_conflicts (AppositeTopic *self);
GListModel *apposite_topic_get_sections (AppositeTopic *self);
GListModel *apposite_topic_get_synonyms (AppositeTopic *self);
GListModel *apposite_topic_get_variants (AppositeTopic *self);
AppositeTranslation *apposite_topic_get_translation (AppositeTopic *self);
const char *apposite_topic_get_language (AppositeTopic *self);
const char *apposite_topic_get_translation_error (AppositeTopic *self);

AppositeVariant *apposite_topic_find_variant (AppositeTopic *self, guint number);
AppositeFinding *apposite_topic_find_finding (AppositeTopic *self, const char *id);
AppositeAnswerSet *apposite_topic_find_answer_set (AppositeTopic *self, const char *id);
char *apposite_topic_format_source (AppositeTopic *self, AppositeVariant *variant);
char *apposite_topic_format_translation_notice (AppositeTopic *self);

G_END_DECLS
