/**
 * How two values of each setting are joined to the stricter of both. A floor, the inputs of a base and the trial of a changed
 * policy all go by it; a setting that does not say here how it is joined does not compile.
 */
import { namesAnybody, nobody, type Trust, trustedBy } from '../known/trusted-images.ts';
import { pathMatcher } from '../model/files/container-paths.ts';
import { strictest } from '../model/workflow/review-inputs.ts';
import { severities } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { asUsual } from '../text/files.ts';
import { addTo } from '../text/group-by.ts';
import type { Policy, Statements } from './policy.ts';
import { isTooNew, type RuleSeverity, ruleVersions, severityOf } from './rule-severity.ts';

/** What a policy says of a setting: of one with keys of its own, maybe of some only. */
export type Said<T> = T extends string | number | readonly unknown[] | ReadonlyMap<unknown, unknown> ? T : Partial<T>;

/** What the join of one setting may have to know of others. */
export interface Beside {
  readonly floor: Policy;
  readonly said: Statements;
  readonly rules: readonly Rule[];
}

/** How a setting is joined. */
interface Join<T> {
  /** What asks for all that both ask for. */
  readonly both: (floor: T, said: Said<T>, beside: Beside) => T;
  /** What of the latter is weaker and does not hold, each as one would write it: `fail-on: never`. */
  readonly weaker: (floor: T, said: Said<T>, beside: Beside) => readonly string[];
  /** Whether it fails nothing: a floor that says nothing of it asks for nothing. */
  readonly onlyTells?: true;
}

/** What a policy says for itself. */
export type PolicySetting = Exclude<keyof Policy, 'over'>;
/** What a setting is where it is something. */
export type SettingValue<S extends PolicySetting> = NonNullable<Policy[S]>;

type Joins = { readonly [S in PolicySetting]: Join<SettingValue<S>> };

/** One value of a few, from what asks for most to what asks for least. */
function stricterOf<T extends string | number>(key: string, pick: (a: T, b: T) => T): Join<T> {
  const both = (floor: T, said: Said<T>) => pick(floor, said as T);
  return { both, weaker: (floor, said) => (both(floor, said) === said ? [] : [`${key}: ${said}`]) };
}

/** By the scale of the input of this name. */
function onScale<T extends string | number>(name: string): Join<T> {
  return stricterOf(name, (a, b) => (strictest(name, [String(a), String(b)]) === String(a) ? a : b));
}

function inOrder<const T extends string>(key: string, order: readonly T[]): Join<T> {
  return stricterOf(key, (a, b) => order.find((each) => each === a || each === b)!);
}

/** What is said counts, whatever else is: it makes nothing weaker. */
function added<T>(join: (floor: T, said: Said<T>) => T): Join<T> {
  return { both: join, weaker: () => [] };
}

const eachOf = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
const ofBoth = <T>(a: readonly T[], b: readonly T[]): T[] => b.filter((each) => a.includes(each));
const notOf = <T>(a: readonly T[], b: readonly T[]): T[] => b.filter((each) => !a.includes(each));

const joins: Joins = {
  extends: added((_, said) => said as Policy['extends'] & {}),
  version: inOrder('version', ruleVersions.toReversed()),
  profile: onScale('profile'),
  failOn: onScale('fail-on'),
  gate: onScale('gate'),
  commentOn: { ...onScale('comment-on'), onlyTells: true },
  maxComments: { ...onScale('max-comments'), onlyTells: true },
  files: {
    both: (floor, { include = [], exclude }) => ({
      include: eachOf(floor.include, include),
      // What both exclude: a pattern cannot say that.
      ...(exclude === undefined
        ? { exclude: floor.exclude, ...(floor.excludable && { excludable: floor.excludable }) }
        : { exclude, excludable: floor }),
    }),
    weaker: ({ exclude: floor }, { exclude = [] }) => {
      const fits = pathMatcher(floor);
      return exclude.filter((glob) => !samplesOf(glob).every(fits)).map((glob) => `files.exclude: ${glob}`);
    },
  },
  severities: { both: severitiesOfBoth, weaker: weakerSeverities },
  trusted: {
    both: (floor, said) => ({ ...nobody, ...said, within: floor }),
    weaker: weakerTrust,
  },
  registries: added((floor, said) => eachOf(floor, said)),
  // To meet one of several demands is enough: those of a floor stay a group of their own.
  signatures: added((floor, said) => [...floor.map((each) => ({ ...each, ofFloor: true as const })), ...said]),
  ships: added((floor, said) => {
    const both = new Map([...floor].map(([glob, stages]) => [glob, [...stages]]));
    for (const [glob, stages] of said)
      for (const each of floor.has(glob) ? stages : [...stages, asUsual]) addTo(both, glob, each);
    return both;
  }),
  // They are only suggested.
  limits: added((floor, said) => ({ ...floor, ...said })),
  secrets: {
    both: (floor, { add = [], leaveOut = floor.leaveOut }) => ({
      add: eachOf(floor.add, add),
      leaveOut: ofBoth(floor.leaveOut, leaveOut),
    }),
    weaker: (floor, { leaveOut = [] }) => notOf(floor.leaveOut, leaveOut).map((name) => `secrets.leave-out: ${name}`),
  },
  // What accepts anything does so on the terms that hold: how long, by whom, and whether in files.
  waivers: added((floor, said) => [...floor, ...said]),
  baseline: added((_, said) => said as NonNullable<Policy['baseline']>),
  unread: added((floor, said) => [...floor, ...said]),
  inlineWaivers: inOrder('inline-waivers', ['deny', 'after-merge', 'allow']),
  longestWaiver: stricterOf('longest-waiver', Math.min),
  waiversBy: {
    both: (floor, said) => ofBoth(floor, said),
    weaker: (floor, said) => notOf(floor, said).map((name) => `waivers-by: ${name}`),
  },
};

/** Paths that fit a pattern: what none of them is in is not in another one. */
function samplesOf(glob: string): string[] {
  return ['', 'a/b/'].map((folders) => `${glob}/`.replaceAll('**/', folders).replaceAll('*', 'a').replace(/\/$/, ''));
}

export function joinOf<S extends PolicySetting>(setting: S): Join<SettingValue<S>> {
  return joins[setting];
}

const fromStrictest: readonly RuleSeverity[] = [...severities, 'off'];

/** What a floor asks of a rule: of one that only informs, nothing. */
function leastOf(rule: Rule, floor: Policy): RuleSeverity {
  return isTooNew(rule, floor) ? 'off' : severityOf(rule, floor);
}

function isWeaker(said: RuleSeverity, than: RuleSeverity): boolean {
  return fromStrictest.indexOf(said) > fromStrictest.indexOf(than);
}

/** By which rules a policy goes over a floor, whatever severities it says. */
function rulesInForce({ floor, said: { profile = floor.profile, version = floor.version }, rules }: Beside) {
  const beside = { floor, said: {}, rules };
  return {
    profile: joins.profile.both(floor.profile, profile, beside),
    version: joins.version.both(floor.version, version, beside),
  };
}

/** The rules that an entry of `severities` is about, where others are about some of its group. */
function rulesOf(
  [name, severity]: readonly [string, RuleSeverity],
  said: ReadonlyMap<string, RuleSeverity>,
  beside: Beside,
): Rule[] {
  const by = rulesInForce(beside);
  const entry = { ...by, severities: new Map([[name, severity]]) };
  const isAbout = (rule: Rule) =>
    severity === 'off' ? severityOf(rule, { ...by, severities: new Map() }) !== 'off' : !isTooNew(rule, entry);
  const isIn = (rule: Rule) => rule.group === name && !said.has(rule.id) && isAbout(rule);
  return beside.rules.filter((rule) => rule.id === name || isIn(rule));
}

/** An entry holds for those of its rules that it makes no less severe than the floor has them. */
function severitiesOfBoth(floor: Policy['severities'], said: Policy['severities'], beside: Beside) {
  const byFloor = { ...rulesInForce(beside), severities: floor };
  const entries = [...said].flatMap((entry): [string, RuleSeverity][] => {
    const [name, severity] = entry;
    const about = rulesOf(entry, said, beside).map((rule) => ({ rule, least: leastOf(rule, beside.floor) }));
    const raised = about.filter(({ least }) => !isWeaker(severity, least));
    const isWhole = raised.length === about.length && !about.some(({ rule: { id } }) => id !== name && floor.has(id));
    if (isWhole) return [[name, severity]];
    return about.flatMap(({ rule, least }): [string, RuleSeverity][] => {
      if (!isWeaker(severity, least)) return [[rule.id, severity]];
      // What is said of its group is not meant for a rule with an entry of its own; nor is what a newer version makes of it.
      const isMore = (rule.id === name && said.has(rule.group)) || severityOf(rule, byFloor) !== least;
      return isMore ? [[rule.id, least]] : [];
    });
  });
  return new Map([...floor, ...entries]);
}

function weakerSeverities(_: Policy['severities'], said: Policy['severities'], beside: Beside): string[] {
  return [...said].flatMap((entry) =>
    rulesOf(entry, said, beside).some((rule) => isWeaker(entry[1], leastOf(rule, beside.floor)))
      ? [`severities.${entry[0]}: ${entry[1]}`]
      : [],
  );
}

/** Entries that trust whom the floor does not, or with more than it does. */
function weakerTrust(floor: Trust, { registries, namespaces, images }: Partial<Trust>): string[] {
  const imageIn = (name: string) => {
    const [registry = '', ...path] = name.split('/');
    return { registry, repository: path.join('/') };
  };
  const kinds: readonly (readonly [string, Trust['images'] | undefined, string])[] = [
    ['registries', registries, '/-'],
    ['namespaces', namespaces, '/-'],
    ['images', images, ''],
  ];
  return kinds.flatMap(([kind, entries, rest]) =>
    [...(entries ?? [])].flatMap(([name, given]) => {
      const wider = trustedBy(imageIn(name + rest), floor);
      const isNobody = namesAnybody(floor) && wider.length === 0;
      const more = given.filter((each) => !wider.some((entry) => entry.with.includes(each)));
      return isNobody || more.length > 0
        ? [`trusted.${kind}: ${name}${more.length > 0 ? ` (${more.join(', ')})` : ''}`]
        : [];
    }),
  );
}
