import type { Template } from '../plan/templates.ts';
import { Ignored } from './ignored.ts';

/** The templates that somebody is offered, and those that lie where nobody wants plans to be looked for. */
export interface Offered {
  readonly offered: readonly Template[];
  /** In places that `.gitignore` or `.smartplanignore` leave out. A plan that names one is judged by it all the same. */
  readonly leftOut: readonly Template[];
}

/** Parts templates by whether their place is left out. A folder that the settings name was named on purpose. */
export async function offeredOf(templates: readonly Template[]): Promise<Offered> {
  const ignored = await Ignored.load();
  const isOut = ({ from, file }: Template): boolean =>
    from === 'folder' && file !== undefined && (ignored.byPlans(file.path) || ignored.byGit(file.path));
  return {
    offered: templates.filter((each) => !isOut(each)),
    leftOut: templates.filter(isOut),
  };
}
