import { writeFileSync } from 'node:fs';
import { grammarFile } from './grammar.ts';
import { settingsFile } from './settings.ts';

writeFileSync(new URL('smartplan.tmLanguage.json', import.meta.url), grammarFile());
writeFileSync(new URL('settings.schema.json', import.meta.url), settingsFile());
