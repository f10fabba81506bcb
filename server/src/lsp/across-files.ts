import type { CancellationToken, Location, WorkspaceEdit } from 'vscode-languageserver';
import { labelKey } from '../language/labels.ts';
import { Lines } from '../language/lines.ts';
import { readDocument } from '../language/read.ts';
import { meantAt } from '../service/meant/index.ts';
import type { Mention, Thing } from '../service/meant/thing.ts';
import { templatesIn } from '../service/meant/templates.ts';
import { getDefinition, getReferences } from '../service/references.ts';
import { getRename, type Refused } from '../service/rename.ts';
import type { Analysis } from '../workspace/analysis.ts';
import type { Judging } from './judging.ts';

/** A file of the open folders with the templates that it holds or names. */
interface Elsewhere {
  readonly uri: string;
  readonly lines: Lines;
  readonly templates: ReadonlyMap<string, Thing>;
}

/** Titles of templates are named across files; everything else belongs to one plan. */
export class AcrossFiles {
  private readonly judging: Judging;

  constructor(judging: Judging) {
    this.judging = judging;
  }

  async definition(analysis: Analysis, offset: number, token: CancellationToken): Promise<Location[]> {
    const elsewhere = await this.mentions(analysis, offset, token);
    return [...getDefinition(analysis, offset), ...elsewhere.filter(({ introduces }) => introduces).map(at)];
  }

  async references(
    analysis: Analysis,
    offset: number,
    withDefinition: boolean,
    token: CancellationToken,
  ): Promise<Location[]> {
    const elsewhere = await this.mentions(analysis, offset, token);
    return [
      ...getReferences(analysis, offset, withDefinition),
      ...elsewhere.filter(({ introduces }) => withDefinition || !introduces).map(at),
    ];
  }

  /** Renames a template in all files that name it, and everything else in its document. */
  async rename(
    analysis: Analysis,
    offset: number,
    wanted: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | Refused> {
    const edit = getRename(analysis, offset, wanted);
    const thing = meantAt(analysis, offset)?.thing;
    if ('refused' in edit || thing?.kind !== 'template') return edit;
    // The editor tells of changes on disk a while later, in a browser often never; a rename must not miss a file.
    this.judging.lookAgain();
    const files = await this.filesBeside(analysis.uri, token);
    const mentions = files.flatMap((file) => mentionsIn(file, thing.name));
    const name = wanted.trim();
    if (![...thing.mentions, ...mentions].some(({ introduces }) => introduces))
      return {
        refused: `No template of the open folders is called ‘${thing.name}’, so there is nothing to rename. Correct the words in this line instead.`,
      };
    const isOther = labelKey(name) !== labelKey(thing.name);
    if (isOther && files.some((file) => mentionsIn(file, name).some(({ introduces }) => introduces)))
      return {
        refused: `Another file of the folder has a template called ‘${name}’. Choose a title that tells the two apart.`,
      };
    const changes = { ...edit.changes };
    for (const { uri, range } of mentions) changes[uri] = [...(changes[uri] ?? []), { range, newText: name }];
    return { changes };
  }

  /** What the words at an offset name in other files; nothing but titles of templates is looked for there. */
  private async mentions(
    analysis: Analysis,
    offset: number,
    token: CancellationToken,
  ): Promise<readonly Placed[]> {
    const thing = meantAt(analysis, offset)?.thing;
    if (thing?.kind !== 'template') return [];
    const files = await this.filesBeside(analysis.uri, token);
    return files.flatMap((file) => mentionsIn(file, thing.name));
  }

  private async filesBeside(uri: string, token: CancellationToken): Promise<Elsewhere[]> {
    const { files, folders } = this.judging;
    const found: Elsewhere[] = [];
    for (const path of await files.paths(folders.paths)) {
      if (token.isCancellationRequested) break;
      const other = folders.uriOf(path);
      if (other === uri || (await files.about(path))?.looksAround !== true) continue;
      const text = await files.read(path);
      if (text !== undefined)
        found.push({ uri: other, lines: new Lines(text), templates: templatesIn(readDocument(text)) });
    }
    return found;
  }
}

type Placed = Location & Pick<Mention, 'introduces'>;

const mentionsIn = ({ uri, lines, templates }: Elsewhere, title: string): Placed[] =>
  (templates.get(labelKey(title))?.mentions ?? []).map((mention) => ({
    uri,
    range: lines.range(mention),
    introduces: mention.introduces,
  }));

const at = ({ uri, range }: Placed): Location => ({ uri, range });
