/** No policy of a repository makes weaker what a floor asks for, and a floor asks for no more than it says. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { weighed } from '../../src/judge/weight.ts';
import { parseReference } from '../../src/known/image-reference.ts';
import { demandsOn, type SignatureDemand } from '../../src/known/signature-demands.ts';
import { isUntrusted, type TrustedWith, trustedBy } from '../../src/known/trusted-images.ts';
import { fileKinds, shippedBy } from '../../src/model/files/container-paths.ts';
import type { Policy, Statements } from '../../src/policy/policy.ts';
import { settled } from '../../src/policy/read-policy.ts';
import { gradesOf, type RuleSeverity, ruleVersions, severityOf } from '../../src/policy/rule-severity.ts';
import { floorOf, overFloor } from '../../src/policy/tightened.ts';
import { lowered, reaches, type Severity, severities } from '../../src/problem.ts';
import { termFaults } from '../../src/review/inline-waivers.ts';
import type { Rule } from '../../src/rule.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import { daysAfter } from '../../src/text/day.ts';
import { asUsual } from '../../src/text/files.ts';
import { once } from '../../src/text/once.ts';
import { Chance } from '../model/compose/chance.ts';

const today = '2026-11-30';
const levels = [...severities, 'never'] as const;

/** A few rules of every kind, so that generated entries meet them often. */
const rules = [
  ...['privileged-container', 'docker-socket-mount', 'host-pid', 'run-as-root', 'image-mutable-tag'],
  ...['untrusted-registry', 'secret-in-env', 'memory-limit-missing', 'apt-recommends-installed', 'pipe-to-shell'],
].flatMap((id) => allRules.filter((rule) => rule.id === id));
const strict = allRules.filter(({ profile }) => profile === 'strict').slice(0, 3);
/** What these are now that they were not in an older version: more severe at once, or more demanding. */
const since: Readonly<Record<string, Partial<Rule>>> = {
  'image-mutable-tag': { severity: 'critical' },
  'pipe-to-shell': { profile: 'strict' },
};
const some = [...rules, ...strict].map((rule): Rule => ({ ...rule, ...since[rule.id] }));
const groupsOf = [...new Set(some.map(({ group }) => group))];

const paths = ['Dockerfile', 'deploy/Dockerfile', 'examples/a/Dockerfile', 'test/compose.yml', 'compose.yml'];
const globs = ['**', 'examples/**', 'test/**', 'deploy/*', '**/Dockerfile', 'compose.yml', 'examples/a'];
const images = ['ghcr.io/acme/app', 'ghcr.io/acme/tools/x', 'ghcr.io/other/y', 'traefik', 'quay.io/acme/z'];
const references = new Map(images.map((each) => [each, parseReference(each)!]));
const referenceOf = (image: string) => references.get(image)!;
const names = ['acme_pin', 'session_key'];
const stages = ['build', 'app', 'test'];
const people = ['security', 'ops'];

function* maybe<T>(random: Chance, key: string, value: () => T): Iterable<[string, T]> {
  if (random.is(0.4)) yield [key, value()];
}

function statements(random: Chance): Statements {
  const someOf = <T>(all: readonly T[]) => all.filter(() => random.is(0.35));
  const powers = () => someOf<TrustedWith>(['unpinned', 'socket', 'privileged']);
  const table = <T>(keys: readonly string[], value: () => T) => new Map(someOf(keys).map((key) => [key, value()]));
  const part = (...entries: readonly Iterable<[string, unknown]>[]) =>
    Object.fromEntries(entries.flatMap((each) => [...each]));
  const until = () => daysAfter(today, random.pick([5, 40, 200, 360]));
  const terms = () => ({
    reason: 'x',
    until: until(),
    ...part(maybe(random, 'by', () => random.pick([...people, 'dev']))),
  });
  const at = undefined as never;
  return part(
    maybe(random, 'version', () => random.pick(ruleVersions)),
    maybe(random, 'profile', () => random.pick(['default', 'strict'])),
    maybe(random, 'failOn', () => random.pick(levels)),
    maybe(random, 'gate', () => random.pick(['all', 'introduced'])),
    maybe(random, 'commentOn', () => random.pick(levels)),
    maybe(random, 'maxComments', () => random.pick([0, 5, 100])),
    maybe(random, 'files', () =>
      part(
        maybe(random, 'include', () => someOf(globs)),
        maybe(random, 'exclude', () => someOf(globs)),
      ),
    ),
    maybe(random, 'severities', () =>
      table([...some.map(({ id }) => id), ...groupsOf], () => random.pick([...severities, 'off'])),
    ),
    maybe(random, 'trusted', () =>
      part(
        maybe(random, 'registries', () => table(['ghcr.io', 'quay.io'], powers)),
        maybe(random, 'namespaces', () => table(['ghcr.io/acme', 'ghcr.io/acme/tools'], powers)),
        maybe(random, 'images', () => table(['docker.io/library/traefik', 'ghcr.io/other/y'], powers)),
      ),
    ),
    maybe(random, 'signatures', () =>
      someOf(['ghcr.io/acme/**', 'ghcr.io/**', 'docker.io/library/traefik']).map(
        (glob): SignatureDemand => ({
          images: [glob],
          signer: { kind: 'identity', issuer: 'https://i', identity: random.pick(['a', 'b']), trustedRoot: undefined },
          provenance: undefined,
          mirrors: false,
        }),
      ),
    ),
    maybe(random, 'ships', () => table(['**', 'deploy/*', 'Dockerfile'], () => [random.pick(stages)])),
    maybe(random, 'secrets', () =>
      part(
        maybe(random, 'add', () => someOf(names)),
        maybe(random, 'leaveOut', () => someOf(names)),
      ),
    ),
    maybe(random, 'waivers', () =>
      someOf(paths).map((path) => ({ rule: random.pick(some).id, paths: [path], ...terms(), at })),
    ),
    maybe(random, 'unread', () => someOf(paths).map((path) => ({ paths: [path], ...terms() }))),
    maybe(random, 'inlineWaivers', () => random.pick(['allow', 'after-merge', 'deny'])),
    maybe(random, 'longestWaiver', () => random.pick([10, 100, 366])),
    maybe(random, 'waiversBy', () => someOf(people)),
  );
}

/** What is found in a change, before a policy weighs it. */
interface Found {
  readonly rule: Rule;
  /** How severe the rule says that it is, where it is not as its findings usually are. */
  readonly own: Severity | undefined;
  readonly path: string;
  readonly standing: 'introduced' | 'existing';
  readonly image: string;
  readonly stage: string;
  /** The variable by the name of which it is a credential; undefined where its value tells. */
  readonly name: string | undefined;
  readonly signer: string;
  readonly unread: boolean;
  /** A waiver in the file that the change adds. */
  readonly inline: boolean;
}

function findings(random: Chance): Found[] {
  return Array.from({ length: 1 + random.below(4) }, () => ({
    rule: random.pick(some),
    own: random.is(0.3) ? random.pick(severities) : undefined,
    path: random.pick(paths),
    standing: random.pick(['introduced', 'existing'] as const),
    image: random.pick(images),
    stage: random.pick(stages),
    name: random.is(0.3) ? random.pick(names) : undefined,
    signer: random.pick(['a', 'b']),
    unread: random.is(0.1),
    inline: random.is(0.1),
  }));
}

/** The acceptances of a policy: a floor's terms decide which of a repository's count. */
type Accepting = Pick<Policy, 'waivers' | 'unread'>;

const kindsOf = once(({ files }: Policy) => fileKinds(files));
const shipsOf = once(({ ships }: Policy) => shippedBy(ships));

const nowhere = { forDevelopers: false, forTests: false, onTrial: false, rootOnHost: false };

/** How severe a finding is by a policy; `off` also where it only informs. */
function weightOf({ rule, own }: Found, policy: Pick<Policy, 'severities' | 'profile' | 'version'>): RuleSeverity {
  const grades = gradesOf(rule, policy);
  if (grades.length === 0) return 'off';
  const problem = { at: undefined as never, message: [], ...(own && { severity: own }) };
  const { severity, informs } = weighed(problem, { rule, grades }, nowhere);
  return informs ? 'off' : severity;
}

/** Whether a finding fails the review by a policy, as each part of the review would have it. */
function fails(found: Found, policy: Policy, { waivers, unread }: Accepting): boolean {
  const { rule, path, standing, name, stage } = found;
  const on = { today, policy };
  if (kindsOf(policy)(path) !== 'reviewed') return false;
  if (found.unread) return !unread.some((each) => each.paths.includes(path) && termFaults(each, on).length === 0);
  if (unmet(found, policy)) return true;
  if (rule.group === 'secrets' && name && policy.secrets.leaveOut.includes(name) && !policy.secrets.add.includes(name))
    return false;
  if (rule.image && !isShipped(stage, shipsOf(policy)(path))) return false;
  const told = weightOf(found, policy);
  if (told === 'off') return false;
  const reference = referenceOf(found.image);
  if (rule.id === 'untrusted-registry' && !isUntrusted(reference, policy.trusted)) return false;
  const isEased = rule.trust && trustedBy(reference, policy.trusted).some((each) => each.with.includes(rule.trust!));
  const wouldFail =
    reaches(isEased ? lowered(told, 1) : told, policy.failOn) && (policy.gate === 'all' || standing === 'introduced');
  if (!wouldFail) return false;
  const inline =
    found.inline && policy.inlineWaivers === 'allow' && termFaults({ until: today, by: 'ops' }, on).length === 0;
  const isWaived = waivers.some(
    (each) => each.rule === rule.id && each.paths.includes(path) && termFaults(each, on).length === 0,
  );
  return !inline && !isWaived;
}

/** The last stage, `test`, ships where nobody says anything. */
function isShipped(stage: string, said: readonly string[]): boolean {
  return said.length === 0 || said.includes(asUsual) ? stage === 'test' || said.includes(stage) : said.includes(stage);
}

/** Of a floor's demands one must be met, and of the others one. */
function unmet({ image, signer }: Found, { signatures }: Policy): boolean {
  const on = demandsOn(referenceOf(image), signatures);
  const isMet = (some: readonly SignatureDemand[]) =>
    some.length === 0 || some.some(({ signer: by }) => by.kind === 'identity' && by.identity === signer);
  return !isMet(on.filter((each) => each.ofFloor)) || !isMet(on.filter((each) => !each.ofFloor));
}

/** What each of two policies says, whether by itself or where it says nothing by the other. */
interface Pair {
  readonly floor: Policy;
  readonly own: Policy;
  readonly said: Statements;
}

/** Whether a finding fails by the stricter of both in every single thing, told apart one by one and not as the join does. */
function failsByEither(found: Found, { floor, own, said }: Pair, { waivers, unread }: Accepting): boolean {
  const { rule, path, standing, name, stage } = found;
  const both = [floor, own];
  const earliest = <T extends string>(order: readonly T[], values: readonly T[]) =>
    order.find((each) => values.includes(each))!;
  const accepts = (each: { until: string; by?: string | undefined }) =>
    both.every((policy) => termFaults(each, { today, policy }).length === 0);
  if (!both.some((each) => kindsOf(each)(path) === 'reviewed')) return false;
  if (found.unread) return !unread.some((each) => each.paths.includes(path) && accepts(each));
  if (
    both.some((each) => unmet(found, { ...each, signatures: each.signatures.map(({ ofFloor: _, ...rest }) => rest) }))
  )
    return true;
  const isSecret = (each: Policy) => each.secrets.add.includes(name!) || !each.secrets.leaveOut.includes(name!);
  if (rule.group === 'secrets' && name && !both.some(isSecret)) return false;
  // Of a path of which one says nothing, the other speaks.
  const ships = [shipsOf(floor)(path), ...(shipsOf(own)(path).length > 0 ? [shipsOf(own)(path)] : [])];
  if (rule.image && !ships.some((each) => isShipped(stage, each))) return false;
  const profile = earliest(['strict', 'default'], [floor.profile, own.profile]);
  // An older version than the floor's does not count.
  const version = earliest([...ruleVersions.toReversed()], [floor.version, own.version]);
  const byOwn = { profile, version };
  const ownEntry = said.severities?.get(rule.id);
  const groupEntry = said.severities?.get(rule.group);
  const isAsked = severityOf(rule, { ...byOwn, severities: new Map() }) !== 'off';
  const entries = ownEntry
    ? [[rule.id, ownEntry]]
    : isAsked && groupEntry
      ? [[rule.group, groupEntry]]
      : floor.severities;
  const ownSeverity = weightOf(found, { ...byOwn, severities: new Map(entries as [string, RuleSeverity][]) });
  const told = earliest([...severities, 'off'], [weightOf(found, floor), ownSeverity]);
  if (told === 'off') return false;
  const reference = referenceOf(found.image);
  if (rule.id === 'untrusted-registry' && !both.some(({ trusted }) => isUntrusted(reference, trusted))) return false;
  const eases = ({ trusted }: Policy) => trustedBy(reference, trusted).some((each) => each.with.includes(rule.trust!));
  const severity = rule.trust && both.every(eases) ? lowered(told, 1) : told;
  const failOn = earliest([...severities.toReversed(), 'never'], [floor.failOn, own.failOn]);
  if (!reaches(severity, failOn) || (standing === 'existing' && both.every(({ gate }) => gate !== 'all'))) return false;
  const inFile = { until: today, by: 'ops' };
  if (found.inline && both.every(({ inlineWaivers }) => inlineWaivers === 'allow') && accepts(inFile)) return false;
  return !waivers.some((each) => each.rule === rule.id && each.paths.includes(path) && accepts(each));
}

/** A policy by itself, which leaves to the floor what it says nothing of. */
function withoutFloor(floor: Policy, said: Statements, whole: Policy): Policy {
  const { files, secrets } = said;
  return {
    ...floor,
    ...Object.fromEntries(Object.keys(said).map((key) => [key, whole[key as keyof Policy]])),
    ...(files && {
      files: {
        include: [...floor.files.include, ...whole.files.include],
        exclude: files.exclude ?? floor.files.exclude,
      },
    }),
    ...(secrets && {
      secrets: {
        add: [...floor.secrets.add, ...whole.secrets.add],
        leaveOut: secrets.leaveOut ?? floor.secrets.leaveOut,
      },
    }),
  };
}

const [floors, policies] = [350, 350];

describe(`over ${floors * policies} pairs of a floor and a policy`, () => {
  test('what fails is what fails by the stricter of both, and so all that the floor alone fails', () => {
    const random = new Chance(34);
    const lows = Array.from({ length: floors }, () => statements(random)).map((low) => ({
      low,
      floor: floorOf([low], some),
    }));
    const saids = Array.from({ length: policies }, () => statements(random)).map((said) => ({
      said,
      whole: settled(said),
    }));
    const seen = { red: 0, green: 0, weaker: 0, stricter: 0 };
    for (const { low, floor } of lows)
      for (const { said, whole } of saids) {
        const { policy, weaker } = overFloor(floor, said, some);
        const pair: Pair = { floor: floor.policy, own: withoutFloor(floor.policy, said, whole), said };
        let [byFloor, byBoth] = [0, 0];
        for (const each of findings(random)) {
          const [alone, over] = [fails(each, floor.policy, policy), fails(each, policy, policy)];
          const told = () => shown({ each, low, said, policy });
          if (alone && !over) assert.fail(`the floor alone fails it: ${told()}`);
          // How much more or less than its rule a finding is, versions that differ reckon each by its own.
          const isExact = each.own === undefined || policy.version === floor.policy.version;
          if (isExact && failsByEither(each, pair, policy) !== over)
            assert.fail(`${over ? 'neither fails it' : 'it should fail'}: ${told()}`);
          byFloor += Number(alone);
          byBoth += Number(over);
        }
        seen[byBoth > 0 ? 'red' : 'green'] += 1;
        seen.weaker += Number(weaker.length > 0);
        seen.stricter += Number(byBoth > byFloor);
      }
    // What never happens proves nothing.
    for (const [what, count] of Object.entries(seen)) assert.ok(count > (floors * policies) / 50, `${what}: ${count}`);
  });
});

function shown(what: object): string {
  const plain = (_: string, value: unknown) => {
    if (value instanceof Map) return [...value];
    return typeof value === 'object' && value !== null && 'why' in value ? (value as Rule).id : value;
  };
  return JSON.stringify(what, plain);
}
