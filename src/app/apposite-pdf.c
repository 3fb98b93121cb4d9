/* apposite-pdf.c: a report as a PDF
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "apposite-save.h"

/* More levels than that are folded away at first. */
#define OPEN_LEVELS 1
#define LEVELS 4

typedef struct
{
  AppositeReport *report;
  AppositePaper paper;
} SaveJob;

static void
save_job_free (gpointer data)
{
  SaveJob *job = data;

  g_object_unref (job->report);
  g_free (job);
}

static cairo_status_t
write_cb (gpointer closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* The day of the report stands for the time of writing, so that the same report is the same file. */
static void
set_metadata (cairo_surface_t *surface, AppositeReport *report)
{
  AppositeTopic *topic = apposite_report_get_topic (report);
  g_autofree char *subject =
      apposite_topic_format_source (topic, apposite_report_get_variant (report));
  g_autofree char *day = apposite_report_format_date (report);
  g_autofree char *date = g_strconcat (day, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (
      surface, CAIRO_PDF_METADATA_TITLE, apposite_report_get_title (report));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  cairo_pdf_surface_set_metadata (
      surface, CAIRO_PDF_METADATA_CREATOR, "Apposite " APPOSITE_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/* A heading hangs below the last one of a lower level, whichever levels there are. */
static void
add_outline (cairo_surface_t *surface, AppositeReportPages *pages)
{
  g_autoptr (GArray) places = apposite_report_pages_list_places (pages);
  int parents[LEVELS] = { 0 };

  for (guint i = 0; i < places->len; i++)
    {
      const AppositeReportPlace *place = &g_array_index (places, AppositeReportPlace, i);
      const AppositePaperSize *size = apposite_report_pages_get_size (pages);
      guint level = MIN (place->level, LEVELS - 1);
      char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *link = g_strdup_printf ("page=%u pos=[%s %s]", place->page + 1,
          g_ascii_formatd (x, sizeof x, "%.2f", size->margin),
          g_ascii_formatd (y, sizeof y, "%.2f", place->y));
      int id = cairo_pdf_surface_add_outline (surface,
          level > 0 ? parents[level - 1] : CAIRO_PDF_OUTLINE_ROOT, place->text, link,
          level < OPEN_LEVELS ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);

      for (guint deeper = level; deeper < LEVELS; deeper++)
        parents[deeper] = id;
    }
}

static gboolean
draw_pages (
    cairo_surface_t *surface, AppositeReportPages *pages, GCancellable *cancellable, GError **error)
{
  cairo_t *cr = cairo_create (surface);
  gboolean cancelled = FALSE;

  for (guint i = 0; !cancelled && i < apposite_report_pages_get_n_pages (pages); i++)
    {
      cancelled = g_cancellable_set_error_if_cancelled (cancellable, error);
      if (cancelled)
        break;
      apposite_report_pages_draw (pages, i, cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  return !cancelled;
}

/**
 * apposite_pdf_new:
 * @pages: a report on pages
 * @cancellable: (nullable): what stops it between two pages
 * @error: that it was stopped, or what the PDF can't be made for
 *
 * Returns: (transfer full) (nullable): the pages as a PDF, with its title, an outline and text that can
 *   be selected; the same pages make the same PDF
 */
GBytes *
apposite_pdf_new (AppositeReportPages *pages, GCancellable *cancellable, GError **error)
{
  const AppositePaperSize *size;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  gboolean drawn;

  g_return_val_if_fail (APPOSITE_IS_REPORT_PAGES (pages), NULL);

  size = apposite_report_pages_get_size (pages);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, size->width, size->height);
  set_metadata (surface, apposite_report_pages_get_report (pages));
  add_outline (surface, pages);
  drawn = draw_pages (surface, pages, cancellable, error);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (drawn && status != CAIRO_STATUS_SUCCESS)
    /* Translators: what follows is the reason, as a library tells it */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("the PDF can't be made: %s"),
        cairo_status_to_string (status));
  if (!drawn || status != CAIRO_STATUS_SUCCESS)
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* Local files only: what the portal gives is one as well. */
static char *
get_filename (GFile *file, GError **error)
{
  char *filename = g_file_get_path (file);
  g_autofree char *name = g_file_get_parse_name (file);

  if (filename == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
        /* Translators: the address of a file */
        _ ("%s: can't be written: it isn't on this computer; save it here and copy it there"),
        name);
  return filename;
}

/**
 * apposite_pdf_save:
 * @report: a report
 * @paper: what it is laid out for
 * @file: where to write it to
 * @cancellable: (nullable): what stops it
 * @error: where to put what went wrong, with the file's name and the reason
 *
 * Makes a PDF and then writes it to a file. Where it fails or is stopped, the file that was there
 * before is kept.
 *
 * Returns: whether all of it is written
 */
gboolean
apposite_pdf_save (AppositeReport *report,
    AppositePaper paper,
    GFile *file,
    GCancellable *cancellable,
    GError **error)
{
  AppositePaperSize size;
  g_autofree char *filename = NULL;
  g_autoptr (AppositeReportPages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  filename = get_filename (file, error);
  if (filename == NULL)
    return FALSE;
  size = apposite_paper_get_size (paper, apposite_report_pages_wants_landscape (report));
  pages = apposite_report_pages_new (report, &size);
  pdf = apposite_pdf_new (pages, cancellable, error);
  if (pdf == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  return apposite_save_file (
      filename, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), error);
}

static void
save_thread_cb (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  SaveJob *job = data;
  GError *error = NULL;

  if (apposite_pdf_save (job->report, job->paper, source, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * apposite_pdf_save_async:
 * @report: a report, which nobody may change until it is done
 * @paper: what it is laid out for
 * @file: where to write it to
 * @cancellable: (nullable): what stops it
 * @callback: what to call when it is done
 * @user_data: for @callback
 *
 * Does what apposite_pdf_save() does, and lets the window go on: disks may be slow.
 */
void
apposite_pdf_save_async (AppositeReport *report,
    AppositePaper paper,
    GFile *file,
    GCancellable *cancellable,
    GAsyncReadyCallback callback,
    gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);
  SaveJob *job = g_new0 (SaveJob, 1);

  job->report = g_object_ref (report);
  job->paper = paper;
  /* Told what happened to the file, even where it was stopped too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, save_job_free);
  g_task_run_in_thread (task, save_thread_cb);
}

/**
 * apposite_pdf_save_finish:
 * @file: where it was written to
 * @result: what the callback was given
 * @error: where to put what went wrong
 *
 * Returns: whether all of it is written
 */
gboolean
apposite_pdf_save_finish (GFile *file, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
