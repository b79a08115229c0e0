/** Rules find credentials only by what hides them, and what outputs show of a file has no credential left to find. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import '../unwatched.ts';
import { hiddenIn } from '../../src/facts/secrets/mask.ts';
import { messageText } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { outermost, Source } from '../../src/source.ts';
import { readMarks } from '../rules/example.ts';
import { examplesOf, pathOf } from '../rules/rule-examples.ts';
import type { Example } from '../rules/rule-page.ts';
import { type Parsed, parseSources } from '../syntax.ts';
import { everythingTold, loudest, review, type Texts } from './pipeline.ts';

const room = 'src/facts/secrets/';
const sources = parseSources();
const parsed = new Map(sources.map((file) => [file.path, file]));

function ownFile(rule: Rule): Parsed {
  return parsed.get(pathOf(rule).replace(/md$/, 'ts'))!;
}

/** The names that a file imports and that run, by the path of the module that they are from. */
function importsOf({ path, syntax }: Parsed): ReadonlyMap<string, readonly string[]> {
  return new Map(
    syntax.statements
      .filter(ts.isImportDeclaration)
      .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      .map(({ moduleSpecifier, importClause }) => {
        const from = posix.join(posix.dirname(path), (moduleSpecifier as ts.StringLiteral).text);
        const names = importClause?.namedBindings;
        return [
          from,
          names && ts.isNamedImports(names)
            ? names.elements
                .filter(({ isTypeOnly }) => !isTypeOnly)
                .map((each) => (each.propertyName ?? each.name).text)
            : [],
        ];
      }),
  );
}

/** The finders that a module declares. */
function findersOf({ syntax }: Parsed): string[] {
  return syntax.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ type }) => type?.getText() === 'CredentialFinder')
    .map(({ name }) => name.getText());
}

const findersIn = new Map(
  sources.filter(({ path }) => path.startsWith(room)).map((file) => [file.path, findersOf(file)]),
);

/** What modules without a finder tell rules: of names, files and places; of no value. */
const valueless: Readonly<Record<string, readonly string[]>> = {
  'build-arguments.ts': ['declarationsOf', 'isOfNoStage', 'keepersOf'],
  'connection-strings.ts': ['credentialOf', 'isGuessable', 'isLocal'],
  'credential-file-arrivals.ts': [
    'arrivalsOf',
    'emptiedBy',
    'pathOf',
    'pointedAt',
    'removalOf',
    'removersAfter',
    'removes',
  ],
  'env-file-credentials.ts': ['areMadeUp', 'credentialsAmong', 'guessedAmong', 'openedByEntries', 'weightOfEntries'],
  'generated-private-keys.ts': ['generatedKey'],
  'generated-secrets.ts': ['generatedSecrets'],
  'given-arguments.ts': ['argumentsTaken', 'bakedArguments', 'composedArguments', 'newlyGiven'],
  'given-secrets.ts': ['secretsOfLayer', 'secretsOfService'],
  'ignored-secrets.ts': ['letInBy'],
  'in-configuration-text.ts': ['wordsNear'],
  'kept-files.ts': ['keptIn', 'stayOf'],
  'left-credentials.ts': ['filesWith', 'isKnownInStage'],
  // Stand in no file; `secretsOf` asks it itself, and `planted.test.ts` holds that outputs hide them.
  'published-credentials.ts': ['publishedCredentials'],
  'root-password.ts': ['isRootLocked'],
  'secret-leaks.ts': ['leaksOf', 'secretsPrinted'],
  'sent-away.ts': ['credentialsSent'],
  'stored-logins.ts': ['forgetsLogin', 'storedLogin'],
  'whole-copies.ts': ['WholeCopy', 'wholeCopiesIn'],
};

/** Judge values: whoever asks them finds credentials by itself. */
const judges = ['isCredential', 'isCredentialValue', 'looksRandom'];

describe('a rule finds credentials only by what hides them', () => {
  test('every finder is asked what to hide', () => {
    const [list] = within(parsed.get(`${room}everything-to-hide.ts`)!, 'finders');
    assert.deepEqual([...findersIn.values()].flat().sort(), list!.sort());
    assert.ok(list!.length > 5);
  });

  for (const rule of rules) {
    test(rule.id, () => {
      const imports = importsOf(ownFile(rule));
      for (const [from, names] of imports) {
        const others = names.filter((name) => !valueless[from.slice(room.length)]?.includes(name));
        if (from.startsWith(room) && findersIn.get(from)!.length === 0)
          assert.deepEqual(others, [], `${from} has no finder that hides what it finds`);
        if (from.startsWith('src/known/'))
          assert.deepEqual(
            names.filter((name) => judges.includes(name)),
            [],
            from,
          );
      }
    });
  }
});

/** The elements of an array that a file declares. */
function within({ syntax }: Parsed, name: string): string[][] {
  return syntax.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name: own, initializer }) =>
      own.getText() === name && initializer && ts.isArrayLiteralExpression(initializer)
        ? [initializer.elements.map((each) => each.getText())]
        : [],
    );
}

/** What rules say of names, files and mounts where no value is written. What is not listed here says it of a value. */
const ofNoValue: Readonly<Record<string, RegExp>> = {
  'compose-build-ssh': /can use/,
  'copy-entire-context': /keeps?.* out of what is copied/,
  'env-file-secret': /is committed\. A keystore/,
  'host-credential-mount': /can read/,
  'private-key-generated-in-image': /^This generates/,
  'secret-file-copied': /this layer gives it to|in a folder that is copied/,
  'secret-in-build-arg': /is set at build time/,
  'secret-in-run-command': /in the home folder, and so /,
  'secret-left-in-layer': /stays in/,
  'secret-mount-misuse': /and so stays/,
  'secret-mount-world-readable': /lets every user read/,
  'secret-sent-away': / sends /,
  'ssh-agent-socket-mount': /can use every key/,
  'weak-account-credential': /gets a password that every container|needs no password|over SSH/,
};

/** Shorter values are also words that outputs have of their own. */
const telling = 8;

/** What can stand in the place of a value: nothing, or a variable that nobody sets. Each is a value itself to some reader. */
const blanks = ['', '$X'];

const aboutCredentials = rules.filter(
  (rule) =>
    // What a registry says stands in no file.
    (rule.group === 'secrets' && rule.id !== 'secret-in-pulled-image') ||
    [...importsOf(ownFile(rule)).keys()].some((from) => findersIn.get(from)?.length),
);

describe('what outputs show of a file has no credential left that a rule would find', () => {
  for (const rule of aboutCredentials) {
    test(rule.id, async () => {
      const hidden: string[] = [];
      for (const example of examplesOf(rule)) {
        const open = await reviewOf(example, (_, text) => text);
        const [first, ...others] = await Promise.all(
          blanks.map((blank) => reviewOf(example, (path, text) => blanked(path, text, open, blank))),
        );
        const left = messages(rule, first!).filter((each) =>
          others.every((other) => messages(rule, other).includes(each)),
        );
        assert.deepEqual(
          left.filter((message) => !ofNoValue[rule.id]?.test(message)),
          [],
          example.title,
        );
        const told = everythingTold(open);
        assert.deepEqual(
          open.secrets.values.filter((value) => value.length >= telling && told.includes(value)),
          [],
          example.title,
        );
        hidden.push(...open.secrets.values);
      }
      if (!ofNoValue[rule.id]) assert.notEqual(hidden.length, 0);
    });
  }
});

function reviewOf(
  { files, before, policy }: Example,
  written: (path: string, text: string) => string,
): Promise<Review> {
  const texts = (each: Texts) =>
    Object.fromEntries(
      Object.entries(each).map(([path, text]) => [path, written(path, readMarks(path, text).source.text)]),
    );
  return review({
    ...(before && { before: texts(before) }),
    after: texts(files),
    ...(policy !== undefined && { policy }),
    ...(policy === undefined && { overrides: loudest }),
  });
}

function messages(rule: Rule, { findings, secrets }: Review): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => messageText(message, secrets));
}

/** A file without what is hidden of it: with a blank in its place. */
function blanked(path: string, text: string, { secrets: { values, places } }: Review, blank: string): string {
  const source = new Source(path, text);
  const own = places.map(outermost).filter((each) => each.source.path === path && each.source.text === text);
  const spans = hiddenIn(source, { values, places: own.map(({ span }) => source.at(span.start, span.end)) });
  return [...spans]
    .reverse()
    .reduce((kept, { start, end }) => `${kept.slice(0, start)}${blank}${kept.slice(end)}`, text);
}
