import { styleText } from 'node:util';
import type { Style } from '../report/pretty.ts';

/** What a command ends with: 0 clean, 1 findings at or above the bar, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Styles for a terminal; plain text where the output goes elsewhere or colour is not wanted. */
export const style: Style = (name, text) =>
  styleText(name, text, { stream: process.stdout, validateStream: true });

/** Whether standard output shows colours. */
export const colours = (): boolean => style('bold', '.') !== '.';

/** A sentence to whoever runs the command. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** What went wrong with the words of a command; the sentence is for the person who typed it. */
export class Misused extends Error {}
