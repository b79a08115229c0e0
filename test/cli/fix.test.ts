import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { layerReview, shell } from './command.ts';
import { Folder } from './files.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/report/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, strictTypes: false });
const isFixes = ajv.compile(schema('fix'));

const dockerfile = `FROM debian:12.8
RUN curl -k -fsSL https://example.com/a.tgz -o /a.tgz
ADD src/ /src/
USER 10001
`;
const compose = `services:
  postgres:
    build: .
    ports:
      - 5432:5432
`;
const files = { Dockerfile: dockerfile, 'compose.yml': compose };

const read = (folder: Folder, path: string) => readFileSync(join(folder.path, path), 'utf8');
const fix = (folder: Folder, ...args: string[]) => layerReview(['fix', ...args], { folder: folder.path });

interface Told {
  rule: string;
  fingerprint: string;
  fix: { edits: { id: string }[] } | null;
}

describe('fix', () => {
  it('shows a diff of what it would do, and writes nothing', async () => {
    using folder = new Folder(files);
    const { stdout, stderr } = await fix(folder, '--dry-run', '--only', 'tls-verification-disabled,build');
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^--- a\/Dockerfile\n\+\+\+ b\/Dockerfile\n@@ -1,4 \+1,4 @@\n FROM debian:12\.8\n-RUN curl -k -fsSL .*\n-ADD src\/ \/src\/\n\+RUN curl -fsSL .*\n\+COPY src\/ \/src\/\n USER 10001\n\n/,
    );
    assert.match(
      stdout,
      /\nWould make 2 fixes in 1 file\.\nReviewed again: 2 findings are gone, nothing new is reported, and 1 image and 1 service still load\.\n\d+ findings left \(/,
    );
    assert.deepEqual([read(folder, 'Dockerfile'), read(folder, 'compose.yml')], [dockerfile, compose]);
  });

  it('makes the fixes, says what they did, and has nothing to do after that', async () => {
    using folder = new Folder(files);
    const before: Told[] = JSON.parse((await layerReview(['scan', '--format', 'json'], { folder: folder.path })).stdout).findings; // biome-ignore format: one line
    const { stdout, status } = await fix(folder, '--unsafe');
    assert.equal(status, 0);
    assert.match(stdout, /^Dockerfile\n {2}2:10 {2}medium {4}Drop -k {2}tls-verification-disabled\n/m);
    assert.match(stdout, /\nMade \d fixes in 2 files\.\nReviewed again: \d findings are gone, nothing new/);
    assert.equal(read(folder, 'Dockerfile'), dockerfile.replace(' -k', '').replace('ADD', 'COPY'));
    assert.match(read(folder, 'compose.yml'), /- 127\.0\.0\.1:5432:5432\n/);
    const after: Told[] = JSON.parse((await layerReview(['scan', '--format', 'json'], { folder: folder.path })).stdout).findings; // biome-ignore format: one line
    const offered = before.filter((finding) => finding.fix).map(({ rule }) => rule);
    assert.deepEqual(
      before.map(({ rule }) => rule).filter((rule) => !offered.includes(rule)),
      after.map(({ rule }) => rule),
    );
    const again = await fix(folder);
    assert.match(again.stdout, /^No fix to make\.\n\d+ findings left/);
  });

  it('is a document, with the ids that the review gave', async () => {
    using folder = new Folder(files);
    const scan = JSON.parse((await layerReview(['scan', '--format', 'json'], { folder: folder.path })).stdout);
    const { stdout } = await fix(folder, '-n', '--unsafe', '--format', 'json');
    const document = JSON.parse(stdout);
    assert.equal(isFixes(document), true, JSON.stringify(isFixes.errors));
    const ids = (findings: Told[]) => findings.flatMap((finding) => finding.fix?.edits.map(({ id }) => id) ?? []);
    assert.deepEqual(ids(document.made), ids(scan.findings));
    assert.deepEqual([document.written, document.proof.new, document.proof.images, document.proof.services], [false, [], 1, 1]); // biome-ignore format: one line
    assert.deepEqual(
      [...document.proof.gone, ...document.left].map(({ fingerprint }: Told) => fingerprint).sort(),
      scan.findings.map(({ fingerprint }: Told) => fingerprint).sort(),
    );
    const [one] = document.made;
    const alone = JSON.parse((await fix(folder, '-n', '--format', 'json', '--finding', one.fingerprint)).stdout);
    assert.deepEqual(alone.made, [one]);
    // Lines above it move it, and its name stays.
    folder.put('Dockerfile', `# A comment.\n${dockerfile}`);
    const moved = JSON.parse((await fix(folder, '--format', 'json', '--finding', one.fingerprint)).stdout);
    assert.deepEqual(ids(moved.made), ids([one]));
    assert.equal(moved.written, true);
  });

  it('makes what changes more than what is wrong only where that is asked for, or named', async () => {
    using folder = new Folder(files);
    const { stdout } = await fix(folder, '--only', 'build,network');
    assert.match(
      stdout,
      /\nNot made:\n {2}compose\.yml:5 {2}Publish it on localhost only: changes who can reach it {2}datastore-port-published\n.*--unsafe/,
    );
    assert.equal(read(folder, 'compose.yml'), compose);
    assert.match(read(folder, 'Dockerfile'), /COPY/);
    const { made, unsafe } = JSON.parse((await fix(folder, '-n', '--format', 'json')).stdout);
    assert.deepEqual(made, []);
    assert.deepEqual(
      unsafe.map(({ rule, fix: { changes } }: { rule: string; fix: { changes: string } }) => [rule, changes]),
      [
        ['datastore-port-published', 'who can reach it'],
        ['no-new-privileges-missing', 'what it may do'],
      ],
    );
    await fix(folder, '--only', 'datastore-port-published');
    assert.equal(read(folder, 'compose.yml'), compose.replace('5432:5432', '127.0.0.1:5432:5432'));
  });

  it('makes fixes from a severity on, says nothing where what is left passes, and writes to a file', async () => {
    using folder = new Folder(files);
    const made = async (...args: string[]) =>
      JSON.parse((await fix(folder, '-n', '--unsafe', '--format', 'json', ...args)).stdout).made;
    assert.ok((await made()).length > (await made('--min-severity', 'medium')).length);
    for (const { severity } of await made('--min-severity', 'medium')) assert.notEqual(severity, 'low');
    assert.equal((await fix(folder, '-n', '-q', '--fail-on', 'never')).stdout, '');
    assert.notEqual((await fix(folder, '-n', '-q', '--fail-on', 'info')).stdout, '');
    assert.equal((await fix(folder, '-n', '-o', 'fixes.txt')).stdout, '');
    assert.match(read(folder, 'fixes.txt'), /findings left/);
  });

  it('keeps the line ends of a file', async () => {
    using folder = new Folder({ 'compose.yml': 'services:\r\n  a:\r\n    image: example/a:1\r\n' });
    await fix(folder, '--only', 'no-new-privileges-missing');
    const text = read(folder, 'compose.yml');
    assert.match(text, /no-new-privileges/);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('shows no secret', async () => {
    const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
    using folder = new Folder({ Dockerfile: `FROM debian:12\nENV TOKEN=${token}\nADD a /b\nUSER 1\n` });
    const { stdout } = await fix(folder, '--dry-run');
    assert.match(stdout, /-ADD a \/b/);
    assert.ok(!stdout.includes('ghp_'), stdout);
  });

  it('fixes what an editor holds, but writes that nowhere', async () => {
    using folder = new Folder({});
    const typed = (line: string) => shell(`printf 'FROM a:1\\nADD b /c\\nUSER 1\\n' | ${line}`, folder.path);
    const { stdout } = await typed('$REVIEW fix - --name Dockerfile --dry-run --format json');
    assert.equal(JSON.parse(stdout).made[0].fix.edits[0].text, 'COPY');
    assert.match((await typed('$REVIEW fix - --name Dockerfile')).stderr, /cannot be changed; use --dry-run/);
  });

  it('ends as a review of what is left would', async () => {
    using folder = new Folder({ Dockerfile: 'FROM a:1\nRUN curl -k https://x | sh\nUSER root\n' });
    assert.equal((await fix(folder)).status, 1);
    folder.put('Dockerfile', 'FROM a:1\nRUN curl -k https://example.com/x -o /x\nUSER 1\n');
    assert.equal((await fix(folder, '--dry-run')).status, 0);
    folder.put('compose.yml', 'services: [\n');
    const broken = await fix(folder);
    assert.equal(broken.status, 2);
    assert.match(broken.stdout, /Made 1 fix in 1 file[\s\S]*Not everything could be reviewed/);
  });
});
