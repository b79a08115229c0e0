import { collect } from '../gather/collect.ts';
import { readerOf } from '../gather/links.ts';
import { type PolicyOrder, policyFiles, policyInForce } from '../gather/policy-in-force.ts';
import { judge } from '../judge.ts';
import { fileFilter, shippedBy } from '../model/container-paths.ts';
import { defaultPolicy, InputError } from '../policy/policy.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { type NewWaiver, withWaivers } from '../policy/write-waivers.ts';
import type { Forge } from '../ports.ts';
import { hear } from '../review/waivers.ts';
import { groups } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { outermost } from '../source.ts';
import { dayOf, yearAfter } from '../text/day.ts';
import { exactly } from '../text/glob.ts';
import { nearest } from '../text/nearest.ts';

const ruleIds = rules.map(({ id }) => id);

/** What keeps a waiver from being written, each a sentence. */
export function complaintsAbout(
  { rule, reason, until }: Pick<NewWaiver, 'reason' | 'until'> & { rule?: string },
  today: string,
): string[] {
  const names = [...ruleIds, ...groups];
  const complaints: string[] = [];
  if (rule !== undefined && !names.includes(rule)) {
    const near = nearest(rule, names);
    complaints.push(`Unknown rule or group ${rule}${near ? `; did you mean ${near}?` : '.'}`);
  }
  if (reason.trim() === '') complaints.push('--reason must not be empty.');
  const latest = yearAfter(today);
  if (!dayOf(until)) complaints.push('--until must be a date, such as 2027-01-31.');
  else if (until < today) complaints.push(`--until ${until} is in the past.`);
  else if (until > latest)
    complaints.push(`--until ${until} is more than a year away; the latest allowed is ${latest}.`);
  return complaints;
}

/**
 * The text of a policy with further waivers.
 *
 * @param text undefined where there is no policy yet.
 * @throws InputError where it has mistakes, or is written so that nothing can be added.
 */
export function policyWith(path: string, text: string | undefined, waivers: readonly NewWaiver[]): string {
  const before = text === undefined ? defaultPolicy : readPolicy(path, text, ruleIds);
  const after = withWaivers(text ?? '', waivers);
  if (after === undefined)
    throw new InputError(
      `${path}: Please write \`waivers\` as a list with one \`-\` per line, so that waivers can be added.`,
    );
  const written = readPolicy(path, after, ruleIds).waivers.length - before.waivers.length;
  if (written !== waivers.length) throw new InputError(`${path}: Could not add the waivers; please add them by hand.`);
  return after;
}

export interface Baseline {
  readonly waivers: readonly NewWaiver[];
  /** How many findings they accept. */
  readonly findings: number;
  /** What could not be looked at: no waiver is written for it. */
  readonly unread: readonly string[];
}

/** Waivers for all that is found and not waived yet: one for each rule and each stage or service, with the paths. */
export async function baseline(
  forge: Forge,
  order: PolicyOrder & { readonly today: string },
  given: Pick<NewWaiver, 'reason' | 'until' | 'by'>,
): Promise<Baseline> {
  const change = await forge.change();
  const reader = readerOf(forge, change);
  const contents = await reader.read(policyFiles(change, order));
  const { policy } = await policyInForce(reader, change, order, contents);
  const roots = {
    base: [],
    head: change.files.map(({ path }) => path).filter(fileFilter(policy.files, change.folders)),
  };
  const { project, unread } = (await collect(reader, roots, { ships: shippedBy(policy.ships) })).head;
  const judged = judge(project, rules, policy);
  const { findings } = hear(judged.findings, () => false, {
    policy,
    today: order.today,
    ruleIds,
    head: project,
    base: undefined,
    currentPath: (path) => path,
    files: [],
  });
  const groups = new Map<
    string,
    { rule: string; stage?: string | undefined; service?: string | undefined; paths: Set<string> }
  >();
  for (const { rule, image, service, at } of findings) {
    const key = JSON.stringify([rule.id, image, service]);
    const group = groups.get(key) ?? { rule: rule.id, stage: image, service, paths: new Set() };
    groups.set(key, group);
    group.paths.add(exactly(outermost(at).source.path));
  }
  const told = [...unread, ...judged.unread].map(({ path, reason }) => `${path}: ${reason}`);
  return {
    waivers: [...groups.values()].map((group) => ({ ...group, ...given, paths: [...group.paths].sort() })),
    findings: findings.length,
    unread: [...(change.incomplete ? [change.incomplete] : []), ...told],
  };
}
