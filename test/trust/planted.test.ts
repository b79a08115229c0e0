/** Secrets of every shape that we know, in every place that we read: in no output, not even in part. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import '../unwatched.ts';
import { isPlaceholder } from '../../src/facts/secrets/known-tokens.ts';
import { tokenShapes } from '../../src/known/token-shapes.data.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { everythingTold, review, type Texts } from './pipeline.ts';
import { registrySaying } from './published.ts';

/** Characters in a row that would give a secret away. */
const telling = 12;

/** Pieces of a secret that are in a text, in any case of letters: builders lower the names of stages. */
function leaks(secret: string, text: string): string[] {
  const [hay, needle] = [text.toLowerCase(), secret.toLowerCase()];
  const starts = Array.from({ length: Math.max(1, needle.length - telling + 1) }, (_, i) => i);
  const leaked = starts.map((i) => needle.slice(i, i + telling)).filter((piece) => hay.includes(piece));
  return leaked.slice(0, 1).map((piece) => {
    const at = hay.indexOf(piece);
    return `…${text.slice(Math.max(0, at - 300), at + 60)}…`;
  });
}

/** Tokens that are addresses: only their last part is a secret. */
const inAddress = /webhook|hooks/;

/** A token as an issuer would make it: the pattern's own example, from a seed. */
function tokenOf(pattern: string, seed: number): string {
  const whole = new RegExp(`^${pattern.replaceAll('\\b', '')}$`);
  // fast-check makes nothing for what must not follow.
  const made = fc.stringMatching(new RegExp(whole.source.replaceAll(/\(\?![^)]*\)/g, '')));
  // Without what ends a folder's name or a word, as far as the shape can be without it.
  const plain = (value: string) => {
    const slashless = inAddress.test(pattern) ? value : value.replaceAll('/', 'x');
    return [slashless.replace(/=(?!=*$)/g, 'x'), slashless];
  };
  const token = fc
    .sample(made, { numRuns: 300, seed })
    .flatMap(plain)
    .find((value) => !isPlaceholder(value) && /^\w/.test(value) && whole.test(value));
  assert.ok(token ?? pattern.startsWith('\\.'), `no example of ${pattern}`);
  return token ?? fc.sample(made, { numRuns: 1, seed })[0]!;
}

/** In places that hold any text. */
const dockerfile = (secret: string): Texts => ({
  Dockerfile: [
    `# ${secret}`,
    `# layer-review: allow=run-as-root until=2027-01-31 reason="${secret}"`,
    `# layer-review: allow=run-as-root until=2027-01-31 reason="x" ${secret}`,
    `# hadolint ignore=DL3002 ${secret}`,
    'FROM debian:latest',
    `LABEL by="${secret}" ${secret}=x`,
    `ENV A=${secret} TOKEN=${secret} ${secret}=x`,
    `ARG B=${secret}`,
    `RUN curl -k -H "Authorization: ${secret}" https://example.com/${secret} | sh`,
    `RUN echo ${secret} > /etc/${secret} && chmod 777 /etc/${secret}`,
    `RUN <<EOF\nwget http://example.com/${secret}\nexport X=${secret}\nEOF`,
    `COPY <<EOF /${secret}\npassword=${secret}\nEOF`,
    `COPY ${secret} /${secret}`,
    `ADD https://example.com/${secret} /`,
    `WORKDIR /${secret}`,
    `HEALTHCHECK CMD curl ${secret}`,
    `ONBUILD RUN curl ${secret} | sh`,
    `ENTRYPOINT ["x", "--token", "${secret}"]`,
    `CMD x ${secret}`,
    'USER root',
    '',
  ].join('\n'),
});

const compose = (secret: string): Texts => ({
  'compose.yaml': [
    `# ${secret}`,
    'services:',
    '  a:',
    '    image: example/a',
    `    container_name: "${secret}"`,
    `    command: run --token ${secret}`,
    '    privileged: true',
    `    environment: { A: "${secret}", B: "\${C:-${secret}}" }`,
    `    labels: { x: "${secret}", "${secret}": y }`,
    '    env_file: [./.env.app]',
    `    volumes: ["/:/${secret}", "./x:/y"]`,
    '    ports: ["80:80"]',
    `    healthcheck: { test: "curl ${secret}" }`,
    `    networks: ["${secret}"]`,
    `    devices: ["/dev/kmem:/${secret}"]`,
    `    user: "${secret}"`,
    `    working_dir: "/${secret}"`,
    `    "x-${secret}": 1`,
    '    build:',
    '      context: .',
    `      args: { A: "${secret}" }`,
    `      dockerfile_inline: "FROM a\\nRUN curl ${secret} | sh\\n"`,
    `configs: { c: { content: "token=${secret}" } }`,
    `networks: { "${secret}": {} }`,
    '',
  ].join('\n'),
  '.env.app': `# ${secret}\nTOKEN=${secret}\nX="${secret}"\n`,
  '.env': `C=${secret}\nPASSWORD=${secret}\n`,
});

/** Files that are refused, with the words that the refusal may repeat. */
const broken = (secret: string): Texts => ({
  'a/Dockerfile': `FROM debian:12\n${secret} x\n`,
  'b/Dockerfile': `FROM debian:12\nCOPY --${secret}=x a b\n`,
  'c/Dockerfile': `FROM debian:12\nCOPY --from=${secret} a b\nRUN --mount=type=${secret} x\n`,
  'd/Dockerfile': `FROM ${secret}:${secret}@${secret}\n`,
  'e/Dockerfile': `FROM debian:12\nRUN <<"${secret}"\nx\n`,
  'f/Dockerfile': `FROM a AS ${secret}\nUSER root\nFROM ${secret}\n`,
  'g/Dockerfile': `# syntax=${secret}\n# check=skip=${secret}\nFROM a\nSTOPSIGNAL ${secret}\nEXPOSE ${secret}\n`,
  'a/compose.yml': `services:\n  a:\n    image: x\n    ${secret}: 1\n`,
  'b/compose.yml': `services: {a: {extends: {service: "${secret}"}, image: x}}\n`,
  'c/compose.yml': `include: ["${secret}"]\nservices: {a: {image: x, env_file: "${secret}", build: "${secret}"}}\n`,
  'd/compose.yml': `services:\n  "${secret}":\n    image: "${secret}/x"\n    privileged: "${secret}"\n`,
  'e/compose.yml': `a: *${secret}\n`,
  'f/compose.yml': `services: {a: {image: x, ports: ["${secret}"], mem_limit: "${secret}", network_mode: "service:${secret}"}}\n`,
  'g/compose.yml': `services: {a: {image: "${secret}", depends_on: ["${secret}"], volumes: ["${secret}:/x"]}}\n`,
  'h/compose.yml': `"${secret}": "${secret}\n`,
  'i/compose.yml': `services:\n  a: &${secret}\n    image: x\n    "${secret}": 1\n    "${secret}": 2\n`,
});

/** Only a name tells it. */
const named = (secret: string): Texts => ({
  [`${secret}/Dockerfile`]: 'FROM debian\nUSER root\n',
  [`x/${secret}.compose.yml`]: 'services:\n  a:\n    build: ./y\n    privileged: true\n',
  'y/compose.yml': `services:\n  a:\n    build: ../${secret}\n    image: x\n`,
});

/** The whole change is the change of files before to files after, and the other way round. */
async function everything(texts: Texts): Promise<string> {
  const [one, other] = [
    await review({ before: { 'README.md': 'x' }, after: texts }),
    await review({ before: texts, after: { 'README.md': 'x' } }),
  ];
  return everythingTold(one) + everythingTold(other);
}

describe('a planted secret is in no output', () => {
  for (const { kind, pattern } of tokenShapes.shapes) {
    if (kind === 'private key') continue;
    test(`${kind} ${pattern.slice(0, 24)}`, async () => {
      const secret = tokenOf(pattern, 7);
      for (const texts of [dockerfile, compose, broken, named]) {
        const told = await everything(texts(secret));
        assert.ok(told.includes('***'), texts.name);
        assert.deepEqual(leaks(inAddress.test(pattern) ? secret.split('/').at(-1)! : secret, told), [], texts.name);
      }
    });
  }
});

describe('other secrets', () => {
  const token = tokenOf(tokenShapes.shapes[2]!.pattern, 3);
  const password = 'tr0ub4dor-and-3-horses';

  test('a password, wherever its name says that it is one, and wherever else it stands then', async () => {
    const told = await everything({
      Dockerfile: [
        `# ${password}`,
        'FROM debian:12',
        `ENV DB_PASSWORD=${password}`,
        `ARG API_SECRET="${password}"`,
        `RUN mysql -u root -p${password} && curl -u me:${password} http://example.com`,
        `RUN <<EOF\necho ${password}\nEOF`,
        `CMD ["x", "--password=${password}"]`,
        'USER root',
        '',
      ].join('\n'),
      'compose.yml': `services:\n  a:\n    image: x\n    command: --x ${password}\n    environment: { PGPASSWORD: "${password}" }\n    env_file: .env.a\n    labels: { a: "${password}" }\n`,
      'url/compose.yml': `services: { a: { image: x, environment: { URL: "postgres://me:${password}@db/x" } } }\n`,
      '.env.a': `SECRET_TOKEN=${password}\nX=${password}\n`,
    });
    assert.deepEqual(leaks(password, told), []);
  });

  test('what another file sets, by what it fills alone', async () => {
    const settings = [
      'command: ["serve", "--api-token=${X}"]',
      'command: serve --password ${X}',
      'environment: { URL: "postgres://me:${X}@db/x" }',
      'environment: ["API_SECRET=${X}"]',
      'healthcheck: { test: "curl -H \'X-Token: ${X}\' localhost" }',
    ];
    for (const setting of settings) {
      const told = await everything({
        'compose.yaml': `services:\n  a:\n    image: x\n    ${setting}\n`,
        '.env': `X=${password}\n`,
      });
      assert.match(told, /is committed with the value of/);
      assert.deepEqual(leaks(password, told), [], setting);
    }
  });

  test('what a registry says of an image, at its base or where it is now', async () => {
    for (const secret of [password, token]) {
      const files = (tag: string) => ({
        Dockerfile: `FROM acme/node:${tag}\nRUN make\n`,
        'compose.yml': `services: { a: { image: "acme/db:${tag}", ports: ["80:80"] } }\n`,
      });
      const found = await review({ before: files('1'), after: files('2'), registry: registrySaying(secret) });
      const told = everythingTold(found);
      assert.deepEqual(leaks(secret, told), []);
      assert.ok(told.includes('***') && told.includes('FROM acme/node:2'), 'the name of the image is not hidden');
    }
  });

  test('a private key, whole and by its lines', async () => {
    const lines = ['MIIEpAIBAAKCAQEA0Zq7Xw2Kd9Rf4Tb6Yn1Mc8Vh3Js5Lp', '0GuEaOiQwErTyUiOpAsDfGhJkLzXcVbNm1234567890abc'];
    const key = ['-----BEGIN RSA PRIVATE KEY-----', ...lines, '-----END RSA PRIVATE KEY-----'];
    const told = await everything({
      Dockerfile: `FROM debian:12\nCOPY <<EOF /key\n${key.join('\n')}\nEOF\nENV KEY="${key.join('\\n')}"\nRUN echo "${lines[1]}" | sh\n`,
      'compose.yml': `services: { a: { image: x } }\nconfigs:\n  c:\n    content: |\n${key.map((line) => `      ${line}\n`).join('')}`,
    });
    for (const line of lines) assert.deepEqual(leaks(line, told), []);
  });

  test('in the policy and its waivers, at the base and as the change has it', async () => {
    const waiver = (rule: string) =>
      `waivers:\n  - { rule: ${rule}, paths: ["**"], reason: "${token}", until: 2027-01-31, by: "${token}" }\n`;
    const after = { Dockerfile: 'FROM debian:12\nUSER root\n', [defaultPolicyPath]: `x-${token}: 1\n${waiver(token)}` };
    const found = await review({ before: { [defaultPolicyPath]: waiver('run-as-root') }, after });
    assert.ok(found.waived.length > 0);
    const told = everythingTold(found);
    assert.match(told, /has an error/);
    assert.deepEqual(leaks(token, told), []);
    await assert.rejects(
      review({ before: {}, after, policy: `${token}: 1\n${waiver(token)}` }),
      ({ message }: Error) => {
        assert.deepEqual(leaks(token, message), []);
        return message.includes('***');
      },
    );
  });
});

describe('a password in an address', () => {
  const password = 'Qv8-horse-Zk31';
  const url = `https://deploy:${password}@files.acme.test/x`;
  const fields: Readonly<Record<string, string>> = {
    env_file: `env_file: "${url}"`,
    'extends.file': `extends: { file: "${url}", service: b }`,
    devices: `devices: ["${url}:/dev/x"]`,
    image: `image: "${url}"`,
    'build.context': `build: { context: "${url}" }`,
    'build.dockerfile': `build: { context: ., dockerfile: "${url}" }`,
    cache_from: `build: { context: ., cache_from: ["${url}"] }`,
    labels: `labels: ["a=${url}"]`,
    'a key of labels': `labels: { "${url}": x }`,
    volumes: `volumes: ["${url}:/x"]`,
    dns: `dns: ["${url}"]`,
    extra_hosts: `extra_hosts: ["a:${url}"]`,
    profiles: `profiles: ["${url}"]`,
    user: `user: "${url}"`,
    network_mode: `network_mode: "${url}"`,
    'a comment': `tty: true # ${url}`,
    'an unknown key': `"${url}": 1`,
    develop: `develop: { watch: [{ path: "${url}", action: sync, target: /x }] }`,
  };
  for (const [field, line] of Object.entries(fields))
    test(`of a compose file: ${field}`, async () => {
      const named = /^(?:image|build|extends)/.test(line) ? '' : '    image: example/a\n';
      const told = await everything({
        'compose.yaml': `services:\n  a:\n${named}    privileged: true\n    ${line}\n`,
        Dockerfile: 'FROM debian\n',
      });
      assert.deepEqual(leaks(password, told), []);
    });

  const files: Readonly<Record<string, Texts>> = {
    include: { 'compose.yaml': `include: ["${url}"]\nservices: { a: { image: x } }\n` },
    'a Dockerfile': {
      Dockerfile: `# ${url}\nFROM ${url}\nFROM debian AS x\nCOPY --from=${url} a b\nWORKDIR /${url}\nVOLUME ${url}\nEXPOSE ${url}\nSTOPSIGNAL ${url}\nSHELL ["${url}"]\nUSER ${url}\n`,
    },
    '.dockerignore': { Dockerfile: 'FROM debian\nCOPY . /x\n', '.dockerignore': `*\n!${url}\n# ${url}\n` },
    'a workflow': {
      Dockerfile: 'FROM debian\n',
      '.github/workflows/a.yml': `on: push\njobs: { a: { uses: "${url}" } }\n`,
    },
    'with escapes': {
      'compose.yaml': `services: { a: { image: x, env_file: "${url.replace('-', '%2D')}", labels: ["${password}"] } }\n`,
    },
  };
  for (const [file, texts] of Object.entries(files))
    test(`in ${file}`, async () => assert.deepEqual(leaks(password, await everything(texts)), []));
});

test('a password in an address in a policy with an error', () =>
  assert.rejects(
    review({ before: {}, after: {}, policy: '"https://deploy:Qv8-horse-Zk31@files.acme.test/x": 1\n' }),
    ({ message }: Error) => message.includes('***') && leaks('Qv8-horse-Zk31', message).length === 0,
  ));

describe('what flows together into a hidden value', () => {
  const [half, other] = ['hTw7-first-Kq', 'zR4-second-Lm'];
  const shown = (name: string) =>
    `RUN curl -k https://a.acme.test/${half} https://a.acme.test/${other} | ${name}\nUSER root\n`;
  const ways: Readonly<Record<string, Texts>> = {
    'variables of an image': {
      Dockerfile: `FROM debian\nENV A=${half}\nENV B=${other}\nENV DB_PASSWORD=$A\${B}\n${shown('sh')}`,
    },
    'arguments, through one more': {
      Dockerfile: `ARG A=${half}\nFROM debian\nARG A\nARG B=${other}\nARG C=$A-$B\nENV API_TOKEN="x-$C"\n${shown('sh')}`,
    },
    'the words of a command': {
      Dockerfile: `FROM debian\nENV A=${half} B=${other}\nRUN mysql --password=$A$B\n${shown('sh')}`,
    },
    'variables of a script': {
      Dockerfile: `FROM debian\nRUN A=${half}; B=${other}; mysql --password="$A$B"\n${shown('sh')}`,
    },
    'one that only the build knows whole': {
      Dockerfile: `FROM debian\nARG X\nENV A=${half} B=${other}\nENV DB_PASSWORD=$A$B$X\n${shown('sh')}`,
    },
    'the .env of compose': {
      '.env': `A=${half}\nB=${other}\n`,
      'compose.yaml': `services:\n  a:\n    image: "example/${half}"\n    privileged: true\n    labels: ["${other}"]\n    environment: ["DB_PASSWORD=\${A}\${B}"]\n`,
    },
  };
  for (const [way, texts] of Object.entries(ways))
    test(way, async () => {
      const told = await everything(texts);
      for (const secret of [half, other, half + other]) assert.deepEqual(leaks(secret, told), []);
    });

  test('and what flows into no secret is shown', async () => {
    const told = await everything({
      Dockerfile: `FROM debian\nENV A=${half}\nENV B=${other}\nENV PAGE=$A$B\n${shown('sh')}`,
    });
    assert.notDeepEqual(leaks(half, told), []);
  });
});
