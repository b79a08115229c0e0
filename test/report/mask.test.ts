import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { secretsOf } from '../../src/facts/secrets/everything-to-hide.ts';
import { mask, maskAt, maskOwn, maskPath, repeatsSecret } from '../../src/facts/secrets/mask.ts';
import { understand } from '../../src/model/understand.ts';
import { reviewJson } from '../../src/report/json.ts';
import { checkSummary } from '../../src/report/summary.ts';
import { reviewText } from '../../src/report/text.ts';
import { Source } from '../../src/source.ts';
import { cpuTime } from '../cpu-time.ts';
import { filesOf } from '../rules/example.ts';
import { review } from '../trust/pipeline.ts';
import { at } from './containers.ts';

const hide = (text: string, ...values: string[]) => mask(text, { values, places: [] });

test('a secret is replaced in every spelling', () => {
  const secret = 'p&ss "w/rd\\';
  for (const written of [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    encodeURI(secret),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
  ]) {
    assert.equal(hide(`a ${written} b`, secret), 'a *** b', written);
  }
  assert.equal(hide("it''s and pa$$word and hun\\ ter2", "it's", 'pa$word', 'hun ter2'), '*** and *** and ***');
});

test('a secret is replaced by the numbers of its characters, and as markup and addresses have it', () => {
  const secret = "k7/Jq&z<'9";
  const bytes = [...Buffer.from(secret)].map((byte) => byte.toString(16));
  for (const written of [
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('hex').toUpperCase(),
    bytes.join(':'),
    `\\x${bytes.join('\\x')}`,
    `%${bytes.join('%').toUpperCase()}`,
    [...secret].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    'k7/Jq&amp;z&lt;&#39;9',
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  ])
    assert.equal(hide(`a ${written} b`, secret), 'a *** b', written);
  assert.equal(hide('a 6b372f4a b', secret), 'a 6b372f4a b');
});

test('a secret inside a longer base64 text is hidden at every alignment', () => {
  for (const before of ['', 'u', 'us', 'usr']) {
    const text = Buffer.from(`${before}:correct-horse-battery:x`).toString('base64');
    const decoded = Buffer.from(hide(text, 'correct-horse-battery').replace('***', ''), 'base64').toString('latin1');
    assert.match(hide(text, 'correct-horse-battery'), /\*\*\*/);
    assert.doesNotMatch(decoded, /orrec|horse|atter/);
  }
});

test('a secret of any length is hidden, also inside a base64 text', () => {
  // More than a call takes as arguments.
  const long = 'aZ9_'.repeat(75_000);
  assert.equal(hide(`x ${long} y`, long), 'x *** y');
  assert.equal(hide(Buffer.from(`usr:${long}`).toString('base64'), long), 'dXNyOm***w==');
});

test('a password that is a word is hidden as a word: what holds it would tell it, and our own words are no secret', () => {
  assert.equal(hide('Elasticsearch: elastic, Elastic', 'elastic'), 'Elasticsearch: ***, Elastic');
  assert.equal(hide('shop-shop shopping sho', 'shop'), '***-*** shopping sho');
  const own = (text: string, ...values: string[]) => maskOwn(text, { values, places: [] });
  assert.equal(own('It upgrades whatever is there.', 'whatever'), 'It upgrades whatever is there.');
  assert.equal(own('It is tr0ub4dor.', 'tr0ub4dor'), 'It is ***.');
  assert.match(hide(`x${Buffer.from('elastic').toString('base64')}x`, 'elastic'), /\*\*\*/);
});

test('each line of a secret that spans several is one', () => {
  const key = '-----BEGIN KEY-----\nMIIEpAIBAAKCAQEA\nq83vEjRWeJCrze8=\n-----END KEY-----\n';
  assert.equal(hide('x: |\n    MIIEpAIBAAKCAQEA\n    q83vEjRWeJCrze8=\n', key), 'x: |\n    ***\n    ***\n');
});

test('overlapping and repeated secrets leave nothing behind', () => {
  assert.equal(hide('abcdefgh', 'abcde', 'cdefgh', 'bcde'), '***');
  assert.equal(hide('aaaaaaaaaaa.', 'aaaa'), '***.');
  const among = (...units: string[]) =>
    fc.array(fc.string({ minLength: 4, maxLength: 8, unit: fc.constantFrom(...units, '*') }), {
      minLength: 1,
      maxLength: 6,
    });
  const text = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units, ' '), maxLength: 60 });
  const left = (shown: string, values: readonly string[]) => {
    const usable = values.filter((value) => !value.includes('*'));
    const rests = hide(shown, ...usable).split('***');
    return { usable, rests };
  };
  fc.assert(
    fc.property(among('1', '2', '3'), text('1', '2', '3'), (values, shown) => {
      const { usable, rests } = left(shown, values);
      for (const value of usable) assert.ok(!rests.some((rest) => rest.includes(value)));
    }),
  );
  // One that is a word is a part of other words as well, which are no secret.
  fc.assert(
    fc.property(among('a', 'b', 'c'), text('a', 'b', 'c'), (values, shown) => {
      const { usable, rests } = left(shown, values);
      for (const value of usable) assert.ok(!rests.some((rest) => rest.split(' ').includes(value)));
    }),
  );
});

test('what everybody calls things by is hidden only where it is written as a secret', () => {
  const source = new Source('compose.yml', 'image: postgres:16\nPOSTGRES_PASSWORD: postgres\n');
  const written = source.at(source.text.lastIndexOf('postgres'), source.text.length - 1);
  const secrets = { values: ['postgres', 'pw'], places: [written] };
  assert.equal(mask('runs postgres, pw', secrets), 'runs postgres, pw');
  assert.equal(maskAt(source.at(0, source.text.length), secrets), 'image: postgres:16\nPOSTGRES_PASSWORD: ***\n');
  assert.equal(maskAt(at(source, 'POSTGRES_PASSWORD: post'), secrets), 'POSTGRES_PASSWORD: ***');
  assert.equal(repeatsSecret('image: postgres:17', at(source, 'image: postgres:16'), secrets), false);
  assert.equal(repeatsSecret('POSTGRES_PASSWORD: "postgres"', written, secrets), true);
});

test('a text is masked in linear time, however many secrets begin alike', () => {
  const secrets = { values: Array.from({ length: 2000 }, (_, i) => `${'a'.repeat(40)}${i}`), places: [] };
  const time = (length: number) => {
    const text = 'a'.repeat(length);
    const start = cpuTime();
    mask(text, secrets);
    return cpuTime() - start;
  };
  time(10_000);
  assert.ok(time(1_000_000) < 2000);
});

test('a path stays one that the file is found by, but for what nobody calls a folder by', () => {
  const hidden = (path: string, ...values: string[]) => maskPath(path, { values, places: [] });
  assert.equal(hidden('services/webshop/Dockerfile', 'webshop', 'shop'), 'services/webshop/Dockerfile');
  assert.equal(
    hidden('correct-horse-battery/compose.yaml', 'correct-horse-battery'),
    'correct-horse-battery/compose.yaml',
  );
  const token = 'npm_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko';
  assert.equal(hidden(`x/${token}/Dockerfile`, token), 'x/***/Dockerfile');
});

test('the name of a service stays readable where a part of it is a password, too', () => {
  const source = new Source(
    'compose.yaml',
    'services:\n  rspamd-redis:\n    image: redis:8\n    environment: { REDIS_PASSWORD: rspamd }\n',
  );
  const secrets = secretsOf([source], [understand(filesOf([source]))]);
  assert.equal(mask('Nothing limits `rspamd-redis`.', secrets), 'Nothing limits `rspamd-redis`.');
  assert.deepEqual(
    secrets.places.map((place) => maskAt(place, secrets)),
    ['***'],
  );
});

test('the name of a variable stays readable where words of it stand for a password in an address', () => {
  const dockerfile =
    'FROM debian:13\nARG SHOP_DB_PASSWORD\nENV OLD_DB_PASSWORD_B=Zk29dkKw02kdlw2Ax OTHER=pw.of-acme A_OF_ACME=1\n';
  const compose =
    'services:\n  a:\n    image: a:1\n    environment:\n      A: postgres://app:DB_PASSWORD@db/app\n      B: postgres://app:of-acme@db/app\n';
  const sources = [new Source('Dockerfile', dockerfile), new Source('compose.yaml', compose)];
  const secrets = secretsOf(sources, [understand(filesOf(sources))]);
  for (const name of ['SHOP_DB_PASSWORD', 'OLD_DB_PASSWORD_B', 'A_OF_ACME']) assert.equal(mask(name, secrets), name);
  assert.equal(mask('Zk29dkKw02kdlw2Ax', secrets), '***');
  for (const place of secrets.places) assert.equal(maskAt(place, secrets), '***');
});

test('what a start script replaces is hidden all the same', () => {
  const sources = [
    new Source(
      'Dockerfile',
      'FROM debian:13\nENV AUTH_SECRET=Zk29dkKw02kdlw2Ax\nCOPY s.sh /s.sh\nENTRYPOINT ["/s.sh"]\n',
    ),
    new Source('s.sh', '#!/bin/sh\nAUTH_SECRET="$(cat /run/secrets/auth)"\nexec app\n'),
  ];
  const secrets = secretsOf(sources, [understand(filesOf(sources))]);
  assert.equal(mask('Zk29dkKw02kdlw2Ax', secrets), '***');
});

test('what files call things by stays readable, also with other capitals, where a password is that word', () => {
  const sources = [
    new Source(
      'compose.yaml',
      [
        'services:',
        '  kutt:',
        '    image: docker.elastic.co/kutt:8.1.0',
        '    environment: { JWT_SECRET: Kutt, ELASTIC_PASSWORD: elastic, DB_PASSWORD: defectdojo, PG_USER: billing_svc, PG_PASSWORD: billing_svc, X_USER: Zr4ub9dor, X_PASSWORD: Zr4ub9dor }',
        'volumes: { defectdojo_media: {} }',
        '',
      ].join('\n'),
    ),
    new Source(
      'Dockerfile',
      [
        'FROM debian:13',
        'ENV A_PASSWORD=nagios B_PASSWORD=sudo C_PASSWORD=tomcat D_PASSWORD=wildfly E_PASSWORD=Tr0ub4dor F_PASSWORD=xyzzyplugh',
        'RUN sudo useradd wildfly && apt-get install -y tomcat && curl -O http://www.nagios.example/Tr0ub4dor',
        '',
      ].join('\n'),
    ),
  ];
  const secrets = secretsOf(sources, [understand(filesOf(sources))]);
  for (const text of [
    'kutt',
    'docker.elastic.co',
    'defectdojo_media',
    'billing_svc',
    'sudo',
    'wildfly',
    'tomcat',
    'www.nagios.example',
  ])
    assert.equal(mask(text, secrets), text);
  assert.equal(mask('Tr0ub4dor xyzzyplugh Zr4ub9dor', secrets), '*** *** ***');
  for (const place of secrets.places) assert.equal(maskAt(place, secrets), '***');
});

test('what files call things by stays readable where the password stands in one word with its option', () => {
  const service = '  kassandra:\n    image: kassandra:3\n    healthcheck: { test: [CMD, cqlsh, "-p kassandra"] }\n';
  const source = new Source('compose.yaml', `services:\n${service}`);
  const secrets = secretsOf([source], [understand(filesOf([source]))]);
  assert.equal(mask('`kassandra` and `kassandra-setup`', secrets), '`kassandra` and `kassandra-setup`');
  assert.deepEqual(
    secrets.places.map((place) => maskAt(place, secrets)),
    ['***'],
  );
});

test('a password made by chance is hidden, whatever is called by it', () => {
  const value = 'Zk29dkKw02kdlw2Ax';
  const places = [
    `  ${value}:\n    image: a:1\n`,
    `  a:\n    image: shop/${value}:1\n`,
    `  a:\n    image: a:${value}\n`,
    `  a:\n    image: a:1\n    container_name: ${value}\n`,
    `  a:\n    image: a:1\n    hostname: db.${value}\n`,
    `  a:\n    image: a:1\n    user: ${value}\n`,
  ];
  for (const place of places) {
    const named = (name: string) => {
      const text = `services:\n${place}    environment: { DB_PASSWORD: ${value} }\n`.replaceAll(value, name);
      const source = new Source('compose.yaml', text);
      return mask(name, secretsOf([source], [understand(filesOf([source]))]));
    };
    assert.deepEqual([named(value), named('kassandra')], ['***', 'kassandra'], place);
  }
});

/** What says the verdict, in three outputs; what stands in code there is of the files. */
async function saidOf(file: string, text: string): Promise<readonly string[]> {
  const found = await review({ before: {}, after: { [file]: text }, overrides: {} });
  const outputs = [
    checkSummary(found, { link: () => undefined }),
    reviewJson(found, '1.2.3'),
    reviewText(found, { colour: false, width: 200 }),
  ];
  return outputs.map((output) => /this change introduces \d+ findings?[^`"\n]*/i.exec(output)?.[0] ?? output);
}

test('a password that is made of words of ours leaves the verdict readable in every output', async () => {
  const words = 'this change introduces findings finding of severity high or worse fail'.split(' ');
  const passwords = words.flatMap((word, i) => [
    word,
    word[0]!.toUpperCase() + word.slice(1),
    ...words.slice(i + 1, i + 3).flatMap((other) => [`${word} ${other}`, `${other} ${word}`]),
  ]);
  const carriers: Readonly<Record<string, (password: string) => readonly [file: string, text: string]>> = {
    variable: (password) => ['compose.yaml', ofService(`    environment:\n      DB_PASSWORD: ${password}\n`)],
    list: (password) => ['compose.yaml', ofService(`    environment: ["DB_PASSWORD=${password}"]\n`)],
    label: (password) => ['compose.yaml', ofService(`    labels:\n      db.password: ${password}\n`)],
    argument: (password) => [
      'compose.yaml',
      ofService(`    build:\n      context: .\n      args:\n        DB_PASSWORD: ${password}\n`),
    ],
    command: (password) => ['compose.yaml', ofService(`    command: [run, "--password=${password}"]\n`)],
    image: (password) => [
      'Dockerfile',
      `FROM debian:13\nRUN curl http://get.example.com/x | sh\nENV DB_PASSWORD="${password}"\nUSER root\n`,
    ],
    account: (password) => [
      'Dockerfile',
      `FROM debian:13\nRUN curl http://get.example.com/x | sh\nRUN useradd app && echo "app:${password}" | chpasswd\nUSER root\n`,
    ],
  };
  for (const [name, carry] of Object.entries(carriers)) {
    const plain = await saidOf(...carry('Tr0ub4dorXyzzy'));
    assert.ok(
      plain.every((each) => each.startsWith('this change introduces') || each.startsWith('This change introduces')),
      plain[0],
    );
    for (const password of passwords) {
      // How many there are may differ: a word weighs less than what nobody guesses.
      const said = (await saidOf(...carry(password))).map((each) => each.replace(/\d+ findings?/, 'N findings'));
      assert.deepEqual(
        said,
        plain.map((each) => each.replace(/\d+ findings?/, 'N findings')),
        `${name}: ${password}`,
      );
    }
  }
});

function ofService(lines: string): string {
  return `services:\n  a:\n    image: example/a:1\n    privileged: true\n    pid: host\n    cap_add: [ALL]\n${lines}`;
}
