/**
 * Gives whoever reads files the small words that nobody thinks of, alone, twice and between any two pieces of what people
 * write, and sees that each reading ends: a search for a text that is empty, or a step of no length, goes on for ever.
 */
import vm from 'node:vm';
import { inlineWaiversOf } from '../../src/facts/change/inline-waivers.ts';
import { secretsAmong, writtenIn } from '../../src/facts/secrets/everything-to-hide.ts';
import { judgeChange, RuleRunner } from '../../src/judge/judge.ts';
import { referencesIn } from '../../src/model/file-references.ts';
import { isContainerPath } from '../../src/model/files/container-paths.ts';
import { understand } from '../../src/model/understand.ts';
import { isActionPath, isWorkflowPath } from '../../src/model/workflow/workflow-files.ts';
import { settled } from '../../src/policy/read-policy.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/source.ts';
import { readMarks } from '../rules/example.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import type { Texts } from '../trust/pipeline.ts';
import { otherNames, surroundings } from './oracle.ts';
import { type Kind, seeds } from './seeds.ts';

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is read looks like this */

const ofMarks = [
  '${} ${ $ $$ $} ${:-} ${:-x} ${=} ${#} ${A ${A:- ${A:-${}} $() $( $(( $(()) ${{x}} ${{ ${{}} }} %{ %{if} ` `` \'\' "" \' "',
  '\\ $\\ {} { } [[ [] [ ] [! () ( ) {,} << <<\'\' <<- <<"" <( > ~ ! % - -- = == : :: :// @ # & &a * ** *a | || |- ; ;; , . .. / ?',
].flatMap((line) => line.split(' '));

const withBlanks = ['${{ x }}', "${{ ''", '${ }', '%{ if }', '\\\n', '<<\n', "<<''\n\n", ...' \t\n\r\f\v', '\r\n'];

/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: only above */

const unseen = ['\x01', '\x1b', '\x7f', '\x85', '\xa0', '\u2028', '\ufeff', '\ud800', '\udc00', '😀'];

export const smallWords: readonly string[] = [...ofMarks, ...withBlanks, ...unseen];

/** Files of which one is given small words. */
export interface Subject {
  /** What it is, for who reads that it failed. */
  readonly name: string;
  readonly path: string;
  readonly files: Texts;
}

const script = { Dockerfile: 'FROM debian:12\nCOPY run.sh /\nRUN sh /run.sh\n' };

/** A file of each language that is read, as people write it. */
export const languages: readonly Subject[] = [
  ...Object.entries(seeds).flatMap(([kind, texts]) => {
    const around = surroundings[kind as Exclude<Kind, 'patch'>];
    const paths = around ? [around.path, ...(otherNames[kind as Kind] ?? [])] : [];
    return paths.flatMap((path) =>
      texts.map((text) => ({ name: kind, path, files: { ...around!.after, [path]: text } })),
    );
  }),
  ...[
    'if [ "$A" = b ] && ! [[ $C == d* ]]; then e "${F:-g}"; elif test -n "$H"; then i; fi\n',
    'case "$A" in b) c ;; *) d ;; esac; f() { echo "$1" | sed \'s/a/b/\' >> g; }; f a\n',
    'cat > /a.conf <<EOF\npassword = $B\nEOF\nprintf \'%s\\n\' "$A" | tee b; for i in $(c); do eval "$i"; done\n',
  ].map((text) => ({ name: 'script', path: 'run.sh', files: { ...script, 'run.sh': text } })),
  ...[
    'if [ "${{ matrix.d }}" = a ]; then docker compose -f b.yml ps; fi',
    "docker buildx bake $A --set 'b.c=d' | e",
  ].map((run) => ({
    name: 'workflow',
    path: '.github/workflows/ci.yml',
    files: { '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          ${run}\n` },
  })),
  ...[
    '[user]\npassword = x\n',
    '{ "auths": { "a": { "auth": "eDp5" } } }\n',
    'requirepass x # why\nprotected-mode no\n',
    'a:\n  password: "x"\n',
  ].flatMap((text) =>
    ['a.ini', 'a.json', 'redis.conf', 'a.yml'].map((path) => ({
      name: 'settings',
      path,
      files: {
        Dockerfile: `FROM redis:7\nCOPY ${path} /etc/\n`,
        'compose.yaml': `services:\n  a:\n    image: redis:7\n    volumes: ["./${path}:/etc/redis.conf"]\n`,
        [path]: text,
      },
    })),
  ),
];

/** Every file of every example of the rules. */
export function examples(): Subject[] {
  return rules.flatMap((rule) =>
    examplesOf(rule).flatMap(({ title, files: marked }) => {
      const files = Object.fromEntries(
        Object.entries(marked).map(([path, text]) => [path, readMarks(path, text).source.text]),
      );
      return Object.keys(files).map((path) => ({ name: `${rule.id}: ${title}`, path, files }));
    }),
  );
}

/** A file that is nothing but a word, and nothing but a word twice. */
export function alone({ name, path, files }: Subject, word: string): Subject[] {
  return [word, word + word].map((text) => ({ name, path, files: { ...files, [path]: text } }));
}

/** A place between two pieces of a file. */
export interface Boundary {
  readonly subject: Subject;
  readonly at: number;
  /** In what kind of file it is, and between what: places that look the same are read in the same way. */
  readonly looks: string;
}

export function boundariesOf(subject: Subject): Boundary[] {
  const text = subject.files[subject.path]!;
  const kind = /[^/.]*(?:\.[^/]*)?$/.exec(subject.path)![0].replace(/^[^.]+(?=\.)/, '');
  const pieces = [...text.matchAll(/\w+|[^\S\n]+|[^\w]/g)];
  const look = (i: number) => looksOf(pieces[i]?.[0] ?? '');
  return [...pieces, undefined].map((piece, i) => ({
    subject,
    at: piece?.index ?? text.length,
    looks: [kind, look(i - 2), look(i - 1), look(i)].join('\0'),
  }));
}

function looksOf(piece: string): string {
  if (keywords.test(piece)) return piece;
  return /^\w/.test(piece) ? 'a' : piece.slice(0, 1);
}

const keywords = /^(?:[A-Z]{2,}|if|then|elif|else|fi|case|in|esac|for|while|do|done|test)$/;

/** One place of each look, in the order in which they come. */
export function unlike(boundaries: Iterable<Boundary>): Boundary[] {
  const first = new Map<string, Boundary>();
  for (const each of boundaries) if (!first.has(each.looks)) first.set(each.looks, each);
  return [...first.values()];
}

/** A file with a word put at one of its places. */
export function withWord({ subject: { name, path, files }, at }: Boundary, word: string): Subject {
  const text = files[path]!;
  return { name, path, files: { ...files, [path]: text.slice(0, at) + word + text.slice(at) } };
}

const strict = settled({ profile: 'strict' });
const nothing = understand({ roots: [], get: () => null });

/** Reads files and asks every rule about them and about a change that brings them in, at once: nothing of it waits. */
function readAll(files: Texts): void {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new Source(path, text)]));
  const all = [...sources.values()];
  const project = understand({
    roots: [...sources.keys()].filter(isContainerPath),
    get: (path) => sources.get(path) ?? null,
    paths: () => [...sources.keys()],
  });
  const runner = new RuleRunner(rules, strict, undefined, true);
  runner.judge(project);
  const workflows = new Map(
    all.flatMap((each) => (isWorkflowPath(each.path) || isActionPath(each.path) ? [[each.path, each] as const] : [])),
  );
  const brought = judgeChange(
    {
      before: nothing,
      after: project,
      places: new Set(),
      files: all.map((after) => ({ path: after.path, before: undefined, after })),
      workflows: { before: new Map(), after: workflows },
      secretArguments: [],
      policy: undefined,
      baseline: undefined,
    },
    rules,
    strict,
  );
  referencesIn(all);
  inlineWaiversOf(project);
  secretsAmong(all, [writtenIn(project, strict.secrets)], strict.secrets);
  for (const { reason } of [...runner.judgement.unread, ...brought.unread]) throw new Error(reason);
}

/** Milliseconds that some readings may take together; most take a few, and a busy machine is no fault. */
const most = 10_000;
/** So many readings are guarded by one thread, since to start it costs as much as one of them. */
const together = 50;

let reading: () => void = () => {};
Object.assign(globalThis, { readSmallWords: () => reading() });
const guarded = new vm.Script('readSmallWords()');

/** @throws where files are not read within the limit, or a reader or a rule fails. */
export function readWithinLimit(subjects: Iterable<Subject>, read: (files: Texts) => void = readAll): void {
  for (const some of batchesOf(subjects)) {
    let now: Subject | undefined;
    reading = () => {
      for (now of some) read(now.files);
    };
    try {
      guarded.runInThisContext({ timeout: most });
    } catch (error) {
      const { name, path, files } = now!;
      throw new Error(`${name}, ${path}: ${JSON.stringify(files[path])}`, { cause: error });
    }
  }
}

function* batchesOf(subjects: Iterable<Subject>): Iterable<Subject[]> {
  let batch: Subject[] = [];
  for (const each of subjects) {
    batch.push(each);
    if (batch.length < together) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Puts every word at every place of the examples that looks like no other, and tells what fails; returns the exit status. */
export function fuzzWords(end: number): number {
  const places = unlike([...languages, ...examples()].flatMap(boundariesOf));
  const all = places.length * smallWords.length;
  let [tried, failed] = [0, 0];
  for (; tried < all && Date.now() < end; tried++) {
    // Another place and another word each time, so that a run that is cut short has seen some of each.
    const [i, round] = [tried % places.length, Math.floor(tried / places.length)];
    const word = smallWords[(i + round) % smallWords.length]!;
    try {
      readWithinLimit([withWord(places[i]!, word)]);
    } catch (error) {
      failed++;
      console.error(error);
    }
    if (tried % 10_000 === 0) process.stderr.write(`${tried} of ${all}\n`);
  }
  console.log(`${tried} of ${all} readings, ${failed} of which failed.`);
  return failed > 0 ? 1 : 0;
}
