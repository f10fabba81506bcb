import { SnippetString, window, workspace, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A template as the server offers it. */
interface TemplateOffer {
  readonly title: string;
  readonly kind?: string;
  readonly file?: string;
}

/** The plan as a snippet with its blanks as stops, or a sentence that says why there is none. */
type NewPlan = { readonly snippet: string } | { readonly problem: string };

const QUESTIONS = [
  { fact: 'child', prompt: 'The child’s first name', example: 'Mia' },
  { fact: 'born', prompt: 'The child’s date of birth', example: '8 March 2016' },
  { fact: 'start', prompt: 'The day on which the plan begins', example: '12 October 2026' },
] as const;

/**
 * Asks for a template and what is known of the child, and opens a plan with blanks to go through by Tab. The days
 * that law and guidance set stand in it where they can be worked out.
 */
export async function newPlan(client: BaseLanguageClient): Promise<void> {
  const offers = await client.sendRequest<readonly TemplateOffer[]>('smartplan/templates', {});
  const chosen = await window.showQuickPick(offers.map(shown), {
    title: 'New plan',
    placeHolder: 'Which template?',
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  const facts: Record<string, string> = {};
  for (const [at, { fact, prompt, example }] of QUESTIONS.entries()) {
    const answer = await window.showInputBox({
      title: `New ${chosen.label} (${at + 1} of ${QUESTIONS.length})`,
      prompt: `${prompt}. Leave it empty to write it later.`,
      placeHolder: example,
    });
    if (answer === undefined) return;
    if (answer.trim() !== '') facts[fact] = answer.trim();
  }
  const plan = await client.sendRequest<NewPlan>('smartplan/newPlan', { template: chosen.label, ...facts });
  if ('problem' in plan) {
    void window.showErrorMessage(plan.problem);
    return;
  }
  const document = await workspace.openTextDocument({ language: 'smartplan' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(plan.snippet));
}

const shown = ({ title, kind, file }: TemplateOffer): QuickPickItem => ({
  label: title,
  description: [kind, file === undefined ? 'law and guidance' : file.replace(/^.*[/\\]/, '')]
    .filter((each) => each !== undefined)
    .join(', '),
});
