/** Writes every JSON Schema beside itself, as a step of the package's build. */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(
    new URL(`${name}.json`, import.meta.url),
    `${JSON.stringify(schema, undefined, 2)}\n`,
  );
