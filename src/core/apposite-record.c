/* apposite-record.c: the base of the immutable facts of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-record.h"

#include <string.h>

/**
 * AppositeRecord:
 *
 * An object whose properties are given once, when it is made, and only read from then on. A subclass
 * lists its members in a table; storing, reading and freeing them is the same for all and stands
 * here.
 */
G_DEFINE_ABSTRACT_TYPE (AppositeRecord, apposite_record, G_TYPE_OBJECT)

static const AppositeField *
field_of (gpointer self, guint property_id)
{
  return &APPOSITE_RECORD_GET_CLASS (self)->fields[property_id - 1];
}

static void
apposite_record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  const AppositeField *field = field_of (object, property_id);
  gpointer member = G_STRUCT_MEMBER_P (object, field->offset);

  switch (G_TYPE_FUNDAMENTAL (field->type))
    {
    case G_TYPE_STRING:
      g_value_set_string (value, *(char **) member);
      break;
    case G_TYPE_UINT:
      g_value_set_uint (value, *(guint *) member);
      break;
    case G_TYPE_BOOLEAN:
      g_value_set_boolean (value, *(gboolean *) member);
      break;
    case G_TYPE_DOUBLE:
      g_value_set_double (value, *(double *) member);
      break;
    case G_TYPE_ENUM:
      g_value_set_enum (value, *(int *) member);
      break;
    case G_TYPE_BOXED:
      g_value_set_boxed (value, *(gpointer *) member);
      break;
    case G_TYPE_OBJECT:
    case G_TYPE_INTERFACE:
      g_value_set_object (value, *(gpointer *) member);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
apposite_record_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  const AppositeField *field = field_of (object, property_id);
  gpointer member = G_STRUCT_MEMBER_P (object, field->offset);

  /* Construct-only: each member is set once, and is zero before. */
  switch (G_TYPE_FUNDAMENTAL (field->type))
    {
    case G_TYPE_STRING:
      *(char **) member = g_value_dup_string (value);
      break;
    case G_TYPE_UINT:
      *(guint *) member = g_value_get_uint (value);
      break;
    case G_TYPE_BOOLEAN:
      *(gboolean *) member = g_value_get_boolean (value);
      break;
    case G_TYPE_DOUBLE:
      *(double *) member = g_value_get_double (value);
      break;
    case G_TYPE_ENUM:
      *(int *) member = g_value_get_enum (value);
      break;
    case G_TYPE_BOXED:
      *(gpointer *) member = g_value_dup_boxed (value);
      break;
    case G_TYPE_OBJECT:
    case G_TYPE_INTERFACE:
      *(gpointer *) member = g_value_dup_object (value);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
apposite_record_finalize (GObject *object)
{
  AppositeRecordClass *klass = APPOSITE_RECORD_GET_CLASS (object);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const AppositeField *field = &klass->fields[i];
      gpointer *member = G_STRUCT_MEMBER_P (object, field->offset);

      switch (G_TYPE_FUNDAMENTAL (field->type))
        {
        case G_TYPE_STRING:
          g_free (*member);
          break;
        case G_TYPE_BOXED:
          if (*member != NULL)
            g_boxed_free (field->type, *member);
          break;
        case G_TYPE_OBJECT:
        case G_TYPE_INTERFACE:
          g_clear_object (member);
          break;
        default:
          break;
        }
    }

  G_OBJECT_CLASS (apposite_record_parent_class)->finalize (object);
}

static void
apposite_record_class_init (AppositeRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_record_finalize;
}

static void
apposite_record_init (AppositeRecord *self)
{
}

static GParamSpec *
spec_of (const AppositeField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  g_autofree char *dashed = g_strdelimit (g_strdup (field->name), "_", '-');
  const char *name = g_intern_string (dashed);

  switch (G_TYPE_FUNDAMENTAL (field->type))
    {
    case G_TYPE_STRING:
      return g_param_spec_string (name, NULL, NULL, NULL, flags);
    case G_TYPE_UINT:
      return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, flags);
    case G_TYPE_BOOLEAN:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
    case G_TYPE_DOUBLE:
      return g_param_spec_double (name, NULL, NULL, 0.0, G_MAXDOUBLE, 0.0, flags);
    case G_TYPE_ENUM:
      return g_param_spec_enum (name, NULL, NULL, field->type, 0, flags);
    case G_TYPE_BOXED:
      return g_param_spec_boxed (name, NULL, NULL, field->type, flags);
    case G_TYPE_OBJECT:
    case G_TYPE_INTERFACE:
      return g_param_spec_object (name, NULL, NULL, field->type, flags);
    default:
      g_assert_not_reached ();
    }
}

/**
 * apposite_record_class_install_fields:
 * @fields: (array length=n_fields): the members of the subclass, which are copied
 * @n_fields: how many there are
 *
 * Gives the class a construct-only property for each member. To be called once, from class_init.
 */
void
apposite_record_class_install_fields (
    AppositeRecordClass *klass, const AppositeField *fields, guint n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->fields = g_memdup2 (fields, n_fields * sizeof *fields);
  klass->n_fields = n_fields;

  /* GObject doesn't let a subclass inherit these two. */
  object_class->get_property = apposite_record_get_property;
  object_class->set_property = apposite_record_set_property;
  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, i + 1, spec_of (&fields[i]));
}

static gpointer *
find_member (gpointer self, const char *prefix, const char *name)
{
  AppositeRecordClass *klass = APPOSITE_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const AppositeField *field = &klass->fields[i];

      if (g_str_has_prefix (field->name, prefix)
          && g_str_equal (field->name + strlen (prefix), name))
        return G_STRUCT_MEMBER_P (self, field->offset);
    }
  return NULL;
}

/**
 * apposite_record_translate:
 * @self: a record that nobody else has yet
 * @member: the name of the C member that is a text or a string vector
 * @text: (transfer full): its translation, of the same type
 *
 * Translates a text, once. Where the class has a member `published_…` of that name, the translation
 * takes the text's place and the original goes there; else it goes to `translated_…` and the text
 * stays as published.
 */
void
apposite_record_translate (gpointer self, const char *member, gpointer text)
{
  gpointer *shown = find_member (self, "", member);
  gpointer *published = find_member (self, "published_", member);
  gpointer *beside = find_member (self, "translated_", member);

  g_return_if_fail (APPOSITE_IS_RECORD (self) && text != NULL);
  g_return_if_fail (shown != NULL && (published != NULL) != (beside != NULL));

  if (beside != NULL)
    {
      g_return_if_fail (*beside == NULL);
      *beside = text;
      return;
    }
  g_return_if_fail (*published == NULL);
  *published = *shown;
  *shown = text;
}

/**
 * apposite_record_dup_published:
 * @self: a record
 * @property: the name of a text, such as “short-title”
 *
 * Returns: (transfer full) (nullable): the text as published, whatever language it is shown in
 */
char *
apposite_record_dup_published (gpointer self, const char *property)
{
  g_autofree char *name = g_strconcat ("published-", property, NULL);
  char *text = NULL;

  g_return_val_if_fail (APPOSITE_IS_RECORD (self), NULL);

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (self), name) != NULL)
    g_object_get (self, name, &text, NULL);
  if (text == NULL)
    g_object_get (self, property, &text, NULL);
  return text;
}

/**
 * apposite_record_list_peek:
 * @list: a list that doesn't change as long as it lives, as all lists of a topic
 * @position: a place in it, from 0
 *
 * Returns: (transfer none) (nullable): the item there, which @list keeps alive, or %NULL past the end
 */
gpointer
apposite_record_list_peek (GListModel *list, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_object (list, position);

  return item;
}

/**
 * apposite_record_list_find:
 * @list: a list of records
 * @property: the name of a string property
 * @value: what it must be
 * @position: (out) (optional): the place of the first record that has it
 *
 * Returns: whether a record has it
 */
gboolean
apposite_record_list_find (
    GListModel *list, const char *property, const char *value, guint *position)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autofree char *text = NULL;

      g_object_get (apposite_record_list_peek (list, i), property, &text, NULL);
      if (g_strcmp0 (text, value) == 0)
        {
          if (position != NULL)
            *position = i;
          return TRUE;
        }
    }
  return FALSE;
}
