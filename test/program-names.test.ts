/** What is known of a program stands in its record: what reads commands asks that, and no program by its name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { programs } from '../src/known/programs/records.ts';
import { wordSet } from '../src/text/word-set.ts';
import { type Parsed, parseSources, placeOf, within } from './syntax.ts';

/** What the shell itself does; its reader has to know. */
const builtins = wordSet(
  '. : [ [[ alias break builtin cd command continue declare echo eval exec exit export false getopts hash let local mapfile popd printf pushd pwd read readarray readonly return set shift shopt source test time times trap true type typeset ulimit umask unalias unset wait',
);

/** Names that mostly stand for other things: networks, schemes, kinds of subjects, files. */
const homonyms = wordSet('at host https script service');

/** The files that compare a name with that of a program all the same, with the names and the reason. */
const kept: Readonly<Record<string, readonly [names: string, reason: string]>> = {
  'src/facts/accounts/authorized-keys.ts': ['ssh-keygen cat', 'what is for SSH alone: a key pair of the image itself'],
  'src/facts/accounts/file-modes.ts': ['chmod', 'a flag of COPY'],
  'src/facts/accounts/passwordless-rules.ts': ['sudo', 'a package: the one that reads these rules'],
  'src/facts/accounts/ssh-settings.ts': ['ssh ssh-keyscan ssh-keygen sshd grep', 'is about the programs of OpenSSH'],
  'src/facts/downloads/cleartext-sources.ts': [
    'pip apk zypper R Rscript',
    'how four managers name sources, one line each',
  ],
  'src/facts/downloads/program-origins.ts': ['openssl', 'which of its subcommands decode'],
  'src/facts/downloads/powershell-statements.ts': ['powershell pwsh', 'is about PowerShell and cmd'],
  'src/facts/host/docker-api.ts': ['entrypoint', 'a start of whose program nobody knows'],
  'src/facts/network/remote-shells.ts': ['socat', 'addresses that nothing else writes so'],
  'src/facts/packages/debug-switches.ts': ['php apk', 'packages of Xdebug, by how distributions call them'],
  'src/facts/packages/lock-files.ts': ['pip', 'pip upgrades nothing where it is told no package'],
  'src/facts/packages/package-indexes.ts': ['pip uv gem', 'is about two managers that take several indexes'],
  'src/facts/packages/package-signatures.ts': ['apt', 'the one whose lists have signatures of their own'],
  'src/facts/roles/starts-nothing.ts': ['entrypoint', 'how people call the scripts that run what they are told'],
  'src/facts/secrets/credential.ts': ['keytool openssl', 'how two of them write a password'],
  'src/facts/secrets/given-secrets.ts': ['env', 'a field of a mount'],
  'src/facts/secrets/named-arguments.ts': ['composer', 'an option that is called like a credential'],
  'src/facts/secrets/stored-settings.ts': ['bundle crudini', 'settings in words of their own'],
  'src/facts/accounts/created-accounts.ts': ['chown', 'a flag of COPY'],
  'src/model/shell/file-changes.ts': [
    'dd visudo',
    'operands that nothing else writes so; a file that only its editor is given',
  ],
  'src/model/dockerfile/command-forms.ts': ['busybox', 'a shell by another name'],
  'src/rules/build/add-instead-of-copy.ts': ['chown chmod', 'flags of ADD'],
  'src/rules/build/pipe-without-pipefail.ts': ['bash ash zsh ksh', 'the shells that have what it is about'],
  'src/rules/isolation/seccomp-profile-permissive.ts': ['unshare', 'a system call'],
  'src/rules/privilege/sudo-in-run.ts': ['sudo', 'is about it'],
};

/** What holds the name of a program or of a manager, whatever it is called on the way there. */
const holder = /(?:^|\.)(?:name|program|manager|interpreter)$/;

function isName(node: ts.Expression | undefined): boolean {
  if (!node) return false;
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return isName(node.expression);
  if (ts.isBinaryExpression(node)) return isName(node.left);
  return holder.test(node.getText().replaceAll('?', ''));
}

/** What a name is compared with here, as text: a string, an expression, the words of a set. */
function comparedWith(node: ts.Node, constants: ReadonlyMap<string, ts.Expression>): string {
  if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText()))
    return isName(node.left) ? node.right.getText() : '';
  if (ts.isCaseClause(node)) return isName(node.parent.parent.expression) ? node.expression.getText() : '';
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return '';
  const { name, expression } = node.expression;
  if (!/^(?:test|exec|has)$/.test(name.text) || !isName(node.arguments[0])) return '';
  return (constants.get(expression.getText()) ?? expression).getText();
}

function programsIn(file: Parsed): { readonly place: string; readonly program: string }[] {
  const nodes = within(file.syntax);
  const constants = new Map(
    nodes.flatMap((node) =>
      ts.isVariableDeclaration(node) && node.initializer ? [[node.name.getText(), node.initializer] as const] : [],
    ),
  );
  return nodes.flatMap((node) =>
    comparedWith(node, constants)
      .split(/[^\w.-]+/)
      .filter((word) => programs.has(word) && !builtins.has(word) && !homonyms.has(word))
      .map((program) => ({ place: placeOf(file, node), program })),
  );
}

const named = new Map(
  parseSources()
    .filter(({ path }) => /^src\/(?:facts|model|rules)\//.test(path))
    .map((file) => [file.path, programsIn(file)] as const)
    .filter(([, found]) => found.length > 0),
);

test('code asks for the record of a program, and not for its name', () => {
  const wrong = [...named].flatMap(([path, found]) =>
    found.filter(({ program }) => !kept[path]?.[0].split(' ').includes(program)),
  );
  assert.deepEqual(wrong, []);
});

test('no reason is kept for what is gone', () => {
  const stale = Object.entries(kept).flatMap(([path, [names]]) =>
    names.split(' ').filter((name) => !named.get(path)?.some(({ program }) => program === name)),
  );
  assert.deepEqual(stale, []);
});
