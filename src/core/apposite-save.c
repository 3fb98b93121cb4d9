/* apposite-save.c: a file written whole, or not at all
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

/* Files without a name are Linux's. */
#define _GNU_SOURCE

#include "apposite-save.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
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

/* All that a file is to hold and be; 0, or what went wrong. */
static int
fill (int fd, const char *contents, gsize length, const struct stat *former)
{
  if ((former != NULL && fchmod (fd, former->st_mode & 07777) != 0)
      || !write_all (fd, contents, length) || fsync (fd) != 0)
    return errno;
  return 0;
}

/* Both or none, where a signal can wait; a kill can't. */
static gboolean
link_and_rename (const char *handle, const char *beside, const char *filename)
{
  gboolean linked, renamed;
  sigset_t all, former;

  sigfillset (&all);
  pthread_sigmask (SIG_BLOCK, &all, &former);
  linked = linkat (AT_FDCWD, handle, AT_FDCWD, beside, AT_SYMLINK_FOLLOW) == 0;
  renamed = linked && g_rename (beside, filename) == 0;
  if (linked && !renamed)
    g_unlink (beside);
  pthread_sigmask (SIG_SETMASK, &former, NULL);
  return renamed;
}

/* A file without a name goes with the program that is ended while it writes, and with it what it tells
 * of a patient. It is given a name when it is whole. */
static gboolean
replace_by_nameless (const char *filename,
    const char *folder,
    const char *beside,
    const char *contents,
    gsize length,
    const struct stat *former)
{
  g_autofree char *handle = NULL;
  gboolean replaced;
  int fd = g_open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, NEW_FILE_MODE);

  if (fd < 0)
    return FALSE;
  handle = g_strdup_printf ("/proc/self/fd/%d", fd);
  replaced = fill (fd, contents, length, former) == 0 && link_and_rename (handle, beside, filename);
  g_close (fd, NULL);
  return replaced;
}

/* For file systems that have no files without names. */
static gboolean
replace_by_hidden (const char *filename,
    char *beside,
    const char *contents,
    gsize length,
    const struct stat *former,
    GError **error)
{
  int fd = g_mkstemp_full (beside, O_WRONLY | O_CLOEXEC, NEW_FILE_MODE);
  int code = 0;

  if (fd < 0)
    {
      set_error (error, errno, filename);
      return FALSE;
    }
  code = fill (fd, contents, length, former);
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
  g_autofree char *named = g_strdup_printf (".%s.%08x", base, g_random_int ());
  g_autofree char *hidden = g_strdup_printf (".%s.XXXXXX", base);
  g_autofree char *beside_named = g_build_filename (folder, named, NULL);
  g_autofree char *beside_hidden = g_build_filename (folder, hidden, NULL);

  return replace_by_nameless (filename, folder, beside_named, contents, length, former)
      || replace_by_hidden (filename, beside_hidden, contents, length, former, error);
}

/**
 * apposite_save_file:
 * @filename: where to write to, in the encoding of file names; a symbolic link is followed
 * @contents: what to write
 * @length: its length in bytes, or -1 where it ends with a zero byte
 * @error: where to put what went wrong, with the file's name and the reason
 *
 * Writes a file beside the one that may be there and then takes its place, so that the former one is
 * kept where anything fails. What is no file, such as a device, is written to as it is. Nothing else is
 * left of a program that is ended while it writes, unless it is killed within the last step: then the
 * new file, whole, may lie beside under a hidden name. Where the file system has no files without names,
 * a piece of it may.
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
