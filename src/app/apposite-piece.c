/* apposite-piece.c: a report cut into what can stand on a page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-piece.h"

/* The window's own font where it is there, and one that has every mark and symbol. */
#define FONTS "Cantarell, Adwaita Sans, DejaVu Sans, sans-serif"

#define POINTS_PER_INCH 72.0
#define HAIRLINE 0.4
#define STRONG_RULE 0.8
#define BAR 2.0
#define BAR_GAP 1.5
#define HAIRLINE_GREY 0.65

/* Where a line's middle is, above its baseline, as a part of the font's size. */
#define MIDDLE 0.34

/* Lines that stay together at the end and at the beginning of a page. */
#define LINES_TOGETHER 2

static const struct
{
  double size;
  double leading;
  PangoWeight weight;
  guint32 ink;
} faces[] = {
  [APPOSITE_FACE_TITLE] = { 17, 21, PANGO_WEIGHT_BOLD, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_SUBTITLE] = { 11, 15.5, PANGO_WEIGHT_NORMAL, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_HEADING_1] = { 12.5, 16, PANGO_WEIGHT_BOLD, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_HEADING_2] = { 10.5, 14, PANGO_WEIGHT_BOLD, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_HEADING_3] = { 9.5, 13.5, PANGO_WEIGHT_BOLD, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_BODY] = { 9.5, 13.5, PANGO_WEIGHT_NORMAL, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_LABEL] = { 8.5, 12, PANGO_WEIGHT_BOLD, APPOSITE_INK_QUIET },
  [APPOSITE_FACE_SMALL] = { 8, 11.5, PANGO_WEIGHT_NORMAL, APPOSITE_INK_QUIET },
  [APPOSITE_FACE_CELL] = { 9.5, 12.5, PANGO_WEIGHT_NORMAL, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_MARK] = { 12.5, 12.5, PANGO_WEIGHT_NORMAL, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_COLUMN] = { 8.5, 11.5, PANGO_WEIGHT_BOLD, APPOSITE_INK_TEXT },
  [APPOSITE_FACE_DETAIL] = { 7.5, 10, PANGO_WEIGHT_NORMAL, APPOSITE_INK_QUIET },
};

static void
add_attribute (PangoLayout *layout, PangoAttribute *attribute)
{
  PangoAttrList *attributes = pango_layout_get_attributes (layout);

  if (attributes == NULL)
    {
      attributes = pango_attr_list_new ();
      pango_layout_set_attributes (layout, attributes);
      pango_attr_list_unref (attributes);
    }
  pango_attr_list_insert (attributes, attribute);
}

static void
draw_lines (const AppositePiece *piece, cairo_t *cr, double y)
{
  for (int i = 0; i < piece->n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (piece->layout, piece->first + i);
      PangoRectangle logical;

      pango_layout_line_get_extents (line, NULL, &logical);
      cairo_move_to (cr,
          piece->x + piece->xalign * (piece->width - pango_units_to_double (logical.width)),
          y + piece->baseline + i * piece->leading);
      pango_cairo_show_layout_line (cr, line);
    }
}

static void
draw_rule (const AppositePiece *piece, cairo_t *cr, double y, double thickness, double grey)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_rectangle (cr, piece->x, y - thickness / 2, piece->width, thickness);
  cairo_fill (cr);
}

/* Those of one text after another touch, for every piece is as high as its line. */
static void
draw_bar (const AppositePiece *piece, cairo_t *cr, double y, double x)
{
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_rectangle (cr, x, y, BAR, piece->height);
  cairo_fill (cr);
}

/**
 * apposite_piece_free:
 * @data: an #AppositePiece
 *
 * Frees it.
 */
void
apposite_piece_free (gpointer data)
{
  AppositePiece *piece = data;

  g_clear_object (&piece->layout);
  g_free (piece);
}

/**
 * apposite_piece_draw:
 * @cr: what to draw on, with the left margin at 0
 * @y: where the piece's top is, in points
 *
 * Draws a piece.
 */
void
apposite_piece_draw (const AppositePiece *piece, cairo_t *cr, double y)
{
  if (piece->rules & APPOSITE_RULE_ABOVE)
    draw_rule (piece, cr, y - piece->space / 2, HAIRLINE, HAIRLINE_GREY);
  if (piece->rules & APPOSITE_RULE_HAIRLINE)
    draw_rule (piece, cr, y + piece->height, HAIRLINE, HAIRLINE_GREY);
  if (piece->rules & APPOSITE_RULE_STRONG)
    draw_rule (piece, cr, y + piece->height, STRONG_RULE, 0);
  if (piece->rules & (APPOSITE_RULE_BAR | APPOSITE_RULE_DOUBLE_BAR))
    draw_bar (piece, cr, y, 0);
  if (piece->rules & APPOSITE_RULE_DOUBLE_BAR)
    draw_bar (piece, cr, y, BAR + BAR_GAP);
  cairo_set_source_rgb (cr, 0, 0, 0);
  if (piece->layout != NULL)
    draw_lines (piece, cr, y);
}

/**
 * apposite_setter_new_context:
 *
 * Returns: (transfer full): what text is set with, in points, the same for every display and printer
 */
PangoContext *
apposite_setter_new_context (void)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, POINTS_PER_INCH);
  pango_context_set_round_glyph_positions (context, FALSE);
  return context;
}

/**
 * apposite_setter_new_layout:
 * @face: how it is set
 * @text: a text
 * @width: how wide it may be, or negative where it is one line
 *
 * Returns: (transfer full): the text, set
 */
PangoLayout *
apposite_setter_new_layout (AppositeSetter *self, AppositeFace face, const char *text, double width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_from_string (FONTS);

  pango_font_description_set_weight (font, faces[face].weight);
  pango_font_description_set_size (font, pango_units_from_double (faces[face].size * self->scale));
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, pango_units_from_double (width));
  /* Figures of one width stand below one another. */
  add_attribute (layout, pango_attr_font_features_new ("tnum=1"));
  apposite_setter_color (layout, faces[face].ink);
  return layout;
}

/**
 * apposite_setter_color:
 * @layout: a text
 * @color: red, green and blue, eight bits each
 *
 * Colours a text.
 */
void
apposite_setter_color (PangoLayout *layout, guint32 color)
{
  add_attribute (layout,
      pango_attr_foreground_new ((guint16) ((color >> 16 & 0xff) * 0x101),
          (guint16) ((color >> 8 & 0xff) * 0x101), (guint16) ((color & 0xff) * 0x101)));
}

/**
 * apposite_setter_embolden:
 * @layout: a text
 *
 * Makes a text bold.
 */
void
apposite_setter_embolden (PangoLayout *layout)
{
  add_attribute (layout, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
}

/**
 * apposite_setter_get_leading:
 * @face: how a text is set
 *
 * Returns: how far apart its baselines are, in points
 */
double
apposite_setter_get_leading (AppositeSetter *self, AppositeFace face)
{
  return faces[face].leading * self->scale;
}

/**
 * apposite_setter_measure:
 * @layout: a text
 *
 * Returns: how wide it is, in points
 */
double
apposite_setter_measure (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_units_to_double (logical.width);
}

/**
 * apposite_setter_begin_tag:
 * @name: (transfer none): a static string, an element of a document's structure as PDF names it
 *
 * Returns: such an element, unlike those before
 */
AppositeTag
apposite_setter_begin_tag (AppositeSetter *self, const char *name)
{
  return (AppositeTag){ name, ++self->n_tags };
}

/**
 * apposite_setter_add_piece:
 * @face: how its text is set
 * @layout: (nullable): its text
 *
 * Adds a piece that shows all lines of a text and takes no height yet.
 *
 * Returns: (transfer none): the piece
 */
AppositePiece *
apposite_setter_add_piece (AppositeSetter *self, AppositeFace face, PangoLayout *layout)
{
  AppositePiece *piece = g_new0 (AppositePiece, 1);

  piece->layout = layout != NULL ? g_object_ref (layout) : NULL;
  piece->n_lines = layout != NULL ? pango_layout_get_line_count (layout) : 0;
  piece->leading = apposite_setter_get_leading (self, face);
  piece->baseline = piece->leading / 2 + MIDDLE * faces[face].size * self->scale;
  piece->x = self->x;
  piece->width = self->width;
  piece->column = self->column;
  piece->variant = self->variant;
  piece->block = self->block;
  g_ptr_array_add (self->pieces, piece);
  return piece;
}

/**
 * apposite_setter_add_lines:
 * @face: how the text is set
 * @layout: a text
 * @indent: how far in it stands, in points
 * @space: above it, in points
 *
 * Adds a text line by line, so that it can go on on another page, but not with a single line there or
 * here.
 *
 * Returns: where its pieces begin; they go on to the end of all
 */
guint
apposite_setter_add_lines (
    AppositeSetter *self, AppositeFace face, PangoLayout *layout, double indent, double space)
{
  int n = pango_layout_get_line_count (layout);
  guint begin = self->pieces->len;

  for (int i = 0; i < n; i++)
    {
      AppositePiece *piece = apposite_setter_add_piece (self, face, layout);

      piece->first = i;
      piece->n_lines = 1;
      piece->height = piece->leading;
      piece->x += indent;
      piece->width -= indent;
      piece->space = i == 0 ? space : 0;
      piece->keeps = i < n - 1 && (i < LINES_TOGETHER - 1 || i >= n - LINES_TOGETHER);
    }
  return begin;
}

/**
 * apposite_setter_keep_from:
 * @position: of a piece
 *
 * Keeps all pieces from there on with one another and with what comes next.
 */
void
apposite_setter_keep_from (AppositeSetter *self, guint position)
{
  for (guint i = position; i < self->pieces->len; i++)
    {
      AppositePiece *piece = g_ptr_array_index (self->pieces, i);

      piece->keeps = TRUE;
    }
}
