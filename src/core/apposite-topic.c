/* apposite-topic.c: one criteria document
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-topic-private.h"

#include <glib/gi18n-lib.h>

/**
 * AppositeTopic:
 *
 * A topic of the criteria, whole: what the document says, read once and never changed.
 */
struct _AppositeTopic
{
  AppositeRecord parent_instance;

  char *id;
  char *title;
  char *family;
  char *publisher;
  guint revised;
  char *url;
  char *journal;
  char *doi;
  char *pmid;
  char **stages;
  char *gate_advice;
  char *published_gate_advice;
  GListModel *advised_gates;
  GListModel *categories;
  GListModel *radiation_levels;
  GListModel *procedures;
  GListModel *groups;
  GListModel *findings;
  GListModel *answer_sets;
  GListModel *redirects;
  GListModel *conflicts;
  GListModel *sections;
  GListModel *synonyms;
  GListModel *variants;

  AppositeTranslation *translation;
  char *translation_error;
};

G_DEFINE_FINAL_TYPE (AppositeTopic, apposite_topic, APPOSITE_TYPE_RECORD)

static void
apposite_topic_class_init (AppositeTopicClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeTopic, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, family, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, publisher, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, revised, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeTopic, url, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, journal, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, doi, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, pmid, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, stages, G_TYPE_STRV),
    APPOSITE_FIELD (AppositeTopic, gate_advice, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, published_gate_advice, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTopic, advised_gates, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, categories, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, radiation_levels, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, procedures, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, groups, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, findings, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, answer_sets, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, redirects, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, conflicts, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, sections, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, synonyms, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, variants, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeTopic, translation, APPOSITE_TYPE_TRANSLATION),
    APPOSITE_FIELD (AppositeTopic, translation_error, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_topic_init (AppositeTopic *self)
{
}

/**
 * apposite_topic_get_id:
 *
 * Returns: (transfer none): the topic's id, which addresses use
 */
const char *
apposite_topic_get_id (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->id;
}

/**
 * apposite_topic_get_title:
 *
 * Returns: (transfer none): the title as published
 */
const char *
apposite_topic_get_title (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->title;
}

/**
 * apposite_topic_get_family:
 *
 * Returns: (transfer none): the document family, such as “ACR Appropriateness Criteria®”
 */
const char *
apposite_topic_get_family (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->family;
}

/**
 * apposite_topic_get_publisher:
 *
 * Returns: (transfer none): the publisher
 */
const char *
apposite_topic_get_publisher (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->publisher;
}

/**
 * apposite_topic_get_revised:
 *
 * Returns: the year of the revision
 */
guint
apposite_topic_get_revised (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), 0);

  return self->revised;
}

/**
 * apposite_topic_get_url:
 *
 * Returns: (transfer none): where the official documents are
 */
const char *
apposite_topic_get_url (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->url;
}

/**
 * apposite_topic_get_journal:
 *
 * Returns: (transfer none) (nullable): the journal citation, which the document itself doesn't
 * hold
 */
const char *
apposite_topic_get_journal (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->journal;
}

/**
 * apposite_topic_get_doi:
 *
 * Returns: (transfer none) (nullable): the journal article's DOI, which the document itself
 * doesn't hold
 */
const char *
apposite_topic_get_doi (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->doi;
}

/**
 * apposite_topic_get_pmid:
 *
 * Returns: (transfer none) (nullable): the journal article's PubMed id, which the document
 * itself doesn't hold
 */
const char *
apposite_topic_get_pmid (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->pmid;
}

/**
 * apposite_topic_get_stages:
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the stages in which findings
 * are asked, first stage first
 */
const char *const *
apposite_topic_get_stages (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return (const char *const *) self->stages;
}

/**
 * apposite_topic_get_gate_advice:
 *
 * Returns: (transfer none) (nullable): what the document says of a positive gate that no
 * variant rates
 */
const char *
apposite_topic_get_gate_advice (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->gate_advice;
}

/**
 * apposite_topic_get_published_gate_advice:
 *
 * Returns: (transfer none) (nullable): the advice in English, where apposite_topic_get_gate_advice()
 *   is a translation
 */
const char *
apposite_topic_get_published_gate_advice (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->published_gate_advice;
}

/**
 * apposite_topic_get_advised_gates:
 *
 * Returns: (transfer none): the #AppositeFinding objects whose positive answer the advice is for
 */
GListModel *
apposite_topic_get_advised_gates (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->advised_gates;
}

/**
 * apposite_topic_get_categories:
 *
 * Returns: (transfer none): the #AppositeCategory objects, in the document's order
 */
GListModel *
apposite_topic_get_categories (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->categories;
}

/**
 * apposite_topic_get_radiation_levels:
 *
 * Returns: (transfer none): the #AppositeRadiationLevel objects, lowest dose first
 */
GListModel *
apposite_topic_get_radiation_levels (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->radiation_levels;
}

/**
 * apposite_topic_get_procedures:
 *
 * Returns: (transfer none): the #AppositeProcedure objects
 */
GListModel *
apposite_topic_get_procedures (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->procedures;
}

/**
 * apposite_topic_get_groups:
 *
 * Returns: (transfer none): the #AppositeFindingGroup objects, in the checklist's order
 */
GListModel *
apposite_topic_get_groups (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->groups;
}

/**
 * apposite_topic_get_findings:
 *
 * Returns: (transfer none): the #AppositeFinding objects, in the checklist's order
 */
GListModel *
apposite_topic_get_findings (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->findings;
}

/**
 * apposite_topic_get_answer_sets:
 *
 * Returns: (transfer none): the #AppositeAnswerSet objects
 */
GListModel *
apposite_topic_get_answer_sets (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->answer_sets;
}

/**
 * apposite_topic_get_redirects:
 *
 * Returns: (transfer none): the #AppositeRedirect objects, in the order in which they are told
 */
GListModel *
apposite_topic_get_redirects (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->redirects;
}

/**
 * apposite_topic_get_conflicts:
 *
 * Returns: (transfer none): the #AppositeConflict objects
 */
GListModel *
apposite_topic_get_conflicts (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->conflicts;
}

/**
 * apposite_topic_get_sections:
 *
 * Returns: (transfer none): the #AppositeSection objects, in the document's order
 */
GListModel *
apposite_topic_get_sections (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->sections;
}

/**
 * apposite_topic_get_synonyms:
 *
 * Returns: (transfer none): the #AppositeSynonym items, words that are searched for alike. They are ours
 *   and not the document's.
 */
GListModel *
apposite_topic_get_synonyms (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->synonyms;
}

/**
 * apposite_topic_get_variants:
 *
 * Returns: (transfer none): the #AppositeVariant objects, in the document's order
 */
GListModel *
apposite_topic_get_variants (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->variants;
}

/**
 * apposite_topic_get_translation:
 *
 * Returns: (transfer none) (nullable): whose translation the topic's texts are, or %NULL where they
 *   are as published
 */
AppositeTranslation *
apposite_topic_get_translation (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->translation;
}

/**
 * apposite_topic_get_language:
 *
 * Returns: (transfer none) (nullable): the language that texts are translated into, such as “de”, or
 *   %NULL where they are as published
 */
const char *
apposite_topic_get_language (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->translation != NULL ? apposite_translation_get_language (self->translation) : NULL;
}

/**
 * apposite_topic_get_translation_error:
 *
 * Returns: (transfer none) (nullable): why the topic is as published although its folder holds a
 *   translation into the language that was asked for: file, line and JSON path, what is wrong and what
 *   would be right
 */
const char *
apposite_topic_get_translation_error (AppositeTopic *self)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  return self->translation_error;
}

/**
 * apposite_topic_set_translation:
 * @translation: whose translation it holds now
 *
 * To be called once, before anybody else has the topic.
 */
void
apposite_topic_set_translation (AppositeTopic *self, AppositeTranslation *translation)
{
  g_return_if_fail (APPOSITE_IS_TOPIC (self) && self->translation == NULL);

  self->translation = g_object_ref (translation);
}

/**
 * apposite_topic_set_translation_error:
 * @message: why the translation that was to be shown can't be
 *
 * To be called once, before anybody else has the topic.
 */
void
apposite_topic_set_translation_error (AppositeTopic *self, const char *message)
{
  g_return_if_fail (APPOSITE_IS_TOPIC (self) && self->translation_error == NULL);

  self->translation_error = g_strdup (message);
}

/**
 * apposite_topic_find_variant:
 * @number: a variant's number as published
 *
 * Returns: (transfer none) (nullable): the variant, or %NULL where there is none of that number
 */
AppositeVariant *
apposite_topic_find_variant (AppositeTopic *self, guint number)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (self->variants, i);

      if (apposite_variant_get_number (variant) == number)
        return variant;
    }
  return NULL;
}

/**
 * apposite_topic_find_finding:
 * @id: a finding's id
 *
 * Returns: (transfer none) (nullable): the finding, or %NULL where there is none of that id
 */
AppositeFinding *
apposite_topic_find_finding (AppositeTopic *self, const char *id)
{
  guint position;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  if (!apposite_record_list_find (self->findings, "id", id, &position))
    return NULL;
  return apposite_record_list_peek (self->findings, position);
}

/**
 * apposite_topic_find_answer_set:
 * @id: an answer set's id
 *
 * Returns: (transfer none) (nullable): the answer set, or %NULL where there is none of that id
 */
AppositeAnswerSet *
apposite_topic_find_answer_set (AppositeTopic *self, const char *id)
{
  guint position;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  if (!apposite_record_list_find (self->answer_sets, "id", id, &position))
    return NULL;
  return apposite_record_list_peek (self->answer_sets, position);
}

/**
 * apposite_topic_format_source:
 * @variant: (nullable): the variant that is spoken of
 *
 * Returns: (transfer full): the source line that stands wherever a recommendation is stated: document
 *   family, title, revision year and, where given, the variant
 */
char *
apposite_topic_format_source (AppositeTopic *self, AppositeVariant *variant)
{
  g_autofree char *source = NULL;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);
  g_return_val_if_fail (variant == NULL || APPOSITE_IS_VARIANT (variant), NULL);

  /* Translators: document family, title, revision year */
  source = g_strdup_printf (_ ("%s: %s, revised %u"), self->family, self->title, self->revised);
  if (variant == NULL)
    return g_steal_pointer (&source);
  /* Translators: the source line, then the number of a variant */
  return g_strdup_printf (_ ("%s, Variant %u"), source, apposite_variant_get_number (variant));
}

/**
 * apposite_topic_format_translation_notice:
 *
 * Returns: (transfer full) (nullable): what a reader must know of the translation, to stand wherever
 *   its texts do, or %NULL where the topic is as published
 */
char *
apposite_topic_format_translation_notice (AppositeTopic *self)
{
  AppositeTranslation *translation;
  const char *name;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (self), NULL);

  translation = self->translation;
  if (translation == NULL)
    return NULL;
  name = apposite_translation_get_name (translation);
  if (!apposite_translation_is_reviewed (translation))
    /* Translators: the language's own name for itself, such as “Deutsch” */
    return g_strdup_printf (
        _ ("Translation: %s. No clinician has reviewed it; the English original "
           "counts."),
        name);
  /* Translators: the language's own name for itself, the reviewer's name, a date such as 2026-01-31 */
  return g_strdup_printf (_ ("Translation: %s, reviewed by %s on %s. The English original counts."),
      name, apposite_translation_get_reviewer (translation),
      apposite_translation_get_review_date (translation));
}
