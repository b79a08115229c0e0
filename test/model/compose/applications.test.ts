import assert from 'node:assert/strict';
import test from 'node:test';
import { isComposePath } from '../../../src/known/compose-file-names.ts';
import { readApplications } from '../../../src/model/compose/read-applications.ts';
import { Source } from '../../../src/source.ts';
import { normalise, resolve } from '../../../src/text/path.ts';
import { applications, faults, placed, where } from '../reading.ts';

function told(texts: Record<string, string>, roots: string[]): [string, string[], string[]][] {
  return applications(texts, roots).map(({ kind, sources, services }) => [
    kind,
    sources.map(({ path }) => path),
    services.map(({ name }) => name),
  ]);
}

const a = 'services: {a: {image: a}}\n';
const b = 'services: {b: {image: b}}\n';
const over = 'services: {a: {user: "0"}}\n';

test('which files are compose files by their name', () => {
  for (const path of [
    'compose.yml',
    'x/compose.yaml',
    'docker-compose.yml',
    'docker-compose.prod.yaml',
    'compose.override.yml',
    'docker-stack.yml',
    'docker-stack-x.yml',
    'app.compose.yml',
    'docker-compose-dev.yml',
    'Compose.yml',
  ])
    assert.ok(isComposePath(path), path);
  for (const path of [
    'composer.json',
    'docker.yml',
    'compose.yml.bak',
    '.compose.yml',
    'x/values.yaml',
    'compose/app.yml',
  ])
    assert.ok(!isComposePath(path), path);
});

test('the default file with its override, whichever of the two changed', () => {
  const files = { 'x/compose.yml': a, 'x/compose.override.yml': over };
  const both = [['default', ['x/compose.yml', 'x/compose.override.yml'], ['a']]];
  assert.deepEqual(told(files, ['x/compose.yml']), both);
  assert.deepEqual(told(files, ['x/compose.override.yml']), both);
  assert.deepEqual(told(files, ['x/compose.override.yml', 'x/compose.yml']), both);
  const [application] = applications(files, ['x/compose.override.yml']);
  assert.equal(placed(application!.services[0]!.user), 'x/compose.override.yml:1:22 "0"');
  assert.equal(placed(application!.services[0]!.image), 'x/compose.yml:1:23 a');
});

test('another file of the folder is an alternative, or lies over the default one', () => {
  const files = {
    'docker-compose.yml': a,
    'docker-compose.prod.yml': over,
    'docker-compose.test.yml': b,
    'docker-compose.override.yml': 'services: {a: {privileged: true}}\n',
  };
  assert.deepEqual(told(files, ['docker-compose.prod.yml', 'docker-compose.test.yml']), [
    ['overlay', ['docker-compose.yml', 'docker-compose.prod.yml'], ['a']],
    ['alternative', ['docker-compose.test.yml'], ['b']],
  ]);
  assert.equal(applications(files, ['docker-compose.prod.yml'])[0]!.services[0]!.privileged, undefined);
  assert.deepEqual(told({ 'compose.yaml': a, 'docker-compose.yml': b }, ['compose.yaml', 'docker-compose.yml']), [
    ['default', ['compose.yaml'], ['a']],
    ['alternative', ['docker-compose.yml'], ['b']],
  ]);
  assert.deepEqual(told({ 'compose.dev.yml': over }, ['compose.dev.yml']), [
    ['alternative', ['compose.dev.yml'], ['a']],
  ]);
  const [part] = applications({ 'compose.dev.yml': over });
  assert.deepEqual(
    part!.errors.map(({ byUse }) => byUse),
    ['a'],
    'what it lacks is a matter of its use',
  );
});

test('a file lies over no file from whose folder nothing of what it builds is seen', () => {
  const building = (context: string) =>
    `services: {a: {user: "0"}, b: {build: {context: ${context}, dockerfile: b/Dockerfile}}}\n`;
  const files = {
    'docker-compose.yml': a,
    'd/e/docker-compose.shadow.yml': building('../..'),
    'b/Dockerfile': 'FROM x\n',
  };
  const over = [['overlay', ['docker-compose.yml', 'd/e/docker-compose.shadow.yml'], ['a', 'b']]];
  const roots = ['d/e/docker-compose.shadow.yml'];
  assert.deepEqual(told(files, roots), [['alternative', roots, ['a', 'b']]]);
  assert.deepEqual(told({ ...files, 'd/e/docker-compose.shadow.yml': building('.') }, roots), over);
  assert.deepEqual(told({ ...files, 'b/Dockerfile': '' }, roots)[0]?.[0], 'alternative');
});

test('a file beside a devcontainer.json that comes over another there starts nowhere else', () => {
  const json = (files: string) => `{"dockerComposeFile": [${files}], "service": "a"}\n`;
  const files = {
    '.devcontainer/devcontainer.json': json('"../d/compose.yml", "compose.extra.yml"'),
    '.devcontainer/compose.extra.yml': 'include: [../e/other.yml]\nservices: {a: {user: "0"}}\n',
    'd/compose.yml': a,
    'e/other.yml': b,
  };
  const both = ['d/compose.yml', '.devcontainer/compose.extra.yml', '.devcontainer/devcontainer.json'];
  const roots = ['.devcontainer/devcontainer.json', '.devcontainer/compose.extra.yml', 'd/compose.yml'];
  assert.deepEqual(
    told(files, roots)
      .map(([kind, sources]) => [kind, sources])
      .sort(),
    [
      ['default', ['d/compose.yml']],
      ['dev container', both],
    ],
  );
  assert.deepEqual(faults(files, roots), []);
  // Of another folder it may be started by others.
  const moved = { ...files, '.devcontainer/devcontainer.json': json('"../d/compose.yml", "../e/other.yml"') };
  assert.deepEqual(
    told(moved, ['.devcontainer/devcontainer.json', 'e/other.yml'])
      .map(([kind]) => kind)
      .sort(),
    ['alternative', 'dev container'],
  );
});

test('COMPOSE_FILE in .env says which files', () => {
  const files = {
    '.env': 'COMPOSE_FILE=base.yml;compose.prod.yml\nCOMPOSE_PATH_SEPARATOR=;\n',
    'base.yml': a,
    'compose.prod.yml': over,
    'compose.yml': b,
  };
  assert.deepEqual(told(files, ['compose.prod.yml']), [['default', ['base.yml', 'compose.prod.yml'], ['a']]]);
  assert.deepEqual(told(files, ['compose.yml']), [['alternative', ['compose.yml'], ['b']]]);
});

test('a file that COMPOSE_FILE names and that is not there', () => {
  const [application] = applications({ '.env': 'COMPOSE_FILE=compose.yml:gone.yml\n', 'compose.yml': a }, [
    'compose.yml',
  ]);
  assert.deepEqual(
    application!.errors.map(({ at, message }) => `${where(at)} ${message}`),
    ['.env:1:14 `COMPOSE_FILE` names `gone.yml`, which does not exist; correct the path.'],
  );
});

test('a service that others extend is still a service of its own file', () => {
  const files = {
    'docker-compose.yml': a,
    'docker-compose.prod.yml': 'services: {a: {extends: {file: docker-compose.yml, service: a}, privileged: false}}\n',
  };
  assert.deepEqual(told(files, ['docker-compose.prod.yml', 'docker-compose.yml']), [
    ['default', ['docker-compose.yml'], ['a']],
    ['alternative', ['docker-compose.prod.yml'], ['a']],
  ]);
  const own = 'services:\n  a: {extends: {file: compose.yml, service: b}}\n  b: {image: b}\n';
  assert.deepEqual(told({ 'compose.yml': own }, ['compose.yml']), [['default', ['compose.yml'], ['a', 'b']]]);
});

test('a file that another one includes or extends is reviewed once', () => {
  const includes = { 'compose.yml': 'include: [sub/compose.yml]\nservices: {m: {image: m}}\n', 'sub/compose.yml': a };
  assert.deepEqual(told(includes, ['sub/compose.yml', 'compose.yml']), [['default', ['compose.yml'], ['m', 'a']]]);
  assert.deepEqual(told(includes, ['sub/compose.yml']), [['default', ['sub/compose.yml'], ['a']]]);
  const extending = {
    'compose.yml': 'services: {m: {extends: {file: docker-compose.base.yml, service: a}}}\n',
    'docker-compose.base.yml': 'services: {a: {image: a}, b: {image: b}}\n',
  };
  assert.deepEqual(told(extending, ['docker-compose.base.yml', 'compose.yml']), [
    ['default', ['compose.yml'], ['m']],
    ['alternative', ['docker-compose.base.yml'], ['b']],
  ]);
  const wholly = { ...extending, 'docker-compose.base.yml': a };
  assert.deepEqual(told(wholly, ['docker-compose.base.yml', 'compose.yml']), [['default', ['compose.yml'], ['m']]]);
});

test('an application is read once as long as nothing changes of what it asks for', () => {
  const texts = new Map<string, Source | null>([
    ['compose.yml', new Source('compose.yml', 'services: {a: {image: a, env_file: x.env}}\n')],
    ['y/compose.yml', new Source('y/compose.yml', 'services: {b: {image: b}}\n')],
  ]);
  const asked = new Set<string>();
  const files = {
    roots: ['compose.yml', 'y/compose.yml'],
    get: (path: string) => {
      asked.add(path);
      return texts.has(path) ? texts.get(path) : path === 'x.env' ? undefined : null;
    },
  };
  const [first, other] = readApplications(files).applications;
  assert.deepEqual(readApplications(files).wanted, ['x.env']);
  asked.clear();
  const [again, otherAgain] = readApplications(files).applications;
  assert.equal(again, first);
  assert.equal(otherAgain, other);
  // Whoever reads along hears of all that it needs, read anew or not.
  assert.ok(asked.has('x.env'));
  texts.set('x.env', new Source('x.env', 'A=1\n'));
  const [later, otherLater] = readApplications(files).applications;
  assert.deepEqual(
    later!.services[0]!.envFile[0]!.entries.map(({ name }) => name),
    ['A'],
  );
  assert.equal(otherLater, other);
  texts.set('x.env', new Source('x.env', 'B=1\n'));
  const [last] = readApplications(files).applications;
  assert.deepEqual(
    last!.services[0]!.envFile[0]!.entries.map(({ name }) => name),
    ['B'],
  );
});

test('a service that another file begins to extend is a part of that, whatever was read before', () => {
  const alone = new Source('docker-compose.base.yml', 'services: {b: {image: b}, c: {image: c}}\n');
  const extending = 'services: {m: {extends: {file: docker-compose.base.yml, service: b}}}\n';
  const texts = new Map([[alone.path, alone]]);
  const files = { roots: [alone.path], get: (path: string) => texts.get(path) ?? null };
  const namesOf = () =>
    readApplications(files).applications.map(({ services }) => services.map(({ name }) => name).join(' '));
  assert.deepEqual(namesOf(), ['b c']);
  texts.set('docker-compose.more.yml', new Source('docker-compose.more.yml', extending));
  files.roots = [alone.path, 'docker-compose.more.yml'];
  assert.deepEqual(namesOf(), ['c', 'm']);
  files.roots = [alone.path];
  assert.deepEqual(namesOf(), ['b c']);
});

test('what is needed besides is asked for, step by step, until nothing is', () => {
  const texts: Record<string, string> = {
    'd/compose.yml': 'include: [inc.yml]\nservices: {a: {extends: {file: ../base.yml, service: b}, env_file: x.env}}\n',
    'd/inc.yml': 'services: {i: {image: i, env_file: [y.env]}}\n',
    'base.yml': 'services: {b: {image: b, extends: {file: deep/c.yml, service: c}}}\n',
    'deep/c.yml': 'services: {c: {user: "0"}}\n',
    'd/x.env': 'A=1\n',
  };
  const known = new Map<string, Source | null>([
    ['d/compose.yml', new Source('d/compose.yml', texts['d/compose.yml']!)],
  ]);
  const files = { roots: ['d/compose.yml', 'd/Dockerfile'], get: (path: string) => known.get(path) };
  let rounds = 0;
  for (let { wanted } = readApplications(files); wanted.length > 0; { wanted } = readApplications(files)) {
    for (const path of wanted) {
      assert.ok(!known.has(path), path);
      known.set(path, texts[path] === undefined ? null : new Source(path, texts[path]));
    }
    assert.ok(++rounds < 6);
  }
  const [application] = readApplications(files).applications;
  assert.deepEqual(application!.errors, []);
  assert.deepEqual(
    application!.services.map(({ name, user }) => [name, user?.value]),
    [
      ['a', '0'],
      ['i', undefined],
    ],
  );
  assert.deepEqual(
    application!.services[0]!.envFile[0]!.entries.map(({ name }) => name),
    ['A'],
  );
  assert.deepEqual(application!.included.map(({ path }) => path).sort(), ['base.yml', 'd/inc.yml', 'deep/c.yml']);
  assert.deepEqual([...known.keys()].filter((path) => path.startsWith('d/compose.')).length, 4);
});

test('paths', () => {
  const normal: [string, string][] = [
    ['/var/run/../run/x', '/var/run/x'],
    ['//var//run/', '/var/run'],
    ['/..', '/'],
    ['~/.ssh/', '~/.ssh'],
    ['~', '~'],
    ['~/../x', '/home/x'],
    ['~/../../etc', '/etc'],
    ['a/b/..', './a'],
    ['./', '.'],
    ['../a/../..', '../..'],
    ['C:\\x', 'C:\\x'],
  ];
  for (const [path, wanted] of normal) assert.equal(normalise(path), wanted, path);
  assert.equal(resolve('a/b', '../c/./d'), 'a/c/d');
  assert.equal(resolve('a', '../..'), undefined);
  assert.equal(resolve('.', '.'), '.');
  assert.equal(resolve('a', '/etc'), undefined);
});
