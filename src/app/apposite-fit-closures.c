/* apposite-fit-closures.c: what is shown of a fit or a notice, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-fit-closures.h"

#include <glib/gi18n.h>

/**
 * apposite_closure_fit_icon:
 * @self: the widget that asks
 * @fit: how a variant fits
 *
 * Returns: (transfer full): the name of the icon: a disc that is more or less filled, unlike the
 *   marks of criteria and categories
 */
char *
apposite_closure_fit_icon (gpointer self, AppositeFit fit)
{
  switch (fit)
    {
    case APPOSITE_FIT_FITS:
      return g_strdup ("apposite-fits-symbolic");
    case APPOSITE_FIT_WITHHELD:
      return g_strdup ("apposite-withheld-symbolic");
    case APPOSITE_FIT_EXCLUDED:
      return g_strdup ("apposite-excluded-symbolic");
    case APPOSITE_FIT_POSSIBLE:
    case APPOSITE_FIT_UNKNOWN:
      return g_strdup ("apposite-possible-symbolic");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_closure_fit_classes:
 * @self: the widget that asks
 * @fit: how a variant fits
 *
 * Returns: (transfer full) (array zero-terminated=1): the style classes of what tells it
 */
char **
apposite_closure_fit_classes (gpointer self, AppositeFit fit)
{
  static const char *const names[] = { "fits", "withheld", "possible", "excluded", "unknown" };
  const char *const classes[] = { "fit", names[fit], NULL };

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == APPOSITE_FIT_UNKNOWN + 1);
  return g_strdupv ((char **) classes);
}

/**
 * apposite_closure_notice_icon:
 * @self: the widget that asks
 * @kind: what a notice tells
 * @fit: how the variant fits that it is about
 *
 * Returns: (transfer full): the name of the icon
 */
char *
apposite_closure_notice_icon (gpointer self, AppositeNoticeKind kind, AppositeFit fit)
{
  switch (kind)
    {
    case APPOSITE_NOTICE_REDIRECT:
      return g_strdup ("go-jump-symbolic");
    case APPOSITE_NOTICE_CONFLICT:
      return g_strdup ("dialog-warning-symbolic");
    case APPOSITE_NOTICE_NOT_COVERED:
      return g_strdup ("dialog-information-symbolic");
    case APPOSITE_NOTICE_SWAP:
      return g_strdup ("object-flip-horizontal-symbolic");
    case APPOSITE_NOTICE_NEAREST:
    case APPOSITE_NOTICE_SHOWN:
    case APPOSITE_NOTICE_OFFER:
      return apposite_closure_fit_icon (self, fit);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_closure_notice_markup:
 * @self: the widget that asks
 * @kind: what a notice tells
 * @title: the notice in a few words
 * @text: (nullable): what is seen with the title
 *
 * Returns: (transfer full): both as Pango markup; in one paragraph where it must stay small
 */
char *
apposite_closure_notice_markup (
    gpointer self, AppositeNoticeKind kind, const char *title, const char *text)
{
  if (title == NULL)
    return NULL;
  if (kind == APPOSITE_NOTICE_SWAP)
    return g_markup_escape_text (title, -1);
  if (text == NULL || *text == '\0')
    return g_markup_printf_escaped ("<b>%s</b>", title);
  if (kind == APPOSITE_NOTICE_SHOWN)
    return g_markup_printf_escaped ("<b>%s</b>  <small>%s</small>", title, text);
  return g_markup_printf_escaped ("<b>%s</b>\n%s", title, text);
}

/**
 * apposite_closure_more:
 * @self: the widget that asks
 * @n: how many reasons aren't shown
 *
 * Returns: (transfer full): what stands on the button that shows them all
 */
char *
apposite_closure_more (gpointer self, guint n)
{
  if (n == 0)
    return g_strdup ("…");
  /* Translators: how many more reasons there are */
  return g_strdup_printf (_ ("+%u"), n);
}

/**
 * apposite_closure_ellipsize_unless:
 * @self: the widget that asks
 * @whole: whether the whole text is to be seen
 *
 * Returns: how a label ellipsizes
 */
PangoEllipsizeMode
apposite_closure_ellipsize_unless (gpointer self, gboolean whole)
{
  return whole ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END;
}
