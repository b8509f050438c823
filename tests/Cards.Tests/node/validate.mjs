// node validate.mjs card.json...: a line of JSON a card: {"card", "parser": [...], "types": [...]}; empty lists mean accepted.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compile } from './types.mjs';

// Its package names an ES module whose imports Node does not resolve, hence the bundle.
const { AdaptiveCard, CardElement, SerializationContext, Versions } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
const types = compile();

/** The people picker is Teams' own too, in any version: the parser knows it from 1.6 on, and would have a choice written out. */
function withoutPicker(key, value) {
  return value?.type === 'Input.ChoiceSet' && value['choices.data']?.dataset === 'graph.microsoft.com/users'
    ? { ...value, 'choices.data': undefined, choices: [{ title: 'Somebody', value: 'somebody' }] }
    : value;
}

/** What the official renderer's parser says. Charts are Teams' own: it does not know them and takes their fallback. */
function parse(json) {
  CardElement.langProperty.regEx.lastIndex = 0; // a global expression that remembers where the last card's language ended
  const card = new AdaptiveCard();
  const context = new SerializationContext(Versions.v1_5);
  card.parse(JSON.parse(JSON.stringify(json, withoutPicker)), context);
  const said = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return [...said, ...card.validateProperties().validationEvents.map(event => event.message)]
    .filter(message => !/Unknown element type "Chart\./.test(message));
}

/** Where a card is not what Teams' types allow; the deepest places only, for each union above them fails too. */
function check(json) {
  if (types(json)) return [];
  const deepest = Math.max(...types.errors.map(error => error.instancePath.split('/').length));
  const places = types.errors.filter(error => error.instancePath.split('/').length === deepest);
  return [...new Set(places.map(error => `${error.instancePath} ${error.message}`))];
}

for (const file of process.argv.slice(2)) {
  const json = JSON.parse(fs.readFileSync(file, 'utf8'));
  console.log(JSON.stringify({ card: path.basename(file), parser: parse(json), types: check(json) }));
}
