/* apposite-closures.c: what is shown of a value, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-closures.h"

/**
 * apposite_closure_is_set:
 * @self: the widget that asks
 * @object: (nullable): a value
 *
 * Returns: whether there is a value
 */
gboolean
apposite_closure_is_set (gpointer self, GObject *object)
{
  return object != NULL;
}
