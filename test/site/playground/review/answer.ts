/** What the playground shows of a review, and how it comes about: the same review as in the action and the command. */

import { remedyOf } from '../../../../src/finding.ts';
import { EditedForge } from '../../../../src/gather/edited.ts';
import { defaultPolicyPath, InputError } from '../../../../src/policy/policy.ts';
import { isSafe } from '../../../../src/problem.ts';
import { brushOf } from '../../../../src/report/brush.ts';
import { diagram } from '../../../../src/report/diagram.ts';
import { diffLines } from '../../../../src/report/diff.ts';
import { type ExplainDocument, explainJson } from '../../../../src/report/explain.ts';
import { mapsOf } from '../../../../src/report/finding-maps.ts';
import { type FindingDocument, isOffered, type ReviewDocument, reviewDocument } from '../../../../src/report/json.ts';
import { newComments } from '../../../../src/report/new-comments.ts';
import { addsToComments, summaryComment } from '../../../../src/report/summary-comment.ts';
import { isWorthSaying } from '../../../../src/review/comment-worthy.ts';
import { editedSources } from '../../../../src/review/edits.ts';
import { provenFixes, textsWith } from '../../../../src/review/proven-fixes.ts';
import type { Review, ReviewedFinding } from '../../../../src/review/review.ts';
import { run } from '../../../../src/run.ts';
import { version } from '../../../../src/version.ts';
import { type Texts, TextsForge } from './texts.ts';

/** What stands in the playground. */
export interface Content {
  /** undefined where there is nothing to compare with. */
  readonly before?: Texts | undefined;
  readonly after: Texts;
}

/** A finding with what its rule says. What stands between backticks is code. */
export interface ShownFinding extends FindingDocument {
  readonly title: string;
  readonly why: string;
  readonly instead: string;
  /** The path of the rule's page on the site, from its root. */
  readonly page: string;
  /** The lines of its fix as a diff of each file. */
  readonly diff: readonly string[];
}

export interface ShownComment {
  readonly path: string;
  /** 1-based; undefined for one on the whole file. */
  readonly line: number | undefined;
  readonly onBase: boolean;
  /** Markdown, as GitHub gets it. */
  readonly body: string;
}

export type Answer =
  | {
      readonly kind: 'review';
      readonly review: Omit<ReviewDocument, 'findings'>;
      readonly findings: readonly ShownFinding[];
      /** What a pull request gets; undefined where nothing is compared. */
      readonly comments: readonly ShownComment[] | undefined;
      /** Markdown of the comment that sums up; undefined where the others say all there is. */
      readonly summary: string | undefined;
      readonly explained: ExplainDocument;
      /** In the words of Mermaid; undefined where there is nothing to draw. */
      readonly diagram: string | undefined;
    }
  /** The files that proven, safe fixes change. */
  | { readonly kind: 'fixed'; readonly texts: Texts; readonly made: number }
  /** The policy has mistakes, or the review has; a sentence. */
  | { readonly kind: 'error'; readonly message: string };

const order = { policyPath: defaultPolicyPath, overrides: {} } as const;

/** Reviews what stands there. Never throws: trouble is an answer. */
export async function answerTo(content: Content, fixing = false): Promise<Answer> {
  try {
    const forge = new TextsForge(content.before, content.after);
    const review = await run({ ...order, forge });
    return fixing ? await fixed(review, forge) : shown(review);
  } catch (error) {
    if (error instanceof InputError) return { kind: 'error', message: error.message };
    return { kind: 'error', message: `This is a bug in layer-review; please report it. ${error}` };
  }
}

function shown(review: Review): Answer {
  const { findings: _, ...document } = reviewDocument(review, version);
  const compared = review.change.base !== undefined;
  return {
    kind: 'review',
    review: document,
    findings: [...review.findings, ...review.waived].map((finding) => shownFinding(finding, review, compared)),
    ...(compared ? saidOf(review) : { comments: undefined, summary: undefined }),
    explained: JSON.parse([...explainJson(review.project(), review.secrets)].join('')),
    diagram: diagram(
      review.project(),
      mapsOf(review, () => undefined),
    ),
  };
}

function shownFinding(finding: ReviewedFinding, review: Review, compared: boolean): ShownFinding {
  const [document] = reviewDocument({ ...review, findings: [finding], waived: [], fixed: [] }, version).findings;
  const { rule, fix } = finding;
  const sources = fix && isOffered(finding, review.secrets) ? editedSources(fix.edits) : [];
  const writing = { secrets: review.secrets, brush: brushOf({ colour: false }) };
  return {
    ...document!,
    standing: compared ? finding.standing : null,
    title: rule.title,
    why: rule.why,
    instead: remedyOf(finding),
    page: `rules/${rule.group}/${rule.id}.html`,
    diff: sources.flatMap((source) => diffLines(source, fix!.edits, { ...writing, path: source.path })),
  };
}

/** What the action would say on a pull request where it has said nothing yet. */
function saidOf(review: Review): { comments: ShownComment[]; summary: string | undefined } {
  const nothing = { told: new Map(), deleted: new Set<never>(), again: new Map(), explained: new Set<string>() };
  const writing = { link: () => undefined, secrets: review.secrets };
  const made = newComments(review, { ...nothing, reach: { lines: true, files: true } }, writing);
  const told = new Set(made.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const options = {
    ...writing,
    commented: ({ fingerprint }: ReviewedFinding) => (told.has(fingerprint) ? { url: undefined } : undefined),
  };
  const isSummed = isWorthSaying(review) && addsToComments(review, options);
  return {
    comments: made.map(({ placement, body }) => ({
      path: placement.path,
      line: placement.kind === 'line' ? placement.endLine : undefined,
      onBase: placement.kind === 'line' && placement.side === 'base',
      body,
    })),
    summary: isSummed ? summaryComment(review, options) : undefined,
  };
}

async function fixed(review: Review, forge: TextsForge): Promise<Answer> {
  const seen = await forge.change();
  const offered = review.findings.filter((each) => isOffered(each, review.secrets) && isSafe(each.fix!));
  const { made } = await provenFixes(review, offered, (texts) =>
    run({ ...order, forge: new EditedForge(forge, seen, texts) }),
  );
  return { kind: 'fixed', texts: Object.fromEntries(textsWith(made)), made: made.length };
}
