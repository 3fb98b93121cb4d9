#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

# test-completion.sh COMPLETIONS BUILD
#
# Sources the completions and completes lines with them as bash does; a line is completed at its end.

set -uo pipefail

# shellcheck source=/dev/null
. "$1" || exit 1
export PATH=$2:$PATH
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

# Outside of a completion that bash itself has begun it only fails.
compopt () { options+="$* "; }

join_lines () { sort | tr '\n' ' ' | sed 's/ $//'; }

# Sets what readline sets for the line $1: it breaks words at COMP_WORDBREAKS, and wants completed what
# follows the last break.
read_line ()
{
  local i character state last=space
  COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=('')
  for ((i = 0; i < ${#1}; i++)); do
    character=${1:i:1}
    if [[ $character == ' ' ]]; then
      state=space
    elif [[ $COMP_WORDBREAKS == *"$character"* ]]; then
      state=divider
    else
      state=word
    fi
    [[ $state == "$last" || $last == space ]] || COMP_WORDS+=('')
    last=$state
    [[ $state == space ]] || COMP_WORDS[-1]+=$character
  done
  wanted=${COMP_WORDS[-1]}
  [[ $state != divider ]] || wanted=''
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
}

# Prints what the line $1 is completed with, sorted, on one line.
complete_line ()
{
  local wanted function options=''
  read_line "$1"
  COMPREPLY=()
  read -r _ _ function _ < <(complete -p "${COMP_WORDS[0]}")
  "$function" "${COMP_WORDS[0]}" "$wanted" "${COMP_WORDS[-2]}"
  printf '%s\n' "${COMPREPLY[@]}" | join_lines
  [[ -z $options ]] || printf ' (%s)' "${options% }"
}

number=0
# $1 must be completed with $2.
check ()
{
  local answer result=ok
  number=$((number + 1))
  answer=$(complete_line "$1")
  if [[ $answer != "$2" ]]; then
    result='not ok'
    printf '# wanted: %s\n# came:   %s\n' "$2" "$answer"
  fi
  printf '%s %s %s (breaks at %s)\n' "$result" "$number" "$1" "${breaks:-nothing more}"
}

# Without “=” and “:” bash replaces the whole word, and so must be given all of it.
check_words ()
{
  local before_equals=$1 before_colon=$2

  check 'apposite-cli s' 'search show'
  check 'apposite-cli ' 'check export findings match search show variants'
  check 'apposite-cli xy' ''
  check 'apposite-cli --f' '--format= (-o nospace)'
  check 'apposite-cli --v' '--version'
  check 'apposite-cli --format=j' "${before_equals:+--format=}json"
  check 'apposite-cli --format=' \
    "${before_equals:+--format=}csv ${before_equals:+--format=}html ${before_equals:+--format=}json \
${before_equals:+--format=}markdown ${before_equals:+--format=}text"
  check 'apposite-cli -f t' 'text'
  check 'apposite-cli check -f ' 'text'
  check 'apposite-cli -l ' ''
  check 'apposite-cli -l de sho' 'show'
  check 'apposite-cli show ' '1 2 3 4 5 6 7 8'
  check 'apposite-cli --format=json show 4 gall' 'gallium-scan-whole-body'
  check 'apposite-cli show 1 gall' ''
  check 'apposite-cli show 4 gallium-scan-whole-body ' ''
  check 'apposite-cli match infl' 'inflammatory-arthritis= inflammatory-markers='
  check 'apposite-cli match prior' 'prior-surgery= (-o nospace)'
  check 'apposite-cli match prior-surgery=' \
    "${before_equals:+prior-surgery=}no ${before_equals:+prior-surgery=}yes"
  check 'apposite-cli match age=adult prior-surgery=y' "${before_equals:+prior-surgery=}yes"
  check 'apposite-cli match red-flags=none red' ''
  check 'apposite-cli match red' 'red-flags= (-o nospace)'
  check 'apposite-cli check ../cli/topics/w' \
    '../cli/topics/wrist.json ../cli/topics/wrist.json.license (-o filenames)'
  check 'apposite-cli --topic=../cli/topics/br' \
    "${before_equals:+--topic=}../cli/topics/broken.json \
${before_equals:+--topic=}../cli/topics/broken.json.license (-o filenames)"
  check 'apposite-cli -t ../cli/topics/wrist.json show ' '1 2'
  check 'apposite-cli --topic=../cli/topics/wrist.json show ' '1 2'
  check 'apposite-cli --topic=../cli/topics/broken.json show ' ''

  check 'apposite --new' '--new-window'
  check 'apposite --variant=' "$(seq -s ' ' -f "${before_equals:+--variant=}%g" 8)"
  check 'apposite --variant 4 --procedure gall' 'gallium-scan-whole-body'
  check 'apposite --variant=1 --procedure=gall' ''
  check 'apposite --procedure=gall' "${before_equals:+--procedure=}gallium-scan-whole-body"
  check 'apposite --search=x' ''
  check 'apposite app' 'apposite:cervical-pain/ (-o nospace)'
  check 'apposite apposite:' "${before_colon:+apposite:}cervical-pain/ (-o nospace)"
  check 'apposite apposite:cervical-pain/4' \
    "${before_colon:+apposite:}cervical-pain/4 ${before_colon:+apposite:}cervical-pain/4/"
  check 'apposite apposite:cervical-pain/p' "${before_colon:+apposite:}cervical-pain/procedure/ (-o nospace)"
  check 'apposite apposite:cervical-pain/procedure/gall' \
    "${before_colon:+apposite:}cervical-pain/procedure/gallium-scan-whole-body"
  check 'apposite apposite:cervical-pain/finding/mal' \
    "${before_colon:+apposite:}cervical-pain/finding/malignancy"
  check 'apposite apposite:cervical-pain/4/gall' \
    "${before_colon:+apposite:}cervical-pain/4/gallium-scan-whole-body"
}

# The options and commands that are offered are those that the programs know; the manual's test holds
# the rest to them.
check_known ()
{
  local program command
  for program in apposite apposite-cli; do
    check "$program -" "$("$program" --help-all |
      sed -n -E '/--gapplication-service/d; s/^ +(-., )?(--[a-z-]+=?).*/\2/p' | join_lines)"
  done
  for command in variants show findings match search export check; do
    check "apposite-cli $command -f " "$(apposite-cli --format=xyz "$command" 2>&1 |
      sed -n 's/.*valid are: //p' | tr -d ' ' | tr ',' '\n' | join_lines)"
  done
  check 'apposite-cli ' "$(apposite-cli --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' |
    join_lines)"
}

breaks='= and :'
COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
check_words '' ''
breaks=''
COMP_WORDBREAKS=$' \t\n"\'><;|&('
check_words yes yes
check_known
echo "1..$number"
