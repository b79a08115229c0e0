import type { Severity } from './finding.ts';

/** What a team decides: which faults matter to it and when a review fails. */
export interface Policy {
  readonly profile: 'default' | 'strict';
  readonly failOn: Severity | 'never';
  /** `introduced`: only what the change brings in can fail it. */
  readonly gate: 'all' | 'introduced';
  readonly commentOn: Severity | 'never';
  readonly maxComments: number;
  readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** By a rule's id or a group's name; a rule's own entry wins. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
}

export const defaultPolicy: Policy = {
  profile: 'default',
  failOn: 'high',
  gate: 'all',
  commentOn: 'medium',
  maxComments: 30,
  files: { include: [], exclude: [] },
  severities: new Map(),
};
