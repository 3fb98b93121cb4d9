/* apposite-record.h: the base of the immutable facts of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_RECORD (apposite_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (AppositeRecord, apposite_record, APPOSITE, RECORD, GObject)

/**
 * AppositeField:
 * @name: the name of the C member; the property's has dashes for underscores
 * @type: string, uint, boolean, double, string vector, an enumeration, an object or an interface
 * @offset: where the member stands in the instance
 *
 * One construct-only property of a record and the member that holds it.
 */
typedef struct
{
  const char *name;
  GType type;
  gsize offset;
} AppositeField;

#define APPOSITE_FIELD(Type, member, type) \
  { \
#member, (type), G_STRUCT_OFFSET(Type, member) \
  }

struct _AppositeRecordClass
{
  GObjectClass parent_class;

  /*< private >*/
  AppositeField *fields;
  guint n_fields;
};

void apposite_record_class_install_fields (
    AppositeRecordClass *klass, const AppositeField *fields, guint n_fields);

void apposite_record_translate (gpointer self, const char *member, gpointer text);
char *apposite_record_dup_published (gpointer self, const char *property);

gpointer apposite_record_list_peek (GListModel *list, guint position);
gboolean apposite_record_list_find (
    GListModel *list, const char *property, const char *value, guint *position);

G_END_DECLS
