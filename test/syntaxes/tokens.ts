import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const GRAMMAR = new URL('../../syntaxes/smartplan.tmLanguage.json', import.meta.url);

/** The grammar as it lies on disk, in the same engine that VS Code uses. */
const grammar = await (async () => {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () =>
      Promise.resolve(textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'smartplan.tmLanguage.json')),
  });
  const loaded = await registry.loadGrammar('text.smartplan');
  if (loaded === null) throw new Error('The grammar did not load.');
  return loaded;
})();

/**
 * Colours a text and gives back what has a colour: one line for each piece, `Goal: keyword.control.block`.
 * Colons and bars are left out unless asked for.
 */
export function coloured(text: string, { separators = false } = {}): string[] {
  const seen: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.at(-1)!.replace(/\.smartplan$/, '');
      const piece = line.slice(token.startIndex, token.endIndex).trim();
      if (piece === '' || scope === 'text' || (!separators && scope.startsWith('punctuation.separator')))
        continue;
      seen.push(`${piece} → ${scope}`);
    }
  }
  return seen;
}
