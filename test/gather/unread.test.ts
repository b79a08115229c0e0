/** What cannot be read: an error where the change has to do with it, a remark where it was so before or the policy accepts it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { annotationsOf } from '../../src/report/annotations.ts';
import { reviewJson } from '../../src/report/json.ts';
import { checkTitle, nextStep, verdictWord } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import { changeOf } from '../change.ts';
import { Scene } from '../github/scene.ts';
import { run } from '../run.ts';
import { reviewed, unread } from './review.ts';

const compose = 'include: [broken.yml]\nservices:\n  web:\n    image: example/web:1\n';
const broken = 'services: [\n';
const policy = (text: string) => ({ '.github/layer-review.yml': text });

describe('what could not be read before either', () => {
  test('is a remark where the change does not touch it', async () => {
    const review = await reviewed(
      { 'compose.yml': compose, 'broken.yml': broken },
      { 'compose.yml': `${compose}# edited\n` },
    );
    assert.deepEqual(unread(review), []);
    assert.equal(review.verdict, 'pass');
    assert.match(review.remarks.join('\n'), /^broken\.yml could not be reviewed, before this change as after it\. /m);
    assert.doesNotMatch(review.remarks.join('\n'), /counted as introduced/);
  });

  test('is a remark where the change touches it and no reader takes it, as before, and an error where it could be read', async () => {
    const edited = (text: string) => ({ 'compose.yml': `${compose}# edited\n`, 'broken.yml': `# edited\n${text}` });
    const before = { 'compose.yml': compose, 'broken.yml': broken };
    const review = await reviewed(before, edited(broken));
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
    assert.match(review.remarks.join('\n'), /^broken\.yml could not be reviewed, before this change as after it\. /m);
    const worse = await reviewed({ ...before, 'broken.yml': 'services: {}\n' }, edited(broken));
    assert.match(unread(worse).join(), /^broken\.yml: /);
    assert.equal(worse.verdict, 'error');
  });

  test('is an error where only the change makes it matter', async () => {
    const review = await reviewed(
      { 'broken.yml': broken, 'compose.yml': 'services: { a: { image: b:1 } }\n' },
      { 'compose.yml': compose },
    );
    assert.match(unread(review).join(), /^broken\.yml: /);
    assert.equal(review.verdict, 'error');
  });

  test('is an error where the change gives it another reason', async () => {
    const files = {
      'compose.yml': compose,
      'broken.yml': { symlink: 'parts/more.yml' },
      'parts/more.yml': { symlink: 'more.yml' },
    };
    const review = await reviewed(files, {
      'compose.yml': `${compose}# edited\n`,
      'parts/more.yml': { symlink: '/etc/passwd' },
    });
    assert.match(unread(review).join(), /^broken\.yml: .*outside the repository/);
  });

  test('is so of a Dockerfile that parses and that the builder refuses', async () => {
    const fine = 'FROM debian:12\nEXPOSE 80\nUSER 1\n';
    const refused = fine.replace('80', '80 # web');
    const compose = 'services: { a: { build: . } }\n';
    const introduced = await reviewed({ Dockerfile: fine }, { Dockerfile: refused });
    assert.deepEqual(unread(introduced), ['Dockerfile: # is not a port.']);
    assert.equal(introduced.verdict, 'error');
    const known = await reviewed(
      { Dockerfile: refused, 'compose.yml': compose },
      { 'compose.yml': `${compose}# edited\n` },
    );
    assert.deepEqual([unread(known), known.verdict], [[], 'pass']);
    assert.match(
      known.remarks.join('\n'),
      /^Dockerfile could not be reviewed, before this change as after it\. # is not/m,
    );
    const other = await reviewed({ Dockerfile: fine }, { Dockerfile: `${fine}EXPOSE 81\n` });
    assert.deepEqual([unread(other), other.verdict], [[], 'pass']);
  });

  test('is a remark on GitHub as well: a submodule that a service builds', async () => {
    const files = {
      'compose.yml': 'services: { a: { build: ./sub, image: "x:1" } }\n',
      sub: { submodule: 'a'.repeat(40) },
    };
    await using scene = await Scene.start({
      base: files,
      head: { 'compose.yml': `${files['compose.yml']}# edited\n` },
    });
    const { review } = await scene.review();
    assert.deepEqual(unread(review), []);
    assert.match(review.remarks.join('\n'), /sub\/Dockerfile could not be reviewed.*submodule/);
  });
});

describe('what compose refuses of a file', () => {
  const labels =
    'services:\n  web:\n    image: example/web:1\n    labels:\n      ${indent(6, yamlencode({\n        a = b\n      }))}\n';

  test('is nothing where its name says that a program makes the real file of it', async () => {
    const review = await reviewed({}, { 'compose.yaml.tftpl': labels });
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
    assert.match(review.remarks.join('\n'), /compose\.yaml\.tftpl. is a template/);
  });

  test('is an error where the name says nothing of the kind', async () => {
    const review = await reviewed({}, { 'compose.yaml': labels });
    assert.equal(review.verdict, 'error');
  });

  test('is told as what it is, each place once: a file that cannot run, and not one that we could not review', async () => {
    const item = 'services:\n  web:\n    image: example/web:1\n    environment:\n      - TZ: UTC\n';
    const files = { 'compose.yaml': item, 'compose.override.yaml': 'services:\n  web:\n    init: true\n' };
    const told = (review: Review) => [verdictWord(review), review.reason, checkTitle(review).split(' · ')[0]];
    const refused = await reviewed({}, files);
    assert.equal(unread(refused).length, 1);
    assert.deepEqual(told(refused), ['Cannot run', 'Compose refuses 1 file', '1 file cannot run']);
    assert.match(nextStep(refused)!, /^Next: correct what Compose refuses, then push\.$/);
    const annotation = annotationsOf(refused).find(({ title }) => title === 'Compose refuses this');
    assert.deepEqual([annotation?.place.path, annotation?.place.startLine], ['compose.yaml', 5]);
    const dockerfile = await reviewed({}, { Dockerfile: 'FROM debian:12\nEXPOSE 80 # web\n' });
    assert.deepEqual(told(dockerfile), ['Cannot run', 'the builder refuses 1 file', '1 file cannot run']);
    const both = await reviewed({}, { ...files, 'broken.compose.yaml': broken });
    assert.deepEqual(told(both), [
      'Not fully reviewed',
      '1 file could not be reviewed; Compose refuses 1 file',
      '1 part not reviewed',
    ]);
  });
});

describe('what the builder or compose refuses as well', () => {
  const first = 'web:\n  image: example/web:1\n  privileged: false\n';
  const jq = 'FROM debian:12\nRUN true\n./configure\n';

  test('is so of a file that moves', async () => {
    const review = await reviewed({ 'web/compose.yml': first }, { 'web/compose.yml': null, 'shop/compose.yml': first });
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
  });

  test('is a remark where it was so before, also where the change touches it; what can be read of it is reviewed', async () => {
    const review = await reviewed({ 'compose.yml': first }, { 'compose.yml': first.replace('false', 'true') });
    assert.deepEqual(unread(review), []);
    assert.match(review.remarks.join('\n'), /^compose\.yml could not be reviewed, before this change as after it\. /m);
    assert.ok(
      review.findings.some(({ rule, standing }) => rule.id === 'privileged-container' && standing === 'introduced'),
    );
    const image = await reviewed({ Dockerfile: jq }, { Dockerfile: jq.replace('12', '13') });
    assert.deepEqual([unread(image), image.verdict], [[], 'pass']);
  });

  test('is an error where the change brings it in', async () => {
    assert.equal((await reviewed({}, { 'compose.yml': first })).verdict, 'error');
    const review = await reviewed({ Dockerfile: jq.replace('./', 'RUN ./') }, { Dockerfile: jq });
    assert.deepEqual(unread(review), ['Dockerfile: Unknown instruction ./configure.']);
  });

  test('is an error where another frontend may take it, or where only layer-review stops', async () => {
    const foreign = `# syntax=example.com/frontend:1\n${jq}`;
    const own = `# syntax=docker/dockerfile:1\n${jq}`;
    const edited = (text: string) => ({ Dockerfile: text.replace('12', '13') });
    assert.equal((await reviewed({ Dockerfile: foreign }, edited(foreign))).verdict, 'error');
    assert.equal((await reviewed({ Dockerfile: own }, edited(own))).verdict, 'pass');
    assert.equal((await reviewed({ 'a.yml': broken, 'compose.yml': compose }, {})).verdict, 'pass');
    const services = Array.from({ length: 1201 }, (_, i) => `  s${i}: { image: "example/web:1" }\n`).join('');
    const many = `services:\n${services}`;
    const more = await reviewed({ 'compose.yml': many }, { 'compose.yml': `${many}# edited\n` });
    assert.deepEqual(unread(more), ['compose.yml: There are more than 1200 services; the rest was not read.']);
  });

  test('is a remark among tests and examples', async () => {
    const review = await reviewed({}, { 'test/examples/Dockerfile.wrong': jq });
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
    assert.match(review.remarks.join('\n'), /^Nothing can run test\/examples\/Dockerfile\.wrong as it is\. /m);
    const cut = await reviewed({}, { 'test/compose.yml': broken });
    assert.equal(cut.verdict, 'error');
  });

  test('is one where a key is set twice, which compose refuses', async () => {
    const twice = 'services:\n  db:\n    image: postgres:17.2\n    image: postgres:17.3\n';
    const review = await reviewed(
      {},
      { 'test/compose.yml': twice, 'compose.yml': 'services: { a: { image: b:1 } }\n' },
    );
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
    assert.match(review.remarks.join('\n'), /^Nothing can run test\/compose\.yml as it is\. /m);
    assert.equal((await reviewed({}, { 'compose.yml': twice })).verdict, 'error');
  });

  test('is told once of services of a file that lack the same Dockerfile', async () => {
    const service = (name: string, context: string) => `  ${name}: { image: "x/${name}:1", build: ${context} }\n`;
    const services = ['a', 'b', 'c', 'd'].map((name) => service(name, '.')).join('');
    const review = await reviewed({ 'web/x': '' }, { 'compose.yml': `services:\n${services}${service('e', './web')}` });
    assert.deepEqual(unread(review), [
      'compose.yml: `a`, `b`, `c` and 1 more are built from `Dockerfile`, which does not exist here, so what they build was not reviewed.',
      'compose.yml: `e` is built from `web/Dockerfile`, which does not exist here, so what it builds was not reviewed.',
    ]);
  });

  test('is told once for all files with the same reason', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`test/${name}/Dockerfile`, jq]));
    const review = await reviewed({}, files);
    const remarks = review.remarks.filter((remark) => remark.includes('Nothing can run'));
    assert.equal(remarks.length, 1);
    const [remark = ''] = remarks;
    assert.match(
      remark,
      /^Nothing can run test\/a\/Dockerfile, test\/b\/Dockerfile, test\/c\/Dockerfile and 2 more as they are\. /,
    );
  });

  test('is none where a program, or what builds are given, is called like a Dockerfile', async () => {
    const program = "#!/usr/bin/env node\n'use strict';\nrequire('fs');\n";
    const review = await reviewed({}, { 'bin/dockerfile_lint': program });
    assert.deepEqual([unread(review), review.files, review.remarks, review.verdict], [[], [], [], 'pass']);
    const list = '# For all images.\nBASE=registry.example.com/base:1.2\nFROM_TAG=el10\n';
    assert.equal((await reviewed({}, { 'Containerfile.buildargs': list })).verdict, 'pass');
    for (const [path, text] of [
      ['Containerfile.el10', ''],
      ['Containerfile.el10', `${list}RUN make\n`],
    ] as const)
      assert.equal((await reviewed({}, { [path]: text })).verdict, 'error', path);
    const script = `#!/usr/bin/env -S docker build -f\n${jq}`;
    assert.equal((await reviewed({}, { Dockerfile: script })).verdict, 'error');
  });
});

describe('what the policy accepts', () => {
  const files = { 'compose.yml': { symlink: '/srv/compose.yml' } };
  const accepting = (until: string, paths = '["*.yml"]') =>
    policy(`unread:\n  - paths: ${paths}\n    reason: The host has it.\n    until: ${until}\n`);

  test('is a remark with its reason and its end', async () => {
    const review = await reviewed(accepting('2027-01-31'), files);
    assert.deepEqual(unread(review), []);
    assert.equal(review.verdict, 'pass');
    assert.match(
      review.remarks.join('\n'),
      /^compose\.yml could not be reviewed, which the policy accepts until 2027-01-31 \(The host has it\)\. /m,
    );
  });

  test('is an error on other paths, after its end, and where only the change accepts it', async () => {
    assert.equal((await reviewed(accepting('2027-01-31', '["x/**"]'), files)).verdict, 'error');
    const ended = await reviewed(accepting('2026-01-31'), files);
    assert.equal(ended.verdict, 'error');
    assert.match(ended.remarks.join('\n'), /no longer accepts that `\*\.yml`/);
    assert.equal((await reviewed({}, { ...accepting('2027-01-31'), ...files })).verdict, 'error');
  });

  test('calls nothing fixed that it may hide', async () => {
    const before = { ...accepting('2027-01-31'), 'compose.yml': 'services: { a: { image: b, privileged: true } }\n' };
    assert.deepEqual((await reviewed(before, files)).fixed, []);
    const seen = await reviewed(before, { 'compose.yml': 'services: { a: { image: b } }\n' });
    assert.ok(seen.fixed.length > 0);
    assert.match(seen.remarks.join('\n'), /accepts that `\*\.yml` cannot be reviewed, but it can/);
  });
});

describe('a cap', () => {
  /** A compose file with many includes, and those of them that are there. */
  const including = (count: number, there: number): Map<string, string> => {
    const paths = Array.from({ length: count }, (_, i) => `parts/${i}.env`);
    const entries = paths.map((path) => `{ path: ${path}, required: false }`);
    const each = 10;
    const services = Array.from(
      { length: count / each },
      (_, i) => `  s${i}: { image: "a:1", env_file: [${entries.slice(i * each, (i + 1) * each)}] }`,
    );
    return new Map([
      ['compose.yml', `services:\n${services.join('\n')}\n`],
      ...paths.slice(0, there).map((path) => [path, 'A=1\n'] as const),
    ]);
  };
  const review = (after: Map<string, string>) =>
    run({ forge: changeOf(new Map(), after), policyPath: 'policy.yml', overrides: { profile: 'default' } });

  test('counts the files that are there, not those that are not', async () => {
    assert.deepEqual(unread(await review(including(3500, 10))), []);
  });

  test('gives its reason in JSON', async () => {
    const many = await review(new Map([['compose.yml', 'services: { a: { image: b:1 } }\n'], ...chain(20)]));
    assert.equal(many.verdict, 'error');
    const { verdict, reason } = JSON.parse(reviewJson(many, '0'));
    assert.deepEqual([verdict, reason], ['error', '1 file could not be reviewed']);
  });

  function chain(length: number): [string, string][] {
    return Array.from({ length }, (_, i) => [
      i === 0 ? 'a/compose.yml' : `a/${i}.conf`,
      `include: [${i + 1}.conf]\nservices: { s${i}: { image: "a:1" } }\n`,
    ]);
  }
});

describe('what is encrypted', () => {
  const started = 'services: { web: { image: "example/web:1", env_file: [web.env], environment: { X: "${X}" } } }\n';
  const vault = `$ANSIBLE_VAULT;1.1;AES256\n${'6231336539'.repeat(8)}\n`;
  const crypt = '\0GITCRYPT\0\u00029x\u0001';
  const armour = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24=\n-----END AGE ENCRYPTED FILE-----\n';

  test('tells nothing where it holds variables', async () => {
    for (const text of [vault, crypt, armour]) {
      const after = { 'compose.yml': started, '.env': text, 'web.env': text };
      const review = await reviewed({ 'compose.yml': 'services: { web: { image: "example/web:1" } }\n' }, after);
      assert.deepEqual(unread(review), [], text);
    }
  });

  test('is an error where somebody runs what it says', async () => {
    for (const [path, text] of [
      ['compose.yml', vault],
      ['Dockerfile', crypt],
    ] as const) {
      const review = await reviewed({}, { [path]: text });
      assert.match(unread(review).join(), new RegExp(`^${path}: This file is encrypted with `));
    }
  });

  test('is open where only its beginning says so', async () => {
    for (const text of ['\0GITCRYPT\0\nPASSWORD=q8vT2mNc4Rk7LxWb3H\n', `${vault}PASSWORD=q8vT2mNc4Rk7LxWb3H\n`]) {
      const review = await reviewed({}, { 'compose.yml': started, 'web.env': text });
      assert.match(unread(review).join(), /^web\.env: /, text);
    }
  });
});
