#!/bin/sh
# Publishes the native executable, holds it against git once, and prints its path.
# Needs clang (or gcc: CppCompilerAndLinker=gcc) and zlib1g-dev; the git part needs libssl.
set -eu
cd "$(dirname "$0")/.."

if ! command -v "${CppCompilerAndLinker:-clang}" >/dev/null; then
    echo "native.sh: ${CppCompilerAndLinker:-clang} is missing (Debian, Ubuntu: apt install clang zlib1g-dev)" >&2
    exit 2
fi

timeout 900 dotnet publish tools/IncidentDocs.Cli -c Release -r linux-x64 -p:NativeBuild=true --nologo -v quiet >&2
tool=$PWD/.artifacts/native/publish/IncidentDocs.Cli/release_linux-x64/incidentdocs

chmod a+r "$(dirname "$tool")"/*
"$tool" --version >&2
if git rev-parse --git-dir >/dev/null 2>&1 && [ "$(git rev-parse --is-shallow-repository)" = false ]; then
    expected="head $(git rev-parse HEAD)
commits $(git rev-list --count HEAD)
blobs $(git ls-tree -r HEAD | wc -l | tr -d ' ')
bytes $(git ls-tree -r -l HEAD | awk '{ sum += $4 } END { print sum }')"
    actual=$("$tool" self-test . | grep -v '^first ')
    if [ "$actual" != "$expected" ]; then
        printf 'native.sh: the executable reads git otherwise than git does\n%s\n---\n%s\n' "$expected" "$actual" >&2
        exit 1
    fi
fi
echo "$tool"
