/** What rules report in each of many sets of files, all of which are reviewed in one go. */

import { defaultPolicyPath } from '../src/policy/policy.ts';
import type { ReviewedFinding } from '../src/review/review.ts';
import type { Rule } from '../src/rule.ts';
import { outermost } from '../src/source.ts';
import { changeOf } from './change.ts';
import { run } from './run.ts';

type Sets = readonly Readonly<Record<string, string>>[];

/**
 * @param isAsked which rules' findings count
 * @param sets the files of each by their paths; they are put into folders of their own
 * @returns for each set what is reported in it, or has a note there
 */
export async function findingsIn(
  isAsked: (rule: Rule, finding: ReviewedFinding) => boolean,
  sets: Sets,
): Promise<readonly (readonly ReviewedFinding[])[]> {
  const files = new Map(
    sets.flatMap((set, i) => Object.entries(set).map(([path, text]) => [`${i}/${path}`, text] as const)),
  );
  const { findings } = await run({
    forge: changeOf(undefined, files),
    policyPath: defaultPolicyPath,
    overrides: { profile: 'strict', severities: new Map() },
    today: '2026-11-29',
  });
  const found: ReviewedFinding[][] = sets.map(() => []);
  for (const finding of findings.filter((each) => isAsked(each.rule, each))) {
    const places = [finding.at, ...(finding.notes ?? []).map(({ at }) => at)];
    const folders = new Set(places.map((at) => Number(outermost(at).source.path.split('/')[0])));
    for (const i of folders) found[i]?.push(finding);
  }
  return found;
}

/** Whether rules report anything in each of them. */
export async function reportedIn(
  isAsked: (rule: Rule, finding: ReviewedFinding) => boolean,
  sets: Sets,
): Promise<readonly boolean[]> {
  return (await findingsIn(isAsked, sets)).map((findings) => findings.length > 0);
}
