import type { Setting } from '../text/setting.ts';
import { searchPaths } from './search-paths.data.ts';

const { lists, files } = searchPaths;

/** Folders that every account may write to. */
function isWritableByAll(path: string): boolean {
  return /^(?:\/tmp|\/var\/tmp|\/dev\/shm)(?:\/|$)/.test(path);
}

/** Stands for what only the build knows. */
const gap = '\u0001';

/**
 * The entry of such a variable from which somebody else's code can be loaded: a folder that every account may write to,
 * and, where programs are looked for, one that depends on the working directory.
 *
 * @param before what the variable is where this value is set: what the value only takes over is not reported again.
 */
export function injectableEntry(name: string, value: Setting, before?: Setting): string | undefined {
  const list = Object.hasOwn(lists, name) ? lists[name]! : undefined;
  if (!list) return undefined;
  const text = textOf(value);
  if (/^[A-Za-z]:[\\/]|;/.test(text)) return undefined;
  const entries = text.split(list.separator);
  // `:$PATH` where the variable is empty is no decision of the author.
  const literal = !value.variables?.length && entries.length > 1;
  const old = new Set(before ? textOf(before).split(list.separator) : []);
  return entries.find((entry) => {
    if (old.has(entry)) return false;
    if (entry === '') return list.relative && literal;
    if (isWritableByAll(entry)) return true;
    return list.relative && /^(?:\.{1,2}(?:\/|$)|[\w.@-]+(?:\/|$))/.test(entry) && !entry.startsWith(gap);
  });
}

/** The same of what is written to a file that says it for all programs. */
export function injectableEntryIn(path: string, text: Setting): string | undefined {
  return Object.hasOwn(files, path) ? injectableEntry(files[path]!, text) : undefined;
}

/** Whether a value of such a variable has an entry. */
export function hasEntry(name: string, value: Setting, entry: string): boolean {
  return Object.hasOwn(lists, name) && textOf(value).split(lists[name]!.separator).includes(entry);
}

function textOf({ value, parts }: Setting): string {
  return (parts ?? [value]).map((part) => part ?? gap).join('');
}
