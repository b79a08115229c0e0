/** What editors start by a devcontainer.json, as a service of compose whose places are in that file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readApplications } from '../../../src/model/compose/read-applications.ts';
import type { ComposeService } from '../../../src/model/compose/service.ts';
import { outermost, Source, textAt } from '../../../src/source.ts';
import type { Setting } from '../../../src/text/setting.ts';

const path = '.devcontainer/devcontainer.json';

function read(files: Readonly<Record<string, string>>, root = path) {
  const sources = new Map(Object.entries(files).map(([name, text]) => [name, new Source(name, text)]));
  return readApplications({ roots: [root], get: (name) => sources.get(name) ?? null }).applications;
}

function serviceOf(said: object, root = path): ComposeService {
  const [application, ...others] = read({ [root]: JSON.stringify(said) }, root);
  assert.deepEqual([others.length, application?.kind, application?.errors], [0, 'dev container', []]);
  return application!.services[0]!;
}

/** What a setting says, and what is written at its place in the file. */
function both({ value, at }: Setting): [unknown, string] {
  return [value, textAt(outermost(at))];
}

describe('a devcontainer.json', () => {
  test('starts an image, with each setting at its place', () => {
    const service = serviceOf({
      image: 'example/dev:1',
      privileged: true,
      capAdd: ['SYS_PTRACE'],
      securityOpt: ['seccomp=unconfined'],
      containerUser: 'dev',
      containerEnv: { TOKEN: 'x', PORT: 80 },
      remoteEnv: { GONE: null, PATH: '${containerEnv:PATH}:/x' },
      appPort: [3000, '8000:80'],
    });
    assert.equal(service.name, 'devcontainer');
    assert.equal(textAt(outermost(service.at)), '"image"');
    assert.deepEqual(both(service.image!), ['example/dev:1', '"example/dev:1"']);
    assert.deepEqual([service.privileged?.value, textAt(outermost(service.privileged!.at))], [true, 'true']);
    assert.deepEqual(service.capAdd.map(both), [['SYS_PTRACE', '"SYS_PTRACE"']]);
    assert.deepEqual(service.securityOpt.map(both), [['seccomp=unconfined', '"seccomp=unconfined"']]);
    assert.equal(service.user?.value, 'dev');
    const environment = service.environment.map(({ name, value }) => [name, value?.value]);
    assert.deepEqual(environment, [
      ['TOKEN', 'x'],
      ['PORT', '80'],
      ['PATH', undefined],
    ]);
    assert.equal(textAt(outermost(service.environment[0]!.value!.at)), 'x');
    const ports = service.ports.map(({ hostIp, published }) => [hostIp?.value, published?.value]);
    assert.deepEqual(ports, [
      ['127.0.0.1', '3000'],
      [undefined, '8000'],
    ]);
  });

  test('builds by paths that are seen from its own folder', () => {
    const paths = (build: object, root?: string) => {
      const { build: read } = serviceOf({ build }, root);
      return [read?.contextPath, read?.dockerfilePath];
    };
    assert.deepEqual(paths({ dockerfile: 'Dockerfile' }), ['.devcontainer', '.devcontainer/Dockerfile']);
    assert.deepEqual(paths({ dockerfile: 'Dockerfile', context: '..' }), ['.', '.devcontainer/Dockerfile']);
    assert.deepEqual(paths({ dockerfile: '../a/Dockerfile', context: '../b' }), ['b', 'a/Dockerfile']);
    const nested = paths({ dockerfile: 'x.Dockerfile', context: '../..' }, '.devcontainer/x/devcontainer.json');
    assert.deepEqual(nested, ['.', '.devcontainer/x/x.Dockerfile']);
    const old = serviceOf({ dockerFile: 'Dockerfile', context: '..' }, '.devcontainer.json');
    assert.equal(old.build?.dockerfilePath, undefined);
    const { build } = serviceOf({ build: { dockerfile: 'Dockerfile', target: 'dev', args: { VARIANT: '20' } } });
    assert.deepEqual(
      [build?.target?.value, build?.args[0]?.name, build?.args[0]?.value?.value],
      ['dev', 'VARIANT', '20'],
    );
  });

  test('mounts what is not opened anyway, as a text or as an object', () => {
    const { mounts } = serviceOf({
      image: 'a',
      workspaceMount: 'source=${localWorkspaceFolder},target=/w,type=bind',
      mounts: [
        'type=bind,src=/var/run/docker.sock,dst=/var/run/docker.sock,readonly',
        { source: '${localEnv:HOME}${localEnv:USERPROFILE}/.ssh', target: '/root/.ssh', type: 'bind' },
        'source=cache-${devcontainerId},target=/cache,type=volume',
        'source=${localWorkspaceFolder}/../other,target=/other,type=bind',
        '${localWorkspaceFolder}/a',
      ],
    });
    assert.deepEqual(
      mounts.map(({ type, hostPath, target, readOnly }) => [type, hostPath, target?.value, readOnly]),
      [
        ['bind', '/var/run/docker.sock', '/var/run/docker.sock', true],
        ['bind', '~/.ssh', '/root/.ssh', false],
        ['volume', undefined, '/cache', false],
        ['bind', '../../other', '/other', false],
      ],
    );
    assert.match(textAt(outermost(mounts[0]!.at)), /^type=bind,.*readonly$/);
  });

  test('gives what options of docker run give, however they are written', () => {
    const service = serviceOf({
      image: 'a',
      runArgs: [
        ...[
          '--rm',
          '-it',
          '--network=host',
          '--pid',
          'host',
          '--privileged',
          '--init=false',
          '-p80:8080',
          '-v',
          '/:/host',
        ],
        ...[
          '-e',
          'A=b',
          '--env=C',
          '--cap-add=ALL',
          '--mount',
          'type=bind,source=/etc,target=/etc',
          '--gpus',
          'all',
          '-u',
          '0',
        ],
      ],
    });
    assert.deepEqual([service.networkMode?.value, service.pid?.value, service.user?.value], ['host', 'host', '0']);
    assert.deepEqual([service.privileged?.value, service.init?.value], [true, false]);
    assert.deepEqual(
      service.ports.map(({ published, target }) => [published?.value, target?.value]),
      [['80', '8080']],
    );
    assert.deepEqual(
      service.mounts.map(({ hostPath }) => hostPath),
      ['/', '/etc'],
    );
    assert.deepEqual(
      service.environment.map(({ name, value }) => [name, value?.value]),
      [
        ['A', 'b'],
        ['C', undefined],
      ],
    );
    assert.equal(textAt(outermost(service.privileged!.at)), '--privileged');
  });

  test('has what its features bring, and runs commands before it and in it', () => {
    const service = serviceOf({
      image: 'a',
      remoteUser: 'root',
      features: {
        'ghcr.io/devcontainers/features/docker-in-docker:2': {},
        'ghcr.io/acme/x/docker-outside-of-docker@sha256:1': {},
      },
      initializeCommand: { one: 'curl x | sh', two: ['echo', '$HOME'] },
      postCreateCommand: 'make',
      postStartCommand: { one: ['ls'] },
    });
    assert.equal(textAt(outermost(service.privileged!.at)), '"ghcr.io/devcontainers/features/docker-in-docker:2"');
    assert.deepEqual(
      service.mounts.map(({ hostPath }) => hostPath),
      ['/var/run/docker.sock'],
    );
    assert.equal(service.user, undefined);
    const commands = service.hooks.map(({ when, command }) => [when, command?.words.map(({ value }) => value)]);
    assert.deepEqual(commands, [
      ['pre_start', ['sh', '-c', 'curl x | sh']],
      ['pre_start', ['echo', '$HOME']],
      ['post_start', ['sh', '-c', 'make']],
      ['post_start', ['ls']],
    ]);
  });

  test('is laid over the compose files that it names', () => {
    const said = { dockerComposeFile: ['../compose.yml', 'more.yml'], service: 'app', capAdd: ['NET_ADMIN'] };
    const [application] = read({
      [path]: JSON.stringify(said),
      'compose.yml': 'services:\n  app:\n    build: app\n  db:\n    image: postgres:17\n',
      '.devcontainer/more.yml': 'services:\n  app:\n    privileged: true\n',
      '.env': 'A=1\n',
    });
    const paths = ['compose.yml', '.devcontainer/more.yml', path];
    assert.deepEqual(
      application?.sources.map((each) => each.path),
      paths,
    );
    assert.deepEqual(
      application?.services.map(({ name }) => name),
      ['app', 'db'],
    );
    const [app] = application!.services;
    assert.deepEqual(
      [app?.build?.contextPath, app?.privileged?.value, app?.capAdd[0]?.value],
      ['app', true, 'NET_ADMIN'],
    );
    assert.equal(application?.environmentFile?.path, '.env');
  });

  test('that names a compose file which a command may make is reviewed for the rest', () => {
    const said = { dockerComposeFile: ['made.yml'], service: 'app', privileged: true };
    const [application] = read({ [path]: JSON.stringify(said) });
    assert.deepEqual(
      application?.errors.map(({ byUse }) => byUse),
      ['app'],
    );
    assert.equal(application?.services[0]?.privileged?.value, true);
  });

  test('that starts nothing of its own is none, and one that is no JSON is told', () => {
    assert.deepEqual(read({ [path]: '{"customizations": {}}' }), []);
    assert.deepEqual(read({ [path]: '[]' }), []);
    const [broken] = read({ [path]: '{"image": "a"' });
    assert.match(broken!.errors[0]!.message, /^This is not JSON with comments/);
    assert.deepEqual(broken!.errors.length, 1);
  });
});
