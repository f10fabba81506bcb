/** Addresses of what the page loads, as the webview may load them. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Where styles and scripts of the extension come from. */
  readonly source: string;
  /** Allows this one script and no other. */
  readonly nonce: string;
}

/**
 * The page of the Journey view. It loads one script and one style of the extension and nothing else; pictures are
 * drawn from text in the page, so that only `data:` images are allowed, for the PNG.
 */
export function page({ script, style, source, nonce }: PageParts): string {
  const policy = [
    `default-src 'none'`,
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>The journey</title>
</head>
<body>
<main>
<h1 id="title">The journey</h1>
<p id="said" role="status"></p>
<div id="tools" role="toolbar" aria-label="The journey">
<label id="which" hidden>Plan <select id="plan"></select></label>
<button id="save-svg" type="button">Save as SVG</button>
<button id="save-png" type="button">Save as PNG</button>
</div>
<section aria-labelledby="picture-title">
<h2 id="picture-title" class="quiet">Picture</h2>
<p class="quiet" id="how">Arrow keys go from thing to thing; Enter goes to its line in the plan.</p>
<div id="picture"></div>
</section>
<section aria-labelledby="rows-title">
<h2 id="rows-title">Timeline</h2>
<div id="rows"></div>
</section>
<div id="notes"></div>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
