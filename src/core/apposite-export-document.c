/* apposite-export-document.c: what the exports have in common
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-about.h"
#include "apposite-export-private.h"

/**
 * apposite_export_add_string:
 * @builder: an object that is being built
 * @member: the name of a member
 * @text: (nullable): its value; %NULL is written as null
 *
 * Adds a string to the object.
 */
void
apposite_export_add_string (JsonBuilder *builder, const char *member, const char *text)
{
  json_builder_set_member_name (builder, member);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

/**
 * apposite_export_begin_document:
 * @topic: a topic
 *
 * Returns: (transfer full): a document, to be ended and taken by the caller, that says whose criteria it
 *   holds and what it isn't
 */
JsonBuilder *
apposite_export_begin_document (AppositeTopic *topic)
{
  JsonBuilder *builder = json_builder_new ();
  g_autofree char *disclaimer = apposite_about_disclaimer (topic);

  json_builder_begin_object (builder);
  apposite_export_add_string (builder, "id", apposite_topic_get_id (topic));
  apposite_export_add_string (builder, "title", apposite_topic_get_title (topic));
  apposite_export_add_string (builder, "family", apposite_topic_get_family (topic));
  apposite_export_add_string (builder, "publisher", apposite_topic_get_publisher (topic));
  json_builder_set_member_name (builder, "revised");
  json_builder_add_int_value (builder, apposite_topic_get_revised (topic));
  apposite_export_add_string (builder, "url", apposite_topic_get_url (topic));
  apposite_export_add_string (builder, "disclaimer", disclaimer);
  return builder;
}
