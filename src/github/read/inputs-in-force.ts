import { type ReviewStep, reviewSteps } from '../../model/review-workflow.ts';
import { defaultPolicyPath, InputError } from '../../policy/policy.ts';
import type { Forge } from '../../ports.ts';
import { Source } from '../../source.ts';
import { type Inputs, readInputs, variable } from './inputs.ts';

/** What decides about a review. */
type Thresholds = Pick<Inputs, 'overrides' | 'policyPath' | 'scope'>;

/** The inputs that say it, with what they are where nothing is said. */
const deciding = {
  'fail-on': '',
  gate: '',
  'comment-on': '',
  'max-comments': '',
  profile: '',
  scope: 'changed',
  policy: defaultPolicyPath,
};

/**
 * Events on which GitHub takes the workflow from what is proposed, not from the base
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const proposedBy = ['pull_request', 'merge_group'];

/**
 * The inputs as the base says them, where a change edits the very workflow that runs: it would choose its judge otherwise.
 * What the base leaves to an expression stays as it is.
 *
 * @returns with a remark for each input that would be another.
 */
export async function inputsInForce(
  forge: Forge,
  env: NodeJS.ProcessEnv,
  inputs: Inputs,
): Promise<Thresholds & { readonly remarks: readonly string[] }> {
  const asked = { ...inputs, remarks: [] };
  const path = workflowOf(env);
  if (path === undefined || !proposedBy.includes(env.GITHUB_EVENT_NAME ?? '')) return asked;
  const { files } = await forge.change();
  const file = files.find((each) => each.path === path);
  if (!file) return asked;
  const old = file.previousPath ?? path;
  const [content] = await forge.read([{ side: 'target', path: old }]);
  const step =
    content?.kind === 'text' ? stepOf(reviewSteps(new Source(old, content.text)), env.GITHUB_JOB) : undefined;
  if (!step) return asked;

  const changed = Object.entries(deciding).flatMap(([name, usual]) => {
    const before = step.inputs.get(name)?.text.trim() || usual;
    const now = env[variable(name)]?.trim() || usual;
    return before.includes('${{') || before === now ? [] : [{ name, before, now }];
  });
  try {
    const restored = Object.fromEntries(changed.map(({ name, before }) => [variable(name), before]));
    const { overrides, policyPath, scope } = readInputs({ ...env, ...restored });
    return { overrides, policyPath, scope, remarks: changed.map((each) => remark(path, each)) };
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

function stepOf(steps: readonly ReviewStep[], job: string | undefined): ReviewStep | undefined {
  return steps.find((each) => each.job === job) ?? steps[0];
}

function remark(path: string, { name, before, now }: { name: string; before: string; now: string }): string {
  const [was, is] = [before, now].map((each) => (each ? `\`${each}\`` : 'nothing'));
  return `This change sets layer-review's \`${name}\` to ${is} in \`${path}\`; the base's value, ${was}, was applied.`;
}
