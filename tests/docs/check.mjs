// Checks requests as the page does, in node: `node check.mjs FOLDER < {"scripts": [...], "tables": text,
// "requests": [text, ...]}` prints a list of violations for each request.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const folder = process.argv[2];
const { scripts, tables, requests } = JSON.parse(readFileSync(0, "utf8"));
for (const script of scripts) runInThisContext(readFileSync(join(folder, script), "utf8"), script);
const { check, readJson, useTables } = globalThis.specwright;
useTables(tables);
const answers = requests.map((text) => {
  const source = readJson(text);
  return source.faults.length ? source.faults : check(source);
});
process.stdout.write(JSON.stringify(answers));
