/** Reviews what an editor has of a folder, as `scan` reviews one. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { decode } from '../folder/content.ts';
import { FolderForge } from '../folder/forge.ts';
import { UnsavedForge } from '../folder/unsaved.ts';
import { EditedForge } from '../gather/edited.ts';
import type { PolicyOrder } from '../gather/policy-in-force.ts';
import { usualScope } from '../gather/scopes.ts';
import { reachedFrom } from '../model/affected-files.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import { InputError } from '../policy/policy.ts';
import { SettingsError } from '../policy/read-settings.ts';
import type { Review } from '../review/review.ts';
import { type Order, run } from '../run.ts';
import { endBy } from '../watchdog.ts';
import { explanationAt } from './explanation.ts';
import { findingsOf } from './findings.ts';
import { offersAt, safeFixesIn } from './offers.ts';
import { PathNames } from './places.ts';
import type { AskedAt, FolderReview, Offer, OpenFiles } from './questions.ts';

/** Milliseconds for the review of some files, and of all. What does not end by then is left out, and the rest is told. */
const allowed = { some: 10_000, all: 60_000 } as const;

/** Files that were reviewed, and all to go on with. */
export interface Reviewed {
  readonly review: Review;
  readonly names: PathNames;
  /** How many files of the place are named like container files. */
  readonly size: number;
  /** What keeps the policy from being applied; the last one without faults was, meanwhile. */
  readonly fault: InputError | undefined;
  /** What an editor could open and need not be there: the policy, by its path from the root. */
  readonly policyText: string | undefined;
  /** Reviews the files with other texts, as a change. */
  readonly again: (texts: ReadonlyMap<string, string>) => Promise<Review>;
}

/** Answers one question after the other: what is at work is known for one review at a time. */
export class Reviewer {
  readonly #orderOf: (root: string) => PolicyOrder;
  /** The last policy without faults of each repository. */
  readonly #policies = new Map<string, string>();
  #last: { readonly files: OpenFiles; readonly reviewed: Reviewed } | undefined;

  /** @param orderOf gives the policy that is asked for in a repository */
  constructor(orderOf: (root: string) => PolicyOrder) {
    this.#orderOf = orderOf;
  }

  async review(files: OpenFiles): Promise<FolderReview> {
    const reviewed = await this.#reviewed(files);
    const { review, names, size, fault } = reviewed;
    const inputs = files.only ? undefined : inputsIn(review, names);
    // What has a place is told there.
    const untold = fault instanceof SettingsError ? undefined : fault?.message;
    return { files: findingsOf(reviewed, files.only === undefined), size, inputs, fault: untold };
  }

  async offers(asked: AskedAt): Promise<readonly Offer[]> {
    return offersAt(await this.#reviewed(asked), asked.at);
  }

  async safeFixes(asked: AskedAt): Promise<Offer | undefined> {
    return safeFixesIn(await this.#reviewed(asked), asked.at.path);
  }

  async explanation(asked: AskedAt): Promise<string | undefined> {
    const { review, names } = await this.#reviewed(asked);
    return explanationAt(review, names, asked.at);
  }

  async #reviewed(files: OpenFiles): Promise<Reviewed> {
    if (this.#last && isSame(this.#last.files, files)) return this.#last.reviewed;
    this.#last = undefined;
    endBy(Date.now() + (files.only ? allowed.some : allowed.all));
    const reviewed = await this.#reviewNow(files);
    this.#last = { files, reviewed };
    return reviewed;
  }

  async #reviewNow({ place, texts, only }: OpenFiles): Promise<Reviewed> {
    const here = isFolder(place) ? place : dirname(place);
    const typed = here === place ? undefined : decode(Buffer.from(texts.get(place) ?? ''));
    const folder = new FolderForge([here === place ? '.' : place], here, { inRepository: true, typed });
    const listed = await folder.change();
    const names = new PathNames(folder.root, here);
    const inReview = new Map([...texts].flatMap(([path, text]) => pairOf(names.inReview(path), text)));
    const chosen = only?.flatMap((path) => names.inReview(path) ?? []);
    const forge = new UnsavedForge(folder, listed, inReview, chosen);
    const asked = { scope: usualScope, extendedText: '', ...this.#orderOf(folder.root) };
    const [policy] = await forge.read([{ side: 'head', path: asked.policyPath }]);
    const policyText = policy?.kind === 'text' ? policy.text : undefined;
    const by = async (order: Omit<Order, 'forge'>, fault: InputError | undefined): Promise<Reviewed> => {
      const review = await run({ ...order, forge });
      const seen = await forge.change();
      // Of a large folder nothing else is looked through.
      const scope = only ? 'changed' : usualScope;
      const again: Reviewed['again'] = (changed) =>
        run({ ...order, scope, forge: new EditedForge(forge, seen, changed) });
      const size = listed.files.filter(({ path }) => isContainerPath(path)).length;
      const lacking = asked.extendedText === '' ? notFetched(review) : undefined;
      return { review, names, size, fault: fault ?? lacking, policyText, again };
    };
    try {
      const reviewed = await by(asked, undefined);
      this.#policies.set(folder.root, policyText ?? '');
      return reviewed;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // What is wrong is told, and nothing else changes for it while somebody types.
      const before = this.#policies.get(folder.root) ?? '';
      return by({ ...asked, policyText: before, baselineText: undefined }, error);
    }
  }
}

function isSame(a: OpenFiles, b: OpenFiles): boolean {
  return a.place === b.place && a.revision === b.revision && String(a.only) === String(b.only);
}

/** Nothing is asked of any network. */
function notFetched({ origin }: Review): InputError | undefined {
  const { path, extends: other } = origin ?? {};
  const words = `The policy ${path} extends ${other}, which is not fetched. Give the command a copy with --extended FILE.`;
  return other === undefined ? undefined : new InputError(words);
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
