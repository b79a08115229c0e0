/** `baseline`: accepts all that is found for a time, in a file beside the policy; again, it takes out what is fixed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { calledFrom } from '../folder/repository.ts';
import { type Baseline, type BaselineTerms, baselineEntry, baselineSize, readBaseline } from '../policy/baseline.ts';
import { count } from '../report/wording.ts';
import { isKnown } from '../review/decide.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { run } from '../run.ts';
import { outermost } from '../source.ts';
import { visible } from '../text/visible.ts';
import { repositoryForge } from './named-files.ts';
import { type CommandLine, type Given, WrongUse } from './options.ts';
import { PolicyFile, presentFromRoot, readPolicyFile } from './policy-file.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';
import { termsOf } from './waiver-terms.ts';

export async function baseline({ arguments: paths, given }: CommandLine): Promise<number> {
  const forge = repositoryForge();
  const { root } = forge;
  const file = new PolicyFile(root, given.policy);
  const text = file.readBaseline();
  const old = text === undefined ? undefined : readBaseline(file.baselineName, text);
  const terms = newTerms(given, old !== undefined);
  const named = paths.map((path) => presentFromRoot(root, path).replace(/\/$/, ''));
  const isMeant = (path: string) =>
    named.length === 0 || named.some((each) => each === '' || path === each || path.startsWith(`${each}/`));
  const review = await run({
    forge,
    ...file.order(),
    ...(given.extended === undefined ? {} : { extendedText: readPolicyFile(given.extended) }),
    ...(terms && { baselineText: undefined }),
  });
  const found = entriesOf(terms ? review.findings : accepted(review));
  const kept = keptOf(old, { root, review, found, isMeant });
  const findings = terms ? joined(kept, found, isMeant) : kept;
  const size = baselineSize({ findings });
  if (terms ? size > 0 : size < baselineSize(old!)) file.writeBaseline({ ...(terms ?? old!), findings });
  const lines = terms
    ? acceptedText(terms, review.findings.filter(({ at }) => isMeant(outermost(at).source.path)).length, file)
    : takenOutText(review, baselineSize(old!) - size, size, file);
  write(stdout, `${lines.join('\n')}\n`);
  const called = calledFrom(process.cwd(), root);
  for (const { path, reason } of review.unread) tell(visible(`${called(path)}: ${reason}`));
  if (review.change.incomplete) tell(visible(review.change.incomplete));
  return review.verdict === 'error' ? statuses.error : statuses.pass;
}

type Entries = ReadonlyMap<string, readonly string[]>;

/** What all that is found is accepted with; undefined where nothing is to be accepted anew. */
function newTerms(given: Given, isThere: boolean): BaselineTerms | undefined {
  const { reason, until, by } = given;
  if (isThere && reason === undefined && until === undefined && by === undefined) return undefined;
  const missing = (['reason', 'until'] as const).filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new WrongUse(missing.map((name) => `baseline requires --${name}.`).join('\n'));
  return termsOf(given);
}

function accepted({ waived }: Review): readonly ReviewedFinding[] {
  return waived.filter(({ waiver }) => waiver?.kind === 'baseline');
}

/** By the path of their file, as a baseline names them. */
function entriesOf(findings: readonly ReviewedFinding[]): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const { path, rule, fingerprint } of findings.flatMap(({ parts }) => parts))
    entries.set(path, [...(entries.get(path) ?? []), baselineEntry(rule, fingerprint)]);
  return entries;
}

interface Looked {
  readonly root: string;
  readonly review: Review;
  /** What is still there. */
  readonly found: Entries;
  readonly isMeant: (path: string) => boolean;
}

/** What stays of a baseline: what is still there, and of what nobody knows. */
function keptOf(old: Baseline | undefined, { root, review, found, isMeant }: Looked): Entries {
  return new Map(
    [...(old?.findings ?? [])].map(([path, entries]): [string, readonly string[]] => {
      if (!isMeant(path) || (existsSync(join(root, path)) && !isKnown(path, review))) return [path, entries];
      const there = new Set(found.get(path));
      return [path, entries.filter((each) => there.has(each))];
    }),
  );
}

function joined(kept: Entries, found: Entries, isMeant: (path: string) => boolean): Entries {
  const all = new Map([...kept].map(([path, entries]) => [path, new Set(entries)]));
  for (const [path, entries] of found)
    if (isMeant(path)) all.set(path, new Set([...(all.get(path) ?? []), ...entries]));
  return new Map([...all].map(([path, entries]) => [path, [...entries]]));
}

function acceptedText({ until }: BaselineTerms, findings: number, file: PolicyFile): string[] {
  if (findings === 0) return ['Nothing to accept: no findings.'];
  return [
    `Accepted ${count(findings, 'finding')} until ${until}, in ${visible(file.baselineName)}.`,
    'What comes later is not covered. Run `layer-review baseline` now and then: it takes out what is fixed.',
  ];
}

function takenOutText(review: Review, gone: number, left: number, file: PolicyFile): string[] {
  const name = visible(file.baselineName);
  const more = review.findings.length;
  const what = count(gone, 'entry', 'entries');
  const fixed = `${what} of ${name} ${gone === 1 ? 'is' : 'are'} fixed`;
  return [
    ...(gone === 0 ? [`Nothing of ${name} is fixed.`] : []),
    ...(gone > 0 ? [left === 0 ? `${fixed}, so it is removed.` : `${fixed} and taken out; ${left} left.`] : []),
    ...(more > 0
      ? [`${count(more, 'finding')} ${more === 1 ? 'is' : 'are'} not in it; --reason and --until accept all there is.`]
      : []),
  ];
}
