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

function subject(path: string, name: string | undefined): string {
  return JSON.stringify([path, name]);
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
