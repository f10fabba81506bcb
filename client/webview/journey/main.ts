import type { FromPage, Kept, Place, ToPage } from '../../src/journey/view.ts';
import { moveByArrows } from './arrows.ts';
import { paint } from './paint.ts';
import { mark, showPicture } from './picture.ts';
import { showNotes, showRows } from './rows.ts';
import { part } from './parts.ts';

/** What VS Code gives to the page of a webview. */
declare function acquireVsCodeApi(): {
  postMessage: (message: FromPage) => void;
  setState: (state: Kept) => void;
};

const code = acquireVsCodeApi();
const picture = part('picture', HTMLElement);
const rows = part('rows', HTMLElement);
const notes = part('notes', HTMLElement);
const plans = part('plan', HTMLSelectElement);

const go = (place: Place): void => code.postMessage({ type: 'go', place });

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'show': {
      const { view, kept } = data;
      code.setState(kept);
      part('title', HTMLElement).textContent = view.title;
      say(view.description);
      plans.replaceChildren(
        ...view.plans.map(({ title }, at) => new Option(title, String(at), false, at === view.planIndex)),
      );
      part('which', HTMLElement).hidden = view.plans.length < 2;
      showPicture(picture, view, go);
      showRows(rows, view, go);
      showNotes(notes, view, go);
      setTools(true);
      return;
    }
    case 'nothing':
      say(data.words);
      for (const each of [picture, rows, notes]) each.replaceChildren();
      setTools(false);
      return;
    case 'mark':
      mark(picture, data.id);
      return;
    case 'paint':
      void paint(data).then((png) => code.postMessage({ type: 'painted', png }));
  }
});

/** Says how the plan stands, once for each change of it: what is said again is not spoken again. */
function say(words: string): void {
  const said = part('said', HTMLElement);
  if (said.textContent !== words) said.textContent = words;
}

function setTools(on: boolean): void {
  for (const form of ['svg', 'png'] as const) part(`save-${form}`, HTMLButtonElement).disabled = !on;
  part('rows-title', HTMLElement).hidden = !on;
}

for (const form of ['svg', 'png'] as const)
  part(`save-${form}`, HTMLButtonElement).addEventListener('click', () =>
    code.postMessage({ type: 'save', form }),
  );
plans.addEventListener('change', () => code.postMessage({ type: 'plan', index: Number(plans.value) }));
moveByArrows(picture);
moveByArrows(rows);

const THEMES = [
  ['vscode-high-contrast-light', 'print'],
  ['vscode-high-contrast', 'contrast'],
  ['vscode-dark', 'dark'],
] as const;

const shape = (): { width: number; theme: string } => ({
  width: Math.floor(picture.clientWidth),
  theme: THEMES.find(([name]) => document.body.classList.contains(name))?.[1] ?? 'light',
});

let told = shape();
code.postMessage({ type: 'ready', ...told });
/** The picture is drawn for the room there is, and saved in the colours of the moment. */
const tellShape = (): void => {
  const now = shape();
  if (now.width === 0 || (now.theme === told.theme && Math.abs(now.width - told.width) < 24)) return;
  told = now;
  code.postMessage({ type: 'size', ...now });
};
new ResizeObserver(tellShape).observe(picture);
new MutationObserver(tellShape).observe(document.body, { attributeFilter: ['class'] });
