import { isOnScale, strictest, usualOf } from '../../model/workflow/review-inputs.ts';
import type { ReviewStep } from '../../model/workflow/review-workflow.ts';
import { dependsOnRun, isUnsettled, quotedIn } from '../../model/workflow/workflow-expressions.ts';
import { type Elsewhere, elsewhereText } from '../../policy/other-repository.ts';
import { defaultPolicyPath, InputError } from '../../policy/policy.ts';
import type { Forge } from '../../ports.ts';
import { isProposed } from './event.ts';
import { type Inputs, type Overrides, readInputs, variable } from './inputs.ts';
import { type Candidates, candidates } from './review-candidates.ts';

/** What decides about a review. */
interface InForce extends Pick<Inputs, 'overrides' | 'policyPath' | 'floors' | 'scope' | 'registry'> {
  readonly atLeast: Overrides;
  readonly remarks: readonly string[];
}

/** Inputs for which the policy speaks where nobody gives them. */
const ofPolicy = ['fail-on', 'gate', 'comment-on', 'max-comments', 'profile'];

/** Inputs of which no policy knows. */
const alone = ['scope', 'registry'];

/** An input as it was given and as it is applied. */
interface Settled {
  readonly name: string;
  readonly now: string;
  readonly applied: string;
  /** What holds besides, where it is left to the policy. */
  readonly least: string;
  /** Whether less would have been reported or failed. */
  readonly told: boolean;
}

/**
 * The inputs as the base says them, where a change edits how it is reviewed: it would choose its judge otherwise. None
 * becomes laxer by that than it is as the review runs.
 *
 * @param number of the pull request under review
 * @returns with a remark for each input that would be another.
 */
export async function inputsInForce(
  forge: Forge,
  env: NodeJS.ProcessEnv,
  inputs: Inputs,
  number: number | undefined,
): Promise<InForce> {
  const { overrides, policyPath, floors, scope, registry } = inputs;
  const remarks = otherPull(env, inputs, number);
  const asked = { overrides, policyPath, floors, scope, registry, atLeast: {}, remarks };
  if (floors.length > 0) refuseOwnFloor(env, floors, (await forge.change()).head);
  const path = isProposed(env) ? workflowOf(env) : undefined;
  const said = path === undefined ? undefined : await candidates(forge, { path, job: env.GITHUB_JOB });
  if (path === undefined || !said) return asked;

  const given = (name: string) => env[variable(name)]?.trim() ?? '';
  const settled = [
    ...ofPolicy.map((name) => settledBy(name, given(name), baseSays(name, given(name), said))),
    ...alone.map((name) => settledAlone(name, given(name), said)),
    settledPolicy(given('policy'), said),
    settledFloor(given('floor'), said),
  ];
  const variables = (key: 'applied' | 'least') =>
    Object.fromEntries(settled.map((each) => [variable(each.name), each[key]]));
  try {
    const restored = readInputs({ ...env, ...variables('applied') });
    return {
      overrides: restored.overrides,
      atLeast: readInputs({ ...env, ...variables('least') }).overrides,
      policyPath: restored.policyPath,
      floors: restored.floors,
      scope: restored.scope,
      registry: restored.registry,
      remarks: [...remarks, ...remarksOn(path, settled, said)],
    };
  } catch (error) {
    // A workflow that works nowhere could not be repaired if its own mistake counted.
    if (error instanceof InputError) return asked;
    throw error;
  }
}

/** `owner/repo/.github/workflows/review.yml@refs/pull/1/merge`, where it is a workflow of the repository under review. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv) {
  const path = ref.split('@')[0]!;
  return path.startsWith(`${repository}/`) ? path.slice(`${repository}/`.length) : undefined;
}

/**
 * The values that the base may have meant; none where the change leaves the input alone, and it is what was said. What only
 * the run knows, of what the change replaces or could have touched, may be whatever its expression names, or the usual.
 */
function baseSays(name: string, now: string, { before, now: head, altered, astray }: Candidates): string[] {
  const values = before.flatMap(({ variants }) => variants.map((each) => each.get(name)?.text.trim() ?? ''));
  const open = values.filter(isUnsettled);
  if (!astray && seen(before, name) === seen(head, name)) {
    const isKept = open.length > 0 ? !(altered && open.some(dependsOnRun)) : values.includes(now);
    if (isKept) return [];
  }
  const meant = values.flatMap((each) => (isUnsettled(each) ? [...quotedIn(each), usualOf(name)] : [each]));
  // A policy is read at the base all the same, and none is known to be stricter than another.
  return [...new Set(astray && name !== 'policy' ? [...meant, ''] : meant)].filter(
    (each) => each === '' || name === 'policy' || name === 'floor' || isOnScale(name, each),
  );
}

/** An input beside the check that it is for. */
function seen(steps: readonly ReviewStep[], name: string): string {
  const pairs = steps.flatMap(({ variants }) =>
    variants.map((each) => JSON.stringify([each.get('check-name')?.text, each.get(name)?.text.trim()])),
  );
  return JSON.stringify([...new Set(pairs)].sort());
}

/** The strictest; where one of them leaves it to the policy, the policy, and what is stricter than it. */
function settledBy(name: string, now: string, said: readonly string[]): Settled {
  const all = [now, ...said];
  const usual = usualOf(name);
  const best = strictest(name, all) ?? '';
  if (said.length === 0) return { name, now, applied: now, least: '', told: false };
  if (!all.includes('')) return { name, now, applied: best, least: '', told: best !== now };
  const isLaxer = strictest(name, [now || usual, ...all.map((each) => each || usual)]) !== (now || usual);
  return { name, now, applied: '', least: best, told: isLaxer || (now === usual && said.includes('')) };
}

/** An input that no policy speaks for: the strictest. */
function settledAlone(name: string, given: string, said: Candidates): Settled {
  const usual = usualOf(name);
  const now = given || usual;
  const all = [now, ...baseSays(name, now, said).map((each) => each || usual)];
  const applied = strictest(name, all) ?? now;
  return { name, now, applied, least: '', told: applied !== now };
}

/** No policy is known to be stricter than another. */
function settledPolicy(given: string, said: Candidates): Settled {
  const [name, usual] = ['policy', defaultPolicyPath];
  const now = given || usual;
  const [meant = now] = baseSays(name, given, said).map((each) => each || usual);
  return { name, now, applied: meant, least: '', told: meant !== now || (said.astray && now !== usual) };
}

/**
 * The floors that the base names, all of those that it may have meant: a change takes none away, and brings none of its own.
 * Where nobody can follow, what runs counts as well.
 *
 * @throws InputError where only a run knows what the base would have named
 */
function settledFloor(now: string, said: Candidates): Settled {
  const name = 'floor';
  const meant = baseSays(name, now, said);
  if (meant.length === 0) return { name, now, applied: now, least: '', told: false };
  const open = said.before.flatMap(({ variants }) => variants.map((each) => each.get(name)?.text.trim() ?? ''));
  const unknown = open.find(isUnsettled);
  if (unknown !== undefined)
    throw new InputError(
      `This change edits where layer-review's \`floor\` comes from, and only a run knows what the base's, \`${unknown}\`, is. Name the floor by its commit in the workflow, or have a ruleset require the workflow.`,
    );
  const all = [...new Set([...meant, ...(said.astray ? [now] : [])])].filter((each) => each !== '');
  const applied = all.join('\n');
  return { name, now, applied, least: '', told: applied !== now };
}

/**
 * Sees that a change is not its own floor: a commit of the repository under review that the workflow as the change has it
 * names by the run, such as `github.sha`, is the change's.
 *
 * @throws InputError where it would be
 */
function refuseOwnFloor(env: NodeJS.ProcessEnv, floors: readonly Elsewhere[], head: string): void {
  const { GITHUB_WORKFLOW_REF: workflow = '', GITHUB_REF: ref, GITHUB_REPOSITORY: repository = '' } = env;
  if (!isProposed(env) || workflow.split('@')[1] !== ref) return;
  const { GITHUB_SHA, GITHUB_WORKFLOW_SHA, GITHUB_REF_NAME, GITHUB_HEAD_REF } = env;
  const proposed = [head, ref, GITHUB_SHA, GITHUB_WORKFLOW_SHA, GITHUB_REF_NAME, GITHUB_HEAD_REF];
  const own = floors.find(
    (each) => `${each.owner}/${each.repo}`.toLowerCase() === repository.toLowerCase() && proposed.includes(each.ref),
  );
  if (own)
    throw new InputError(
      `The floor ${elsewhereText(own)} is what this change makes of it. Name it by a commit, or have a ruleset require the workflow.`,
    );
}

function remarksOn(path: string, settled: readonly Settled[], { astray }: Candidates): string[] {
  const told = settled.filter((each) => each.told);
  if (!astray) return told.map((each) => remark(path, each));
  if (told.length === 0) return [];
  const given = told.map(({ name, now }) => `\`${name}: ${now}\``).join(', ');
  return [
    `This change edits workflows or actions, and where \`${path}\` gets layer-review's inputs from cannot be followed (${given}). They were applied as far as they are no laxer than the policy of the base.`,
  ];
}

function remark(path: string, { name, now, applied, least }: Settled): string {
  const [was, is] = [applied || least, now].map((each) => (each ? `\`${each}\`` : 'nothing'));
  return `This change sets layer-review's \`${name}\` to ${is} in \`${path}\`; the base's value, ${was}, was applied.`;
}

/** A workflow that is itself proposed would have another one reviewed in its place. */
function otherPull(env: NodeJS.ProcessEnv, { pullRequest }: Inputs, number: number | undefined): string[] {
  if (pullRequest === undefined || pullRequest === number || !isProposed(env)) return [];
  return [
    `The workflow sets layer-review's \`pull-request\` to \`${pullRequest}\`; on this event, what started the run was reviewed.`,
  ];
}
