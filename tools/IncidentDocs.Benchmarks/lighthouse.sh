#!/bin/bash
# Asks Lighthouse (mobile) about five kinds of page of this repository's handbook and prints a table in Markdown.
#
#   lighthouse.sh [-t EXECUTABLE] [-n ROUNDS]
#
# Of several rounds the median of the performance counts, for it depends on what else the machine does. The site is served from this machine,
# compressed, as hosts of static sites serve it. The reader is taken to be in the handbook's zone.
# Needs node, npm and chromium; Lighthouse itself comes by npm into .artifacts.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rounds=3
tool=
while getopts n:t: option; do
    case $option in
    n) rounds=$OPTARG ;;
    t) tool=$OPTARG ;;
    *) exit 2 ;;
    esac
done
for need in node npm chromium; do
    command -v "$need" >/dev/null || { echo "lighthouse.sh: $need is missing" >&2; exit 2; }
done
[ -n "$tool" ] || tool=$("$root/.ci/native.sh")

folder=$root/.artifacts/lighthouse
mkdir -p "$folder"
[ -d "$folder/node_modules/lighthouse" ] || npm install --prefix "$folder" --no-save --no-audit --no-fund --silent lighthouse@13.5.0 >&2

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
port=8157
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
"$tool" build "$root" --output "$work/site" --base-url "http://localhost:$port/" >/dev/null
node - "$work/site" "$port" <<'JS' &
const [http, fs, path, zlib] = ["http", "fs", "path", "zlib"].map(require);
const [root, port] = process.argv.slice(2);
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json" };
http.createServer((request, response) => {
  const asked = new URL(request.url, "http://localhost").pathname;
  const file = path.join(root, asked.endsWith("/") ? asked + "index.html" : asked);
  fs.readFile(file, (fault, bytes) => {
    if (fault) return response.writeHead(404).end();
    const type = types[path.extname(file)] || "text/plain";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-encoding": "gzip" }).end(zlib.gzipSync(bytes));
  });
}).listen(Number(port), "127.0.0.1");
JS
server=$!
sleep 1

echo "| page | performance | accessibility | best practices | SEO |"
echo "|---|---:|---:|---:|---:|"
for page in "" runbooks/db-connection-pool.html incidents/INC-20260304-01.html board.html policy/severities.html; do
    for ((round = 1; round <= rounds; round++)); do
        TZ=Asia/Seoul CHROME_PATH=$(command -v chromium) node "$folder/node_modules/lighthouse/cli/index.js" "http://localhost:$port/$page" \
            --quiet --chrome-flags="--headless=new --no-sandbox" --output=json --output-path="$work/$round.json"
    done
    node - "${page:-index.html}" "$work"/[0-9]*.json <<'JS'
const [page, ...files] = process.argv.slice(2);
const reports = files.map(file => JSON.parse(require("fs").readFileSync(file, "utf8")));
const median = id => {
  const scores = reports.map(report => report.categories[id].score * 100).sort((a, b) => a - b);
  return Math.round(scores[scores.length >> 1]);
};
console.log(`| \`${page}\` | ${["performance", "accessibility", "best-practices", "seo"].map(median).join(" | ")} |`);
for (const id of ["accessibility", "best-practices", "seo"])
  for (const { id: audit, weight } of reports[0].categories[id].auditRefs)
    if (weight > 0 && reports[0].audits[audit].score === 0) console.error(`${page}: ${id}: ${audit}`);
JS
done
