import { SnippetString, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { asks, filledIn, type Facts, type PlanForm } from './plan-form.ts';

interface Snippet {
  readonly description: string;
  readonly body: readonly string[];
}

const QUESTIONS: readonly {
  readonly fact: keyof Facts;
  readonly prompt: string;
  readonly example: string;
}[] = [
  { fact: 'child', prompt: 'The child’s first name', example: 'Mia' },
  { fact: 'born', prompt: 'The child’s date of birth', example: '8 March 2016' },
  { fact: 'started', prompt: 'The day on which the plan begins', example: '12 October 2026' },
];

/** Asks for a kind of plan and what is known of the child, and opens a plan with blanks to go through by Tab. */
export async function newPlan(context: ExtensionContext): Promise<void> {
  const chosen = await window.showQuickPick(await forms(context), {
    title: 'New plan',
    placeHolder: 'What kind of plan?',
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  const facts: Partial<Record<keyof Facts, string>> = {};
  const questions = QUESTIONS.filter(({ fact }) => asks(chosen, fact));
  for (const [at, { fact, prompt, example }] of questions.entries()) {
    const answer = await window.showInputBox({
      title: `New ${chosen.label} (${at + 1} of ${questions.length})`,
      prompt: `${prompt}. Leave it empty to write it later.`,
      placeHolder: example,
    });
    if (answer === undefined) return;
    if (answer.trim() !== '') facts[fact] = answer.trim();
  }
  const document = await workspace.openTextDocument({ language: 'smartplan' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(filledIn(chosen, facts)));
}

/** The kinds of plan there is a form for. They are the snippets whose names begin with "New". */
async function forms({ extensionUri }: ExtensionContext): Promise<PlanForm[]> {
  const file = Uri.joinPath(extensionUri, 'syntaxes/snippets.json');
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  const snippets = JSON.parse(text) as Readonly<Record<string, Snippet>>;
  return Object.entries(snippets)
    .filter(([name]) => name.startsWith('New '))
    .map(([name, { description, body }]) => ({
      label: name.slice('New '.length),
      description: description.replace(/^[^:]*: /, ''),
      text: body.join('\n'),
    }));
}
