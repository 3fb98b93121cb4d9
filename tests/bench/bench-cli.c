/* bench-cli.c: the time that a command takes on a terminal
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* environ */

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "figure.h"

#define N_RUNS 41
#define LIMIT 10.0 /* ms */

typedef struct
{
  const char *name;
  const char *argv[6];
  double limit;
  GArray *wall;
  GArray *cpu;
} Command;

static double
to_ms (struct timeval time)
{
  return (double) time.tv_sec * 1e3 + (double) time.tv_usec / 1e3;
}

/* What it prints goes nowhere. */
static void
run (Command *command)
{
  posix_spawn_file_actions_t actions;
  gint64 start = g_get_monotonic_time ();
  struct rusage usage;
  double wall, cpu;
  int status;
  pid_t child;

  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_addopen (&actions, 1, "/dev/null", O_WRONLY, 0);
  if (posix_spawn (&child, command->argv[0], &actions, NULL, (char **) command->argv, environ) != 0
      || wait4 (child, &status, 0, &usage) != child || status != 0)
    g_error ("%s doesn't run", command->name);
  wall = (double) (g_get_monotonic_time () - start) / 1000;
  cpu = to_ms (usage.ru_utime) + to_ms (usage.ru_stime);
  g_array_append_val (command->wall, wall);
  g_array_append_val (command->cpu, cpu);
  posix_spawn_file_actions_destroy (&actions);
}

/* The limit is one for the processor's time: how long the others let it wait isn't its own. */
static void
report_command (const Command *command, const Command *other)
{
  g_autofree char *cpu_name = g_strconcat (command->name, ", CPU", NULL);
  double beside_wall = quantile (other->wall, 0.5), beside_cpu = quantile (other->cpu, 0.5);

  report (&(Figure){ .name = command->name,
      .unit = "ms",
      .figure = quantile (command->wall, 0.5),
      .worst = quantile (command->wall, 1),
      .beside = command == other ? 0 : beside_wall });
  report (&(Figure){ .name = cpu_name,
      .unit = "ms",
      .figure = quantile (command->cpu, 0.5),
      .worst = quantile (command->cpu, 1),
      .beside = command == other ? 0 : beside_cpu,
      .limit = command->limit });
}

/* Arguments: the program, one that only loads a JSON file, the topic's file. */
int
main (int argc, char *argv[])
{
  const char *cli = argv[1];
  Command commands[] = {
    { .name = "JSON loaded by a program of its own", .argv = { argv[2], argv[3] } },
    { .name = "apposite-cli show 4", .argv = { cli, "show", "4" }, .limit = LIMIT },
    { .name = "apposite-cli match",
        .argv = { cli, "match", "trauma=no", "infection=yes" },
        .limit = LIMIT },
    { .name = "apposite-cli search", .argv = { cli, "search", "mri without contrast" } },
  };

  g_assert_cmpint (argc, ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      commands[i].wall = g_array_new (FALSE, FALSE, sizeof (double));
      commands[i].cpu = g_array_new (FALSE, FALSE, sizeof (double));
    }
  for (guint n = 0; n < N_RUNS; n++)
    for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
      run (&commands[i]);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    report_command (&commands[i], &commands[0]);
  return 0;
}
