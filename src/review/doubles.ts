import type { Finding, Standing } from '../finding.ts';
import { compareSeverities, type Message } from '../problem.ts';
import { compareLocations, outermost } from '../source.ts';
import { groupBy } from '../text/group-by.ts';

type Stood = Finding & { readonly standing: Standing };

/**
 * Tells once what several rules tell: of a finding and those that it says are the same of the same subject, as far as they
 * are new or old alike, the worst ones stay. Where they are as bad, the others do: they say what is wrong, and what became of
 * it only where that is a sentence more.
 */
export function withoutDoubles<T extends Stood>(findings: readonly T[]): T[] {
  const doubled = new Set(findings.flatMap(({ sameAs }) => sameAs?.rules ?? []));
  const known = groupBy(
    findings.filter(({ rule }) => doubled.has(rule.id)),
    ({ standing, at, service, image }) => subject(standing, outermost(at).source.path, service ?? image),
  );
  const dropped = new Set<T>();
  const added = new Map<T, Message>();
  for (const finding of findings) {
    const { sameAs, standing } = finding;
    if (!sameAs) continue;
    const others = sameAs.subjects
      .flatMap(({ path, name }) => known.get(subject(standing, path, name)) ?? [])
      .filter(({ rule, at }) => sameAs.rules.includes(rule.id) && !(sameAs.here && compareLocations(at, finding.at)));
    const telling = others.find((other) => compareSeverities(other, finding) <= 0);
    if (telling) {
      dropped.add(finding);
      if (sameAs.adds) added.set(telling, [' ', ...sameAs.adds]);
    } else for (const other of others) dropped.add(other);
  }
  return findings.flatMap((finding) => {
    const more = added.get(finding);
    if (dropped.has(finding)) return [];
    return more ? { ...finding, message: [...finding.message, ...more] } : finding;
  });
}

/**
 * Of what is gone, what has not become another fault about the same thing, as bad or worse: an image that lost its tag is not
 * one whose missing digest was put right, nor has a privileged service its capabilities dropped.
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
  const covered = new Set(
    head.flatMap(({ rule, service, at }) =>
      (rule.covers ?? []).map((id) => JSON.stringify([id, service, outermost(at).source.path])),
    ),
  );
  // Without a key, a finding is about nothing that another one could be about.
  const now = groupBy(
    head.filter(({ key }) => key),
    about,
  );
  return gone.filter((finding) => {
    const { rule, service, at } = finding;
    if (covered.has(JSON.stringify([rule.id, service, currentPath(outermost(at).source.path)]))) return false;
    const others = now.get(about(finding)) ?? [];
    return !others.some((other) => other.rule !== finding.rule && compareSeverities(other, finding) <= 0);
  });
}

function subject(standing: Standing, path: string, name: string | undefined): string {
  return JSON.stringify([standing, path, name]);
}
