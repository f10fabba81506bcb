/** What can have the focus inside a part of the page; one of them at a time is reached by Tab. */
const CHOOSABLE = '[role="button"], button';

/**
 * Lets the arrow keys move the focus: left and right from thing to thing, up and down from list to list, where there
 * are several, else from thing to thing as well.
 */
export function moveByArrows(inside: HTMLElement): void {
  inside.addEventListener('keydown', (event) => {
    const all = [...inside.querySelectorAll<HTMLElement | SVGElement>(CHOOSABLE)];
    const at = all.findIndex((each) => each === event.target);
    const next = at < 0 ? undefined : nextOf(all, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    for (const each of all) each.setAttribute('tabindex', each === next ? '0' : '-1');
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}

function nextOf<T extends Element>(all: readonly T[], at: number, key: string): T | undefined {
  switch (key) {
    case 'ArrowRight':
      return all[at + 1];
    case 'ArrowLeft':
      return all[at - 1];
    case 'ArrowDown':
      return all.find((_, index) => index > at && begins(all, index)) ?? all[at + 1];
    case 'ArrowUp':
      return all.findLast((_, index) => index < at && begins(all, index)) ?? all[at - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

/** Whether a thing is the first of its list. */
const begins = (all: readonly Element[], index: number): boolean =>
  listOf(all[index]) !== listOf(all[index - 1]);

const listOf = (thing: Element | undefined): Element | null | undefined =>
  thing?.closest('[role="list"], tr');
