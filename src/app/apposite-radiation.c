/* apposite-radiation.c: a relative radiation level, as icons
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-radiation.h"

struct _AppositeRadiation
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeRadiation, apposite_radiation, GTK_TYPE_WIDGET)

static void
apposite_radiation_class_init (AppositeRadiationClass *klass)
{
}

static void
apposite_radiation_init (AppositeRadiation *self)
{
}
