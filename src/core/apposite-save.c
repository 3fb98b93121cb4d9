/* apposite-save.c: a file written whole, or not at all
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-save.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define NEW_FILE_MODE 0666 /* less what the umask takes */

static void
set_error (GError **error, int code, const char *filename)
{
  g_autofree char *name = g_filename_display_name (filename);

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code),
      /* Translators: a file's name, then the reason as the system tells it */
      _ ("%s: can't be written: %s"), name, g_strerror (code));
}

static gboolean
write_all (int fd, const char *contents, gsize length)
{
  while (length > 0)
    {
      gssize n = write (fd, contents, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      contents += n;
      length -= (gsize) n;
    }
  return TRUE;
}

/* A device or a pipe is written to; it can't be replaced. */
static gboolean
write_to_device (const char *filename, const char *contents, gsize length, GError **error)
{
  int fd = g_open (filename, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);
  int code = 0;

  if (fd < 0 || !write_all (fd, contents, length))
    code = errno;
  if (fd >= 0 && close (fd) != 0 && code == 0)
    code = errno;
  if (code != 0)
    set_error (error, code, filename);
  return code == 0;
}

/* Beside the file, then renamed, so that the former one stays whole until the new one is. */
static gboolean
replace (const char *filename,
    const char *contents,
    gsize length,
    const struct stat *former,
    GError **error)
{
  g_autofree char *folder = g_path_get_dirname (filename);
  g_autofree char *base = g_path_get_basename (filename);
  g_autofree char *hidden = g_strdup_printf (".%s.XXXXXX", base);
  g_autofree char *beside = g_build_filename (folder, hidden, NULL);
  int fd = g_mkstemp_full (beside, O_WRONLY | O_CLOEXEC, NEW_FILE_MODE);
  int code = 0;

  if (fd < 0)
    {
      set_error (error, errno, filename);
      return FALSE;
    }
  if ((former != NULL && fchmod (fd, former->st_mode & 07777) != 0)
      || !write_all (fd, contents, length) || fsync (fd) != 0)
    code = errno;
  if (close (fd) != 0 && code == 0)
    code = errno;
  if (code == 0 && g_rename (beside, filename) != 0)
    code = errno;
  if (code != 0)
    {
      g_unlink (beside);
      set_error (error, code, filename);
    }
  return code == 0;
}

/**
 * apposite_save_file:
 * @filename: where to write to, in the encoding of file names; a symbolic link is followed
 * @contents: what to write
 * @length: its length in bytes, or -1 where it ends with a zero byte
 * @error: where to put what went wrong, with the file's name and the reason
 *
 * Writes a file beside the one that may be there and then takes its place, so that the former one is
 * kept where anything fails. What is no file, such as a device, is written to as it is.
 *
 * Returns: whether all of it is written
 */
gboolean
apposite_save_file (const char *filename, const char *contents, gssize length, GError **error)
{
  gsize n = length < 0 ? strlen (contents) : (gsize) length;
  g_autofree char *target = NULL;
  struct stat former;

  g_return_val_if_fail (filename != NULL, FALSE);
  g_return_val_if_fail (contents != NULL, FALSE);

  target = realpath (filename, NULL);
  if (target == NULL || stat (target, &former) != 0)
    return replace (filename, contents, n, NULL, error);
  if (S_ISDIR (former.st_mode))
    {
      set_error (error, EISDIR, filename);
      return FALSE;
    }
  if (!S_ISREG (former.st_mode))
    return write_to_device (target, contents, n, error);
  return replace (target, contents, n, &former, error);
}
