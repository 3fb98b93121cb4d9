/* apposite-report-style.h: how a report looks as a web page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The colours are those of the window. No “<” and no “&”: the page is XML as well. */
#define APPOSITE_REPORT_STYLE \
  ":root { color-scheme: light dark; --text: #1e1e1e; --quiet: #555; --page: #fff;\n" \
  "  --line: #c8c8c8; --notice: #fdf3d8; --usually: #0e5a32; --may-be: #6f4300;\n" \
  "  --disagreement: #6c2fa0; --usually-not: #8c2f39; }\n" \
  "@media (prefers-color-scheme: dark) {\n" \
  "  :root { --text: #f2f2f2; --quiet: #b8b8b8; --page: #1e1e1e; --line: #505050;\n" \
  "    --notice: #40361c; --usually: #9df5b0; --may-be: #fbdc92; --disagreement: #e6ccff;\n" \
  "    --usually-not: #ffc9ce; } }\n" \
  "body { margin: 0; color: var(--text); background: var(--page);\n" \
  "  font: 1em/1.5 Cantarell, system-ui, sans-serif; }\n" \
  "main { max-width: 56em; margin: 0 auto; padding: 1.5em; overflow-wrap: anywhere; }\n" \
  "h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 0.5em; }\n" \
  "h1 { font-size: 1.75em; margin-top: 0; }\n" \
  "h2 { font-size: 1.35em; }\n" \
  "h3 { font-size: 1.1em; }\n" \
  "h4 { font-size: 1em; }\n" \
  "h1, h2, h3, h4, p, ul, dl, td, th { max-width: 44em; }\n" \
  "p, ul, dl { margin: 0.5em 0; }\n" \
  ".subtitle { font-size: 1.15em; }\n" \
  ".quiet { color: var(--quiet); }\n" \
  ".strong { font-weight: bold; }\n" \
  ".notice, .warning { padding: 0.5em 0.75em; background: var(--notice);\n" \
  "  border-left: 0.25em solid var(--may-be); }\n" \
  ".warning { border-left-style: double; border-left-width: 0.5em; font-weight: bold; }\n" \
  ".source { margin-top: 2em; padding-top: 0.75em; border-top: 1px solid var(--line); }\n" \
  "dt { font-weight: bold; margin-top: 0.5em; }\n" \
  "dd { margin-left: 0; }\n" \
  "ul.marked { list-style: none; padding-left: 0; }\n" \
  "ul.marked li { padding-left: 1.5em; text-indent: -1.5em; margin: 0.25em 0; }\n" \
  ".mark { display: inline-block; min-width: 1.25em; text-indent: 0; }\n" \
  ".table { overflow-x: auto; margin: 1em 0; }\n" \
  "table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }\n" \
  "caption { text-align: left; font-weight: bold; padding-bottom: 0.5em; }\n" \
  "th, td { text-align: left; vertical-align: top; padding: 0.375em 0.75em 0.375em 0;\n" \
  "  border-bottom: 1px solid var(--line); }\n" \
  "thead th { vertical-align: bottom; border-bottom: 2px solid var(--quiet); }\n" \
  "tbody th { font-weight: normal; }\n" \
  "small { font-weight: normal; }\n" \
  "td.level { white-space: nowrap; }\n" \
  ".symbol { margin-right: 0.375em; }\n" \
  ".dose { white-space: nowrap; }\n" \
  "sup { line-height: 0; }\n" \
  ".usually-appropriate { color: var(--usually); font-weight: bold; }\n" \
  ".may-be-appropriate { color: var(--may-be); }\n" \
  ".disagreement { color: var(--disagreement); }\n" \
  ".usually-not-appropriate { color: var(--usually-not); }\n" \
  ".absent { color: var(--quiet); font-style: italic; }\n" \
  "@media (max-width: 30em) {\n" \
  "  main { padding: 1em; }\n" \
  "  td.level { white-space: normal; } }\n" \
  "@media print {\n" \
  "  :root { color-scheme: light; --text: #000; --quiet: #333; --page: #fff; --line: #999;\n" \
  "    --notice: #fff; --usually: #000; --may-be: #000; --disagreement: #000;\n" \
  "    --usually-not: #000; }\n" \
  "  @page { margin: 18mm; }\n" \
  "  body { font-size: 10pt; line-height: 1.35; }\n" \
  "  th, td { padding: 0.25em 0.75em 0.25em 0; }\n" \
  "  .source { margin-top: 1em; }\n" \
  "  main { max-width: none; padding: 0; }\n" \
  "  h1, h2, h3, h4, p, ul, dl, td, th { max-width: none; }\n" \
  "  .table { overflow: visible; }\n" \
  "  h1, h2, h3, h4, caption { break-after: avoid; }\n" \
  "  thead { display: table-header-group; }\n" \
  "  tr, li, dd, .notice, .warning { break-inside: avoid; }\n" \
  "  .starts-page { break-before: page; } }\n"
