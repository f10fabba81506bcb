/** A path with forward slashes, given relative to a folder; `.` and `..` are worked out. */
export function pathOfFile(folder: string, name: string): string {
  if (/^(?:\/|[A-Za-z]:\/|[a-z][\w+.-]*:\/\/)/.test(name)) return name;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The folders of a path, innermost first: `a/b/c.smartplan` gives `a/b`, `a` and the top. */
export function* foldersUp(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at >= 0; at = at === 0 ? -1 : path.lastIndexOf('/', at - 1))
    yield path.slice(0, at);
  if (!path.startsWith('/')) yield '';
}

/** A path relative to a folder above it. */
export const within = (folder: string, path: string): string =>
  folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;

/** The folder that a path lies in; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
