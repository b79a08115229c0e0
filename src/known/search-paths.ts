import type { Setting } from '../text/setting.ts';
import { searchPaths } from './search-paths.data.ts';

const { lists } = searchPaths;

/** Folders that every account may write to. */
function isWritableByAll(path: string): boolean {
  return /^(?:\/tmp|\/var\/tmp|\/dev\/shm)(?:\/|$)/.test(path);
}

/** Stands for what only the build knows. */
const gap = '\u0001';

/**
 * The entry of such a variable from which somebody else's code can be loaded: a folder that every account may write to,
 * and, where programs are looked for, one that depends on the working directory.
 */
export function injectableEntry(name: string, value: Setting): string | undefined {
  const list = Object.hasOwn(lists, name) ? lists[name]! : undefined;
  if (!list) return undefined;
  const text = (value.parts ?? [value.value]).map((part) => part ?? gap).join('');
  if (/^[A-Za-z]:[\\/]|;/.test(text)) return undefined;
  const entries = text.split(list.separator);
  // `:$PATH` where the variable is empty is no decision of the author.
  const literal = !value.variables?.length && entries.length > 1;
  return entries.find((entry) => {
    if (entry === '') return list.relative && literal;
    if (isWritableByAll(entry)) return true;
    return list.relative && /^(?:\.{1,2}(?:\/|$)|[\w.@-]+(?:\/|$))/.test(entry) && !entry.startsWith(gap);
  });
}
