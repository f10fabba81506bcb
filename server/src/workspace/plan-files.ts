import { readDocument } from '../language/read.ts';
import { templatesIn, type Template } from '../plan/templates.ts';
import { isBelow, type Files } from './files.ts';
import { fingerprint } from './fingerprint.ts';

/** A document that an editor has open: it counts before what is on disk. */
export interface OpenFile {
  readonly getText: () => string;
}

/** What is known of one file without keeping its text. */
export interface FileFacts {
  /** The same for the same text. */
  readonly fingerprint: string;
  /** It holds a template or is based on one, so that other files may matter to it. */
  readonly looksAround: boolean;
  /** Its templates, as other files see them. */
  readonly templates: readonly Template[];
}

/** More plan files than this in one folder are not looked at. */
export const MOST_FILES = 20_000;

/**
 * The plan files of folders: those on disk, and open documents before them. What a folder holds is looked up once
 * until it is said to have changed; so is what is known of each file.
 */
export class PlanFiles {
  private readonly files: Files;
  private readonly opened: ReadonlyMap<string, OpenFile>;
  private readonly lists = new Map<string, Promise<readonly string[] | undefined>>();
  private readonly facts = new Map<string, Promise<FileFacts | undefined>>();
  /** Open documents that held templates when it was said last. */
  private readonly holding = new Set<string>();
  private readonly openFacts = new Map<string, { readonly text: string; readonly facts: FileFacts }>();

  /** @param opened the documents that are open now, by path; the map of the caller, which goes on changing */
  constructor(files: Files, opened: ReadonlyMap<string, OpenFile> = new Map()) {
    this.files = files;
    this.opened = opened;
  }

  /**
   * Every plan file in some folders and below, once each, open documents among them that are not on disk yet. Files
   * of the first folder come first. At most `MOST_FILES` of each folder.
   */
  async paths(folders: readonly string[]): Promise<readonly string[]> {
    const lists = await Promise.all(folders.map((folder) => this.listed(folder)));
    const open = [...this.opened.keys()];
    return [
      ...new Set(
        folders.flatMap((folder, at) => [
          ...(lists[at] ?? []),
          ...open.filter((path) => isBelow(folder, path)),
        ]),
      ),
    ];
  }

  /** Whether a folder is there, as far as can be seen. */
  async isThere(folder: string): Promise<boolean> {
    return (await this.listed(folder)) !== undefined;
  }

  /** Whether a folder holds more plan files than are looked at. */
  async isTooLarge(folder: string): Promise<boolean> {
    return ((await this.listed(folder))?.length ?? 0) >= MOST_FILES;
  }

  /** The text of a plan file as it is now; undefined where it is gone or cannot be read. */
  async read(path: string): Promise<string | undefined> {
    return this.opened.get(path)?.getText() ?? (await this.files.read(path));
  }

  /** What is known of a file; undefined where it is gone or cannot be read. */
  about(path: string): Promise<FileFacts | undefined> | FileFacts {
    const open = this.opened.get(path);
    if (open !== undefined) return this.aboutOpen(path, open.getText());
    let facts = this.facts.get(path);
    if (facts === undefined)
      this.facts.set(
        path,
        (facts = this.files
          .read(path)
          .then((text) => (text === undefined ? undefined : factsOf(path, text)))),
      );
    return facts;
  }

  /** Whether a change of an open document touches templates: it holds some, or did when this was asked last. */
  touchesTemplates(path: string, holds: boolean): boolean {
    const did = this.holding.delete(path);
    if (holds) this.holding.add(path);
    return did || holds;
  }

  /** What is written in a file on disk has changed. */
  changed(path: string): void {
    this.facts.delete(path);
  }

  /** A file has come or has gone. */
  cameOrWent(path: string): void {
    this.facts.delete(path);
    this.lists.clear();
  }

  /** Everything on disk may have changed. */
  changedAnywhere(): void {
    this.facts.clear();
    this.lists.clear();
  }

  private aboutOpen(path: string, text: string): FileFacts {
    const known = this.openFacts.get(path);
    if (known?.text === text) return known.facts;
    const facts = factsOf(path, text);
    this.openFacts.set(path, { text, facts });
    return facts;
  }

  private listed(folder: string): Promise<readonly string[] | undefined> {
    let list = this.lists.get(folder);
    if (list === undefined) this.lists.set(folder, (list = this.files.list(folder, MOST_FILES)));
    return list;
  }
}

/** `Template` opens a template at the start of a line only, so that most texts need not be read for it. */
const TEMPLATE = /^[ \t\u00A0\uFEFF]*template\b/im;
const BASED_ON = /\bbased[ \t\u00A0]+on\b/i;

/** Whether a text may hold a template, or a plan that is based on one. */
export const looksAround = (text: string): boolean => TEMPLATE.test(text) || BASED_ON.test(text);

function factsOf(path: string, text: string): FileFacts {
  return {
    fingerprint: fingerprint(text),
    looksAround: looksAround(text),
    templates: TEMPLATE.test(text) ? templatesIn(readDocument(text), 'folder', { path, text }) : [],
  };
}
