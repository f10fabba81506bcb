/**
 * Where plan files are: a disk, or an editor that has them. Paths have forward slashes; the caller settles what
 * they begin with, and gets them back in the same form.
 */
export interface Files {
  /**
   * The plan files in a folder and below, by path, in order; undefined where there is no such folder.
   *
   * @param most how many are wanted; the search may end there
   */
  readonly list: (folder: string, most: number) => Promise<readonly string[] | undefined>;
  /** The text of a file; undefined where it is gone, may not be read or is too long to be a plan. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** For callers without files: nothing is found. */
export const NO_FILES: Files = {
  list: () => Promise.resolve(undefined),
  read: () => Promise.resolve(undefined),
};

/** Whether a path lies in a folder or below it; the folder of all paths is empty. */
export const isBelow = (folder: string, path: string): boolean =>
  folder === '' || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
