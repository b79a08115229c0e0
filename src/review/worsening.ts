import type { Finding } from '../finding.ts';
import { isOlderThan } from '../known/image-trust.ts';
import { isVouchedFor, type Trust } from '../known/trusted-images.ts';
import { type Message, reaches, type Severity, say, severities } from '../problem.ts';
import { filePathOf } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import type { Meaning } from './finding-meaning.ts';
import { calledBy, isAnother } from './runs-behind.ts';

export interface Meant {
  readonly finding: Finding;
  readonly meaning: Meaning;
  /** At the head. */
  readonly path: string;
}

/** What was taken in at the base, by what, and with what faults. */
export class FormerUses {
  readonly #applications: ReadonlySet<string>;
  readonly #gone: ReadonlySet<string>;
  readonly #faults: ReadonlySet<string>;
  readonly #secrets: ReadonlySet<string>;
  readonly #doors: ReadonlyMap<string, readonly Finding[]>;
  readonly #alike: ReadonlyMap<string | undefined, readonly Finding[]>;

  /**
   * @param applications those of the base, by their ids among the users of what they start
   * @param gone those of them of which no file is left
   */
  constructor(before: readonly Meant[], applications: ReadonlySet<string>, gone: ReadonlySet<string>) {
    this.#applications = applications;
    this.#gone = gone;
    const uses = before.flatMap((each) => [...each.meaning.users.keys()].map((user) => [each, user] as const));
    this.#faults = new Set(uses.map(([each, user]) => faultOf(each, user)));
    this.#secrets = new Set(uses.map(([each, user]) => secretOf(each, user)));
    const doors = before.flatMap(({ finding }) => (finding.rule.cause === 'door' ? finding : []));
    this.#doors = groupBy(doors, serviceOf);
    this.#alike = groupBy(
      before.map(({ finding }) => finding),
      ({ fault }) => fault,
    );
  }

  /** How bad it was that everyone who reaches the host could log in with the same password: that was told of the port. */
  open(before: Meant, now: Meant): readonly Severity[] {
    if (!now.finding.letsIn || before.finding.cause !== 'door' || before.meaning.secret !== now.meaning.secret)
      return [];
    return (this.#doors.get(serviceOf(before.finding)) ?? []).map(inItself);
  }

  /** How bad it was at each place, of what is told once. */
  alike({ finding }: Meant): readonly Severity[] {
    return finding.fault === undefined ? [] : (this.#alike.get(finding.fault) ?? []).map(({ severity }) => severity);
  }

  /** What a change has take in a fault that was there, by an application that was there without it, or where nothing did. */
  extended(before: Meant, now: Meant): Message | undefined {
    const { users } = before.meaning;
    // Who had a password written out, and has it by default now, had it before.
    const isKnown = (user: string) =>
      this.#faults.has(faultOf(now, user)) || (now.meaning.secret !== '' && this.#secrets.has(secretOf(now, user)));
    const fresh = [...now.meaning.users].filter(([user]) => !users.has(user) && !isKnown(user));
    if (users.size > 0) {
      // It has moved from there.
      if ([...users.keys()].some((user) => this.#gone.has(user))) return undefined;
      // What is built before and pulled now, or stands in an `.env`, or the other way, is started by the same.
      const isOther = (of: 'image' | 'service') =>
        (before.finding[of] === undefined) !== (now.finding[of] === undefined);
      if (isOther('image') || isOther('service')) return undefined;
      const [, name] = fresh.find(([user]) => this.#applications.has(user)) ?? [];
      return name === undefined ? undefined : say`With this change ${name} starts it, too.`;
    }
    const [[, name] = []] = fresh;
    if (name === undefined) return undefined;
    return now.finding.image === undefined
      ? say`With this change ${name} starts it.`
      : say`With this change it is built into what ships.`;
  }
}

/** How bad it is, whatever makes it lighter where it stands: what comes to that is new also where it only gets a comment. */
function inItself({ severity, alone = severity }: Finding): Severity {
  return alone;
}

function serviceOf({ service, at }: Finding): string {
  return JSON.stringify([service, filePathOf(at.source)]);
}

function secretOf({ meaning }: Meant, user: string): string {
  return JSON.stringify([user, meaning.secret]);
}

function faultOf({ finding, meaning }: Meant, user: string): string {
  return JSON.stringify([user, finding.rule.id, meaning.kind]);
}

/**
 * What a change made worse of a fault that was there before, which is as if it had brought it in.
 *
 * @param trust whose images the policy trusts, and whose are the repository's own
 * @returns in words what the finding does not say itself; undefined where it is as bad as it was, or less
 */
export function worsening(before: Meant, now: Meant, uses: FormerUses, trust: Trust): Message | undefined {
  const { severity, alone = severity } = before.finding;
  // Another rule says more than what only informed.
  const own = before.finding.rule === now.finding.rule || reaches(severity, 'low') ? alone : severity;
  const worst = Math.min(
    ...[severity, own, ...uses.alike(before), ...uses.open(before, now)].map((each) => severities.indexOf(each)),
  );
  if (severities.indexOf(inItself(now.finding)) < worst) return uses.extended(before, now) ?? [];
  if (before.finding.condition?.fails && !now.finding.condition?.fails) return say`Before this change it did not run.`;
  const [old, fresh] = [before.meaning, now.meaning];
  if (old.readOnly && fresh.readOnly === false) return [];
  const extended = uses.extended(before, now);
  if (extended) return extended;
  if (old.runs && fresh.runs && isAnother(old.runs, fresh.runs, (image) => isVouchedFor(image, trust)))
    return say`Before this change ${calledBy(old.runs)} ran here, and not ${calledBy(fresh.runs)}.`;
  const hosts = [...fresh.hosts].filter((host) => !old.hosts.has(host));
  if (hosts.length > 0 && old.hosts.size > 0) return say`Before this change it did not talk to ${hosts[0]!}.`;
  if (old.expanded.size > 0 && [...fresh.expanded].some((text) => !old.expanded.has(text))) return [];
  return agedImage(before, now);
}

/** How an image is older than the one before, or has been without fixes for longer than what was in its place. */
function agedImage(before: Meant, { finding, meaning, path }: Meant): Message | undefined {
  const { finding: former, meaning: old } = before;
  const isInPlace = before.path === path;
  if (isOlderImage(old, meaning, finding))
    return isInPlace
      ? say`Before this change it was ${old.image!.text}, which is newer.`
      : say`${old.image!.text} of ${before.path} is newer.`;
  const isLonger = former.since !== undefined && finding.since !== undefined && finding.since < former.since;
  return isInPlace && isLonger ? say`${old.image!.text} had them until ${[former.since!]}.` : undefined;
}

function isOlderImage({ image: old }: Meaning, { image }: Meaning, { rule }: Finding): boolean {
  // A name that may be given to other content is so whatever version it names.
  if (old === undefined || image === undefined || rule.trust === 'unpinned') return false;
  return isOlderThan(old, image);
}
