// Reads YAML with two readers, of YAML 1.2 and of a mixture with 1.1, and compares with JSON: node read-yaml.mjs JSON YAML
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import jsYaml from "js-yaml";
import { parse } from "yaml";

const [json, yaml] = process.argv.slice(2).map(file => readFileSync(file, "utf8"));
const expected = JSON.parse(json);
const readers = {
  "yaml 1.2": text => parse(text, { version: "1.2" }),
  "yaml 1.1": text => parse(text, { version: "1.1" }),
  "js-yaml": text => jsYaml.load(text),
};

for (const [name, read] of Object.entries(readers)) {
  const found = read(yaml);
  expected.forEach((value, index) => {
    if (isDeepStrictEqual(found[index], value)) return;
    process.exitCode = 1;
    console.log(`${name} reads ${JSON.stringify(found[index])} in place of ${JSON.stringify(value)}`);
  });
}
