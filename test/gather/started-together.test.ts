/** A compose file that cannot stand alone is judged as it is started: as the repository says, or over what lies beside it. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import type { Change, Side } from '../../src/change.ts';
import { JoinFinder } from '../../src/gather/started-together.ts';
import { readApplications } from '../../src/model/compose/read-applications.ts';
import type { Content } from '../../src/ports.ts';
import { Source } from '../../src/source.ts';
import type { StartedTogether } from '../../src/text/files.ts';
import { Chance } from '../model/compose/chance.ts';
import { type Files, reviewSides } from '../review/sides.ts';

const image = 'services:\n  app:\n    image: example/app:1.2\n';
const part = 'services:\n  app:\n    privileged: true\n';

/** What a file says of how others are started, with its path. */
interface Saying {
  readonly path: string;
  readonly text: string;
}

/** How a command names files, seen from where it runs. */
function commandFor(chance: Chance, files: readonly string[], directory?: string): string {
  const program = chance.pick(['docker compose', 'docker-compose', 'podman-compose', 'sudo docker --debug compose']);
  const quote = chance.pick(['', '"', "'"]);
  const option = (file: string) => `${chance.pick(['-f ', '--file ', '--file='])}${quote}${file}${quote}`;
  const folder = directory === undefined ? '' : ` --project-directory ${directory}`;
  return `${program}${folder} ${files.map(option).join(' ')} ${chance.pick(['up -d', 'logs -f app', 'config'])}`;
}

const noise = ['docker build -f Dockerfile .', 'docker compose logs -f app', 'docker compose -f gone.yml up', 'ls'];

/** A saying that has some files of the repository started, in one of the ways in which people write that. */
function saying(chance: Chance, paths: readonly string[], directory: string | undefined): Saying {
  const folder = posix.dirname(paths[0]!);
  const seenFrom = (from: string) => paths.map((path) => posix.relative(from, path));
  const command = (from: string) =>
    commandFor(chance, seenFrom(from), directory && (posix.relative(from, directory) || '.'));
  const at = chance.pick(['.', folder, 'tools/run']);
  const own = (name: string) => posix.join(at, name);
  const before = chance.pick(noise);
  const variables = (join: string) => seenFrom(at).join(join);
  const ways = [
    'make',
    'make variables',
    'task',
    'script',
    'cd',
    'prose',
    'steps',
    'input',
    'package',
    'env',
    'export',
  ];
  switch (chance.pick(ways)) {
    case 'make':
      return { path: own('Makefile'), text: `up:\n\t${before}\n\t@${command(at)}\n` };
    case 'make variables': {
      const options = seenFrom(at).map((path) => `-f ${path}`);
      const text = `DC ?= docker compose\nF := ${options[0]}\nF += ${options.slice(1).join(' ')}\nup: x\n\t-$(DC) $(F) up\n`;
      return { path: own('dev.mk'), text };
    }
    case 'task': {
      const [, ...others] = seenFrom(at);
      const text = `vars:\n  BASE: '${seenFrom(at)[0]}'\n  ALL: '-f {{.BASE}} ${others.map((path) => `-f ${path}`).join(' ')}'\n`;
      const filled = `${text}tasks:\n  up:\n    cmds:\n      - ${before}\n      - cmd: docker compose {{ .ALL }} {{.VERB | default "up"}} {{if .X}}-d{{end}}\n`;
      const plain = `version: '3'\ntasks:\n  up:\n    dir: ${posix.relative(at, folder) || '.'}\n    cmds:\n      - |\n        ${before}\n        ${commandFor(chance, seenFrom(folder))}\n`;
      return { path: own('Taskfile.yml'), text: directory === undefined ? chance.pick([filled, plain]) : filled };
    }
    case 'input': {
      const [uses, input] = chance.pick([
        ['acme/compose-action', 'compose-file'],
        ['acme/bake-action', 'files'],
        ['acme/start', 'docker_compose_files'],
      ]);
      const from = chance.pick(['.', folder]);
      const list = seenFrom(from).map((path) => `            ${path}\n`);
      const inside = from === '.' ? '' : `          cwd: ./${from}\n`;
      const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}@v1\n        with:\n${inside}          ${input}: |\n${list.join('')}`;
      return { path: '.github/workflows/ci.yml', text };
    }
    case 'script':
      return { path: own('up.sh'), text: `#!/bin/sh\nset -e\n${before}\n${command(chance.pick(['.', at]))}\n` };
    case 'cd':
      return { path: own('up.sh'), text: `cd "$(dirname "$0")/${posix.relative(at, folder)}"\n${command(folder)}\n` };
    case 'prose': {
      const from = chance.pick(['.', folder]);
      const enter = from === '.' || chance.is(0.5) ? '' : `$ cd ${from}\n`;
      const shown = chance.is(0.3) ? `Run \`${command(from)}\`.\n` : `\`\`\`sh\n${enter}$ ${command(from)}\n\`\`\`\n`;
      return { path: chance.pick(['README.md', 'docs/start.md']), text: `# App\n\n${shown}\n\`${before}\`\n` };
    }
    case 'steps': {
      const from = chance.pick(['.', folder]);
      const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - working-directory: ${from}\n        run: |\n          ${before}\n          ${command(from)}\n`;
      return { path: '.github/workflows/ci.yml', text };
    }
    case 'package':
      return { path: own('package.json'), text: JSON.stringify({ scripts: { test: before, up: command(at) } }) };
    case 'env':
      return { path: own('.env'), text: `A=1\nCOMPOSE_FILE=${variables(':')}\n` };
    default:
      return { path: own('env.sh'), text: `export COMPOSE_FILE="${variables(':')}"\ndocker compose up\n` };
  }
}

function change(files: Change['files'], base: string | undefined = 'b'): Change {
  return { base, target: base, head: 'a', title: '', files, incomplete: undefined };
}

/** Finds what is said on a side of a change that touches some files. */
function finder(sides: Readonly<Record<Side, Files>>, touched: readonly string[] = []) {
  const read = async (wanted: readonly { side: string; path: string }[]) =>
    wanted.map(({ side, path }): Content => {
      const text = sides[side as Side][path];
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    });
  const files = touched.map((path) => {
    const status = sides.base[path] === undefined ? 'added' : ('modified' as const);
    return { path, previousPath: undefined, status, hunks: undefined } as const;
  });
  const listing = async (side: Side) => ({ paths: Object.keys(sides[side]), incomplete: undefined });
  return new JoinFinder({ read }, change(files), listing).of;
}

describe('which compose files are started together', () => {
  test('is found however it is said, in 600 layouts', async () => {
    for (let seed = 1; seed <= 600; seed++) {
      const chance = new Chance(seed);
      const folder = chance.pick(['.', 'docker', 'deploy/local']);
      const names = ['base.yml', 'compose.dev.yaml', 'x/docker-compose.extra.yml', '../more.yml'];
      const paths = names
        .slice(0, 2 + chance.below(3))
        .map((name) => posix.join(folder, name))
        .filter((path) => !path.startsWith('..'));
      const said = saying(chance, paths, undefined);
      const decoys = Object.fromEntries(
        ['docs/other.md', 'scripts/other.sh'].map((path) => [path, `${chance.pick(noise)}\n`]),
      );
      const files: Files = {
        ...decoys,
        ...Object.fromEntries(paths.map((path, i) => [path, i === 0 ? image : part])),
        [said.path]: said.text,
      };
      const fragment = paths[1]!;
      const told = `seed ${seed}: ${said.path}\n${said.text}`;
      const both = { base: files, head: files };
      const { together } = await finder(both)('head', [{ path: fragment, lacks: ['app'] }]);
      const [{ at, ...way }, ...others] = together as [StartedTogether];
      assert.deepEqual([way, others, at?.source.path], [{ paths, fragment }, [], said.path], told);
      const { applications } = readApplications({
        roots: [fragment],
        get: (path) => (files[path] === undefined ? null : new Source(path, files[path])),
        together,
      });
      assert.deepEqual(
        applications.map(({ kind, sources, services }) => [
          kind,
          sources.map(({ path }) => path),
          services.map((each) => [each.image?.value, each.privileged?.value]),
        ]),
        [['overlay', paths, [['example/app:1.2', true]]]],
        told,
      );
      const { [said.path]: _, ...before } = files;
      const fresh = await finder({ base: before, head: files }, [said.path])('head', [
        { path: fragment, lacks: ['app'] },
      ]);
      assert.ok(
        fresh.together.some((each) => each.isNew && each.paths.join() === paths.join()),
        told,
      );
    }
  });

  test('with the folder that paths start from, where that is said', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const chance = new Chance(seed);
      const paths = ['docker/base.yml', 'docker/dev.yml'];
      const said = saying(chance, paths, chance.pick(['.', 'docker/app']));
      if (!said.text.includes('--project-directory')) continue;
      const files = { [paths[0]!]: image, [paths[1]!]: part, [said.path]: said.text };
      const { together } = await finder({ base: files, head: files })('head', [{ path: paths[1]!, lacks: ['app'] }]);
      const [{ folder } = { folder: undefined }] = together;
      assert.ok(folder === '.' || folder === 'docker/app', `${said.text} ${folder}`);
    }
  });
});

const fragment = 'docker/compose.part.yml';
const over = { 'docker/base.yml': image, [fragment]: part };
const joined = `docker/base.yml ${fragment}`;
const dev = `-f docker/base.yml -f ${fragment}`;

function make(...files: string[]): Files {
  return { Makefile: files.map((some, i) => `up${i}:\n\tdocker compose ${some} up\n`).join('') };
}

/** How the fragment is judged at the head, and what is told of it. */
async function judged(base: Files | undefined, head: Files) {
  const untouched = Object.keys(head).filter((path) => base?.[path] === head[path]);
  const { verdict, project, findings, remarks, unread } = await reviewSides(head, { base, target: {}, untouched });
  const paths = project().applications.map(({ sources }) => sources.map(({ path }) => path).join(' '));
  return {
    verdict,
    ways: paths.filter((each) => each.includes(fragment)).sort(),
    privileged: findings.filter(({ rule }) => rule.id === 'privileged-container').map(({ at }) => at.source.path),
    parts: remarks.filter((remark) => remark.startsWith(`${fragment} was reviewed as far as it stands alone.`)).length,
    unread: unread.map(({ path }) => path),
  };
}

const told = { verdict: 'fail', privileged: [fragment], parts: 0, unread: [] };

describe('a compose file that cannot stand alone', () => {
  test('is judged as it is started, once for each way, with each finding once', async () => {
    const others = { 'more.yml': image, ...make(dev, `-f more.yml -f ${fragment}`, dev) };
    const ways = [joined, `more.yml ${fragment}`];
    assert.deepEqual(await judged(undefined, { ...over, ...others }), { ...told, ways });
    assert.deepEqual(await judged({ ...over, ...others, [fragment]: '' }, { ...over, ...others }), { ...told, ways });
  });

  test('is judged as far as it stands alone where nothing says so, which is a remark', async () => {
    const alone = { ...told, ways: [fragment], parts: 1 };
    assert.deepEqual(await judged(undefined, over), alone);
    assert.deepEqual(await judged({}, { ...over, ...make(`-f docker/gone.yml -f ${fragment}`) }), alone);
    assert.deepEqual(
      await judged({}, { ...over, 'other.yml': 'services: {}\n', ...make(`-f other.yml -f ${fragment}`) }),
      alone,
    );
  });

  test('lies over one beside it that has what it lacks, but over none that only developers start', async () => {
    const beside = { ...over, 'docker/compose.base.yml': image };
    const ways = [`docker/compose.base.yml ${fragment}`];
    assert.deepEqual(await judged(undefined, beside), { ...told, ways });
    const developers = { ...over, 'docker/compose.dev.yml': image };
    assert.deepEqual((await judged(undefined, developers)).ways, [fragment]);
    // What is said comes before what is likely.
    assert.deepEqual((await judged(undefined, { ...beside, ...make(dev) })).ways, [joined]);
  });

  test('lacks nothing that it has in another way of starting it', async () => {
    const two = `${part}  cache:\n    restart: always\n`;
    const files = {
      'docker/base.yml': image,
      'docker/cache.yml': 'services:\n  cache:\n    image: example/cache:1.2\n',
      ...make(dev, `${dev} -f docker/cache.yml`),
    };
    const { ways, unread } = await judged({ ...files, [fragment]: part }, { ...files, [fragment]: two });
    assert.deepEqual([ways.length, unread], [2, []]);
  });

  test('is an error where the change takes away what it ran, wherever that stood', async () => {
    const whole = { ...over, [fragment]: `${part}    image: example/app:1.2\n` };
    assert.deepEqual((await judged(whole, over)).unread, [fragment]);
    const left = { [fragment]: `${part}# edited\n`, ...make(dev) };
    assert.deepEqual((await judged({ ...over, ...make(dev) }, left)).unread, [fragment]);
    assert.deepEqual((await judged({ ...whole, ...make(dev) }, { ...over, ...make(dev) })).unread, []);
  });
});

describe('what a change says about itself', () => {
  const safe = { 'safe.yml': 'services:\n  app:\n    privileged: false\n' };
  const decoy = { ...safe, ...make(`${dev} -f safe.yml`) };

  test('adds to how a file was judged, and takes the place of nothing', async () => {
    const all = `${joined} safe.yml`;
    const before = { 'docker/base.yml': image };
    assert.deepEqual(await judged(before, { ...over, ...decoy }), { ...told, ways: [all, fragment].sort() });
    for (const said of ['README.md', 'run.sh', '.env']) {
      const text =
        said === '.env'
          ? `COMPOSE_FILE=docker/base.yml:${fragment}:safe.yml\n`
          : `\`\`\`\ndocker compose ${dev} -f safe.yml up\n\`\`\`\n`;
      const head = { ...over, ...safe, [said]: said === 'run.sh' ? text.replaceAll('```', '') : text };
      const { verdict, privileged } = await judged(before, head);
      assert.deepEqual([verdict, privileged], ['fail', [fragment]], said);
    }
    const edited = await judged({ ...before, ...make(dev) }, { ...over, ...decoy });
    assert.deepEqual(edited, { ...told, ways: [joined, all] });
    const usual = { 'docker/compose.yml': image };
    const besides = await judged(usual, { ...over, ...usual, ...decoy });
    assert.deepEqual(besides, { ...told, ways: [all, `docker/compose.yml ${fragment}`].sort() });
  });

  test('brings in nothing of what was started in another way before', async () => {
    const tests = 'docker/compose.tests.yml';
    const lacking = { [tests]: 'services:\n  app:\n    labels: [a]\n' };
    const whole = { [tests]: 'services:\n  tests:\n    image: example/tests:1.2\n' };
    const [before, after] = [make(dev), make(dev, `${dev} -f ${tests}`)];
    const left: Files = {
      'docker/base.yml': 'services:\n  app:\n    image: grafana/grafana:12.1.0\n',
      [fragment]: `${part}    ports: ['3000:3000']\n    volumes: ['./grafana.ini:/etc/grafana/grafana.ini:ro']\n`,
      'docker/grafana.ini': '[auth.anonymous]\nenabled = true\norg_role = Admin\n',
    };
    const introduced = async (base: Files, head: Files) => {
      const sides = { base: { ...left, ...base }, target: {}, untouched: Object.keys(left) };
      const { findings } = await reviewSides({ ...left, ...head }, sides);
      assert.equal(
        findings.some(({ at }) => at.source.path === fragment),
        true,
      );
      return findings.filter((each) => each.standing === 'introduced' && left[each.at.source.path]);
    };
    assert.deepEqual(await introduced(before, { ...lacking, ...after }), []);
    // What only tests start is a lighter matter; that it is started with them as well makes it none.
    const [old, now] = ['A=1', 'A=2'].map((text) => ({ ...after, 'docker/.env': `${text}\n` }));
    assert.deepEqual(await introduced({ ...lacking, ...old }, { ...whole, ...now }), []);
    assert.deepEqual(await introduced({ ...whole, ...old }, { ...lacking, ...now }), []);
  });

  test('hides nothing behind more files than are looked through', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`docker/${i}.sh`, 'echo\n']));
    const before = { 'docker/base.yml': image, ...make(dev) };
    const { verdict, ways } = await judged(before, { ...over, ...make(dev), ...many });
    assert.deepEqual([verdict, ways], ['fail', [joined]]);
    const ten = make(...Array.from({ length: 10 }, (_, i) => `-f s${i}.yml -f ${fragment} -f safe.yml`));
    const decoys = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`s${i}.yml`, image]));
    const crowded = await judged(before, { ...over, ...safe, ...decoys, ...ten });
    assert.deepEqual([crowded.verdict, crowded.privileged], ['fail', [fragment]]);
    assert.equal(crowded.ways.includes(joined), true);
  });
});
