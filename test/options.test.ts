/** What a command is told by its options is asked of the one reader of them: nobody else looks at their text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { type Parsed, parseSources, placeOf, within } from './syntax.ts';

const reader = 'src/model/shell/command-options.ts';

/** Texts that begin with a dash and are no option of a command that is read, by why. */
const others: readonly { readonly path: string; readonly text: string; readonly why: string }[] = [
  { path: 'src/facts/secrets/positional-arguments.ts', text: "'--user'", why: 'told, whatever the program calls it' },
  { path: 'src/facts/secrets/windows-credentials.ts', text: "'-p'", why: 'told, and read in the text of a program' },
  { path: 'src/facts/secrets/default-values.ts', text: "'-'", why: 'the name of a credential, not a word' },
  { path: 'src/facts/accounts/step-down.ts', text: "'-'", why: 'whether a CMD is for the entrypoint of the base' },
  {
    path: 'src/model/shell/entrypoint.ts',
    text: "'-'",
    why: 'whether an entrypoint is told by its command what to run',
  },
  { path: 'src/model/shell/conditions.ts', text: "'-", why: 'what `test` asks of words, by their order' },
  { path: 'src/model/shell/conditions.ts', text: '/^-[edfLhs]$/', why: 'the same, of files' },
  { path: 'src/model/shell/script-pieces.ts', text: '/^-', why: 'whether it only asks, before it is a command' },
  { path: 'src/model/shell/simple-command.ts', text: "'--help'", why: 'what any program takes' },
  { path: 'src/model/shell/simple-command.ts', text: "'--version'", why: 'the same' },
  { path: 'src/facts/accounts/step-down.ts', text: '/^(?:-u|', why: 'settings of servers, with and without dashes' },
];

/** The options of commands that a file looks for by itself. */
function optionTexts(file: Parsed): { readonly place: string; readonly text: string }[] {
  return within(file.syntax).flatMap((node) => {
    const text = node.getText(file.syntax);
    return isOptionText(node, text) ? [{ place: placeOf(file, node), text }] : [];
  });
}

function isOptionText(node: ts.Node, text: string): boolean {
  // `/^--(?:rev|tag)$/`, `/^(?:-k|--insecure)$/`
  if (ts.isRegularExpressionLiteral(node)) return /^\/\^(?:\(\?:)*-/.test(text);
  if (!ts.isStringLiteralLike(node)) return false;
  // `value.startsWith('-')`
  const { parent } = node;
  if (/^--?$/.test(node.text))
    return ts.isCallExpression(parent) && /\.startsWith$/.test(parent.expression.getText(node.getSourceFile()));
  return /^--?[A-Za-z]/.test(node.text);
}

test('the options of commands are matched by their reader alone', () => {
  const places = parseSources()
    .filter(({ path }) => /^src\/(?:facts|rules|model\/shell)\//.test(path) && path !== reader)
    .flatMap(optionTexts)
    .filter(
      ({ place, text }) => !others.some((each) => place.startsWith(`${each.path}:`) && text.startsWith(each.text)),
    );
  assert.deepEqual(places, []);
});

test('every exception is there', () => {
  const found = parseSources().flatMap(optionTexts);
  assert.deepEqual(
    others.filter(
      (each) => !found.some(({ place, text }) => place.startsWith(`${each.path}:`) && text.startsWith(each.text)),
    ),
    [],
  );
});

test('an option that is matched by hand is found', () => {
  const found = (code: string) =>
    optionTexts({ path: 'x.ts', syntax: ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true) }).length;
  assert.equal(found("args.some(({ value }) => value === '--insecure')"), 1);
  assert.equal(found("words.includes('-k')"), 1);
  assert.equal(found("value.startsWith('--')"), 1);
  assert.equal(found('/^(?:-k|--insecure)$/.test(value)'), 1);
  assert.equal(found("hasOption(command, 'k', 'insecure')"), 0);
  assert.equal(found("value === '-' || text.split('-')"), 0);
});
