import type { PolicyOrder } from '../gather/policy-in-force.ts';
import { defaultPolicyPath, type Statements } from '../policy/policy.ts';
import { readGlob } from '../text/glob.ts';
import { visible } from '../text/visible.ts';
import { type Given, WrongUse } from './options.ts';
import { readBaselineBeside, readPolicyFile } from './policy-file.ts';

/** The policy that the options ask for. */
export function policyOrder({ policy, extended, exclude, ...given }: Given): PolicyOrder {
  const files = exclude && { include: [], exclude: exclude.map(readable) };
  const set = { failOn: given['fail-on'], gate: given.gate, profile: given.profile, files };
  return {
    policyPath: policy ?? defaultPolicyPath,
    ...(policy === undefined ? {} : { policyText: readPolicyFile(policy), baselineText: readBaselineBeside(policy) }),
    ...(extended === undefined ? {} : { extendedText: readPolicyFile(extended) }),
    overrides: Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as Statements,
  };
}

function readable(pattern: string): string {
  if (!readGlob(pattern)) throw new WrongUse(`--exclude cannot be ${visible(pattern)}: it is no pattern of paths.`);
  return pattern;
}
