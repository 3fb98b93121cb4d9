/* apposite-error.h: what can be wrong with a topic file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositeError:
 * @APPOSITE_ERROR_SYNTAX: the file isn't well-formed JSON
 * @APPOSITE_ERROR_LIMIT: the file is larger or nested deeper than a topic ever is
 * @APPOSITE_ERROR_MISSING: a member that must be there isn't
 * @APPOSITE_ERROR_UNKNOWN: a member that the format doesn't know
 * @APPOSITE_ERROR_TYPE: a value of another type than the format wants
 * @APPOSITE_ERROR_VALUE: a value of the right type that can't be
 * @APPOSITE_ERROR_DUPLICATE: an id or member that stands twice
 * @APPOSITE_ERROR_REFERENCE: a reference to something that the topic doesn't define
 *
 * Every message of this domain names the file and, wherever there is one, the line and the JSON
 * path, then says what is wrong and what would be right.
 */
typedef enum
{
  APPOSITE_ERROR_SYNTAX,
  APPOSITE_ERROR_LIMIT,
  APPOSITE_ERROR_MISSING,
  APPOSITE_ERROR_UNKNOWN,
  APPOSITE_ERROR_TYPE,
  APPOSITE_ERROR_VALUE,
  APPOSITE_ERROR_DUPLICATE,
  APPOSITE_ERROR_REFERENCE,
} AppositeError;

#define APPOSITE_ERROR (apposite_error_quark ())
GQuark apposite_error_quark (void);

G_END_DECLS
