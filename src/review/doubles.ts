import { type Finding, type Standing, severities } from '../finding.ts';
import { compareLocations, outermost } from '../source.ts';

type Stood = Finding & { readonly standing: Standing };

/**
 * Tells once what a change takes away: of a finding over the change and those that tell the same of the same subject, as far
 * as they are new, the worst ones stay. Where they are as bad, those do that say what is wrong and not what became of it.
 */
export function withoutDoubles<T extends Stood>(findings: readonly T[]): T[] {
  const fresh = new Map<string, T[]>();
  for (const finding of findings) {
    if (finding.standing !== 'introduced') continue;
    const name = subject(outermost(finding.at).source.path, finding.service ?? finding.image);
    const others = fresh.get(name);
    if (others) others.push(finding);
    else fresh.set(name, [finding]);
  }
  const dropped = new Set<T>();
  for (const finding of findings) {
    const { sameAs } = finding;
    if (!sameAs) continue;
    const others = sameAs.subjects
      .flatMap(({ path, name }) => fresh.get(subject(path, name)) ?? [])
      .filter(({ rule, at }) => sameAs.rules.includes(rule.id) && !(sameAs.here && compareLocations(at, finding.at)));
    const worst = Math.min(...others.map(rank));
    if (worst <= rank(finding)) dropped.add(finding);
    else for (const other of others) dropped.add(other);
  }
  return findings.filter((finding) => !dropped.has(finding));
}

/**
 * Of what is gone, what has not become another fault about the same thing, as bad or worse: an image that lost its tag is not
 * one whose missing digest was put right.
 *
 * @param currentPath gives a file's path at the head of the change
 */
export function withoutReplaced<T extends Finding>(
  gone: readonly T[],
  head: readonly Finding[],
  currentPath: (path: string) => string,
): T[] {
  const about = ({ rule, key, image, service, at }: Finding) =>
    JSON.stringify([rule.group, key, image, service, currentPath(outermost(at).source.path)]);
  const now = new Map<string, Finding[]>();
  // Without a key, a finding is about nothing that another one could be about.
  for (const finding of head.filter(({ key }) => key))
    now.set(about(finding), [...(now.get(about(finding)) ?? []), finding]);
  return gone.filter((finding) => {
    const others = now.get(about(finding)) ?? [];
    return !others.some((other) => other.rule !== finding.rule && rank(other) <= rank(finding));
  });
}

function subject(path: string, name: string | undefined): string {
  return JSON.stringify([path, name]);
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
