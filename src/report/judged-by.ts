/** By what a review was made: the policy in force, the floors below it, and the base. */
import type { PolicyOrigin } from '../policy/policy.ts';
import { newestVersion } from '../policy/rule-severity.ts';
import { list, type Message, say } from '../problem.ts';
import type { Review } from '../review/review.ts';
import { orWorse } from './wording.ts';

/** The policy that a review was made under, as one sentence. */
export function policyMessage({ policy, origin, change }: Pick<Review, 'policy' | 'origin' | 'change'>): Message {
  // With nothing to compare with, everything counts.
  const compared = change.base !== undefined;
  const gate = compared && policy.gate === 'introduced' ? ' that the change introduces' : '';
  const fails =
    policy.failOn === 'never' ? 'nothing fails it' : `fails on findings of severity ${orWorse(policy.failOn)}${gate}`;
  const comments =
    policy.commentOn === 'never'
      ? 'no comments'
      : `comments on what fails, and on ${compared ? 'new ' : ''}findings from ${policy.commentOn} up, at most ${policy.maxComments}`;
  const kept =
    policy.version === newestVersion ? '' : `, the rules of version ${policy.version} (newer ones only inform)`;
  const changed = [...policy.severities].map(([name, severity]) => say`; ${name} is ${[severity]}`);
  const include = policy.files.include.map((glob) => say`; also reviews ${glob}`);
  const exclude = policy.files.exclude.map((glob) => say`; does not review ${glob}`);
  const { registries, namespaces, images } = policy.trusted;
  const trusted = [...registries.keys(), ...namespaces.keys(), ...images.keys()];
  const trust = trusted.length > 0 ? say`; trusts the images of ${list(trusted)}` : [];
  return [
    'Policy in force',
    ...originMessage(origin),
    `: ${policy.profile} profile${kept}; ${fails}; ${comments}`,
    ...[...changed, ...include, ...exclude].flat(),
    ...trust,
    '.',
  ];
}

/** Where it was read, what it extends, and what the caller set in its place. */
function originMessage(origin: PolicyOrigin | undefined): Message {
  if (!origin) return [];
  const { path, commit, found, extends: lower, overrides } = origin;
  return [
    ...(found ? say`, from ${path}` : [', the defaults']),
    ...(found && commit !== undefined ? say` at ${commit.slice(0, 7)}` : []),
    ...(lower === undefined ? [] : say`, which extends ${lower}`),
    ...(overrides.length === 0 ? [] : say`, with ${list(overrides)} set by the run`),
  ];
}

/** What the policy could only tighten, and what the change was compared with: a sentence each. */
export function basisMessages({ origin, change }: Pick<Review, 'origin' | 'change'>): Message[] {
  const { base, target = base, against } = change;
  const floors = (origin?.floors ?? []).map(({ name, commit, digest }) => {
    const at = commit === undefined ? [] : say` at ${commit}`;
    return say`The policy could only tighten the floor ${name}${at} (${digest}).`;
  });
  return [
    ...floors,
    ...(against === undefined || target === undefined ? [] : [say`Judged against ${against} at ${target}.`]),
  ];
}
