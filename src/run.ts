import { DidNotEnd, whatToDo } from './did-not-end.ts';
import { readAhead } from './gather/ahead.ts';
import { policyFile } from './gather/demanded-signatures.ts';
import { EditedForge } from './gather/edited.ts';
import { readerOf } from './gather/links.ts';
import { policyEdits } from './gather/policy-edit.ts';
import { type PolicyOrder, policyFiles, policyInForce } from './gather/policy-in-force.ts';
import { remembering } from './gather/remembering.ts';
import { type Scope, usualScope } from './gather/scopes.ts';
import { type RepositoryFile, registriesOf } from './known/signature-demands.ts';
import { newestVersion } from './policy/rule-severity.ts';
import type { Content, Forge, Registry, Signatures } from './ports.ts';
import { inError } from './review/in-error.ts';
import { suggestsAnything, textsWithSuggestions, withProof } from './review/proof.ts';
import type { Review } from './review/review.ts';
import { type Matter, reviewBy } from './review-by.ts';
import type { Rule } from './rule.ts';
import { today as thisDay } from './text/day.ts';
import { watching } from './watchdog.ts';

/** What is asked for: a change, and how to judge it. */
export interface Order extends PolicyOrder {
  readonly forge: Forge;
  /** How far the review goes; `affected` unless given. */
  readonly scope?: Scope;
  /** Who says what images are, asked of the registries known and of those that the policy names; undefined where nobody is. */
  readonly registry?: ((named: readonly string[]) => Registry) | undefined;
  /** Who verifies the signatures that the policy demands. */
  readonly signatures?: ((options: SignatureInput) => Signatures) | undefined;
  /** The only rules to ask; all of them unless given. */
  readonly only?: readonly Rule[] | undefined;
  /** Whether rules are asked also about what has nothing that they read, to see that they say nothing there. */
  readonly proving?: boolean;
  /** Whether to say also what the newest rules make of it, where the policy keeps those of an older version. */
  readonly raising?: boolean;
  /** What is to be reported besides, in plain text. */
  readonly remarks?: readonly string[];
  /** The day that waivers must last to, as `2027-01-31`; today unless given. */
  readonly today?: string;
}

/** What is at hand to verify signatures with. */
export interface SignatureInput {
  readonly registry: Registry | undefined;
  /** Reads a file that the policy names, at its own side. */
  readonly read: (file: RepositoryFile) => Promise<Content>;
}

/**
 * Reviews a change and publishes the review.
 *
 * @throws InputError where the policy has mistakes; whatever the forge throws where it cannot be read.
 */
export async function run(order: Order): Promise<Review> {
  const { scope = usualScope, today = thisDay(), only, proving = false, remarks = [] } = order;
  const forge = remembering(order.forge);
  const seen = await forge.change();
  const reader = readerOf(forge, seen);
  const policies = await readAhead(reader, seen, scope, policyFiles(seen, order));
  const inForce = await policyInForce(reader, seen, order, policies);
  const registry = order.registry?.([...registriesOf(inForce.policy.signatures), ...inForce.policy.registries]);
  const signatures = order.signatures?.({ registry, read: (file) => policyFile(reader, file) });
  const asked = { scope, today, only, proving, remarks };
  const matter: Matter = { ...asked, seen, reader, policies, inForce, registry, signatures };
  const edits = await policyEdits(reader, seen, order, inForce, (policy) => reviewBy(matter, policy));
  const review = await withSecondReview(await reviewBy(matter, inForce.policy, edits), (texts) =>
    run({
      ...order,
      raising: false,
      forge: new EditedForge(forge, seen, texts),
      ...(registry && { registry: () => registry }),
      ...(signatures && { signatures: () => signatures }),
    }),
  );
  await forge.publish(review);
  if (!order.raising || inForce.policy.version === newestVersion) return review;
  const overrides = { ...order.overrides, version: newestVersion };
  const { policy } = await policyInForce(reader, seen, { ...order, overrides }, policies);
  return { ...review, raised: await reviewBy(matter, policy) };
}

/** Files of a review with suggestions; of more, what is suggested is not proven, as that takes as long again. */
const mostProven = 200;

/** A review whose suggestions are proven, or are none: a change that makes them is reviewed as well. */
async function withSecondReview(
  review: Review,
  reviewOf: (texts: ReadonlyMap<string, string>) => Promise<Review>,
): Promise<Review> {
  if (!suggestsAnything(review) || review.files.length > mostProven) return review;
  const texts = watching('Making the suggestions', () => textsWithSuggestions(review));
  // What did not end would not end again.
  if (review.unread.some(({ endless }) => endless)) return review;
  const again = await reviewOf(texts);
  try {
    return watching('The proof of the suggestions', () => withProof(review, again));
  } catch (error) {
    if (!(error instanceof DidNotEnd)) throw error;
    return inError(review, 'the suggestions could not be proven', `${error.message} ${whatToDo}`);
  }
}
