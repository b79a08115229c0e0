import type { Setting } from '../text/setting.ts';

/** Folders that every account may write to. */
function isWritableByAll(path: string): boolean {
  return /^(?:\/tmp|\/var\/tmp|\/dev\/shm)(?:\/|$)/.test(path);
}

/** Variables that name code to load, and what makes their entries dangerous. */
const lists: Readonly<Record<string, { readonly separator: RegExp; readonly relative: boolean }>> = {
  PATH: { separator: /:/, relative: true },
  LD_LIBRARY_PATH: { separator: /:/, relative: true },
  LD_PRELOAD: { separator: /[:\s]/, relative: false },
  LD_AUDIT: { separator: /[:\s]/, relative: false },
  PYTHONPATH: { separator: /:/, relative: false },
  PYTHONSTARTUP: { separator: /\0/, relative: false },
  NODE_PATH: { separator: /:/, relative: false },
  PERL5LIB: { separator: /:/, relative: false },
  RUBYLIB: { separator: /:/, relative: false },
  GEM_PATH: { separator: /:/, relative: false },
  CLASSPATH: { separator: /:/, relative: false },
  BASH_ENV: { separator: /\0/, relative: false },
  ENV: { separator: /\0/, relative: false },
};

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
