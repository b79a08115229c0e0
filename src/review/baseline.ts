/** Which findings a baseline accepts: those that were there, each as it was. */
import { type Baseline, baselineEntry } from '../policy/baseline.ts';
import { outermost } from '../source.ts';
import { type TermsOn, termFaults } from './inline-waivers.ts';
import type { Waiver } from './review.ts';
import type { Recognised } from './standing.ts';

/**
 * What a baseline accepts.
 *
 * @param compared whether there is something to compare with
 * @returns gives for a finding what accepts it. What a change brings in is never accepted, whatever it looks like; what was
 * there is also known by its fingerprint at the base, as the change may rename its file.
 */
export function acceptedBy(
  on: TermsOn & { readonly policy: { readonly baseline?: Baseline | undefined } },
  compared: boolean,
): (finding: Recognised) => Waiver | undefined {
  const { baseline } = on.policy;
  if (!baseline || termFaults(baseline, on).length > 0) return () => undefined;
  const { reason, until, by, at } = baseline;
  const waiver: Waiver = { reason, until, by, at, kind: 'baseline' };
  const names = namesIn(baseline);
  return (finding) => (standsIn(names, finding, compared) ? waiver : undefined);
}

/**
 * What is to be said of a baseline itself: that it has ended, or how much of it is fixed.
 *
 * @param found all findings, also those that a waiver accepts
 * @param fixed what a change fixes; undefined where there is nothing to compare with
 * @param isKnown whether all that there is to find in a file was looked for
 */
export function baselineRemarks(
  on: TermsOn & { readonly policy: { readonly baseline?: Baseline | undefined } },
  { found, fixed, isKnown }: Looked,
): string[] {
  const { baseline } = on.policy;
  if (!baseline) return [];
  const name = `\`${outermost(baseline.at).source.path}\``;
  const faults = termFaults(baseline, on);
  if (faults.length > 0) return [`The baseline ${name} does not count: ${faults.join('; ')}.`];
  const gone = fixed ? fixedIn(baseline, fixed) : goneFrom(baseline, found, isKnown);
  if (gone === 0) return [];
  const [are, it] = gone === 1 ? ['entry is', 'it'] : ['entries are', 'them'];
  return [`${gone} ${are} fixed in the baseline ${name}; \`layer-review baseline\` takes ${it} out.`];
}

interface Looked {
  readonly found: readonly Recognised[];
  readonly fixed: readonly Recognised[] | undefined;
  readonly isKnown: (path: string) => boolean;
}

function fixedIn(baseline: Baseline, fixed: readonly Recognised[]): number {
  const names = namesIn(baseline);
  return fixed.filter((finding) => standsIn(names, finding, true)).length;
}

function goneFrom({ findings }: Baseline, found: readonly Recognised[], isKnown: (path: string) => boolean): number {
  const there = new Set(found.map(nameOf));
  return [...findings].flatMap(([path, entries]) =>
    isKnown(path) ? entries.filter((each) => !there.has(inFile(path, each))) : [],
  ).length;
}

function namesIn({ findings }: Baseline): ReadonlySet<string> {
  return new Set([...findings].flatMap(([path, entries]) => entries.map((each) => inFile(path, each))));
}

function standsIn(names: ReadonlySet<string>, finding: Recognised, compared: boolean): boolean {
  if (!compared) return names.has(nameOf(finding));
  return finding.former !== undefined && names.has(nameOf(finding.former));
}

function nameOf({ rule, fingerprint, at }: Pick<Recognised, 'rule' | 'fingerprint' | 'at'>): string {
  return inFile(outermost(at).source.path, baselineEntry(rule.id, fingerprint));
}

function inFile(path: string, entry: string): string {
  return `${path}\n${entry}`;
}
