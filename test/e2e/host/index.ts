import { runFolder } from '../mocha.ts';

/** Called by VS Code inside its extension host. */
export async function run(): Promise<void> {
  await runFolder(process.env['SMARTPLAN_ROOT'] ?? '', __dirname, '.test.cjs');
}
