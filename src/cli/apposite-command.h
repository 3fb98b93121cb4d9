/* apposite-command.h: the commands of apposite-cli
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "apposite-report-build.h"
#include "apposite-terminal.h"

G_BEGIN_DECLS

/**
 * AppositeExit:
 * @APPOSITE_EXIT_DONE: done
 * @APPOSITE_EXIT_NOTHING: nothing was found, or a checked file is invalid
 * @APPOSITE_EXIT_USAGE: the command line makes no sense
 * @APPOSITE_EXIT_UNREADABLE: a topic or file can't be read or written
 *
 * What apposite-cli exits with.
 */
typedef enum
{
  APPOSITE_EXIT_DONE = 0,
  APPOSITE_EXIT_NOTHING = 1,
  APPOSITE_EXIT_USAGE = 2,
  APPOSITE_EXIT_UNREADABLE = 3,
} AppositeExit;

typedef enum
{
  APPOSITE_FORMAT_TEXT,
  APPOSITE_FORMAT_JSON,
  APPOSITE_FORMAT_CSV,
  APPOSITE_FORMAT_MARKDOWN,
  APPOSITE_FORMAT_HTML,
} AppositeFormat;

/**
 * AppositeCall:
 * @topic: the topic, for commands that need one
 * @format: what to write
 * @date: when it is called
 * @arguments: (array zero-terminated=1): what follows the command's name
 * @output: what goes to standard output or a file, if the command succeeds or not
 *
 * One call of a command.
 */
typedef struct
{
  AppositeTopic *topic;
  AppositeFormat format;
  GDateTime *date;
  char **arguments;
  AppositeTerminal *output;
} AppositeCall;

/**
 * AppositeCommand:
 * @name: the word that calls it
 * @arguments: (nullable): what may follow, for the help
 * @summary: what it does, for the help
 * @needs_topic: whether a topic must be read before
 * @default_format: what it writes where no format is asked for
 * @formats: a bit for each format that it can write
 * @run: does it
 */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  gboolean needs_topic;
  AppositeFormat default_format;
  guint formats;
  AppositeExit (*run) (AppositeCall *call);
} AppositeCommand;

AppositeExit apposite_command_variants (AppositeCall *call);
AppositeExit apposite_command_show (AppositeCall *call);
AppositeExit apposite_command_search (AppositeCall *call);
AppositeExit apposite_command_findings (AppositeCall *call);
AppositeExit apposite_command_match (AppositeCall *call);
AppositeExit apposite_command_export (AppositeCall *call);
AppositeExit apposite_command_check (AppositeCall *call);

void apposite_call_add_json (AppositeCall *call, JsonNode *node);
void apposite_call_add_report (AppositeCall *call, AppositeReport *report);
void apposite_call_add_source (AppositeCall *call, AppositeVariant *variant);
AppositeExit apposite_call_fail (AppositeExit code, const char *format, ...) G_GNUC_PRINTF (2, 3);
gboolean apposite_call_takes (AppositeCall *call, guint least, guint most);

int apposite_cli_main (int argc, char **argv);

G_END_DECLS
