/* apposite-search-item.c: a line of what a search found
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search-item.h"

#include <glib/gi18n.h>

#include "apposite-labels.h"

/**
 * AppositeSearchItem:
 *
 * A hit as the list of them shows it: the first of a group carries the group's heading.
 */
struct _AppositeSearchItem
{
  GObject parent_instance;

  AppositeHit *hit;
  char *heading;
};

G_DEFINE_FINAL_TYPE (AppositeSearchItem, apposite_search_item, G_TYPE_OBJECT)

enum
{
  PROP_HIT = 1,
  PROP_HEADING,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static char *
format_heading (AppositeHit *hit, AppositeHit *before)
{
  if (before != NULL && apposite_hit_is_approximate (before) == apposite_hit_is_approximate (hit)
      && (apposite_hit_is_approximate (hit)
          || apposite_hit_get_kind (before) == apposite_hit_get_kind (hit)))
    return NULL;
  if (apposite_hit_is_approximate (hit))
    /* Translators: heading of what is found for the words as they may have been meant */
    return g_strdup_printf (_ ("Did you mean “%s”?"), apposite_hit_get_correction (hit));
  return g_strdup (apposite_label_for_hit_kind (apposite_hit_get_kind (hit)));
}

static void
apposite_search_item_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeSearchItem *self = APPOSITE_SEARCH_ITEM (object);

  switch (property_id)
    {
    case PROP_HIT:
      g_value_set_object (value, self->hit);
      break;
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_search_item_finalize (GObject *object)
{
  AppositeSearchItem *self = APPOSITE_SEARCH_ITEM (object);

  g_clear_object (&self->hit);
  g_free (self->heading);

  G_OBJECT_CLASS (apposite_search_item_parent_class)->finalize (object);
}

static void
apposite_search_item_class_init (AppositeSearchItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_search_item_get_property;
  object_class->finalize = apposite_search_item_finalize;

  props[PROP_HIT] = g_param_spec_object ("hit", NULL, NULL, APPOSITE_TYPE_HIT, flags);
  props[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_search_item_init (AppositeSearchItem *self)
{
}

static AppositeSearchItem *
new_item (AppositeHit *hit, AppositeHit *before)
{
  AppositeSearchItem *self = g_object_new (APPOSITE_TYPE_SEARCH_ITEM, NULL);

  self->hit = g_object_ref (hit);
  self->heading = format_heading (hit, before);
  return self;
}

static gboolean
are_marks_equal (
    const AppositeHitMark *marks, guint n_marks, const AppositeHitMark *others, guint n)
{
  return n_marks == n && (n == 0 || memcmp (marks, others, n * sizeof *marks) == 0);
}

static gboolean
is_titled_alike (AppositeHit *hit, AppositeHit *other)
{
  guint n_marks, n;
  const AppositeHitMark *marks = apposite_hit_get_title_marks (hit, &n_marks);
  const AppositeHitMark *others = apposite_hit_get_title_marks (other, &n);

  return g_strcmp0 (apposite_hit_get_title (hit), apposite_hit_get_title (other)) == 0
      && are_marks_equal (marks, n_marks, others, n);
}

static gboolean
is_quoted_alike (AppositeHit *hit, AppositeHit *other)
{
  guint n_marks, n;
  const AppositeHitMark *marks = apposite_hit_get_snippet_marks (hit, &n_marks);
  const AppositeHitMark *others = apposite_hit_get_snippet_marks (other, &n);

  return g_strcmp0 (apposite_hit_get_snippet (hit), apposite_hit_get_snippet (other)) == 0
      && are_marks_equal (marks, n_marks, others, n);
}

/* Whether both lead to the same place. */
static gboolean
leads_alike (AppositeHit *hit, AppositeHit *other)
{
  return apposite_hit_get_kind (hit) == apposite_hit_get_kind (other)
      && apposite_hit_is_approximate (hit) == apposite_hit_is_approximate (other)
      && apposite_hit_get_variant (hit) == apposite_hit_get_variant (other)
      && apposite_hit_get_procedure (hit) == apposite_hit_get_procedure (other)
      && apposite_hit_get_recommendation (hit) == apposite_hit_get_recommendation (other)
      && apposite_hit_get_exception (hit) == apposite_hit_get_exception (other)
      && apposite_hit_get_finding (hit) == apposite_hit_get_finding (other)
      && apposite_hit_get_section (hit) == apposite_hit_get_section (other);
}

static gboolean
says_the_same (AppositeSearchItem *self, AppositeSearchItem *other)
{
  return self->hit != NULL && g_strcmp0 (self->heading, other->heading) == 0
      && leads_alike (self->hit, other->hit) && is_titled_alike (self->hit, other->hit)
      && is_quoted_alike (self->hit, other->hit);
}

/* Makes @self say what @other says. */
static void
copy (AppositeSearchItem *self, AppositeSearchItem *other)
{
  if (says_the_same (self, other))
    return;
  g_set_object (&self->hit, other->hit);
  g_free (self->heading);
  self->heading = g_strdup (other->heading);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HEADING]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIT]);
}

/**
 * apposite_search_item_get_hit:
 *
 * Returns: (transfer none): what was found
 */
AppositeHit *
apposite_search_item_get_hit (AppositeSearchItem *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH_ITEM (self), NULL);

  return self->hit;
}

/**
 * apposite_search_item_get_heading:
 *
 * Returns: (nullable): the heading of the group that begins here, or %NULL within a group
 */
const char *
apposite_search_item_get_heading (AppositeSearchItem *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH_ITEM (self), NULL);

  return self->heading;
}

/**
 * apposite_search_item_list:
 * @hits: what a search found
 *
 * Returns: (transfer full): an #AppositeSearchItem for each of @hits, in their order
 */
GListModel *
apposite_search_item_list (GListModel *hits)
{
  GListStore *store = g_list_store_new (APPOSITE_TYPE_SEARCH_ITEM);
  AppositeHit *before = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);
      g_autoptr (AppositeSearchItem) item = new_item (hit, before);

      g_list_store_append (store, item);
      before = hit;
    }
  return G_LIST_MODEL (store);
}

/**
 * apposite_search_item_copy_list:
 * @store: a list of #AppositeSearchItem that belong to it alone
 * @items: another one
 * @most: how many
 *
 * Makes @store hold what the first @most of @items say. Its items stay, for a list view makes rows anew
 * for other ones: they say something else.
 */
void
apposite_search_item_copy_list (GListStore *store, GListModel *items, guint most)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_former = g_list_model_get_n_items (G_LIST_MODEL (store));
  guint n = MIN (g_list_model_get_n_items (items), most);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AppositeSearchItem) other = g_list_model_get_item (items, i);
      g_autoptr (AppositeSearchItem) item = i < n_former
          ? g_list_model_get_item (G_LIST_MODEL (store), i)
          : g_object_new (APPOSITE_TYPE_SEARCH_ITEM, NULL);

      copy (item, other);
      if (i >= n_former)
        g_ptr_array_add (added, g_steal_pointer (&item));
    }
  if (n != n_former)
    g_list_store_splice (
        store, MIN (n, n_former), n_former - MIN (n, n_former), added->pdata, added->len);
}
