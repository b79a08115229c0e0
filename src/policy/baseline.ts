/** The file of a baseline: the findings that a team accepts as they are, each by its fingerprint, beside the policy. */
import type { Location } from '../source.ts';
import { dayOf } from '../text/day.ts';
import { readSettings } from './read-settings.ts';
import { listShape, object, placedShape, tableShape, textShape } from './shape.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** Findings that are accepted for a time as they are. */
export interface Baseline extends BaselineTerms {
  /** By the path of their file, each as `RULE FINGERPRINT`. */
  readonly findings: ReadonlyMap<string, readonly string[]>;
  readonly at: Location;
}

/** What a team says of all that is in a baseline. */
export interface BaselineTerms {
  readonly reason: string;
  /** The last day on which it counts, as `2027-01-31`. */
  readonly until: string;
  readonly by?: string | undefined;
}

/** The path of the baseline that belongs to a policy: `ci/layer-review.baseline.yml` beside `ci/layer-review.yml`. */
export function baselinePathOf(policyPath: string): string {
  const [, stem = policyPath, ending = '.yml'] = /^(.*[^/])(\.ya?ml)$/s.exec(policyPath) ?? [];
  return `${stem}.baseline${ending}`;
}

/** How a baseline names a finding. */
export function baselineEntry(ruleId: string, fingerprint: string): string {
  return `${ruleId} ${fingerprint}`;
}

const words = textShape({ what: 'non-empty text', parse: (each) => each.trim() || undefined });

// A rule that there is no more is no mistake: what it found is not found any more.
const entry = textShape({
  what: "a rule's name and a fingerprint, such as `run-as-root 0123456789abcdef`",
  parse: (each) => (/^[a-z0-9-]+ [0-9a-f]{16}$/.test(each) ? each : undefined),
});

const shape = placedShape(
  object('The baseline', {
    reason: { is: words, means: 'Why this is acceptable.', required: true },
    until: {
      is: textShape({ what: 'a date, such as `2027-01-31`', parse: dayOf }),
      means: 'The last day it applies, at most a year from now.',
      required: true,
    },
    by: { is: words, means: 'Who is responsible for it.' },
    findings: {
      is: tableShape(
        '`findings`',
        textShape({ what: 'a path', parse: (each) => each }),
        listShape(entry, { what: 'findings' }),
      ),
      means: 'The findings it accepts, by the path of their file.',
      required: true,
    },
  }),
);

/**
 * Reads a baseline.
 *
 * @throws InputError with every mistake.
 */
export function readBaseline(path: string, text: string): Baseline {
  // The shape demands what the type does.
  return readSettings({ path, text, what: 'baseline' }, shape) as Baseline;
}

/** How many findings it accepts. */
export function baselineSize({ findings }: Pick<Baseline, 'findings'>): number {
  return [...findings.values()].reduce((sum, entries) => sum + entries.length, 0);
}

/** The text of a baseline's file: sorted, a line for each finding, so that git merges what two branches take out. */
export function baselineText({ reason, until, by, findings }: Omit<Baseline, 'at'>): string {
  const files = [...findings].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    '# Accepted as it is. Run `layer-review baseline` to take out what is fixed.',
    `reason: ${yamlScalar(reason)}`,
    `until: ${until}`,
    ...(by === undefined ? [] : [`by: ${yamlScalar(by)}`]),
    'findings:',
    ...files.flatMap(([path, entries]) => [
      `  ${yamlScalar(path)}:`,
      ...[...new Set(entries)].sort().map((each) => `    - ${each}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
