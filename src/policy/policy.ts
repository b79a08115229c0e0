import { type Guidance, noGuidance } from '../known/team-guidance.ts';
import type { FileChoice } from '../model/files/container-paths.ts';
import type { Severity } from '../problem.ts';
import type { Location } from '../source.ts';
import type { Baseline } from './baseline.ts';
import type { Elsewhere } from './other-repository.ts';
import { type Grading, newestVersion } from './rule-severity.ts';

/** What a team decides: which faults matter to it and when a review fails. */
export interface Policy extends Guidance, WaiverTerms {
  /** A policy in another repository that this one was read over, or still has to be. */
  readonly extends?: Elsewhere;
  /** The minor version whose rules and severities count, as `0.3`; rules that are newer only inform. */
  readonly version: string;
  /** What a floor that keeps the rules of an older version makes of them: it holds as well. */
  readonly over?: Grading;
  readonly profile: 'default' | 'strict';
  readonly failOn: Severity | 'never';
  /** `introduced`: only what the change brings in can fail it. */
  readonly gate: 'all' | 'introduced';
  readonly commentOn: Severity | 'never';
  readonly maxComments: number;
  readonly files: FileChoice;
  /** By a rule's id or a group's name; a rule's own entry wins. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The registries that may be asked besides those that everybody knows, as `HOST[:PORT]`, with `http://` where that is all they speak. */
  readonly registries: readonly string[];
  /** The stages that ship, by patterns of Dockerfiles' paths. */
  readonly ships: ReadonlyMap<string, readonly string[]>;
  readonly waivers: readonly PolicyWaiver[];
  /** From a file of its own beside the policy; undefined where there is none. */
  readonly baseline?: Baseline | undefined;
  readonly unread: readonly AcceptedUnread[];
  /**
   * Whether a waiver in a file counts; with `after-merge`, one that the change adds counts at once only for what would not
   * fail it.
   */
  readonly inlineWaivers: 'allow' | 'after-merge' | 'deny';
}

/** On what terms anything is accepted for a time: by waivers, in the policy or in files, by a baseline, or under `unread`. */
export interface WaiverTerms {
  /** In days. */
  readonly longestWaiver: number;
  /** Who may be responsible for it, as its `by` says; anybody, or nobody named, unless given. */
  readonly waiversBy?: readonly string[];
}

/** A finding that a team accepts for a time. */
export interface PolicyWaiver {
  /** A rule's id or a group's name. */
  readonly rule: string;
  readonly paths: readonly string[];
  readonly stage?: string;
  readonly service?: string;
  /** Its complete name without a tag. */
  readonly image?: string;
  readonly reason: string;
  /** The last day on which it counts, as `2027-01-31`. */
  readonly until: string;
  readonly by?: string;
  readonly at: Location;
}

/** Files of which a team accepts for a time that they cannot be reviewed. */
export interface AcceptedUnread {
  readonly paths: readonly string[];
  readonly reason: string;
  /** The last day on which it counts, as `2027-01-31`. */
  readonly until: string;
  readonly by?: string;
}

/** A year, and a leap year: nothing is accepted for longer. */
export const mostDays = 366;

export const defaultPolicyPath = '.github/layer-review.yml';

export const defaultPolicy: Policy = {
  ...noGuidance,
  version: newestVersion,
  profile: 'default',
  failOn: 'high',
  gate: 'introduced',
  commentOn: 'medium',
  maxComments: 30,
  files: { include: [], exclude: [] },
  severities: new Map(),
  registries: [],
  ships: new Map(),
  waivers: [],
  unread: [],
  inlineWaivers: 'after-merge',
  longestWaiver: mostDays,
};

/** Where a policy comes from. */
export interface PolicyOrigin {
  readonly path: string;
  /** The commit it was read at; undefined for a file as it lies there. */
  readonly commit: string | undefined;
  /** Whether there is one; without it the defaults are in force. */
  readonly found: boolean;
  /** `owner/repo/path@commit` of what it extends. */
  readonly extends: string | undefined;
  /** The keys that the caller set, which go before the file: `fail-on`. */
  readonly overrides: readonly string[];
  /** What it could only tighten; not there where there is none. */
  readonly floors?: readonly FloorOrigin[];
}

/** Where a floor was read, and what it is. */
export interface FloorOrigin {
  /** `owner/repo/path`, or the path of a file at hand. */
  readonly name: string;
  /** undefined for a file as it lies there. */
  readonly commit: string | undefined;
  /** `sha256:…`, of its text. */
  readonly digest: string;
}

/** A mistake of whoever set layer-review up, in words for that person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What a policy file says; what it leaves out is not in it. */
export type Statements = Partial<Policy>;
