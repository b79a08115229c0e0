import { strictest } from '../model/workflow/review-inputs.ts';
import type { Policy, Statements } from './policy.ts';

/** What says how much is reported and what fails, by the names of inputs. */
const named = {
  failOn: 'fail-on',
  gate: 'gate',
  commentOn: 'comment-on',
  maxComments: 'max-comments',
  profile: 'profile',
} as const;

/** A policy that tells and fails what it does anyway, and what some statements would have told or failed. */
export function tightened(policy: Policy, least: Pick<Statements, keyof typeof named>): Policy {
  const stricter = Object.entries(named).flatMap(([key, name]) => {
    const [own, other] = [policy, least].map((each) => each[key as keyof typeof named]);
    return other !== undefined && strictest(name, [String(own), String(other)]) === String(other) ? [[key, other]] : [];
  });
  return { ...policy, ...Object.fromEntries(stricter) };
}
