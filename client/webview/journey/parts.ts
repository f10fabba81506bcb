/** A part of the page by its id. */
export function part<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${id}`);
}

/** An element with words in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
  ...content: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  made.append(...content);
  return made;
}
