/** A place in a document as the server gives it. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What the server answers to `smartplan/journey`. */
export interface JourneyView {
  readonly title: string;
  readonly plans: readonly { readonly title: string; readonly range: Place }[];
  readonly planIndex: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly places: readonly { readonly id: string; readonly label: string; readonly range: Place }[];
  readonly rows: readonly {
    readonly day: string;
    readonly state: string;
    readonly words: string;
    readonly note: string;
    readonly range: Place | null;
  }[];
  readonly notes: readonly {
    readonly title: string;
    readonly lines: readonly { readonly words: string; readonly range: Place | null }[];
  }[];
}

/** What the page of the view is told. */
export type ToPage =
  | { readonly type: 'show'; readonly view: JourneyView; readonly kept: Kept }
  | { readonly type: 'nothing'; readonly words: string }
  /** The thing in which the cursor of the editor stands. */
  | { readonly type: 'mark'; readonly id: string | undefined }
  /** Draw this picture as PNG and send it back. */
  | { readonly type: 'paint'; readonly svg: string; readonly width: number; readonly height: number };

/** What the page of the view says. */
export type FromPage =
  | { readonly type: 'ready'; readonly width: number; readonly theme: string }
  | { readonly type: 'size'; readonly width: number; readonly theme: string }
  /** Somebody chose a thing: its line is wanted. */
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'plan'; readonly index: number }
  | { readonly type: 'save'; readonly form: 'svg' | 'png' }
  /** The picture as PNG in Base64; undefined where the page could not draw it. */
  | { readonly type: 'painted'; readonly png: string | undefined };

/** What a view keeps while VS Code is closed. */
export interface Kept {
  readonly uri: string;
  readonly planIndex: number;
}

/** The smallest thing around a line, by the places that the server gave; undefined where there is none. */
export function thingAt(view: Pick<JourneyView, 'places'>, line: number): string | undefined {
  let found: JourneyView['places'][number] | undefined;
  for (const each of view.places) {
    if (line < each.range.start.line || line > each.range.end.line) continue;
    if (found === undefined || lines(each.range) < lines(found.range)) found = each;
  }
  return found?.id;
}

/** The plan of a document in which a line stands, from 0; undefined outside of all. */
export function planAt({ plans }: Pick<JourneyView, 'plans'>, line: number): number | undefined {
  const index = plans.findLastIndex(({ range }) => line >= range.start.line && line <= range.end.line);
  return index < 0 ? undefined : index;
}

const lines = ({ start, end }: Place): number => end.line - start.line;
