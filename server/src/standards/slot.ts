import type { BlockName, FieldName } from './standard.ts';

/** What kind of name a sentence waits for at one place. */
export type SlotKind =
  | 'block'
  | 'blocks'
  | 'block or role'
  | 'field'
  | 'plan field'
  | 'meeting'
  | 'meeting or event'
  | 'duration'
  | 'period'
  | 'event'
  | 'area'
  | 'matters'
  | 'sections'
  | 'role'
  | 'value'
  | 'deadline'
  | 'subject';

/** The name at the end of a sentence that is still being written. */
export interface Slot {
  readonly kind: SlotKind;
  /** Where the name begins; the end of the text where nothing of it stands yet. */
  readonly start: number;
  /** Whose field, or the field whose value, is wanted. */
  readonly block?: BlockName | undefined;
  readonly field?: FieldName | undefined;
}
