// Teams' own types of a card as a JSON schema.
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import Ajv from 'ajv';
import * as tjs from 'typescript-json-schema';

const types = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules/@microsoft/teams.cards/dist/core.d.ts');

export function compile() {
  const program = tjs.getProgramFromFiles([types], { skipLibCheck: true });
  const schema = tjs.generateSchema(program, 'IAdaptiveCard', { required: true, noExtraProps: true, ignoreErrors: true });

  // The types know only Teams' own keys of a submit's data; a bot's keys beside them are what it is for.
  for (const [name, definition] of Object.entries(schema.definitions)) {
    if (name.startsWith('ISubmitActionData')) definition.additionalProperties = true;
  }
  // Standard properties the types leave out.
  Object.assign(schema.properties, { $schema: { type: 'string' }, type: { const: 'AdaptiveCard' } });
  return new Ajv({ allErrors: true, strict: false }).compile(schema);
}
