import { type Change, pathsOf } from '../change.ts';
import { type FileChoice, fileKinds, foreignFolderOf } from '../model/files/container-paths.ts';
import type { Roots } from './collect.ts';
import type { Looks } from './content-looks.ts';

/** The container files that a change touches. */
export interface Touched extends Roots {
  /** Those that lie in folders of other people's files. */
  readonly foreign: readonly string[];
}

/**
 * What is moved between a folder of other people's files and one that is reviewed is reviewed on both sides; so is what
 * gets a name that says nothing.
 *
 * @param looks what is known of files whose names say nothing; without it those are left alone
 */
export function touchedBy({ files, named = [], folders }: Change, choice: FileChoice, looks?: Looks): Touched {
  const kindOf = fileKinds(choice, folders);
  const touched = files.map((file) => {
    const paths = pathsOf(file);
    const kinds = (['base', 'head'] as const).map((side, i) => {
      const path = paths[i];
      if (path === undefined) return undefined;
      if (named.includes(path)) return 'reviewed';
      return kindOf(path) ?? (looks?.isTaken({ side, path }) ? kindOf(path, true) : undefined);
    });
    const reviewed = kinds.includes('reviewed');
    const stays = (side: 'base' | 'head', path: string) =>
      file.status === 'renamed' && looks?.mayStillRun({ side, path }) && kindOf(path, true) !== undefined;
    const [base, head] = (['base', 'head'] as const).map((side, i) => {
      const path = paths[i];
      return path !== undefined && reviewed && (kinds[i] || stays(side, path)) ? path : undefined;
    });
    return { base, head, foreign: !reviewed && kinds.includes('foreign') ? file.path : undefined };
  });
  const present = (key: keyof (typeof touched)[number]) => touched.flatMap((each) => each[key] ?? []);
  return { base: present('base'), head: present('head'), foreign: present('foreign') };
}

/**
 * A sentence where something of a change is left out.
 *
 * @param isReviewed whether a file is reviewed all the same, as another one builds or starts it
 */
export function leftOut(
  touched: Touched,
  isReviewed: (path: string) => boolean,
  folders?: readonly string[],
): string[] {
  const foreign = touched.foreign.filter((path) => !isReviewed(path));
  if (foreign.length === 0) return [];
  const names = [...new Set(foreign.flatMap((path) => foreignFolderOf(path, folders) ?? []))].sort();
  const [what, were] =
    foreign.length === 1 ? ['1 container file', 'was'] : [`${foreign.length} container files`, 'were'];
  return [
    `${what} in folders of third-party code or test data (${names.join(', ')}) ${were} skipped. To review such files, name their folder in the policy, as in \`files: { include: ["**/${names[0]}/**/Dockerfile"] }\`.`,
  ];
}
