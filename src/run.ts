import { type Collected, collect, type Roots } from './collect.ts';
import { judge } from './judge.ts';
import { fileFilter } from './model/paths.ts';
import { secretsOf } from './model/secrets.ts';
import { defaultPolicy, defaultPolicyPath, InputError, type Policy, readPolicy } from './policy.ts';
import type { Change, Content, Forge, Side, Wanted } from './ports.ts';
import { decide, type Judged } from './review/decide.ts';
import type { Review } from './review/review.ts';
import { rules } from './rules/index.ts';

/** What is asked for: a change, and how to judge it. */
export interface Order {
  readonly forge: Forge;
  /** Where the policy is in the repository. */
  readonly policyPath: string;
  /** A policy to try out in the place of the repository's. */
  readonly policyText?: string;
  /** What the caller set; it goes before the policy. */
  readonly overrides: Partial<Policy>;
}

/**
 * Reviews a change and publishes the review.
 *
 * @throws InputError where the policy has mistakes; whatever the forge throws where it cannot be read.
 */
export async function run({ forge, policyPath, policyText, overrides }: Order): Promise<Review> {
  const change = await forge.change();
  const policySide: Side = change.base === undefined ? 'head' : 'base';
  const first: Wanted[] = [{ side: policySide, path: policyPath }, ...wantedOf(rootsOf(change, defaultPolicy))];
  const contents = await forge.read(first);
  const policy = { ...policyOf(policyPath, policyText, contents[0]!), ...overrides };

  const known = first.map((wanted, i) => [wanted, contents[i]!] as const).slice(1);
  const { base, head } = await collect(forge, rootsOf(change, policy), known);
  const review = decide({
    change,
    policy,
    head: judged(head, policy),
    base: change.base === undefined ? undefined : judged(base, policy),
    remarks: policyText === undefined ? remarksOn(change, policyPath, contents[0]!) : [],
    secrets: secretsOf([...base.sources, ...head.sources], [base.project, head.project]),
  });
  await forge.publish(review);
  return review;
}

function policyOf(path: string, tried: string | undefined, content: Content): Policy {
  if (tried === undefined && content.kind === 'unreadable') {
    throw new InputError(`The policy ${path} cannot be read: ${content.reason}`);
  }
  const text = tried ?? (content.kind === 'text' ? content.text : undefined);
  const ids = rules.map(({ id }) => id);
  return text === undefined ? defaultPolicy : readPolicy(path, text, ids);
}

/** The container files that a change touches, on each side. */
function rootsOf({ files }: Change, policy: Policy): Roots {
  const isOurs = fileFilter(policy.files);
  return {
    base: files
      .flatMap(({ status, previousPath, path }) => (status === 'added' ? [] : [previousPath ?? path]))
      .filter(isOurs),
    head: files.flatMap(({ status, path }) => (status === 'removed' ? [] : [path])).filter(isOurs),
  };
}

function wantedOf({ base, head }: Roots): Wanted[] {
  return [
    ...base.map((path): Wanted => ({ side: 'base', path })),
    ...head.map((path): Wanted => ({ side: 'head', path })),
  ];
}

function judged({ project, unread }: Collected, policy: Policy): Judged {
  const { findings, unread: failed } = judge(project, rules, policy);
  return { project, findings, unread: [...unread, ...failed] };
}

function remarksOn({ files, base }: Change, policyPath: string, content: Content): string[] {
  const remarks: string[] = [];
  if (content.kind === 'absent' && policyPath !== defaultPolicyPath) {
    remarks.push(`There is no policy at \`${policyPath}\` yet; the defaults are in force.`);
  }
  if (
    base !== undefined &&
    files.some(({ path, previousPath }) => path === policyPath || previousPath === policyPath)
  ) {
    remarks.push(`This change edits the policy \`${policyPath}\`; it was judged by the policy at its base.`);
  }
  return remarks;
}
