import type { PolicyOrder } from '../gather/policy-in-force.ts';
import { defaultPolicyPath, type Statements } from '../policy/policy.ts';
import { readGlob } from '../text/glob.ts';
import { visible } from '../text/visible.ts';
import { type Given, WrongUse } from './options.ts';
import { fromRoot, readBaselineBeside, readPolicyFile } from './policy-file.ts';

/**
 * The policy that the options ask for.
 *
 * @param root where the paths of what is reviewed start from
 */
export function policyOrder({ policy, extended, floor = [], exclude, ...given }: Given, root: string): PolicyOrder {
  const files = exclude && { include: [], exclude: exclude.map((each) => excluded(each, root)) };
  const set = { failOn: given['fail-on'], gate: given.gate, profile: given.profile, files };
  return {
    policyPath: policy ?? defaultPolicyPath,
    ...(policy === undefined ? {} : { policyText: readPolicyFile(policy), baselineText: readBaselineBeside(policy) }),
    ...(extended === undefined ? {} : { extendedText: readPolicyFile(extended) }),
    floors: floor.map((name) => ({ name, text: readPolicyFile(name) })),
    overrides: Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as Statements,
  };
}

/** A pattern over paths from the root: as typed where it begins with a slash, else seen from the current folder. */
function excluded(pattern: string, root: string): string {
  if (!readGlob(pattern)) throw new WrongUse(`--exclude cannot be ${visible(pattern)}: it is no pattern of paths.`);
  return pattern.startsWith('/') ? pattern : fromRoot(root, pattern);
}
