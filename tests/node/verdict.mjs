// Judges values by JSON Schemas with ajv. The first file holds a line of { schema, values: [text of a value] } for each schema; into the
// second goes a line of verdicts, in the order of the values.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,7})?$/;

function compile(schema) {
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true, validateSchema: false });
  ajv.opts.unevaluated = false; // What it notes for 'unevaluated…' makes it stumble over some schemas that do not use them.
  formats.default(ajv, { mode: 'full' });
  ajv.addFormat('time-local', clock); // The registry of OpenAPI has it, ajv does not.
  ajv.addFormat('int64', { type: 'number', validate: (n) => Number.isInteger(n) && n >= -(2 ** 63) && n < 2 ** 63 });
  return ajv.compile(schema);
}

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
writeFileSync(process.argv[3], lines.map((line) => {
  const { schema, values } = JSON.parse(line);
  const validate = compile(schema);
  return JSON.stringify(values.map((text) => validate(JSON.parse(text))));
}).join('\n'));
