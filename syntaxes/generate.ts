import { writeFileSync } from 'node:fs';
import { grammarFile } from './grammar.ts';

writeFileSync(new URL('smartplan.tmLanguage.json', import.meta.url), grammarFile());
