/* apposite-radiation-level.c: one relative radiation level
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-radiation-level.h"

#include <glib/gi18n-lib.h>

/**
 * AppositeRadiationLevel:
 *
 * A relative radiation level (RRL) with the effective dose ranges that it stands for, in mSv
 * (source: “Relative Radiation Level Designations”). “Varies” is a level without a range.
 */
struct _AppositeRadiationLevel
{
  AppositeRecord parent_instance;

  char *symbol;
  guint rank;
  gboolean has_range;
  double adult_low;
  double adult_high;
  double pediatric_low;
  double pediatric_high;
};

G_DEFINE_FINAL_TYPE (AppositeRadiationLevel, apposite_radiation_level, APPOSITE_TYPE_RECORD)

static void
apposite_radiation_level_class_init (AppositeRadiationLevelClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeRadiationLevel, symbol, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeRadiationLevel, rank, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeRadiationLevel, has_range, G_TYPE_BOOLEAN),
    APPOSITE_FIELD (AppositeRadiationLevel, adult_low, G_TYPE_DOUBLE),
    APPOSITE_FIELD (AppositeRadiationLevel, adult_high, G_TYPE_DOUBLE),
    APPOSITE_FIELD (AppositeRadiationLevel, pediatric_low, G_TYPE_DOUBLE),
    APPOSITE_FIELD (AppositeRadiationLevel, pediatric_high, G_TYPE_DOUBLE),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_radiation_level_init (AppositeRadiationLevel *self)
{
}

/**
 * apposite_radiation_level_get_symbol:
 *
 * Returns: (transfer none): the symbol as published: “O”, “☢” to “☢☢☢☢☢”, or “Varies”
 */
const char *
apposite_radiation_level_get_symbol (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), NULL);

  return self->symbol;
}

/**
 * apposite_radiation_level_get_rank:
 *
 * Returns: the level's place among the topic's levels, lowest dose first, from 0
 */
guint
apposite_radiation_level_get_rank (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), 0);

  return self->rank;
}

/**
 * apposite_radiation_level_count_marks:
 *
 * Returns: how many radiation marks the symbol has: 0 for “O” and “Varies”, to
 *   %APPOSITE_MAX_RADIATION_MARKS
 */
guint
apposite_radiation_level_count_marks (AppositeRadiationLevel *self)
{
  const gunichar mark = 0x2622; /* ☢ */
  guint n = 0;

  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), 0);

  for (const char *at = self->symbol; *at != '\0'; at = g_utf8_next_char (at))
    if (g_utf8_get_char (at) == mark)
      n++;
  return n;
}

/**
 * apposite_radiation_level_has_range:
 *
 * Returns: whether the level has dose ranges
 */
gboolean
apposite_radiation_level_has_range (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), FALSE);

  return self->has_range;
}

/**
 * apposite_radiation_level_get_adult_low:
 *
 * Returns: the lower end of the adult effective dose range, in mSv
 */
double
apposite_radiation_level_get_adult_low (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), 0.0);

  return self->adult_low;
}

/**
 * apposite_radiation_level_get_adult_high:
 *
 * Returns: the upper end of the adult effective dose range, in mSv
 */
double
apposite_radiation_level_get_adult_high (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), 0.0);

  return self->adult_high;
}

/**
 * apposite_radiation_level_get_pediatric_low:
 *
 * Returns: the lower end of the pediatric effective dose range, in mSv
 */
double
apposite_radiation_level_get_pediatric_low (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), 0.0);

  return self->pediatric_low;
}

/**
 * apposite_radiation_level_get_pediatric_high:
 *
 * Returns: the upper end of the pediatric effective dose range, in mSv
 */
double
apposite_radiation_level_get_pediatric_high (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), 0.0);

  return self->pediatric_high;
}

static char *
format_range (AppositeRadiationLevel *self, double low, double high)
{
  char from[G_ASCII_DTOSTR_BUF_SIZE], to[G_ASCII_DTOSTR_BUF_SIZE];

  if (!self->has_range)
    /* Translators: in place of a dose range: it depends on the examination */
    return g_strdup (_ ("varies"));

  /* As published, with a point in every language: a figure carries over exactly. */
  g_ascii_formatd (from, sizeof from, "%g", low);
  g_ascii_formatd (to, sizeof to, "%g", high);
  if (low >= high)
    return g_strdup_printf ("%s mSv", to);
  if (low <= 0.0)
    return g_strdup_printf ("<%s mSv", to);
  return g_strdup_printf ("%s–%s mSv", from, to);
}

/**
 * apposite_radiation_level_format_adult:
 *
 * Returns: (transfer full): the adult effective dose range for a reader, such as “0.1–1 mSv”
 */
char *
apposite_radiation_level_format_adult (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), NULL);

  return format_range (self, self->adult_low, self->adult_high);
}

/**
 * apposite_radiation_level_format_pediatric:
 *
 * Returns: (transfer full): the pediatric effective dose range for a reader, such as “0.03–0.3 mSv”
 */
char *
apposite_radiation_level_format_pediatric (AppositeRadiationLevel *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), NULL);

  return format_range (self, self->pediatric_low, self->pediatric_high);
}

/**
 * apposite_radiation_level_format_spoken:
 *
 * Returns: (transfer full): the level and its adult range in words, as a screen reader says them
 */
char *
apposite_radiation_level_format_spoken (AppositeRadiationLevel *self)
{
  char from[G_ASCII_DTOSTR_BUF_SIZE], to[G_ASCII_DTOSTR_BUF_SIZE];
  guint marks;

  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (self), NULL);

  if (!self->has_range)
    return g_strdup (_ ("Radiation varies"));
  marks = apposite_radiation_level_count_marks (self);
  if (marks == 0)
    return g_strdup (_ ("No ionizing radiation"));

  g_ascii_formatd (from, sizeof from, "%g", self->adult_low);
  g_ascii_formatd (to, sizeof to, "%g", self->adult_high);
  if (self->adult_low <= 0.0)
    return g_strdup_printf (
        /* Translators: a level, the highest level, an effective dose */
        _ ("Relative radiation level %u of %u, less than %s mSv for adults"), marks,
        APPOSITE_MAX_RADIATION_MARKS, to);
  return g_strdup_printf (
      /* Translators: a level, the highest level, the ends of a range of effective doses */
      _ ("Relative radiation level %u of %u, %s to %s mSv for adults"), marks,
      APPOSITE_MAX_RADIATION_MARKS, from, to);
}
