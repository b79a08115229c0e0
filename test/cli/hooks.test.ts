/** The hooks that .pre-commit-hooks.yaml offers, run as pre-commit runs them: from a clone, in the repository of a commit. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { readPage } from '../page-text.ts';
import { Repository } from '../repository.ts';
import { root } from '../syntax.ts';
import { runProcess } from './command.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames?: boolean;
  readonly files?: string;
}

const hooks: readonly Hook[] = parseYaml(readPage('.pre-commit-hooks.yaml'));
const good = 'FROM debian:13\nUSER 1000\n';
const bad = 'FROM debian:13\nUSER root\n';
const insecure = `${good}RUN curl -k https://example.com/x -o /x\n`;

/** Runs a hook on a commit that is about to be made, in which a Dockerfile becomes this, and says what it is then. */
async function committing({ entry, pass_filenames = true }: Hook, text: string) {
  using repository = Repository.create();
  repository.commit('main', { Dockerfile: good, 'old/Dockerfile': bad });
  const { folder } = repository;
  writeFileSync(join(folder, 'Dockerfile'), text);
  execFileSync('git', ['add', 'Dockerfile'], { cwd: folder });
  const [program, ...words] = entry.split(' ');
  const outcome = await runProcess(join(root, program!), [...words, ...(pass_filenames ? ['Dockerfile'] : [])], folder);
  return { ...outcome, text: readFileSync(join(folder, 'Dockerfile'), 'utf8') };
}

for (const hook of hooks) {
  describe(`the hook ${hook.id}`, () => {
    test('is a script of the repository, which needs nothing to be installed', () => {
      assert.equal(hook.language, 'script');
      accessSync(join(root, hook.entry.split(' ')[0]!), constants.X_OK);
    });

    test('lets a commit through that makes nothing worse, whatever was there before', async () => {
      const { status, stderr } = await committing(hook, `${good}CMD ["true"]\n`);
      assert.equal(status, 0, stderr);
    });
  });
}

test('the hook that fixes makes what is proven safe, which stops the commit, and leaves the rest to the other', async () => {
  const fixing = hooks.find(({ id }) => id === 'layer-review-fix')!;
  const { status, text } = await committing(fixing, insecure);
  assert.equal(status, 0);
  assert.equal(text, insecure.replace(' -k', ''));
  const { text: untouched } = await committing(fixing, bad);
  assert.equal(untouched, bad);
});

test('the hook that fixes is given files by their usual names', () => {
  // pre-commit takes Python's expressions, which have `(?i)` in front.
  const pattern = new RegExp(hooks.find(({ files }) => files)!.files!.replace('(?i)', ''), 'i');
  for (const path of [
    'Dockerfile',
    'api/Dockerfile.dev',
    'x.Dockerfile',
    'Containerfile',
    'compose.yaml',
    'docker-compose.prod.yml',
    'docker-stack.yml',
  ])
    assert.match(path, pattern);
  for (const path of ['README.md', 'compose/app.ts', 'values.yaml']) assert.doesNotMatch(path, pattern);
});

test('the first hook has a repository begin, and reviews what its first commit brings', async () => {
  using repository = Repository.create();
  const [program, ...words] = hooks[0]!.entry.split(' ');
  const run = () => runProcess(join(root, program!), words, repository.folder);
  assert.equal((await run()).status, 0);
  writeFileSync(join(repository.folder, 'Dockerfile'), `${good}ENV NODE_TLS_REJECT_UNAUTHORIZED=0\n`);
  assert.equal((await run()).status, 0, 'nothing is added');
  execFileSync('git', ['add', 'Dockerfile'], { cwd: repository.folder });
  const { status, stdout } = await run();
  assert.equal(status, 1);
  assert.match(stdout, /tls-verification-disabled/);
});

test('the first hook stops a commit that makes it worse', async () => {
  const { status, stdout } = await committing(hooks[0]!, `${good}ENV NODE_TLS_REJECT_UNAUTHORIZED=0\n`);
  assert.equal(status, 1);
  assert.match(stdout, /tls-verification-disabled/);
});
