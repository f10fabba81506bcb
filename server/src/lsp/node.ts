import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from '../disk/files.ts';
import { serve } from './server.ts';

/** A folder of many plans would else have the engine keep several times what is in use before it tidies up. */
setFlagsFromString('--heap-growing-percent=80');

serve(
  createConnection(ProposedFeatures.all),
  (path) => {
    try {
      // A URI's path on Windows begins with a slash before the drive: /c:/plans.
      return readFileSync(path.replace(/^\/(?=[a-z]:)/i, ''), 'utf8');
    } catch {
      return undefined;
    }
  },
  diskFiles,
);
