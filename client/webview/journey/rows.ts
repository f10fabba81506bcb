import type { JourneyView, Place } from '../../src/journey/view.ts';
import { make } from './parts.ts';

/** The timeline as a table: the picture for those who would rather read it. */
export function showRows(into: HTMLElement, { rows }: JourneyView, go: (place: Place) => void): void {
  const head = make('tr', '', ...['Day', 'How it stands', 'What'].map(heading));
  const body = make('tbody');
  for (const { day, state, words, note, range } of rows) {
    const row = make(
      'tr',
      '',
      make('td', day),
      make('td', state),
      make('td', '', link(words, range, go), ...(note === '' ? [] : [make('div', note)])),
    );
    row.dataset['state'] = state;
    body.append(row);
  }
  into.replaceChildren(
    make(
      'table',
      '',
      make('caption', 'Every dated thing of the plan, in order'),
      make('thead', '', head),
      body,
    ),
  );
  into.querySelector('button')?.setAttribute('tabindex', '0');
}

/** What a line of days cannot show: gaps, rhythms, things without a day. */
export function showNotes(into: HTMLElement, { notes }: JourneyView, go: (place: Place) => void): void {
  into.replaceChildren(
    ...notes.map(({ title, lines }) => {
      const list = make('ul', '', ...lines.map(({ words, range }) => make('li', '', link(words, range, go))));
      list.querySelectorAll('button').forEach((each) => each.removeAttribute('tabindex'));
      return make('section', '', make('h2', title), list);
    }),
  );
}

function heading(words: string): HTMLElement {
  const cell = make('th', words);
  cell.scope = 'col';
  return cell;
}

/** Words that lead to their line; plain words where they stand nowhere in the plan. */
function link(words: string, place: Place | null, go: (place: Place) => void): HTMLElement {
  if (place === null) return make('span', words);
  const button = make('button', words);
  button.type = 'button';
  button.className = 'link';
  button.tabIndex = -1;
  button.addEventListener('click', () => go(place));
  return button;
}
