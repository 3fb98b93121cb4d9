/* fuzz-check.h: what must hold of every topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

void fuzz_check_topic (AppositeTopic *topic, GRand *dice);
void fuzz_check_patients (AppositeTopic *topic, GRand *dice);
void fuzz_check_reports (AppositeTopic *topic, GRand *dice);
void fuzz_check_search (AppositeSearch *search, const char *query);

G_END_DECLS
