import type { DocumentHighlight, Location } from 'vscode-languageserver-types';
import type { Analysis } from '../workspace/analysis.ts';
import { meantAt } from './meant/index.ts';
import type { Mention } from './meant/thing.ts';

const READ = 2;
const WRITE = 3;

/** Every place that names what the words at an offset name: in this document. */
export function getReferences(analysis: Analysis, offset: number, withDefinition: boolean): Location[] {
  return mentionsAt(analysis, offset)
    .filter((mention) => withDefinition || !mention.introduces)
    .map((mention) => locationOf(analysis, mention));
}

/** Where what is named at an offset is introduced: the `Person:` line, the `Event:`, the goal with that number. */
export function getDefinition(analysis: Analysis, offset: number): Location[] {
  return mentionsAt(analysis, offset)
    .filter((mention) => mention.introduces)
    .map((mention) => locationOf(analysis, mention));
}

/** The same places, to be lit up; where the thing is introduced counts as written. */
export function getHighlights(analysis: Analysis, offset: number): DocumentHighlight[] {
  return mentionsAt(analysis, offset).map((mention) => ({
    range: analysis.lines.range(mention),
    kind: mention.introduces ? WRITE : READ,
  }));
}

const mentionsAt = (analysis: Analysis, offset: number): readonly Mention[] =>
  meantAt(analysis, offset)?.thing.mentions ?? [];

const locationOf = ({ uri, lines }: Analysis, mention: Mention): Location => ({
  uri,
  range: lines.range(mention),
});
