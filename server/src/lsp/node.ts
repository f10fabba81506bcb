import { readFileSync } from 'node:fs';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from '../disk/files.ts';
import { serve } from './server.ts';

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
