import type { Source } from '../source.ts';
import type { Image, Project, Service } from './project.ts';
import type { GivenSecret } from './workflow/image-build.ts';
import type { Workflows } from './workflow/workflow-files.ts';

/** A change as rules over the change see it: the project before and after it, and the files that it touches. */
export interface Comparison {
  readonly before: Project;
  readonly after: Project;
  /** Where images come from before the change, as {@link imagePlace} says it: what any of its files names, and the policy. */
  readonly places: ReadonlySet<string>;
  /** Those of the changed files that were read: container files, and what says what is left out of builds and reviews. */
  readonly files: readonly FilePair[];
  /** Where the change touches one; else none. */
  readonly workflows: Readonly<Record<'before' | 'after', Workflows>>;
  /** The arguments of published builds to which it has workflows give a secret; only those that a Dockerfile takes. */
  readonly secretArguments: readonly GivenSecret[];
  /** Where the change edits the policy that is in force. */
  readonly policy: PolicyChange | undefined;
  /** The same of the baseline that belongs to it. */
  readonly baseline: BaselineChange | undefined;
}

/** An image or a service, on one side of a change. */
export type ImageOrService =
  | { readonly image: Image; readonly service?: undefined }
  | { readonly service: Service; readonly image?: undefined };

/** A file on both sides of a change; undefined where it is not there. */
export interface FilePair {
  /** At the head; where the change removes it, at the base. */
  readonly path: string;
  readonly before: Source | undefined;
  readonly after: Source | undefined;
}

export interface PolicyChange extends FilePair {
  /**
   * What merging it does to the review of this very change: its verdict, and how many findings that fail it now would not
   * any more.
   */
  readonly outcome:
    | { readonly kind: 'known'; readonly verdict: 'pass' | 'fail' | 'error'; readonly spared: number }
    /** The new policy has mistakes, and every review after it would end with them. */
    | { readonly kind: 'broken' }
    /** Not known, as it builds on something new. */
    | undefined;
}

export interface BaselineChange extends PolicyChange {
  /** Findings that are in it now and were not before. */
  readonly added: number;
  /** The last day that it is put off to; undefined where that stays or comes sooner. */
  readonly later: string | undefined;
}

/** A function that gives the path at the head for a path at the base. */
export function pathsNow({ files }: Comparison): (path: string) => string {
  const moved = new Map(files.flatMap(({ path, before }) => (before ? [[before.path, path]] : [])));
  return (path) => moved.get(path) ?? path;
}
