// node manifest.mjs file.json...: a line of JSON a file, manifest or language file: {"file", "problems": [...]}; an empty list means accepted.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { AppManifestUtils } = require('@microsoft/app-manifest'); // needs fs-extra, which it does not name itself
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

/** The official check. It reads its patterns as Unicode ones, which those of the language files are not. */
const checkManifest = manifest => AppManifestUtils.validateAgainstSchema(manifest);

async function checkLanguage(language) {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(await AppManifestUtils.fetchSchema(language.$schema));
  return validate(language) ? [] : validate.errors.map(error => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
}

for (const file of process.argv.slice(2)) {
  const json = JSON.parse(fs.readFileSync(file, 'utf8'));
  const problems = await (json.manifestVersion ? checkManifest : checkLanguage)(json);
  console.log(JSON.stringify({ file: path.basename(file), problems }));
}
