import { writeFileSync } from 'node:fs';
import { grammarFile } from './grammar.ts';
import { settingsJsonSchema } from '../server/src/config/json-schema.ts';

writeFileSync(new URL('smartplan.tmLanguage.json', import.meta.url), grammarFile());
writeFileSync(new URL('settings.schema.json', import.meta.url), settingsJsonSchema());
