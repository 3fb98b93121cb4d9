/* fuzz.h: what the targets of fuzzing share
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * A target is a program with one input: it must end without a crash, a warning or a broken promise,
 * whatever the bytes are. libFuzzer makes inputs up (./dev fuzz); replay.c repeats those that are
 * kept in corpus/ with every run of the tests.
 */

/* As libFuzzer calls them. */
int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

GRand *fuzz_new_dice (const guint8 *data, gsize size);
void fuzz_assert_text (const char *text);
void fuzz_take_text (char *text);
void fuzz_assert_error (const GError *error, const char *name, const guint8 *data, gsize size);
void fuzz_assert_message (const GError *error);

G_END_DECLS
