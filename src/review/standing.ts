import type { Finding } from '../finding.ts';
import { compareLocations, outermost, positions } from '../source.ts';
import { essence, fingerprintOf, markOf } from './fingerprint.ts';

/** A finding that is told from all others, and known again on the other side of a change. */
export interface Recognised extends Finding {
  readonly fingerprint: string;
  readonly marks: readonly string[];
}

/** Beyond, equal findings of one file are matched in their order only. */
const mostCompared = 250_000;

/**
 * Finds out which findings were there before. Where one file has several that look the same, those whose lines and
 * neighbouring lines are the same belong together, so that the new one is called new and not the one below it.
 *
 * @param currentPath gives a file's path at the head of the change, so that a rename makes no new findings.
 */
export function compareSides(
  base: readonly Finding[],
  head: readonly Finding[],
  currentPath: (path: string) => string,
): { introduced: Recognised[]; existing: Recognised[]; fixed: Recognised[] } {
  const before = grouped(base, currentPath);
  const now = grouped(head, (path) => path);
  const introduced: Recognised[] = [];
  const existing: Recognised[] = [];
  const fixed: Recognised[] = [];
  for (const name of new Set([...now.keys(), ...before.keys()])) {
    const { mark, path } = (now.get(name) ?? before.get(name))!;
    const [old, fresh] = [before.get(name)?.findings ?? [], now.get(name)?.findings ?? []];
    const recognised = (finding: Finding, index: number): Recognised => ({
      ...finding,
      marks: [mark],
      fingerprint: fingerprintOf(mark, path, index),
    });
    const partners = matched(old, fresh);
    const kept = new Set(partners.values());
    for (const [i, finding] of fresh.entries())
      (partners.has(finding) ? existing : introduced).push(recognised(finding, i));
    for (const [i, finding] of old.filter((each) => !kept.has(each)).entries())
      fixed.push(recognised(finding, fresh.length + i));
  }
  return { introduced, existing, fixed };
}

interface Group {
  readonly mark: string;
  readonly path: string;
  /** In the order of their places. */
  readonly findings: Finding[];
}

function grouped(findings: readonly Finding[], currentPath: (path: string) => string): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const mark = markOf(finding);
    const path = currentPath(outermost(finding.at).source.path);
    const name = `${mark} ${path}`;
    const group = groups.get(name);
    if (group) group.findings.push(finding);
    else groups.set(name, { mark, path, findings: [finding] });
  }
  for (const group of groups.values()) group.findings.sort((a, b) => compareLocations(a.at, b.at));
  return groups;
}

/** For each finding of the head that was there before, the one that it was. */
function matched(before: readonly Finding[], now: readonly Finding[]): Map<Finding, Finding> {
  if (before.length === 0 || now.length === 0) return new Map();
  if (before.length === now.length || before.length * now.length > mostCompared)
    return new Map(now.slice(0, before.length).map((finding, i) => [finding, before[i]!]));
  const [old, fresh] = [before.map(surroundings), now.map(surroundings)];
  const likeness = now.flatMap((finding, i) =>
    before.map((other, j) => ({ finding, other, alike: alike(fresh[i]!, old[j]!) })),
  );
  const partners = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const { finding, other } of likeness.sort((a, b) => b.alike - a.alike)) {
    if (partners.has(finding) || taken.has(other)) continue;
    partners.set(finding, other);
    taken.add(other);
  }
  return partners;
}

/** The finding's first line, and those around it. */
function surroundings({ at }: Finding): readonly string[] {
  const { source } = outermost(at);
  const { line } = positions(at).start;
  return [line, line - 1, line + 1, line - 2, line + 2].map((number) => {
    const span = number > 0 ? source.line(number) : undefined;
    return span ? essence(source.text.slice(span.start, span.end)) : '';
  });
}

/** Its own line tells the most. */
function alike(a: readonly string[], b: readonly string[]): number {
  return a.reduce((sum, line, i) => sum + (line === b[i] ? 16 >> i : 0), 0);
}
