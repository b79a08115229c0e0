/** Which compose files make an application, and what says so. */

import type { Application } from '../model/compose/application.ts';
import type { Project } from '../model/project.ts';
import { type Location, positions } from '../source.ts';

export interface ApplicationDocument {
  readonly kind: Application['kind'];
  /** In the order of merging. */
  readonly files: readonly string[];
  /** What says so of files that need each other; null where nothing does, and it is only likely. */
  readonly saidAt?: { readonly path: string; readonly line: number } | null;
}

export function applicationDocument(application: Application, project: Project): ApplicationDocument {
  const { kind, sources } = application;
  const files = sources.map(({ path }) => path);
  if (kind !== 'overlay') return { kind, files };
  const at = togetherAt(application, project);
  return { kind, files, saidAt: at ? { path: positions(at).path, line: positions(at).start.line } : null };
}

/** Where it is said that the files of an application are started together; undefined where nothing says so. */
export function togetherAt({ sources }: Application, { together }: Project): Location | undefined {
  const isWay = (paths: readonly string[]) =>
    paths.length === sources.length && sources.every(({ path }, i) => path === paths[i]);
  return together.find(({ at, paths }) => at && isWay(paths))?.at;
}
