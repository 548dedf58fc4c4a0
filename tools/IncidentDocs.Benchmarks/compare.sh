#!/bin/bash
# Measures the native executable against Hugo on handbooks of several sizes, and prints a table in Markdown.
#
#   compare.sh [-n ROUNDS] [-t EXECUTABLE] [DOCUMENTS...]
#
# Both read the same content and write to a folder that is not there yet, all on tmpfs. Runs alternate, so that a busy
# machine is busy for both; every figure is a median. Needs hugo and GNU time (Debian, Ubuntu: apt install hugo time).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rounds=7
tool=
while getopts n:t: option; do
    case $option in
    n) rounds=$OPTARG ;;
    t) tool=$OPTARG ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
sizes=("$@")
[ $# -gt 0 ] || sizes=(10 100 1000 10000)

for need in hugo /usr/bin/time; do
    command -v "$need" >/dev/null || { echo "compare.sh: $need is missing (apt install hugo time)" >&2; exit 2; }
done
[ -n "$tool" ] || tool=$("$root/.ci/native.sh")
dotnet build "$root/tools/IncidentDocs.Benchmarks" -c Release --nologo -v quiet >&2
generator=$root/.artifacts/bin/IncidentDocs.Benchmarks/release/IncidentDocs.Benchmarks

work=$(mktemp -d /dev/shm/incidentdocs-benchmark.XXXXXX)
trap 'rm -rf "$work"' EXIT
# The instant that the generated handbooks are written for.
export SOURCE_DATE_EPOCH=1795143600
TIMEFORMAT='%3R %3U %3S'

# measure FILE COMMAND...: appends "wall cpu peak" in milliseconds and KiB.
measure() {
    local file=$1 times
    shift
    times=$({ time /usr/bin/time -q -f %M -o "$work/peak" "$@" >"$work/out" 2>"$work/err"; } 2>&1) || {
        echo "compare.sh: failed: $*" >&2
        head -20 "$work/out" "$work/err" >&2
        exit 1
    }
    echo "$times $(tail -1 "$work/peak")" | awk '{ print $1 * 1000, ($2 + $3) * 1000, $4 }' >>"$file"
}

# median FILE COLUMN
median() {
    sort -g -k "$2,$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
mib() { awk -v k="$1" 'BEGIN { printf "%.0f", k / 1024 }'; }
ms() { awk -v t="$1" 'BEGIN { if (t < 1000) printf "%.0f ms", t; else printf "%.2f s", t / 1000 }'; }

# rounds_of SIZE
rounds_of() {
    local site=$work/$1 data=$work/data-$1 round
    mkdir "$data"
    "$generator" generate --documents "$1" --out "$site" >&2
    for round in $(seq 0 "$rounds"); do
        # The first round warms up and is thrown away.
        [ "$round" -ne 1 ] || rm -f "$data"/*
        rm -rf "$site/site" "$site/public"
        measure "$data/build" "$tool" build "$site"
        measure "$data/rebuild" "$tool" build "$site"
        measure "$data/validate" "$tool" validate "$site"
        measure "$data/hugo" hugo --quiet --source "$site/hugo" --destination "$site/public"
    done
    "$tool" build "$site" -o "$site/site-verbose" --verbose 2>&1 >/dev/null | grep '^stage ' >"$data/stages" || true
    rm -rf "$site"
}

row() {
    local data=$work/data-$1 hugo=() c
    for c in 1 2 3; do hugo+=("$(median "$data/hugo" $c)"); done
    printf '| %s | %s, %s MiB | %s, %s MiB |' "$1" "$(ms "${hugo[0]}")" "$(mib "${hugo[2]}")" \
        "$(ms "$(median "$data/build" 1)")" "$(mib "$(median "$data/build" 3)")"
    printf ' %s | %s | %s |' "$(ratio "$(median "$data/build" 1)" "${hugo[0]}")" \
        "$(ratio "$(median "$data/build" 2)" "${hugo[1]}")" "$(ratio "$(median "$data/build" 3)" "${hugo[2]}")"
    printf ' %s | %s |\n' "$(ratio "$(median "$data/rebuild" 1)" "${hugo[0]}")" \
        "$(ratio "$(median "$data/validate" 1)" "${hugo[0]}")"
}

shares() {
    awk '{ sum += $3; name[NR] = $2; time[NR] = $3 }
        END { for (i = 1; i <= NR; i++) printf "| %s | %.1f ms | %.0f %% |\n", name[i], time[i], 100 * time[i] / sum }' "$1"
}

for size in "${sizes[@]}"; do rounds_of "$size"; done
for _ in $(seq 20); do measure "$work/version" "$tool" --version; done

echo "| documents | Hugo: wall, peak | build: wall, peak | wall / Hugo | CPU / Hugo | peak / Hugo | unchanged rebuild / Hugo | validate / Hugo |"
echo "|---:|---|---|---:|---:|---:|---:|---:|"
for size in "${sizes[@]}"; do row "$size"; done
echo
echo "Start (\`--version\`): $(ms "$(median "$work/version" 1)"). $rounds rounds, $(nproc) processors, $(hugo version | cut -d' ' -f2)."
echo
echo "| stage at ${sizes[-1]} documents | time | share |"
echo "|---|---:|---:|"
shares "$work/data-${sizes[-1]}/stages"
