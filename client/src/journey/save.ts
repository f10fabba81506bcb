import { Uri, window, workspace } from 'vscode';

const FORMS = { svg: 'Picture that stays sharp (SVG)', png: 'Picture (PNG)' } as const;

/** Asks where, beginning beside the plan, and writes the picture there; says what came of it. */
export async function savePicture(plan: Uri, form: 'svg' | 'png', data: Uint8Array): Promise<void> {
  const name = (plan.path.split('/').at(-1) ?? 'plan').replace(/\.smartplan$/, '');
  const to = await window.showSaveDialog({
    title: 'Save the journey',
    ...beside(plan, `${name}-journey.${form}`),
    filters: { [FORMS[form]]: [form] },
  });
  if (to === undefined) return;
  const file = to.path.split('/').at(-1) ?? '';
  try {
    await workspace.fs.writeFile(to, data);
    window.setStatusBarMessage(`Saved ${file}`, 5000);
  } catch {
    void window.showErrorMessage(
      `${file} could not be saved there. Choose a folder that you may write to, and save it again.`,
    );
  }
}

/** A plan that was never saved lies nowhere; then the folder that is open is as good a place. */
function beside(plan: Uri, file: string): { defaultUri?: Uri } {
  if (plan.scheme !== 'untitled') return { defaultUri: Uri.joinPath(plan, '..', file) };
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, file) };
}
