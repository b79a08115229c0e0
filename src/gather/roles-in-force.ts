import { type Change, type ChangedFile, pathsOf, type Side } from '../change.ts';
import { rolesByText, rolesOfFile } from '../facts/roles/file-roles.ts';
import type { RolesOf } from '../facts/roles/named-roles.ts';
import {
  areOfTests,
  asPublished,
  isEarnestName,
  isTrialRole,
  type Role,
  rolesOfPath,
  type ToldRoles,
  withoutThrowaway,
} from '../known/path-roles.ts';
import { filePathOf, Source } from '../source.ts';
import { nameOf } from '../text/path.ts';
import type { BuiltUpon } from './built-upon.ts';
import type { ToldBeside } from './told-beside.ts';

/** The roles of the files of each side, as they count for what is found in them. */
export interface RolesInForce {
  readonly base: RolesOf;
  readonly head: RolesOf;
  /** Those of the head where what new files say of themselves counts as well; undefined where a change adds none. */
  readonly claimed: RolesOf | undefined;
}

/** What is known of a change besides. */
interface Known {
  readonly change: Change;
  /** The files of the base, by path, as far as they were read. */
  readonly before: ReadonlyMap<string, Source>;
  /** Whether images of a file are published, whatever it is called. */
  readonly isPublished: (path: string) => boolean;
  readonly builtUpon: BuiltUpon;
  /** What lies beside files and says what they are there for. */
  readonly told: ToldBeside;
}

/**
 * What files are there for. That of a file which a change touches is what it was before: no change takes a file that ships
 * out of the review by what it calls it, or by a comment that it adds. What a new file says of itself, or a
 * new README beside it, counts by itself, for what harms nobody but who runs it.
 */
export function rolesInForce({ change, before, isPublished, builtUpon, told }: Known): RolesInForce {
  const { repository } = change;
  const rolesOn = (side: Side, source: Source): ToldRoles =>
    new Map([...told(side, source), ...rolesOfFile(source, repository)]);
  /** What is said of a file elsewhere, before a change as after it. */
  const toldStill = (source: Source): ToldRoles => stillSaid(told('base', source), told('head', source));
  /** Whoever adds a file would add what it says, and the README beside it, too. */
  const unclaimed = (source: Source): ToldRoles =>
    new Map([...toldStill(source), ...withoutText(rolesOfFile(source, repository), source)]);
  const inForce =
    (rolesOf: (source: Source) => ToldRoles): RolesOf =>
    (source) => {
      const path = filePathOf(source);
      const roles = isPublished(path) ? asPublished(rolesOf(source)) : rolesOf(source);
      const user = builtUpon(path);
      return user === undefined ? roles : new Map([...roles, ['base', user]]);
    };
  const changed = new Map(change.files.map((file) => [file.path, file]));
  const formerOf = (file: ChangedFile): Source | undefined => {
    const path = pathsOf(file)[0] ?? goneFrom(file.path, change);
    const former = path === undefined ? undefined : (before.get(path) ?? new Source(path, ''));
    return former && before.has(former.path) && isBlank(former) ? undefined : former;
  };
  const addsFiles = change.base !== undefined && change.files.some((file) => formerOf(file) === undefined);
  const ofHead = (source: Source, isClaim = false): ToldRoles => {
    const file = changed.get(filePathOf(source));
    const own = rolesOn('head', source);
    if (change.base === undefined) return own;
    if (!file) return stillSaid(rolesOn('base', source), own);
    const former = formerOf(file);
    // What is called for production is not there for anything else because its top says so.
    if (former === undefined)
      return isClaim && !isEarnestName(nameOf(file.path))
        ? withoutThrowaway(own)
        : new Map([...unclaimed(source), ['added', file.path]]);
    return stillSaid(rolesOn('base', former), own);
  };
  return {
    // What is said of a file elsewhere, and is not any more, makes nothing of it worse.
    base: inForce((source) => new Map([...toldStill(source), ...rolesOfFile(source, repository)])),
    head: inForce((source) => ofHead(source)),
    claimed: addsFiles ? inForce((source) => ofHead(source, true)) : undefined,
  };
}

/**
 * Where a new file may have come from, too different for git to say so: a removed one of its name, unless another new one of
 * that name, which is there for nothing else than to ship, takes its place.
 */
function goneFrom(path: string, { files }: Change): string | undefined {
  const namesakes = files.filter((file) => file.path !== path && nameOf(file.path) === nameOf(path));
  const ships = namesakes.some((file) => file.status === 'added' && rolesOfPath(file.path).size === 0);
  return ships ? undefined : namesakes.find(({ status }) => status === 'removed')?.path;
}

function withoutText(roles: ToldRoles, source: Source): ToldRoles {
  const said = rolesByText(source);
  return new Map([...roles].filter(([role, words]) => said.get(role) !== words));
}

/** Whether a file that was there said nothing yet. */
function isBlank({ path, text }: Source): boolean {
  return text.trim() === '' && rolesOfPath(path).size === 0;
}

/** The roles of before that a file still has; another one of those on which nobody relies does as well. */
function stillSaid(before: ToldRoles, now: ToldRoles): ToldRoles {
  const isSaid = (role: Role) => now.has(role) || (isTrialRole(role) && areOfTests(now));
  return new Map([...before].filter(([role]) => isSaid(role)));
}
