// Judges values by JSON Schemas with ajv, and prints each case where it comes to another verdict than expected.
// The file holds a list of { name, schema, cases: [{ value, valid }] }.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

let differences = 0;
for (const { name, schema, cases } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true });
  ajv.opts.unevaluated = false; // What it notes for 'unevaluated…' makes it stumble over some schemas that do not use them.
  formats.default(ajv, { mode: 'full' });
  const validate = ajv.compile(schema);
  for (const { value, valid } of cases)
    if (validate(value) !== valid) {
      differences++;
      console.log(`${name}: ajv says ${!valid} to ${JSON.stringify(value)} of ${JSON.stringify(schema)}`);
    }
}
process.exit(differences === 0 ? 0 : 1);
