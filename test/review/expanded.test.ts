/** What a command gets decides whether a finding was there before: variations that nobody wrote down, each with its carrier. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { positions } from '../../src/source.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { type Address, addresses, commands, reads } from './addresses.ts';
import { type Files, reviewSides } from './sides.ts';

/** @param run what runs, with the variable @param value what the variable holds */
type Carrier = (run: string, name: string, value: string) => Files;

const built = (text: string): Files => ({ Dockerfile: `${text}USER 1000\n` });
const service = (lines: string): Files => ({
  'compose.yaml': `services:\n  app:\n${lines.replace(/^(?=.)/gm, '    ')}`,
});
/** In YAML, and past compose's own variables. */
const quoted = (run: string) => JSON.stringify(`sh -c '${run}'`).replaceAll('$', '$$$$');
const started = (run: string) => `image: debian:12\nentrypoint: []\ncommand: ${quoted(run)}\n`;

const carriers: Readonly<Record<string, Carrier>> = {
  'ARG in front of FROM': (run, name, value) =>
    built(`ARG ${name}=${value}\nFROM debian:12\nARG ${name}\nRUN ${run}\n`),
  ARG: (run, name, value) => built(`FROM debian:12\nARG ${name}="${value}"\nRUN ${run}\n`),
  ENV: (run, name, value) => built(`FROM debian:12\nENV A=1 ${name}=${value}\nRUN true && ${run}\n`),
  'ENV of the stage below': (run, name, value) =>
    built(`FROM debian:12 AS below\nENV ${name} ${value}\nFROM below\nWORKDIR /app\nRUN ${run}\n`),
  'ENV by ARG': (run, name, value) => built(`FROM debian:12\nARG A=${value}\nENV ${name}=$A\nRUN ${run}\n`),
  'the step itself': (run, name, value) => built(`FROM debian:12\nRUN export ${name}=${value} && \\\n  ${run}\n`),
  'the step, in front of it': (run, name, value) =>
    built(`FROM debian:12\nRUN set -e; ${name}='${value}'; \\\n  ${run}\n`),
  'arguments of compose': (run, name, value) => ({
    ...built(`FROM debian:12\nARG ${name}\nRUN ${run}\n`),
    ...service(`build:\n  context: .\n  args:\n    ${name}: ${JSON.stringify(value)}\n`),
  }),
  'arguments of compose, as a list': (run, name, value) => ({
    ...built(`FROM debian:12\nARG ${name}=other\nRUN ${run}\n`),
    ...service(`build:\n  context: .\n  args: ["${name}=${value}"]\n`),
  }),
  'arguments of bake': (run, name, value) => ({
    ...built(`FROM debian:12\nARG ${name}\nRUN ${run}\n`),
    'docker-bake.hcl': `target "app" {\n  tags = ["a"]\n  args = {\n    ${name} = "${value}"\n  }\n}\n`,
  }),
  'arguments of bake, by a variable': (run, name, value) => ({
    ...built(`FROM debian:12\nARG ${name}\nRUN ${run}\n`),
    'docker-bake.json': JSON.stringify({
      variable: { V: { default: value } },
      target: { app: { tags: ['a'], args: { [name]: '${V}' } } },
    }),
  }),
  environment: (run, name, value) => service(`${started(run)}environment:\n  ${name}: "${value}"\n`),
  'environment, as a list': (run, name, value) => service(`environment:\n  - ${name}=${value}\n${started(run)}`),
  env_file: (run, name, value) => ({
    ...service(`${started(run)}env_file: app.env\n`),
    'app.env': `${name}=${value}\n`,
  }),
  '.env': (run, name, value) => ({
    ...service(`image: debian:12\ncommand: sh -c ${JSON.stringify(run.replaceAll('$(', '$$$$('))}\n`),
    '.env': `${name}=${value}\n`,
  }),
  'an anchor': (run, name, value) => ({
    'compose.yaml': `x-env: &env\n  ${name}: "${value}"\nservices:\n  app:\n    environment: *env\n${started(run).replace(/^(?=.)/gm, '    ')}`,
  }),
  'environment, for what the image starts': (run, name, value) => ({
    ...built(`FROM debian:12\nCMD ["sh", "-c", ${JSON.stringify(run)}]\n`),
    ...service(`build: .\nenvironment:\n  ${name}: ${value}\n`),
  }),
};

const variations = fc.record({
  address: addresses,
  command: fc.constantFrom(...commands),
  read: fc.constantFrom(...reads),
  carrier: fc.constantFrom(...Object.keys(carriers)),
  name: fc.constantFrom('H', 'BASE_URL', 'mirror', 'X1'),
});
type Variation = typeof variations extends fc.Arbitrary<infer T> ? T : never;

/** Beside each other in one review, each in a folder of its own. */
const together = 50;
const samples = fc.sample(variations, { numRuns: 600, seed: 31 });

function sideOf(some: readonly Variation[], held: (address: Address) => string): Files {
  const own = some.map(({ address, command, read, carrier, name }, i) => {
    const run = command(address.with(read(name)));
    return Object.entries(carriers[carrier]!(run, name, held(address))).map(([path, text]) => [`v${i}/${path}`, text]);
  });
  return Object.fromEntries(own.flat());
}

/** Of each variation, whether anything that it runs unseen is said to be new. */
async function introduced(some: readonly Variation[]): Promise<boolean[]> {
  const base = sideOf(some, ({ before }) => before);
  const { findings, unread } = await reviewSides(
    sideOf(some, ({ now }) => now),
    { base, target: {} },
  );
  assert.deepEqual(unread, []);
  const told = findings.filter(({ rule }) => rule.id === 'pipe-to-shell');
  return some.map((each, i) => {
    const own = told.filter(({ at }) => positions(at).path.startsWith(`v${i}/`));
    assert.ok(own.length > 0, `nothing is told of ${JSON.stringify(each)}`);
    return own.some(({ standing }) => standing === 'introduced');
  });
}

describe('what a command gets is compared, wherever its variables are set', () => {
  for (const [carrier, some] of groupBy(samples, (each) => each.carrier))
    test(carrier, async () => {
      for (let i = 0; i < some.length; i += together) {
        const part = some.slice(i, i + together);
        const fresh = await introduced(part);
        for (const [j, each] of part.entries())
          assert.equal(fresh[j], each.address.part !== 'version', JSON.stringify(sideOf([each], ({ now }) => now)));
      }
    });
});

test('quotes around a value that holds a variable make nothing new', async () => {
  const serving = (quote: string) => ({
    'compose.yaml': `services:\n  terminal:\n    image: tsl0922/ttyd:1.7.7\n    command: ${quote}ttyd -W -c "admin:\${PASSWORD}" bash${quote}\n    ports: ["7681:7681"]\n`,
  });
  const { findings } = await reviewSides(serving("'"), { base: serving(''), target: {} });
  const told = findings.filter(({ rule }) => rule.id === 'shell-over-network');
  assert.deepEqual(
    told.map(({ standing }) => standing),
    ['existing'],
  );
});
