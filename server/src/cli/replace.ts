import { readPlanFile, type ReadFile } from './files.ts';
import { beginFile, notWritten, type Writing } from './whole-file.ts';

/**
 * Replaces a plan whole or not at all. Gives the sentence that says why it was left as it is, somebody else's change
 * among them.
 */
export function replaceFile(file: ReadFile, text: string): string | undefined {
  return replaceWith(file.path, text, () => {
    const now = readPlanFile(file.path);
    return 'message' in now || now.text !== file.text
      ? `${file.path} was left as it is: somebody else changed it meanwhile.`
      : undefined;
  });
}

/**
 * Writes a file whole or not at all; gives the sentence that says why it could not.
 *
 * @param refuse asked last of all; a sentence keeps the old file
 */
export function replaceWith(
  path: string,
  text: string,
  refuse?: () => string | undefined,
): string | undefined {
  let file: Writing | undefined;
  try {
    file = beginFile(path);
    file.write(text);
    return file.put(refuse);
  } catch (error) {
    file?.drop();
    return notWritten(path, error);
  }
}
