import { html, Markup } from './markup.ts';

/** No script, no font, no picture from anywhere: a page of plans tells nobody that it is read. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page of its own with its title and style; `body` holds an element with the id `main`. */
export function wholePage(title: string, style: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Go to the content</a>
        ${body}
      </body>
    </html> `.html;
}

/** No words of a plan can look like this: they are escaped. */
const MIDDLE = new Markup('<!-- middle -->');

/**
 * A page that is too long to be held at once: what stands before the middle of it and what after.
 *
 * @param around writes the page around what it is given
 */
export function halves(around: (middle: Markup) => string): readonly [before: string, after: string] {
  const whole = around(MIDDLE);
  const at = whole.indexOf(MIDDLE.html);
  return [whole.slice(0, at), whole.slice(at + MIDDLE.html.length)];
}
