import type { Finding } from '../finding.ts';
import { severities } from '../problem.ts';
import { outermost } from '../source.ts';
import { groupBy } from '../text/group-by.ts';

/** What was found in older versions of files that a change adds. */
export interface OlderVersions {
  readonly findings: readonly Finding[];
  /** For a new file, the path of its older version. */
  readonly versionOf: ReadonlyMap<string, string>;
}

export const noVersions: OlderVersions = { findings: [], versionOf: new Map() };

/**
 * Says of a finding in a new file the path of the older version that it is taken over from: what that has had as well is how
 * the repository works. What a new version fetches and begins with, and which password it has, is its own choice; and what a
 * suggestion puts right is worth a word.
 */
export function takenOver({ findings, versionOf }: OlderVersions): (finding: Finding) => string | undefined {
  const there = groupBy(findings, keyOf);
  return (finding) => {
    const { rule, fix, at } = finding;
    const version = versionOf.get(outermost(at).source.path);
    if (version === undefined || fix || ownChoice.has(rule.group)) return undefined;
    const before = there.get(keyOf(finding)) ?? [];
    const isThere = (other: Finding) => outermost(other.at).source.path === version && rank(other) <= rank(finding);
    return before.some(isThere) ? version : undefined;
  };
}

const ownChoice: ReadonlySet<string> = new Set(['build', 'images', 'secrets']);

/** What is found, whatever its version: that is a number with a dot, or one of the file's path. */
function keyOf({ rule, message, at }: Finding): string {
  const own = new Set(outermost(at).source.path.match(numbers));
  const words = message.map((part) => (typeof part === 'string' ? part : part.code)).join('');
  const plain = words.replace(numbers, (number) => (number.includes('.') || own.has(number) ? '#' : number));
  return `${rule.id} ${plain}`;
}

const numbers = /\d+(?:\.\d+)*/g;

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
