// Judges OpenAPI documents for as long as it is asked: a line of { file } comes in, a line with a list of complaints goes out.
// The judges: the published schema of the document's version, Redocly's recommended rules (redocly.yaml), openapi-typescript, and tsc --strict of what that makes.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { lintFromString, loadConfig } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

// What the made types need of a library of types; the real one would be most of the work.
const library = `
  interface Array<T> { length: number; [index: number]: T }
  interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {}
  interface Number {} interface Object {} interface RegExp {} interface String {}
  type Record<K extends keyof any, T> = { [P in K]: T };
  type Exclude<T, U> = T extends U ? never : T;
  type Pick<T, K extends keyof T> = { [P in K]: T[P] };
  type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
`;
const options = { strict: true, noEmit: true, noLib: true, types: [], target: ts.ScriptTarget.ES2022, exactOptionalPropertyTypes: true };
const validator = new Validator();
const config = await loadConfig({ configPath: fileURLToPath(new URL("redocly.yaml", import.meta.url)) });

async function schema(text, file) {
  const document = file.endsWith(".json") ? JSON.parse(text) : text;
  const { valid, errors } = await validator.validate(document);
  return valid ? [] : [errors].flat().map(e => `schema: ${typeof e === "string" ? e : `${e.instancePath || "/"} ${e.message}`}`);
}

async function redocly(text, file) {
  const problems = await lintFromString({ source: text, absoluteRef: file, config });
  return problems.map(p => `redocly: ${p.ruleId} ${p.message} at ${p.location[0]?.pointer}`);
}

// Redocly's rule of this demands that every operation asks for something besides.
function security(text, file) {
  if (!file.endsWith(".json")) return [];
  const document = JSON.parse(text);
  const known = Object.keys(document.components?.securitySchemes ?? {});
  const operations = Object.values(document.paths ?? {}).flatMap(item => Object.values(item));
  const named = [document, ...operations].flatMap(o => o?.security ?? []).flatMap(Object.keys);
  return named.filter(name => !known.includes(name)).map(name => `security: '${name}' is no declared scheme`);
}

function compile(source) {
  const files = { "api.ts": source, "library.d.ts": library };
  const host = {
    getSourceFile: (name, version) => name in files ? ts.createSourceFile(name, files[name], version) : undefined,
    fileExists: name => name in files,
    readFile: name => files[name],
    getCanonicalFileName: name => name,
    getCurrentDirectory: () => "",
    getDefaultLibFileName: () => "library.d.ts",
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  const program = ts.createProgram(Object.keys(files), options, host);
  return ts.getPreEmitDiagnostics(program).map(d => `tsc: ${ts.flattenDiagnosticMessageText(d.messageText, "\n")}`);
}

async function typescript(text) {
  try {
    return compile(astToString(await openapiTS(text, { silent: true })));
  } catch (error) {
    return [`openapi-typescript: ${error.message}`];
  }
}

async function judge(file) {
  try {
    const text = readFileSync(file, "utf8");
    return [...(await schema(text, file)), ...(await redocly(text, file)), ...(await typescript(text)), ...security(text, file)];
  } catch (error) {
    return [`unreadable: ${error.message}`];
  }
}

console.error = console.warn = console.info = () => {};
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await judge(JSON.parse(line).file))}\n`);
