/* apposite-json.h: JSON that knows where its values stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "apposite-error.h"

G_BEGIN_DECLS

/**
 * AppositeJson:
 *
 * A parsed file that remembers on which line each value stands and what went wrong first. Reading
 * goes on after an error, with empty values, so that a reader can be written as if nothing could
 * fail; apposite_json_finish() tells in the end.
 */
typedef struct _AppositeJson AppositeJson;

/**
 * AppositeJsonPlace:
 *
 * A value and the way to it. Places live on the stack, each pointing to the one that it stands in;
 * a path is only written out when there is an error to report.
 */
typedef struct _AppositeJsonPlace AppositeJsonPlace;

struct _AppositeJsonPlace
{
  /*< private >*/
  AppositeJson *json;
  const AppositeJsonPlace *parent;
  const char *member;
  guint index;
  JsonNode *node;
};

AppositeJson *apposite_json_parse (GBytes *bytes, const char *name, GError **error);
gboolean apposite_json_finish (AppositeJson *self, GError **error);
void apposite_json_free (AppositeJson *self);
gboolean apposite_json_has_failed (AppositeJson *self);

AppositeJsonPlace apposite_json_root (AppositeJson *self);
void apposite_json_fail (
    const AppositeJsonPlace *place, AppositeError code, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

gboolean apposite_json_expect_object (const AppositeJsonPlace *place, const char *const *members);
gboolean apposite_json_enter (
    const AppositeJsonPlace *place, const char *member, AppositeJsonPlace *value);
gboolean apposite_json_require (
    const AppositeJsonPlace *place, const char *member, AppositeJsonPlace *value);

const char *apposite_json_get_string (const AppositeJsonPlace *place, const char *member);
const char *apposite_json_get_optional_string (const AppositeJsonPlace *place, const char *member);
const char *apposite_json_get_id (const AppositeJsonPlace *place, const char *member);
gboolean apposite_json_get_boolean (const AppositeJsonPlace *place, const char *member);
guint apposite_json_get_uint (
    const AppositeJsonPlace *place, const char *member, guint least, guint most);
int apposite_json_get_enum (const AppositeJsonPlace *place, const char *member, GType type);
gboolean apposite_json_get_range (
    const AppositeJsonPlace *place, const char *member, double range[2]);

guint apposite_json_get_array (
    const AppositeJsonPlace *place, const char *member, guint least, AppositeJsonPlace *array);
AppositeJsonPlace apposite_json_get_element (const AppositeJsonPlace *array, guint index);
const char *apposite_json_as_string (const AppositeJsonPlace *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppositeJson, apposite_json_free)

G_END_DECLS
