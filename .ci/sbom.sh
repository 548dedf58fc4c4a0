#!/bin/sh
# Prints a bill of materials (CycloneDX 1.6, JSON) of what is in the shipped tool, made of its lock file alone; analysers, which do not ship, are left out.
# Needs jq.
set -eu
cd "$(dirname "$0")/.."

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' tools/Directory.Build.props)
jq --arg version "$version" '
  {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", name: "incidentdocs", version: $version } },
    components: [
      .dependencies | to_entries[].value | to_entries[]
      | select(.value.type != "Project" and (.key | test("Analyzers?$") | not))
      | {
          type: "library",
          name: .key,
          version: .value.resolved,
          purl: "pkg:nuget/\(.key)@\(.value.resolved)",
          properties: [{ name: "nuget:contentHash", value: .value.contentHash }]
        }
    ] | unique_by(.purl)
  }' tools/IncidentDocs.Cli/packages.native.lock.json
