/** `baseline`: accepts all that is found for a time. */
import { resolve } from 'node:path';
import { FolderForge } from '../folder/forge.ts';
import { collect } from '../gather/collect.ts';
import { readerOf } from '../gather/links.ts';
import { type PolicyOrder, readPolicyInForce } from '../gather/policy-in-force.ts';
import { judge } from '../judge.ts';
import { fileFilter, shippedBy } from '../model/container-paths.ts';
import type { NewWaiver } from '../policy/write-waivers.ts';
import type { Forge } from '../ports.ts';
import { count } from '../report/wording.ts';
import { hear } from '../review/waivers.ts';
import { rules } from '../rules/index.ts';
import { outermost } from '../source.ts';
import { exactly } from '../text/glob.ts';
import { visible } from '../text/visible.ts';
import type { CommandLine } from './options.ts';
import { PolicyFile, readPolicyFile, repositoryRoot } from './policy-file.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';
import { joinedWaivers, type Terms, termsOf } from './waiver-terms.ts';

const ruleIds = rules.map(({ id }) => id);

export async function baseline({ arguments: paths, given }: CommandLine): Promise<number> {
  const here = process.cwd();
  const root = repositoryRoot(here);
  const terms = termsOf(given);
  const file = new PolicyFile(root, here, given.policy);
  const named = (paths.length > 0 ? paths : ['.']).map((path) => resolve(here, path));
  const order = {
    ...file.order(),
    ...(given.extended === undefined ? {} : { extendedText: readPolicyFile(given.extended) }),
  };
  const { waivers, findings, unread } = await waiversOfAll(new FolderForge(named, root), order, terms);
  if (waivers.length > 0) file.add(waivers);
  const what = `${count(findings, 'finding')} with ${count(waivers.length, 'waiver')}`;
  const where = visible(file.name);
  write(stdout, findings === 0 ? 'Nothing to waive.\n' : `Waived ${what} until ${terms.until}, in ${where}.\n`);
  for (const each of unread) tell(visible(each));
  return unread.length > 0 ? statuses.error : statuses.pass;
}

interface Baseline {
  readonly waivers: readonly NewWaiver[];
  /** How many findings they accept. */
  readonly findings: number;
  /** What could not be looked at: no waiver is written for it. */
  readonly unread: readonly string[];
}

/** Waivers for all that is found and not waived yet: one for each rule and each stage or service, with the paths. */
async function waiversOfAll(
  forge: Forge,
  order: PolicyOrder & { readonly today: string },
  given: Terms,
): Promise<Baseline> {
  const change = await forge.change();
  const reader = readerOf(forge, change);
  const { policy } = await readPolicyInForce(reader, change, order);
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
  const waivers = findings.map(({ rule, image: stage, service, at }) => ({
    rule: rule.id,
    stage,
    service,
    ...given,
    path: exactly(outermost(at).source.path),
  }));
  const told = [...unread, ...judged.unread].map(({ path, reason }) => `${path}: ${reason}`);
  return {
    waivers: joinedWaivers(waivers),
    findings: findings.length,
    unread: [...(change.incomplete ? [change.incomplete] : []), ...told],
  };
}
