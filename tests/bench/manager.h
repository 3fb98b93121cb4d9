/* manager.h: a desktop's window manager, as far as a window asks for one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#ifdef HAVE_X11
#include <X11/Xatom.h>
#include <X11/Xlib.h>

/* GTK asks the X server for the window manager whenever it lays out a window, until there is one: on a
 * bare server it waits for an answer each time, as on no desktop. This one is there and offers nothing. */
static inline void
pretend_window_manager (void)
{
  Display *display = XOpenDisplay (NULL);
  Window manager;
  Atom property;

  if (display == NULL)
    return;
  manager = XCreateSimpleWindow (display, DefaultRootWindow (display), -1, -1, 1, 1, 0, 0, 0);
  property = XInternAtom (display, "_NET_SUPPORTING_WM_CHECK", False);
  for (guint i = 0; i < 2; i++)
    XChangeProperty (display, i == 0 ? manager : DefaultRootWindow (display), property, XA_WINDOW,
        32, PropModeReplace, (const unsigned char *) &manager, 1);
  XSync (display, False);
  /* It stays as long as the program: the connection isn't closed. */
}
#else
static inline void
pretend_window_manager (void)
{
}
#endif
