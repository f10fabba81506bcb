import type { Template } from '../plan/templates.ts';
import { isBelow } from '../workspace/files.ts';
import { wholePath } from './configurations.ts';
import { Ignored } from './ignored.ts';

/** The templates that somebody is offered, and those that lie where nobody wants plans to be looked for. */
export interface Offered {
  readonly offered: readonly Template[];
  /** In places that `.gitignore` or `.smartplanignore` leave out. A plan that names one is judged by it all the same. */
  readonly leftOut: readonly Template[];
}

/**
 * Parts templates by whether their place is left out. A folder that the settings name was named on purpose, and so was
 * one that is given and that git ignores.
 *
 * @param folders where they were looked for
 */
export async function offeredOf(
  templates: readonly Template[],
  folders: readonly string[],
): Promise<Offered> {
  const ignored = await Ignored.load();
  const onPurpose = folders.filter((folder) => ignored.byGit(`${folder}/`)).map(wholePath);
  const isOut = ({ from, file }: Template): boolean =>
    from === 'folder' &&
    file !== undefined &&
    (ignored.byPlans(file.path) ||
      (ignored.byGit(file.path) && !onPurpose.some((folder) => isBelow(folder, wholePath(file.path)))));
  return {
    offered: templates.filter((each) => !isOut(each)),
    leftOut: templates.filter(isOut),
  };
}
