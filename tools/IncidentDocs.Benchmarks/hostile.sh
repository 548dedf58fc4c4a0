#!/bin/bash
# Runs the native executable on handbooks of which one file is hostile, and prints what each cost, as a table in Markdown.
#
#   hostile.sh [-t EXECUTABLE] [CASE...]
#
# Every run must end by itself with exit code 0 or 1 (a finding), within a second of processor time and 300 MB; the last line says how many did not,
# and so does the exit code. Needs GNU time (Debian, Ubuntu: apt install time) and, for the repositories, git.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
tool=
while getopts t: option; do
    case $option in
    t) tool=$OPTARG ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))

[ -x /usr/bin/time ] || { echo "hostile.sh: /usr/bin/time is missing (apt install time)" >&2; exit 2; }
[ -n "$tool" ] || tool=$("$root/.ci/native.sh")
dotnet build "$root/tools/IncidentDocs.Benchmarks" -c Release --nologo -v quiet >&2
generator=$root/.artifacts/bin/IncidentDocs.Benchmarks/release/IncidentDocs.Benchmarks

work=$(mktemp -d /dev/shm/incidentdocs-hostile.XXXXXX)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1795143600 LANG=C
"$generator" hostile --out "$work/cases"

# A small handbook in a repository of an odd kind.
repository() {
    local name=$1 folder=$work/cases/repository-$1
    shift
    cp -r "$work/cases/nul" "$folder"
    rm "$folder/content/synonyms.yml"
    git -c init.defaultBranch=main init -q "$@" "$folder" 2>/dev/null || { rm -r "$folder"; return; }
    git -C "$folder" add -A
    git -C "$folder" -c user.name=a -c user.email=a@example.com commit -qm a
    case $name in
    missing-objects) find "$folder/.git/objects" -type f -delete ;;
    no-head) rm "$folder/.git/HEAD" ;;
    broken-index) printf 'x' >"$folder/.git/index" ;;
    other-owner) chown -R 65534 "$folder/.git" 2>/dev/null || rm -rf "$folder" ;;
    esac
}
if command -v git >/dev/null; then
    repository sha256 --object-format=sha256
    repository reftable --ref-format=reftable
    for name in missing-objects no-head broken-index other-owner; do repository "$name"; done
fi

missed=0
# run COMMAND FOLDER: "wall cpu peak code"
run() {
    local code=0
    echo '60 60 0 0' >"$work/cost"
    timeout 60 /usr/bin/time -q -f '%e %U %S %M' -o "$work/cost" "$tool" "$@" >"$work/out" 2>"$work/err" || code=$?
    [ -s "$work/cost" ] || echo '60 60 0 0' >"$work/cost"
    echo "$(tail -1 "$work/cost") $code"
}
verdict() { awk '{ exit !($5 <= 1 && $2 + $3 <= 1 && $4 <= 300000) }' <<<"$1"; }
shown() { awk '{ printf "%.2f s, %.0f MB, %s", $2 + $3, $4 / 1000, $5 }' <<<"$1"; }

echo '| input | found by `validate` | `validate`: processor time, peak, exit | `build`: the same |'
echo '|---|---|---|---|'
[ $# -gt 0 ] || set -- $(ls "$work/cases")
for name in "$@"; do
    checked=$(run validate "$work/cases/$name")
    codes=$({ grep -oE '(error|warning)\[[A-Z]{3}[0-9]{3}' "$work/out" || true; } | { grep -oE '[A-Z]{3}[0-9]{3}' || true; } | sort | uniq -c | awk '{ printf "%s%s%s", sep, $2, ($1 > 1 ? " × " $1 : ""); sep = ", " }')
    built=$(run build "$work/cases/$name" -o "$work/site")
    rm -rf "$work/site"
    mark=
    verdict "$checked" && verdict "$built" || { mark=' **missed**'; missed=$((missed + 1)); }
    printf '| %s%s | %s | %s | %s |\n' "$name" "$mark" "${codes:-–}" "$(shown "$checked")" "$(shown "$built")"
done
printf '\n%s of %s missed.\n' "$missed" "$#"
[ "$missed" -eq 0 ]
