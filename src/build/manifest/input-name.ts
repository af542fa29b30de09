import { sep } from 'node:path';

const prefix = 'package:';

/** Names a file that was read: as given, but for the package's own, whose folder is the machine's. */
export function inputName(path: string, packageTemplates: string): string {
  const inside = path.startsWith(packageTemplates + sep);
  const name = inside ? prefix + path.slice(packageTemplates.length + 1) : path;
  return sep === '/' ? name : name.replaceAll(sep, '/');
}
