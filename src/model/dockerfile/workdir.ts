import { Parts } from '../../text/partly-known.ts';
import { knownParts, type Setting } from '../../text/setting.ts';

/** A WORKDIR's path joined to the one in force before it; on Linux, `C:` is the name of a folder. */
export function absolute(path: Setting, before: Setting | undefined, drives: boolean): Setting {
  const start = path.value ?? path.parts?.[0];
  if (start !== undefined && isAbsolute(start, drives)) {
    return path.value === undefined ? path : { ...path, value: normal(path.value) };
  }
  if (path.value !== undefined && before?.value !== undefined) {
    return { ...path, value: normal(`${before.value}/${path.value}`) };
  }
  // A path that begins with something unknown may be absolute.
  if (start === undefined) return { ...path, value: undefined, parts: [undefined] };
  const joined = before ? Parts.from(knownParts(before)) : Parts.unknown();
  joined.add('/');
  joined.append(Parts.from(knownParts(path)));
  return { ...path, value: undefined, parts: joined.parts };
}

function isAbsolute(path: string, drives: boolean): boolean {
  return path.startsWith('/') || (drives && /^(?:\\|[A-Za-z]:)/.test(path));
}

/** Without `.`, `..` and repeated slashes; a Windows path as it is. */
function normal(path: string): string {
  if (!path.startsWith('/')) return path;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}`;
}
