// Asks yaml-language-server what it finds in documents. Arguments: the folder of the package, and a JSON file that holds a list of
// {schema, text}: the path of a JSON Schema, and YAML. Prints a JSON list of lists of {line, character, end_line, end_character, message}, counted from 0.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [, , folder, input] = process.argv;
const require = createRequire(pathToFileURL(`${folder}/package.json`));
const { getLanguageService } = require("yaml-language-server/lib/umd/languageservice/yamlLanguageService.js");
const { TextDocument } = require("vscode-languageserver-textdocument");

const questions = JSON.parse(readFileSync(input, "utf8"));
const nameOf = (schema) => basename(schema, ".schema.json");
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
});
service.configure({
  validate: true,
  yamlVersion: "1.2",
  customTags: [],
  schemas: [...new Set(questions.map(({ schema }) => schema))].map((schema) => ({
    fileMatch: [`**/${nameOf(schema)}.yml`],
    uri: pathToFileURL(schema).href,
  })),
});

const answers = [];
for (const [index, { schema, text }] of questions.entries()) {
  const document = TextDocument.create(`file:///documents/${index}/${nameOf(schema)}.yml`, "yaml", 1, text);
  const found = await service.doValidation(document, false);
  answers.push(
    found.map(({ range, message }) => ({
      line: range.start.line,
      character: range.start.character,
      end_line: range.end.line,
      end_character: range.end.character,
      message,
    })),
  );
}
process.stdout.write(JSON.stringify(answers));
