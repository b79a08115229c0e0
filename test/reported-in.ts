/** Whether rules report anything in each of many sets of files, all of which are reviewed in one go. */

import { defaultPolicyPath } from '../src/policy/policy.ts';
import type { ReviewedFinding } from '../src/review/review.ts';
import type { Rule } from '../src/rule.ts';
import { outermost } from '../src/source.ts';
import { changeOf } from './change.ts';
import { run } from './run.ts';

/**
 * @param isAsked which rules' findings count
 * @param sets the files of each by their paths; they are put into folders of their own
 */
export async function reportedIn(
  isAsked: (rule: Rule, finding: ReviewedFinding) => boolean,
  sets: readonly Readonly<Record<string, string>>[],
): Promise<readonly boolean[]> {
  const files = new Map(
    sets.flatMap((set, i) => Object.entries(set).map(([path, text]) => [`${i}/${path}`, text] as const)),
  );
  const { findings } = await run({
    forge: changeOf(undefined, files),
    policyPath: defaultPolicyPath,
    overrides: { profile: 'strict', severities: new Map() },
    today: '2026-11-29',
  });
  const told = new Set(
    findings
      .flatMap((finding) =>
        isAsked(finding.rule, finding) ? [finding.at, ...(finding.notes ?? []).map(({ at }) => at)] : [],
      )
      .map((at) => outermost(at).source.path.split('/')[0]),
  );
  return sets.map((_, i) => told.has(String(i)));
}
