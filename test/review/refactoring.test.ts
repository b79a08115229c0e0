/** Who rewrites files without changing what they do introduces nothing and fixes nothing; who brings in a fault introduces that. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { messageText } from '../../src/report/wording.ts';
import type { ReviewedFinding } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import { review } from '../trust/pipeline.ts';
import { type FileSet, fileSets } from './file-sets.ts';
import { injections } from './injections.ts';
import { type Pick, refactorings } from './refactorings.ts';

type Files = FileSet['files'];

const told = ({ rule, at, message }: ReviewedFinding) => {
  const { path, start } = positions(at);
  return `${path}:${start.line} ${rule.id}: ${messageText(message, { values: [], places: [] })}`;
};

/**
 * Whether a change to one file is what it is by itself: what is laid over a file calls its services and images by the same
 * names, of what never runs nothing is told, a feature of a dev container brings the socket without a mount, and a slip is
 * one by the name that it is like.
 */
function isPlain({ files }: FileSet): boolean {
  return Object.entries(files).every(
    ([path, text]) =>
      !path.includes('override') && !/\b(?:scale|replicas): *0\b|docker-outside-of-docker|bilder/.test(text),
  );
}

const sets = fc.constantFrom(...fileSets.filter(isPlain));
const picks = fc.infiniteStream(fc.nat(99)).map(
  (random): Pick =>
    (from) =>
      from[random.next().value! % from.length],
);
// A small file that moves and gets a long line at the same time is, as for git, another one.
const rewrites = fc.constantFrom(
  ...Object.entries(refactorings).flatMap(([name, edit]) => (name.startsWith('files in another folder') ? [] : [edit])),
);
const options = { numRuns: 25, maxSkipsPerRun: 400 };
/** Drawn once, and told anew in another folder. */
const examples = [
  'env-file-secret: A keystore that tests use',
  'secret-file-copied: A keystore in a folder that is copied',
  'secret-file-copied: In a folder that only one of two possible build contexts has',
  'service-auth-disabled: A notebook with a password in place of its token',
].map((name): [FileSet, Pick] => [fileSets.find((set) => set.name === name)!, (from) => from[0]]);

async function reviewed(before: Files, after: Files) {
  const { findings, fixed, unread } = await review({ before, after });
  fc.pre(unread.length === 0);
  return { introduced: findings.filter(({ standing }) => standing === 'introduced'), fixed };
}

function shown({ name }: FileSet, after: Files): string {
  return [name, ...Object.entries(after).map(([path, text]) => `--- ${path}\n${text}`)].join('\n');
}

describe('a refactoring introduces nothing and fixes nothing', () => {
  for (const [name, edit] of Object.entries(refactorings)) {
    test(name, () =>
      fc.assert(
        fc.asyncProperty(sets, picks, async (set, pick) => {
          const after = edit(set.files, pick);
          fc.pre(after !== undefined);
          const { introduced, fixed } = await reviewed(set.files, after);
          // Git keeps its own in the root alone: a build context that is another folder has none of it.
          const isOfRoot = ({ rule }: ReviewedFinding) =>
            name.startsWith('files in another folder') && rule.id === 'copy-entire-context';
          const lost = fixed.filter((each) => !isOfRoot(each));
          assert.deepEqual([introduced.map(told), lost.map(told)], [[], []], shown(set, after));
        }),
        { ...options, examples },
      ),
    );
  }
});

describe('a fault among a refactoring is introduced, and nothing else is', () => {
  for (const [name, { rule, also = [], hides = [], edit }] of Object.entries(injections)) {
    test(name, () =>
      fc.assert(
        fc.asyncProperty(sets, picks, rewrites, async (set, pick, rewrite) => {
          const faulty = edit(set.files, pick);
          fc.pre(faulty !== undefined);
          const after = rewrite(faulty, pick) ?? faulty;
          const { introduced, fixed } = await reviewed(set.files, after);
          const rest = introduced.filter((each) => each.rule.id !== rule && !also.includes(each.rule.id));
          const lost = fixed.filter((each) => !hides.includes(each.rule.id));
          assert.deepEqual([rest.map(told), lost.map(told)], [[], []], shown(set, after));
          assert.equal(introduced.filter((each) => each.rule.id === rule).length, 1, shown(set, after));
        }),
        options,
      ),
    );
  }
});
