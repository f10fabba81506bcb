import type { JourneyView, Place } from '../../src/journey/view.ts';

/**
 * Puts the picture into the page and leads from its things to their lines. What had the focus has it again, where it
 * is still there.
 */
export function showPicture(into: HTMLElement, view: JourneyView, go: (place: Place) => void): void {
  const focused = document.activeElement?.getAttribute('data-thing');
  const drawn = new DOMParser().parseFromString(view.svg, 'image/svg+xml').documentElement;
  const svg = document.importNode(drawn, true);
  into.replaceChildren(svg);
  const places = new Map(view.places.map(({ id, range }) => [id, range]));
  const things = thingsIn(into);
  for (const thing of things) {
    const place = places.get(thing.getAttribute('data-thing') ?? '');
    if (place === undefined) continue;
    thing.addEventListener('click', () => go(place));
    thing.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      go(place);
    });
  }
  const next = things.find((thing) => thing.getAttribute('data-thing') === focused);
  (next ?? things[0])?.setAttribute('tabindex', '0');
  next?.focus();
}

/** Shows in which lane, and at which thing of it, the cursor of the editor stands. */
export function mark(inside: HTMLElement, id: string | undefined): void {
  const lane = /^goal-\d+/.exec(id ?? '')?.[0];
  for (const ground of inside.querySelectorAll('[data-ground]'))
    ground.classList.toggle('here', ground.getAttribute('data-ground') === lane);
  for (const thing of thingsIn(inside)) {
    const isHere = thing.getAttribute('data-thing') === id;
    thing.classList.toggle('here', isHere);
    if (isHere) thing.setAttribute('aria-current', 'location');
    else thing.removeAttribute('aria-current');
  }
}

const thingsIn = (inside: HTMLElement): SVGElement[] => [
  ...inside.querySelectorAll<SVGElement>('[data-thing][role="button"]'),
];
