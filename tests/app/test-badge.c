/* test-badge.c: an appropriateness category, as icon and word
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include <math.h>

#include "answered-session.h"
#include "apposite-badge.h"
#include "apposite-tooltip.h"
#include "natural-size.h"
#include "test-init.h"

static AppositeCategory *
category_at (AppositeSession *session, guint position)
{
  return apposite_record_list_peek (
      apposite_topic_get_categories (apposite_session_get_topic (session)), position);
}

static void
assert_named (gpointer badge, const char *name)
{
  gtk_test_accessible_assert_role (badge, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (badge, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
test_categories (void)
{
  const char *const classes[] = { "usually-appropriate", "may-be-appropriate", "disagreement",
    "usually-not-appropriate" };
  const char *const names[] = { "Usually Appropriate", "May Be Appropriate",
    "May Be Appropriate (Disagreement)", "Usually Not Appropriate" };
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) badge = g_object_ref_sink (apposite_badge_new (NULL));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *explanation =
          apposite_category_format_explanation (category_at (session, i));

      apposite_badge_set_category (APPOSITE_BADGE (badge), category_at (session, i));
      assert_named (badge, names[i]);
      g_assert_true (says (badge, names[i]));
      g_assert_cmpstr (apposite_tooltip_get_text (badge), ==, explanation);
      for (guint j = 0; j < G_N_ELEMENTS (classes); j++)
        g_assert_cmpint (gtk_widget_has_css_class (badge, classes[j]), ==, i == j);
    }
}

static void
test_compact (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  AppositeCategory *category = category_at (session, APPOSITE_DISAGREEMENT);
  g_autofree char *explanation = apposite_category_format_explanation (category);
  g_autofree char *tooltip = g_strdup_printf ("May Be Appropriate (Disagreement)\n%s", explanation);
  g_autoptr (GtkWidget) badge = g_object_ref_sink (apposite_badge_new (category));

  g_assert_false (apposite_badge_get_compact (APPOSITE_BADGE (badge)));
  apposite_badge_set_compact (APPOSITE_BADGE (badge), TRUE);
  assert_named (badge, "May Be Appropriate (Disagreement)");
  g_assert_false (says (badge, "May Be Appropriate (Disagreement)"));
  g_assert_cmpstr (apposite_tooltip_get_text (badge), ==, tooltip);
  g_assert_true (gtk_widget_has_css_class (badge, "compact"));
}

/* In a column the longest name takes two lines, in a legend one; the others always do. */
static void
test_one_line (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) badge =
      g_object_ref_sink (apposite_badge_new (category_at (session, APPOSITE_DISAGREEMENT)));
  int width = natural_width (badge);
  int height = natural_height (badge, width);

  apposite_badge_set_one_line (APPOSITE_BADGE (badge), TRUE);
  g_assert_cmpint (natural_width (badge), >, width);
  g_assert_cmpint (natural_height (badge, natural_width (badge)), <, height);

  apposite_badge_set_category (APPOSITE_BADGE (badge), category_at (session, 0));
  width = natural_width (badge);
  apposite_badge_set_one_line (APPOSITE_BADGE (badge), FALSE);
  g_assert_cmpint (natural_width (badge), ==, width);
}

static void
test_nothing (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) badge = g_object_ref_sink (apposite_badge_new (category_at (session, 0)));

  apposite_badge_set_category (APPOSITE_BADGE (badge), NULL);
  g_assert_null (apposite_badge_get_category (APPOSITE_BADGE (badge)));
  assert_named (badge, "");
  g_assert_null (apposite_tooltip_get_text (badge));
  g_assert_false (gtk_widget_has_css_class (badge, "usually-appropriate"));
}

static void
test_notify (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) badge = g_object_ref_sink (apposite_badge_new (NULL));
  guint categories = 0;
  guint compacts = 0;

  g_signal_connect (badge, "notify::category", G_CALLBACK (count_cb), &categories);
  g_signal_connect (badge, "notify::compact", G_CALLBACK (count_cb), &compacts);
  for (guint i = 0; i < 2; i++)
    g_object_set (badge, "category", category_at (session, 1), "compact", TRUE, NULL);
  g_assert_cmpuint (categories, ==, 1);
  g_assert_cmpuint (compacts, ==, 1);
}

static void
test_icons (void)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  gtk_icon_theme_add_resource_path (theme, "/org/apposite/Apposite/icons");
  for (guint i = 0; i < APPOSITE_N_APPROPRIATENESS; i++)
    {
      g_assert_true (gtk_icon_theme_has_icon (theme, apposite_icon_for_appropriateness (i)));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (
            apposite_icon_for_appropriateness (i), !=, apposite_icon_for_appropriateness (j));
    }
}

/* --- Contrast, as WCAG reckons it --- */

static double
to_linear (double channel)
{
  return channel <= 0.03928 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (GdkRGBA colour)
{
  return 0.2126 * to_linear (colour.red) + 0.7152 * to_linear (colour.green)
      + 0.0722 * to_linear (colour.blue);
}

static float
mix (float above, double alpha, float below)
{
  return (float) (above * alpha + below * (1 - alpha));
}

static GdkRGBA
lay_over (GdkRGBA above, double alpha, GdkRGBA below)
{
  GdkRGBA mixed = { 0, 0, 0, 1 };

  mixed.red = mix (above.red, alpha, below.red);
  mixed.green = mix (above.green, alpha, below.green);
  mixed.blue = mix (above.blue, alpha, below.blue);
  return mixed;
}

static double
contrast (GdkRGBA a, GdkRGBA b)
{
  double first = luminance (a) + 0.05;
  double second = luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}

static GdkRGBA
look_up (GtkWidget *widget, const char *name)
{
  GdkRGBA colour;

  g_assert_true (
      gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &colour));
  return colour;
}

static void
assert_readable (GtkWidget *widget, const char *name)
{
  const char *const grounds[] = { "view_bg_color", "window_bg_color" };
  /* Plain, hovered, selected, and both, as the style of libadwaita has it. */
  const double states[] = { 0, 0.07, 0.10, 0.13 };
  const double tints[] = { 0, 0.1 };
  GdkRGBA text = look_up (widget, name);
  GdkRGBA state = look_up (widget, "view_fg_color");

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    for (guint j = 0; j < G_N_ELEMENTS (states); j++)
      for (guint k = 0; k < G_N_ELEMENTS (tints); k++)
        {
          GdkRGBA ground = lay_over (state, states[j] * state.alpha, look_up (widget, grounds[i]));

          g_assert_cmpfloat (contrast (text, lay_over (text, tints[k], ground)), >=, 4.5);
        }
}

static void
assert_style (gboolean dark, const char *const *resources)
{
  const char *const names[] = { "apposite_usually", "apposite_may_be", "apposite_disagreement",
    "apposite_usually_not" };
  g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (GPtrArray) providers = g_ptr_array_new_with_free_func (g_object_unref);
  GdkDisplay *display = gdk_display_get_default ();

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; resources[i] != NULL; i++)
    {
      GtkCssProvider *provider = gtk_css_provider_new ();

      g_ptr_array_add (providers, provider);
      gtk_css_provider_load_from_resource (provider, resources[i]);
      gtk_style_context_add_provider_for_display (
          display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + i);
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_readable (label, names[i]);
  for (guint i = 0; i < providers->len; i++)
    gtk_style_context_remove_provider_for_display (display, providers->pdata[i]);
}

#define STYLE(name) "/org/apposite/Apposite/" name ".css"

static void
test_contrast (void)
{
  const char *const light[] = { STYLE ("style"), NULL };
  const char *const dark[] = { STYLE ("style"), STYLE ("ui/style-dark"), NULL };
  const char *const hc[] = { STYLE ("style"), STYLE ("ui/style-hc"), NULL };
  const char *const hc_dark[] = { STYLE ("style"), STYLE ("ui/style-dark"), STYLE ("ui/style-hc"),
    STYLE ("ui/style-hc-dark"), NULL };

  assert_style (FALSE, light);
  assert_style (TRUE, dark);
  assert_style (FALSE, hc);
  assert_style (TRUE, hc_dark);
}

static void
test_finalize (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *badge = g_object_ref_sink (apposite_badge_new (category_at (session, 0)));

  g_assert_finalize_object (badge);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

  g_test_add_func ("/badge/categories", test_categories);
  g_test_add_func ("/badge/compact", test_compact);
  g_test_add_func ("/badge/one-line", test_one_line);
  g_test_add_func ("/badge/nothing", test_nothing);
  g_test_add_func ("/badge/notify", test_notify);
  g_test_add_func ("/badge/icons", test_icons);
  g_test_add_func ("/badge/contrast", test_contrast);
  g_test_add_func ("/badge/finalize", test_finalize);

  return g_test_run ();
}
