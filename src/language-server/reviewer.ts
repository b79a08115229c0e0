/** Reviews what an editor has of a folder, as `scan` reviews one. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from '../change.ts';
import { decode } from '../folder/content.ts';
import { FolderForge } from '../folder/forge.ts';
import { UnsavedForge } from '../folder/unsaved.ts';
import type { PolicyOrder } from '../gather/policy-in-force.ts';
import { usualScope } from '../gather/scopes.ts';
import { reachedFrom } from '../model/affected-files.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import { InputError } from '../policy/policy.ts';
import type { Review } from '../review/review.ts';
import { run } from '../run.ts';
import { endBy } from '../watchdog.ts';
import { findingsOf } from './findings.ts';
import { PathNames } from './places.ts';
import type { FolderReview, OpenFiles } from './questions.ts';

/** Milliseconds for the review of some files, and of all. What does not end by then is left out, and the rest is told. */
const allowed = { some: 10_000, all: 60_000 } as const;

/** Everything that is reviewed by itself, with what it is called. */
interface Reviewed {
  readonly review: Review;
  readonly names: PathNames;
  readonly seen: Change;
  readonly fault: string | undefined;
}

/** Answers one question after the other: what is at work is known for one review at a time. */
export class Reviewer {
  readonly #orderOf: (root: string) => PolicyOrder;

  /** @param orderOf gives the policy that is asked for in a repository */
  constructor(orderOf: (root: string) => PolicyOrder) {
    this.#orderOf = orderOf;
  }

  async review(files: OpenFiles): Promise<FolderReview> {
    const { review, names, seen, fault } = await this.#reviewed(files);
    return {
      files: findingsOf(review, names),
      size: seen.files.filter(({ path }) => isContainerPath(path)).length,
      inputs: files.only ? undefined : inputsIn(review, names),
      fault,
    };
  }

  async #reviewed({ place, texts, only }: OpenFiles): Promise<Reviewed> {
    endBy(Date.now() + (only ? allowed.some : allowed.all));
    const here = isFolder(place) ? place : dirname(place);
    const typed = here === place ? undefined : decode(Buffer.from(texts.get(place) ?? ''));
    const folder = new FolderForge([here === place ? '.' : place], here, { inRepository: true, typed });
    const seen = await folder.change();
    const names = new PathNames(folder.root, here);
    const inReview = new Map([...texts].flatMap(([path, text]) => pairOf(names.inReview(path), text)));
    const forge = new UnsavedForge(
      folder,
      seen,
      inReview,
      only?.flatMap((path) => names.inReview(path) ?? []),
    );
    const order = { forge, scope: usualScope, extendedText: '', ...this.#orderOf(folder.root) };
    try {
      return { review: await run(order), names, seen, fault: undefined };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // What is wrong with the policy is told, and the files are reviewed without one meanwhile.
      return {
        review: await run({ ...order, policyText: '', baselineText: undefined }),
        names,
        seen,
        fault: error.message,
      };
    }
  }
}

function pairOf(path: string | undefined, text: string): [string, string][] {
  return path === undefined ? [] : [[path, text]];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function inputsIn({ files, project }: Review, names: PathNames): Map<string, readonly string[]> {
  const all = project();
  return new Map(
    files.map((path) => [
      names.inEditor(path),
      [...reachedFrom([path], all)].filter((each) => each !== path).map((each) => names.inEditor(each)),
    ]),
  );
}
