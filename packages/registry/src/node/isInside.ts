import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is a folder or lies in it. On Windows, the path from one drive to another is absolute. */
export function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
