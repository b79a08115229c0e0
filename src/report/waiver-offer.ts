import { waivableAt } from '../facts/change/inline-waivers.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import type { Finding } from '../finding.ts';
import type { Project } from '../model/project.ts';
import { defaultPolicyPath, type Policy } from '../policy/policy.ts';
import { type NewWaiver, withWaivers } from '../policy/write-waivers.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { outermost, positions } from '../source.ts';
import { quarterEndAfter } from '../text/day.ts';
import { exactly } from '../text/glob.ts';
import { groupBy } from '../text/group-by.ts';
import { visible } from '../text/visible.ts';
import { type BlockContent, code, details, fence, paragraph, text } from './markdown.ts';

/** What decides where a waiver counts, and what it has to say. */
export interface Waiving {
  /** The day of the review, as `2027-01-31`. */
  readonly today: string;
  readonly project: () => Project;
  readonly inlineWaivers: Policy['inlineWaivers'];
  readonly policyPath: string;
}

export function waivingOf({ today, project, policy, origin }: Review): Waiving {
  return { today, project, inlineWaivers: policy.inlineWaivers, policyPath: origin?.path ?? defaultPolicyPath };
}

const reason = 'say why';
const title = 'Accept it for a time';

/**
 * The waiver of what a comment reports, to paste as it is, in a fold: above the line where it would count there, else in the
 * policy. Nothing where it would have to show what must not be shown.
 */
export function waiverOffer(
  told: readonly ReviewedFinding[],
  { waiving, secrets }: { readonly waiving?: Waiving | undefined; readonly secrets: Secrets },
): BlockContent[] {
  if (!waiving || told.length === 0) return [];
  const until = quarterEndAfter(waiving.today);
  const findings = told.flatMap((finding): Finding[] => [finding, ...(finding.joined ?? [])]);
  const line =
    told.some(({ failing }) => failing) && waiving.inlineWaivers !== 'allow'
      ? undefined
      : lineToWaiveAt(findings, waiving);
  const rules = [...new Set(findings.map(({ rule }) => rule.id))];
  const waiver =
    line === undefined
      ? withWaivers('', policyWaivers(findings, until, waiving.project()))!.trimEnd()
      : `# layer-review: allow=${rules.join()} until=${until} reason="${reason}"`;
  if (mask(waiver, secrets) !== waiver || visible(waiver.replaceAll('\n', '')) !== waiver.replaceAll('\n', ''))
    return [];
  const where =
    line === undefined
      ? [text('In the policy, '), code(waiving.policyPath), text(' on the base branch:')]
      : [text('On a line of its own above '), code(`${line.path}:${line.line}`, 300), text(':')];
  return [details([text(title)], paragraph(...where), fence(line ? '' : 'yaml', waiver))];
}

/** The words of a comment without the waiver that it offers. */
export function withoutOffer(body: string): string {
  const start = body.indexOf(`<details>\n<summary>${title}</summary>`);
  const end = start === -1 ? -1 : body.indexOf('</details>', start);
  return end === -1 ? body : body.slice(0, start) + body.slice(end + '</details>'.length).trimStart();
}

/** The one line that a comment in the file can stand above, where it counts for all of them. */
function lineToWaiveAt(findings: readonly Finding[], { project, inlineWaivers }: Waiving) {
  if (inlineWaivers === 'deny' || findings.some(({ side }) => side === 'base')) return undefined;
  const places = findings.map(({ at }) => waivableAt(project(), at));
  const [first] = places;
  if (!first || places.some((each) => each?.source !== first.source || each.span.start !== first.span.start))
    return undefined;
  const { path, start } = positions(first);
  return { path, line: start.line };
}

/** One for each rule, for the stage or the service that all its findings are about. */
function policyWaivers(findings: readonly Finding[], until: string, { dockerfiles }: Project): NewWaiver[] {
  const single = (path: string) =>
    dockerfiles.some(({ source, stages }) => source.path === path && stages.length === 1);
  return [...groupBy(findings, ({ rule }) => rule.id)].map(([rule, some]) => {
    const only = (values: readonly (string | undefined)[]) => (new Set(values).size === 1 ? values[0] : undefined);
    const paths = [...new Set(some.map(({ at }) => exactly(outermost(at).source.path)))];
    const [stage, service] = [
      only(some.map(({ image, at }) => (single(outermost(at).source.path) ? undefined : image))),
      only(some.map((each) => each.service)),
    ];
    return { rule, paths, stage, service, reason, until };
  });
}
