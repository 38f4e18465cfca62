// Checks an OpenAPI document against the schema of its own version: node validate-document.mjs FILE
import { Validator } from "@seriousme/openapi-schema-validator";

const [file] = process.argv.slice(2);
const { valid, errors } = await new Validator().validate(file);

if (valid) {
  console.log(`${file} is a valid OpenAPI document.`);
} else {
  console.error(`${file} is not a valid OpenAPI document:`);
  for (const problem of [errors].flat()) {
    console.error(typeof problem === "string" ? problem : `${problem.instancePath || "/"} ${problem.message}`);
  }
  process.exitCode = 1;
}
