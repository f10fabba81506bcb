import * as vscode from 'vscode';
import './setup.ts';
import '../host/plan.test.ts';
import '../host/settings.test.ts';
import '../host/template.test.ts';
import '../host/the-journey.test.ts';
import { DONE } from './done.ts';

/** The plans of the tests, by their path in the folder; put here as the tests are bundled. */
declare const PLANS: Readonly<Record<string, string>>;

// A browser has no disk: the folder is filled before the first test.
before(async () => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  for (const [name, text] of Object.entries(PLANS))
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder.uri, name),
      new TextEncoder().encode(text),
    );
});

/** Called by VS Code inside the worker that runs extensions in a browser. */
export async function run(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${DONE} ${runner.stats?.passes ?? 0} ${failures}`);
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}
