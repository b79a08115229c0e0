/** A change through the whole review, without GitHub, and all that is ever said of it. */

import { linksTo } from '../../src/github/answer/links.ts';
import { planOf } from '../../src/github/answer/plan.ts';
import { defaultPolicyPath, type Statements } from '../../src/policy/policy.ts';
import type { Forge, Registry, Signatures } from '../../src/ports.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { explainJson, explainText } from '../../src/report/explain.ts';
import { reviewJson } from '../../src/report/json.ts';
import { reviewSarif } from '../../src/report/sarif.ts';
import { checkSummary, summaryMarkdown } from '../../src/report/summary.ts';
import { summaryComment } from '../../src/report/summary-comment.ts';
import { reviewText } from '../../src/report/text.ts';
import { checkTitle } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import { changeOf } from '../change.ts';
import { run } from '../run.ts';

export type Texts = Readonly<Record<string, string>>;

export interface Proposal {
  /** Nothing to compare with unless given. */
  readonly before?: Texts;
  readonly after: Texts;
  /** The policy in force; the one before the change unless given. */
  readonly policy?: string;
  readonly overrides?: Statements;
  /** Says what images are; none is asked unless given. */
  readonly registry?: Registry | undefined;
  /** Says who signed them. */
  readonly signatures?: Signatures | undefined;
}

/** Every finding is commented, and every rule applies. */
export const loudest: Statements = {
  profile: 'strict',
  gate: 'all',
  failOn: 'info',
  commentOn: 'info',
  maxComments: 100,
};

export const today = '2026-11-24';

export function review({
  before,
  after,
  policy,
  overrides = loudest,
  registry,
  signatures,
}: Proposal): Promise<Review> {
  const maps = [before, after].map((texts) => texts && new Map(Object.entries(texts)));
  const forge = changeOf(maps[0], maps[1]!, policy);
  const asked = registry && (() => registry);
  const verified = signatures && (() => signatures);
  const order = { policyPath: defaultPolicyPath, overrides, today, registry: asked, signatures: verified };
  return run({ forge: withHunks(forge, after), ...order });
}

/** The same, where every line of a changed file can take a comment. */
function withHunks(forge: Forge, after: Texts): Forge {
  const hunks = (path: string) => {
    const all = { start: 1, end: (after[path] ?? '').split('\n').length };
    return [{ ...all, before: all }];
  };
  return {
    ...forge,
    change: async () => {
      const change = await forge.change();
      return {
        ...change,
        head: 'a'.repeat(40),
        files: change.files.map((file) => ({ ...file, hunks: hunks(file.path) })),
      };
    },
  };
}

export const repositoryUrl = 'https://github.example/acme/shop';

/** Each thing that a review is told by, under its name. */
export interface Telling {
  /** Markdown that GitHub renders. */
  readonly pages: Readonly<Record<string, string>>;
  /** Printed as it is, in a terminal or, line by line, in a job's log. */
  readonly printed: Readonly<Record<string, string>>;
  readonly json: Readonly<Record<string, string>>;
  /** What annotations say, with their titles and paths. */
  readonly annotations: readonly { readonly title: string; readonly message: string; readonly path: string }[];
}

const told = new WeakMap<Review, Telling>();

/** A review is told once, however often it is asked for. */
export function tell(from: Review): Telling {
  const telling = told.get(from) ?? tellAnew(from);
  told.set(from, telling);
  return telling;
}

function tellAnew(from: Review): Telling {
  const { secrets, project } = from;
  const link = linksTo(repositoryUrl, { base: 'b'.repeat(40), head: 'a'.repeat(40) }, secrets);
  const writing = { link, commit: (sha: string) => `${repositoryUrl}/commit/${sha}`, secrets };
  const nothing = { threads: [], summaries: [], remembered: [], pending: [] } as unknown as Parameters<
    typeof planOf
  >[1];
  const { comments } = planOf(from, nothing, writing, { lines: true, files: true });
  const pages = {
    summary: summaryMarkdown(from, { link }),
    'summary without links': summaryMarkdown(from),
    check: checkSummary(from, { link }),
    'summary comment': summaryComment(from, { ...writing, commented: () => undefined }),
    ...Object.fromEntries(comments.map(({ body }, i) => [`comment ${i}`, body])),
  };
  const printed = {
    text: reviewText(from, { colour: false, width: 120 }),
    explanation: explainText(project(), secrets),
    title: checkTitle(from),
  };
  const json = {
    json: reviewJson(from, '1.2.3'),
    sarif: reviewSarif(from, { version: '1.2.3', fixed: true }),
    explanation: [...explainJson(project(), secrets)].join(''),
  };
  return {
    pages,
    printed,
    json,
    annotations: annotationsOf(from).map(({ title, message, place }) => ({ title, message, path: place.path })),
  };
}

/** All of it in one text. */
export function everythingTold(from: Review): string {
  const { pages, printed, json, annotations } = tell(from);
  return (
    [pages, printed, json]
      .flatMap((some) => Object.entries(some))
      .map(([name, text]) => `=== ${name}\n${text}`)
      // GitHub finds a place by its path, whatever that is called; it shows the path itself.
      .concat(JSON.stringify(annotations.map(({ title, message }) => [title, message])))
      .join('\n')
  );
}
