/**
 * The review as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), within what GitHub's code
 * scanning takes (https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning).
 */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { maskPath } from '../facts/secrets/mask.ts';
import type { Finding, Standing } from '../finding.ts';
import { fixTitle, type Severity, worstOf } from '../problem.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import type { Rule } from '../rule.ts';
import { type Location, positions } from '../source.ts';
import { isOffered, jsonText } from './json.ts';
import { home, rulePage } from './rule-page.ts';
import { compares, count, messageText, plainText, waiverMessage } from './wording.ts';

export interface SarifOptions {
  readonly version: string;
  /**
   * Whether to tell what the change fixes, as absent results. Code scanning knows no such thing and would raise an alert
   * for each.
   */
  readonly fixed: boolean;
}

/** The log as text that is safe to print. */
export function reviewSarif(review: Review, options: SarifOptions): string {
  return jsonText(sarifLog(review, options));
}

export type SarifLog = ReturnType<typeof sarifLog>;

/** Code scanning keeps no more of one run. */
const mostResults = 5000;
/** Nor more places of one result. */
const mostPlaces = 100;

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' } as const;
const states = { introduced: 'new', existing: 'unchanged', fixed: 'absent' } as const satisfies Record<
  Standing,
  string
>;

/** A score in the middle of what code scanning calls critical, high, medium or low; none for what is only worth a look. */
const scores: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: undefined,
};

/** The lowest that code scanning takes, so that what is only worth a look does not get the score of its rule. */
const leastScore = '0.1';

export function sarifLog(review: Review, { version, fixed }: SarifOptions) {
  const all = [...review.findings, ...review.waived, ...(fixed ? review.fixed : [])];
  const told = all.slice(0, mostResults);
  const rules = [...new Map(told.map(({ rule }) => [rule.id, rule])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'layer-review',
            semanticVersion: version,
            informationUri: home,
            rules: rules.map((rule) => descriptor(rule, told)),
          },
        },
        // Results of other tools and of other uploads stay as they are.
        automationDetails: { id: 'layer-review/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: review.verdict !== 'error',
            toolExecutionNotifications: notifications(review, all.length - told.length),
          },
        ],
        results: told.map((finding) => result(finding, indexes.get(finding.rule.id)!, review)),
      },
    ],
  };
}

function descriptor(rule: Rule, findings: readonly Finding[]) {
  const { id, title, why, fix, also, group, severity } = rule;
  // What code scanning documents is the rule's score alone, so that no finding may look lighter than it is.
  const score = scores[worstOf(findings.filter(({ rule }) => rule.id === id)) ?? severity];
  const others = also.length > 0 ? `Other names: ${also.join(', ')}.` : undefined;
  const paragraphs = (parts: readonly (string | undefined)[]) => parts.filter((part) => part).join('\n\n');
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: paragraphs([why, `Instead: ${fix}`, others]),
      markdown: paragraphs([`**Why:** ${why}`, `**Instead:** ${fix}`, others]),
    },
    helpUri: rulePage(rule),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security', group], ...(score && { 'security-severity': score }) },
  };
}

function result(finding: ReviewedFinding, ruleIndex: number, review: Review) {
  const { secrets } = review;
  const notes = (finding.notes ?? []).slice(0, mostPlaces - 1);
  const related = notes.map((note, i) => ({
    id: i + 1,
    ...place(note.at, secrets),
    message: { text: plain(messageText(note.message, secrets)) },
  }));
  const fixes = fixOf(finding, secrets);
  return {
    ruleId: finding.rule.id,
    ruleIndex,
    level: levels[finding.severity],
    // Read from here as well, says GitHub (https://github.com/oasis-tcs/sarif-spec/issues/612). A rule has one id whatever
    // its severity: an alert is known by it, and would be closed and opened again with another.
    properties: { 'security-severity': scores[finding.severity] ?? leastScore },
    // A related place is shown only where the message links to it.
    message: {
      text: [
        plain(messageText(finding.message, secrets)),
        ...related.map(({ id, message }) => `${message.text} [See there](${id}).`),
      ].join('\n'),
    },
    locations: [place(finding.at, secrets)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: {
      'layerReview/v1': finding.fingerprint,
      // The only one that code scanning looks at; without it, it hashes a checkout, which need not be there.
      primaryLocationLineHash: finding.fingerprint,
    },
    ...(compares(review) && { baselineState: states[finding.standing] }),
    // None is not the same as not knowing.
    suppressions: suppressions(finding, secrets),
    ...(fixes && { fixes }),
  };
}

function suppressions({ waiver, proposal }: ReviewedFinding, secrets: Secrets) {
  const asked = waiver ?? proposal;
  if (!asked) return [];
  return [
    {
      kind: asked.kind === 'inline' ? 'inSource' : 'external',
      status: waiver ? 'accepted' : 'underReview',
      justification: messageText(waiverMessage(asked), secrets),
      location: place(asked.at, secrets),
    },
  ];
}

/** An edit is applied as it stands: one that would have to be masked is better not offered. */
function fixOf(finding: ReviewedFinding, secrets: Secrets) {
  const { fix } = finding;
  if (!fix || !isOffered(finding, secrets)) return undefined;
  const paths = [...new Set(fix.edits.map(({ at }) => positions(at).path))];
  return [
    {
      description: { text: plain(plainText(fixTitle(fix), secrets)) },
      artifactChanges: paths.map((path) => ({
        artifactLocation: artifact(path, secrets),
        replacements: fix.edits
          .filter(({ at }) => positions(at).path === path)
          .map(({ at, text }) => ({ deletedRegion: region(at), insertedContent: { text } })),
      })),
    },
  ];
}

function notifications({ unread, change, remarks, secrets }: Review, left: number) {
  const note = (level: 'error' | 'warning' | 'note', text: string, locations: readonly object[] = []) => ({
    level,
    message: { text: plain(plainText(text, secrets)) },
    ...(locations.length > 0 && { locations }),
  });
  return [
    ...unread.map(({ path, at, reason }) =>
      note('error', reason, [
        at ? place(at, secrets) : { physicalLocation: { artifactLocation: artifact(path, secrets) } },
      ]),
    ),
    ...(change.incomplete ? [note('error', change.incomplete)] : []),
    ...(left > 0
      ? [note('warning', `${count(left, 'result')} more than code scanning keeps, the least severe ones, left out.`)]
      : []),
    ...remarks.map((remark) => note('note', remark)),
  ];
}

function place(at: Location, secrets: Secrets) {
  const { path } = positions(at);
  return { physicalLocation: { artifactLocation: artifact(path, secrets), region: region(at) } };
}

/** Lines and columns are 1-based; the end is exclusive in its column, here as there. */
function region(at: Location) {
  const { start, end } = positions(at);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const root = '%SRCROOT%';

function artifact(path: string, secrets: Secrets) {
  const uri = maskPath(path, secrets).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: root };
}

/** Text in which no brackets make a link (section 3.11.6 of the standard). */
function plain(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
