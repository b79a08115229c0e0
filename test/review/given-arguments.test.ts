/**
 * What workflows give to the builds that they publish is compared like what anything else gives, be the Dockerfile untouched:
 * variations that nobody wrote down, each with its way to the build.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { positions } from '../../src/source.ts';
import { type Address, addresses, commands, reads } from './addresses.ts';
import { type Files, reviewSides } from './sides.ts';

/** What gives an argument to the build of a Dockerfile. `FOLDER` is where that lies, `ID` tells one build from another. */
type Way = (name: string, value: string) => Files;

const workflow = (steps: string, job = '', top = ''): Files => ({
  '.github/workflows/ID.yml': `on: push\n${top}jobs:\n  image:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`,
});
/** @param inputs in the flow style of YAML */
const action = (inputs: string, of = 'docker/build-push-action@v6', more = '') =>
  `      - uses: ${of}\n        with: { ${inputs} }\n${more}`;
const runs = (script: string, more = '') => `      - run: |\n${script.replace(/^/gm, '          ')}\n${more}`;
const pushed = 'context: FOLDER, push: true';
const text = JSON.stringify;

const published: Readonly<Record<string, Way>> = {
  'an input': (name, value) => workflow(action(`${pushed}, build-args: ${text(`${name}=${value}`)}`)),
  "another forge's workflow": (name, value) => {
    const [[path, own] = ['', '']] = Object.entries(
      workflow(action(`${pushed}, build-args: ${text(`${name}=${value}`)}`)),
    );
    return { [path.replace('github', name === 'H' ? 'gitea' : 'forgejo')]: own };
  },
  'one line of several': (name, value) =>
    workflow(
      action(`file: FOLDER/Dockerfile, push: "\${{ github.ref }}", build-args: ${text(`A=1\n${name}=${value}`)}`),
    ),
  "another builder's input": (name, value) =>
    workflow(
      action(`context: FOLDER, push: true, build-args: ${text(`${name}=${value}`)}`, 'depot/build-push-action@v1'),
    ),
  'the variables of the workflow': (name, value) =>
    workflow(action(`${pushed}, build-args: "${name}=\${{ env.V }}"`), '', `env: { V: ${text(value)} }\n`),
  'the variables of the job': (name, value) =>
    workflow(action(`${pushed}, build-args: "${name}=\${{ env.V }}"`), `    env: { V: ${text(value)} }\n`),
  'the matrix': (name, value) =>
    workflow(
      action(`${pushed}, build-args: "${name}=\${{ matrix.v }}"`),
      `    strategy: { matrix: { v: [${text(value)}] } }\n`,
    ),
  'what the matrix includes': (name, value) =>
    workflow(
      action(`${pushed}, build-args: "${name}=\${{ matrix.v }}"`),
      `    strategy: { matrix: { include: [{ v: ${text(value)} }] } }\n`,
    ),
  'a workflow that is called': (name, value) => ({
    '.github/workflows/ID.yml': `on: push\njobs:\n  image:\n    uses: ./.github/workflows/ID-build.yml\n    with: { v: ${text(value)} }\n`,
    '.github/workflows/ID-build.yml': workflow(action(`${pushed}, build-args: "${name}=\${{ inputs.v }}"`))[
      '.github/workflows/ID.yml'
    ]!.replace('on: push', 'on: { workflow_call: { inputs: { v: { type: string } } } }'),
  }),
  'an action of the repository': (name, value) => ({
    ...workflow(action(`v: ${text(value)}`, './actions/ID')),
    'actions/ID/action.yml': `inputs: { v: { default: "" } }\nruns:\n  using: composite\n  steps:\n${action(`${pushed}, build-args: "${name}=\${{ inputs.v }}"`).replace(/^ {2}/gm, '')}`,
  }),
  "an action's default": (name, value) => ({
    ...workflow(action('x: y', './actions/ID')),
    'actions/ID/action.yml': `inputs: { v: { default: ${text(value)} } }\nruns:\n  using: composite\n  steps:\n${action(`${pushed}, build-args: "${name}=\${{ inputs.v }}"`).replace(/^ {2}/gm, '')}`,
  }),
  'a command': (name, value) =>
    workflow(runs(`docker build --build-arg ${name}=${value} -t a/b FOLDER\ndocker push a/b`)),
  'a command of another builder': (name, value) =>
    workflow(runs(`podman build -f FOLDER/Dockerfile --build-arg '${name}=${value}' -t a/b .\npodman push a/b`)),
  'a command, by a variable of the shell': (name, value) =>
    workflow(runs(`V=${value}\ndocker buildx build --push --build-arg="${name}=$V" -t a/b FOLDER`)),
  'a command, by a variable of the step': (name, value) =>
    workflow(
      runs(`docker buildx build --push --build-arg "${name}=$V" FOLDER`, `        env: { V: ${text(value)} }\n`),
    ),
  'a command, by its name alone': (name, value) =>
    workflow(
      runs(`docker buildx build --push --build-arg ${name} FOLDER`, `        env: { ${name}: ${text(value)} }\n`),
    ),
  'a command, by an expression': (name, value) =>
    workflow(
      runs(`docker buildx build --push --build-arg ${name}=\${{ env.V }} FOLDER`),
      `    env: { V: ${text(value)} }\n`,
    ),
  'what is set for bake': (name, value) => ({
    ...workflow(
      action(`files: ops/ID.hcl, push: true, set: ${text(`*.args.${name}=${value}`)}`, 'docker/bake-action@v6'),
    ),
    'ops/ID.hcl': 'target "default" {\n  context = "FOLDER"\n}\n',
  }),
  'what a command sets for bake': (name, value) => ({
    ...workflow(runs(`docker buildx bake -f ops/ID.hcl --push --set default.args.${name}=${value}`)),
    'ops/ID.hcl': 'target "default" {\n  context = "FOLDER"\n}\n',
  }),
  'a variable that bake takes from the job': (name, value) => ({
    ...workflow(action('files: ops/ID.hcl, push: true', 'docker/bake-action@v6'), `    env: { V: ${text(value)} }\n`),
    'ops/ID.hcl': `variable "V" {}\ntarget "default" {\n  context = "FOLDER"\n  args = { ${name} = V }\n}\n`,
  }),
  "a releaser's plan": (name, value) => ({
    ...workflow(action('args: release --clean -f ops/ID.goreleaser.yml', 'goreleaser/goreleaser-action@v6')),
    'ops/ID.goreleaser.yml': `dockers:\n  - dockerfile: FOLDER/Dockerfile\n    build_flag_templates: [${text(`--build-arg=${name}=${value}`)}]\n`,
  }),
};

/** What nobody else gets. */
const kept: Readonly<Record<string, Way>> = {
  'a build that pushes nothing': (name, value) =>
    workflow(action(`context: FOLDER, push: false, build-args: ${text(`${name}=${value}`)}`)),
  'a matrix of tests': (name, value) =>
    workflow(
      action(`context: FOLDER, load: true, build-args: "${name}=\${{ matrix.v }}"`),
      `    strategy: { matrix: { v: [${text(value)}, other.example] } }\n`,
    ),
  'a registry of the job': (name, value) =>
    workflow(action(`${pushed}, tags: "localhost:5000/a/b", build-args: ${text(`${name}=${value}`)}`)),
  'a command that pushes nothing': (name, value) => workflow(runs(`docker build --build-arg ${name}=${value} FOLDER`)),
  'what is not known, beside the name of it': (name, value) =>
    workflow(action(`${pushed}, build-args: "${name}=\${{ vars.V }}"`), `    name: ${text(value)}\n`),
};

const variations = fc.record({
  address: addresses,
  command: fc.constantFrom(...commands),
  read: fc.constantFrom(...reads),
  name: fc.constantFrom('H', 'BASE_URL', 'MIRROR', 'X1'),
  /** Whether the Dockerfile says what the argument is where nobody gives it. */
  isDefault: fc.boolean(),
});
type Variation = typeof variations extends fc.Arbitrary<infer T> ? T : never;

const heldBefore = ({ before }: Address) => before;
const heldNow = ({ now }: Address) => now;

/** Each in a folder of its own. @param declared what the Dockerfile calls what it is given */
function sideOf(
  some: readonly Variation[],
  way: Way,
  held: (address: Address) => string,
  declared = (name: string) => name,
): Files {
  const own = some.flatMap(({ address, command, read, name, isDefault }, i) => {
    const [folder, id] = [`v${i}`, `w${i}`];
    const own = declared(name);
    const Dockerfile = `FROM debian:12\nARG ${own}${isDefault ? `=${heldBefore(address)}` : ''}\nRUN ${command(address.with(read(own)))}\nUSER 1000\n`;
    const by = Object.entries(way(name, held(address))).map(([path, content]) =>
      [path, content].map((each) => each.replaceAll('FOLDER', folder).replaceAll('ID', id)),
    );
    return [[`${folder}/Dockerfile`, Dockerfile], ...by];
  });
  return Object.fromEntries(own);
}

/** Whether something that each runs unseen is said to be new, of a change that touches no container file. */
async function introduced(some: readonly Variation[], base: Files, head: Files): Promise<boolean[]> {
  const untouched = Object.keys(head).filter((path) => head[path] === base[path]);
  const { findings, unread } = await reviewSides(head, { base, target: {}, untouched });
  assert.deepEqual(unread, []);
  const fresh = findings.filter(({ standing }) => standing === 'introduced');
  return some.map((_, i) => fresh.some(({ at }) => positions(at).path.startsWith(`v${i}/`)));
}

const each = 30;

describe('what a workflow gives to a build that it publishes is compared', () => {
  for (const [i, [title, way]] of Object.entries(published).entries())
    test(title, async () => {
      const some = fc.sample(variations, { numRuns: each, seed: 31 + i });
      const fresh = await introduced(some, sideOf(some, way, heldBefore), sideOf(some, way, heldNow));
      for (const [j, { address }] of some.entries())
        assert.equal(fresh[j], address.part !== 'version', JSON.stringify(sideOf([some[j]!], way, heldNow)));
    });
});

/** Some, and of each whether a change of its files says something new of it. */
async function sampled(seed: number, sides: (some: readonly Variation[]) => readonly [base: Files, head: Files]) {
  const some = fc.sample(variations, { numRuns: each, seed });
  const [base, head] = sides(some);
  const fresh = await introduced(some, base, head);
  return some.map((variation, i) => ({ ...variation, fresh: fresh[i]!, said: JSON.stringify(variation) }));
}

const [way] = Object.values(published) as [Way];
/** What builds nothing. */
const nothing: Way = () => ({});

describe('nothing is new', () => {
  for (const [i, [title, other]] of Object.entries(kept).entries())
    test(`where it is of ${title}`, async () => {
      const all = await sampled(50 + i, (some) => [sideOf(some, other, heldBefore), sideOf(some, other, heldNow)]);
      for (const { fresh, said } of all) assert.equal(fresh, false, said);
    });

  test('where no ARG takes it', async () => {
    const all = await sampled(60, (some) => [
      sideOf(some, way, heldBefore, (name) => `${name}_OTHER`),
      sideOf(some, way, heldNow, (name) => `${name}_OTHER`),
    ]);
    for (const { fresh, said } of all) assert.equal(fresh, false, said);
  });

  test('where a workflow says what the Dockerfile says, be it for the first time or no longer', async () => {
    for (const turned of [false, true]) {
      const all = await sampled(61, (some) => {
        const sides = [sideOf(some, nothing, heldBefore), sideOf(some, way, heldBefore)] as const;
        return turned ? [sides[1], sides[0]] : sides;
      });
      for (const { fresh, isDefault, said } of all) if (isDefault) assert.equal(fresh, false, said);
    }
  });

  test('where a build gives one argument more than it gave before, and all the others as before', async () => {
    const dockerfile = (from: string) =>
      `${from} AS build\nARG NAME\nWORKDIR /src\nCOPY . .\nRUN make /$NAME\nFROM debian:12\nARG NAME\nCOPY --from=build /$NAME /app\nUSER 1000\n`;
    const sideWith = (from: string, ...given: readonly string[]): Files => ({
      Dockerfile: dockerfile(from),
      '.gitignore': '.env\n',
      '.github/workflows/image.yml': workflow(action(`context: ., push: true, build-args: ${text(given.join('\n'))}`))[
        '.github/workflows/ID.yml'
      ]!,
    });
    const fresh = async (...given: readonly string[]) => {
      const head = sideWith('ARG V=1.24.1\nFROM golang:$V', 'V=1.24.2', ...given);
      const { findings } = await reviewSides(head, { base: sideWith('FROM golang:1.24.1', 'NAME=app'), target: {} });
      const told = findings.filter(({ standing, severity }) => standing === 'introduced' && severity !== 'low');
      return told.map(({ rule }) => rule.id);
    };
    assert.deepEqual(await fresh('NAME=app'), []);
    // All of the builder is taken where nobody gives the name.
    assert.deepEqual(await fresh(), ['copy-entire-context']);
  });
});

describe('it is new', () => {
  test('where a workflow gives it that built nothing before', async () => {
    const all = await sampled(70, (some) => [sideOf(some, nothing, heldBefore), sideOf(some, way, heldNow)]);
    for (const { fresh, address, said } of all) assert.equal(fresh, address.part !== 'version', said);
  });

  test("where a workflow leaves it to the Dockerfile's own value", async () => {
    const all = await sampled(71, (some) => [
      sideOf(some, way, heldNow),
      sideOf(some, (name, value) => way(`${name}_NONE`, value), heldNow),
    ]);
    for (const { fresh, address, isDefault, said } of all)
      if (isDefault) assert.equal(fresh, address.part !== 'version', said);
  });

  test('where an image comes from elsewhere by it', async () => {
    const by = (base: string) => ({
      Dockerfile: 'ARG BASE=node:22\nFROM $BASE\nUSER 1000\n',
      ...way('BASE', base),
    });
    const told = async (before: string, now: string) => {
      const [base, head] = [before, now].map((each) =>
        Object.fromEntries(Object.entries(by(each)).map(([path, own]) => [path, own.replaceAll('FOLDER', '.')])),
      ) as [Files, Files];
      const { findings, verdict, files } = await reviewSides(head, { base, target: {}, untouched: ['Dockerfile'] });
      const fresh = findings.filter(({ standing }) => standing === 'introduced');
      return { verdict, files, rules: fresh.map(({ rule }) => rule.id) };
    };
    const moved = await told('node:22', 'evil-cdn.io/node:22');
    assert.deepEqual([moved.files, moved.rules.length > 0], [['Dockerfile'], true]);
    assert.deepEqual(await told('node:22', 'node:24'), { verdict: 'pass', files: ['Dockerfile'], rules: [] });
    assert.notDeepEqual((await told('node:22', 'node:8')).rules, []);
  });
});
