// Teams' own types of a card as a validating function.
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import * as tjs from 'typescript-json-schema';

const types = fileURLToPath(new URL('node_modules/@microsoft/teams.cards/dist/core.d.ts', import.meta.url));

export function compile() {
  const program = tjs.getProgramFromFiles([types], { skipLibCheck: true });
  const schema = tjs.generateSchema(program, 'IAdaptiveCard', { required: true, noExtraProps: true, ignoreErrors: true });

  // A button's data is the bot's own, which the type says (it extends Record<string, any>) and the schema loses.
  schema.definitions.ISubmitActionData.additionalProperties = true;
  // Teams' documentation writes "Full"; the types know only the newer spelling.
  schema.definitions.ITeamsCardProperties.properties.width = { enum: ['Full', 'full'] };
  return new Ajv({ allErrors: true, strict: false }).compile(schema);
}
