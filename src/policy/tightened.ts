import type { Rule } from '../rule.ts';
import type { Policy, Statements } from './policy.ts';
import { settled } from './read-policy.ts';
import { type Beside, joinOf, type PolicySetting, type Said, type SettingValue } from './stricter.ts';

/** A policy that asks for all that it does anyway, and for what some statements would ask for. */
export function tightened(policy: Policy, said: Statements, rules: readonly Rule[]): Policy {
  const beside = { floor: policy, said, rules };
  const both: Policy = {
    ...policy,
    ...Object.fromEntries(settingsIn(said).map((each) => [each, joined(each, beside)])),
  };
  // A rule may have been worse in an older version.
  return both.version === policy.version ? both : { ...both, over: policy };
}

/** What no policy of a repository can make weaker, of one floor or several. */
export interface Floor {
  readonly policy: Policy;
  /** The settings that it says something of; of all others it asks for the usual. */
  readonly says: ReadonlySet<PolicySetting>;
}

/** @param floors at least one */
export function floorOf([first, ...others]: readonly Statements[], rules: readonly Rule[]): Floor {
  return {
    policy: others.reduce<Policy>((policy, said) => tightened(policy, said, rules), settled(first!)),
    says: new Set([first!, ...others].flatMap(settingsIn)),
  };
}

/**
 * A policy over a floor.
 *
 * @param said by the policy of the repository
 * @returns with what of that is weaker and does not hold, each as one would write it: `fail-on: never`
 */
export function overFloor(
  { policy, says }: Floor,
  said: Statements,
  rules: readonly Rule[],
): { readonly policy: Policy; readonly weaker: readonly string[] } {
  const free = settingsIn(said).filter((each) => joinOf(each).onlyTells && !says.has(each));
  const rest = Object.fromEntries(
    settingsIn(said).flatMap((each) => (free.includes(each) ? [] : [[each, said[each]]])),
  );
  const beside = { floor: policy, said: rest, rules };
  return {
    policy: { ...tightened(policy, rest, rules), ...Object.fromEntries(free.map((each) => [each, said[each]])) },
    weaker: settingsIn(rest).flatMap((each) => weakerIn(each, beside)),
  };
}

function settingsIn(said: Statements): PolicySetting[] {
  return (Object.keys(said) as PolicySetting[]).filter((each) => said[each] !== undefined);
}

/** What nobody has said is whatever the other says. */
function joined<S extends PolicySetting>(setting: S, beside: Beside): Policy[S] {
  const { floor, own } = valuesOf(setting, beside);
  return floor === undefined ? (own as Policy[S]) : joinOf(setting).both(floor, own, beside);
}

function weakerIn<S extends PolicySetting>(setting: S, beside: Beside): readonly string[] {
  const { floor, own } = valuesOf(setting, beside);
  return floor === undefined ? [] : joinOf(setting).weaker(floor, own, beside);
}

function valuesOf<S extends PolicySetting>(setting: S, { floor, said }: Beside) {
  return { floor: floor[setting] as SettingValue<S> | undefined, own: said[setting] as Said<SettingValue<S>> };
}
