/* figure.h: what a benchmark measured
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The program's own time on the processor, all its threads', in ms: others' work hardly changes it. */
static inline double
cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* The most memory, in kB, that the program had until now. */
static inline long
peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    line = strstr (status, "VmHWM:");
  return line != NULL ? strtol (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

static inline int
compare_figures (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

/* Of all that was measured, which it sorts: the least at 0, the median at 0.5, the worst at 1. */
static inline double
quantile (GArray *figures, double share)
{
  g_assert_cmpuint (figures->len, >, 0);
  g_array_sort (figures, compare_figures);
  return g_array_index (figures, double, (guint) (share * (figures->len - 1)));
}

/* What a benchmark found; what is 0 isn't told. The name and the unit are plain ASCII. */
typedef struct
{
  const char *name;
  const char *unit;
  double figure;
  double worst; /* of several, whose median the figure is */
  double beside; /* of what it is held against, measured with it */
  double limit;
} Figure;

static inline void
add_number (GString *line, const char *name, double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (number > 0)
    g_string_append_printf (
        line, ", \"%s\": %s", name, g_ascii_formatd (text, sizeof text, "%.6g", number));
}

/* A line for table.py. */
static inline void
report (const Figure *figure)
{
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "{\"name\": \"%s\", \"unit\": \"%s\"", figure->name, figure->unit);
  add_number (line, "figure", figure->figure);
  add_number (line, "worst", figure->worst);
  add_number (line, "beside", figure->beside);
  add_number (line, "limit", figure->limit);
  g_print ("%s}\n", line->str);
}

/* The median of several, and the worst. */
static inline void
report_all (const char *name, GArray *figures, const char *unit, double limit)
{
  report (&(Figure){ .name = name,
      .unit = unit,
      .worst = quantile (figures, 1),
      .figure = quantile (figures, 0.5),
      .limit = limit });
}

/* The median of several beside that of what they are held against; the limit is so many times that. 0 is
 * no limit. */
static inline void
report_beside (const char *name, GArray *figures, GArray *others, const char *unit, double times)
{
  double beside = quantile (others, 0.5);

  report (&(Figure){ .name = name,
      .unit = unit,
      .worst = quantile (figures, 1),
      .figure = quantile (figures, 0.5),
      .beside = beside,
      .limit = times * beside });
}
