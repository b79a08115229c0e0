/**
 * `npm run findings -- FOLDER…`: every finding in the files of each folder, with its place, severity, message, notes and
 * fix, and the places that outputs hide, as text. Without a folder: those of all examples of rules, of `test/wild` and of
 * `test/reviews`. Compare what it prints before and after a change to see what the change does.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FolderForge } from '../src/folder/forge.ts';
import { defaultPolicyPath } from '../src/policy/policy.ts';
import { readStatements, settled } from '../src/policy/read-policy.ts';
import type { Forge } from '../src/ports.ts';
import { messageText } from '../src/report/wording.ts';
import type { Review, ReviewedFinding } from '../src/review/review.ts';
import { rules } from '../src/rules/index.ts';
import { compareLocations, type Location, outermost, positions } from '../src/source.ts';
import { changeOf } from './change.ts';
import { type Answers, registryOf, signaturesOf } from './registry-answers.ts';
import { readMarks } from './rules/example.ts';
import { examplesOf } from './rules/rule-examples.ts';
import { run } from './run.ts';
import { root } from './syntax.ts';

/** Files that are reviewed together. */
interface Set {
  readonly name: string;
  readonly forge: Forge;
  readonly policy?: string | undefined;
  readonly registry?: Answers | undefined;
}

const folders = process.argv.slice(2);
const sets = folders.length > 0 ? folders.map(setIn) : [...examples(), ...kept()];
for (const set of sets) {
  try {
    console.log([`== ${set.name}`, ...lines(await review(set))].join('\n'));
  } catch (error) {
    console.log(`== ${set.name}\n! ${error}`);
  }
}

function setIn(folder: string): Set {
  return { name: folder, forge: new FolderForge(['.'], folder) };
}

function* kept(): Iterable<Set> {
  const folders = ['wild/good', 'wild/ordinary', 'reviews'].flatMap((parent) =>
    readdirSync(join(root, 'test', parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        (parent === 'reviews' ? [`${name}/before`, `${name}/after`] : [name]).map((each) => `${parent}/${each}`),
      ),
  );
  for (const folder of folders.sort()) yield { ...setIn(join(root, 'test', folder)), name: folder };
}

function* examples(): Iterable<Set> {
  for (const rule of rules) {
    for (const { title, files, before, policy, registry } of examplesOf(rule)) {
      const texts = (each: typeof files) =>
        new Map(Object.entries(each).map(([path, text]) => [path, readMarks(path, text).source.text]));
      const forge = changeOf(before && texts(before), texts(files));
      yield { name: `${rule.id}: ${title}`, forge, policy, registry };
    }
  }
}

function review({ forge, policy, registry }: Set): Promise<Review> {
  const said =
    policy === undefined
      ? {}
      : readStatements(
          'policy.yml',
          policy,
          rules.map(({ id }) => id),
        );
  const overrides = { ...settled(said), profile: 'strict' as const };
  return run({
    forge,
    policyPath: defaultPolicyPath,
    overrides,
    today: '2026-11-24',
    registry: registry && (() => registryOf(registry)),
    signatures: registry && (() => signaturesOf(registry)),
  });
}

function lines({ findings, unread, secrets }: Review): string[] {
  const said = (message: ReviewedFinding['message']) => messageText(message, secrets);
  const values = createHash('sha256').update(secrets.values.join('\n')).digest('hex').slice(0, 12);
  return [
    ...[...findings]
      .sort((a, b) => compareLocations(a.at, b.at) || (a.rule.id < b.rule.id ? -1 : 1))
      .flatMap((finding) => [
        `${place(finding.at)} ${finding.severity} ${finding.rule.id} (${finding.standing})${finding.key ? ' keyed' : ''}: ${said(finding.message)}`,
        ...(finding.notes ?? []).map(({ at, message }) => `  note ${place(at)}: ${said(message)}`),
        ...(finding.fix ? [`  fix: ${finding.fix.title}`] : []),
        ...(finding.fix?.edits ?? []).map(({ at, text }) => `    ${place(at)} ${JSON.stringify(text)}`),
      ]),
    ...unread.map(({ path, reason }) => `unread ${path}: ${reason}`),
    ...(secrets.values.length > 0 ? [`hides ${secrets.values.length} values (${values})`] : []),
    ...[...new Set(secrets.places.map(place))].sort().map((each) => `hides ${each}`),
  ];
}

function place(at: Location): string {
  const { path, start, end } = positions(outermost(at));
  return `${relative('.', path)}:${start.line}:${start.column}-${end.line}:${end.column}`;
}
