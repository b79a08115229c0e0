import { type Finding, type Standing, severities } from '../finding.ts';
import { outermost } from '../source.ts';

type Stood = Finding & { readonly standing: Standing };

/**
 * Tells once what a change takes away: of a finding over the change and those that tell the same of the same subject, as far
 * as they are new, the worst ones stay. Where they are as bad, those do that say what is wrong and not what became of it.
 */
export function withoutDoubles<T extends Stood>(findings: readonly T[]): T[] {
  const dropped = new Set<T>();
  for (const finding of findings) {
    const { sameAs } = finding;
    if (!sameAs) continue;
    const others = findings.filter(
      (other) =>
        other.standing === 'introduced' && sameAs.rules.includes(other.rule.id) && isAbout(other, sameAs.subjects),
    );
    const worst = Math.min(...others.map(rank));
    if (worst <= rank(finding)) dropped.add(finding);
    else for (const other of others) dropped.add(other);
  }
  return findings.filter((finding) => !dropped.has(finding));
}

function isAbout(finding: Finding, subjects: NonNullable<Finding['sameAs']>['subjects']): boolean {
  const { path } = outermost(finding.at).source;
  const name = finding.service ?? finding.image;
  return subjects.some((subject) => subject.path === path && subject.name === name);
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
