/** What a pull request that updates images is told: the built action, GitHub and a registry, each as a process or a server. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dedent } from './dedent.ts';
import { DockerRegistry, missingRegistry } from './registry/docker-registry.ts';
import type { Files } from './repository.ts';
import { runAction } from './runner/action.ts';
import { Internet } from './stand-in/internet.ts';
import { RegistryStandIn } from './stand-in/registry.ts';
import { GitHub } from './stand-in/server.ts';

const policy = (host: string) => ({ '.github/layer-review.yml': `registries: [${host}]\n` });

/** A repository whose pull request changes some files, and a registry that has images. */
async function scene(registry: Pick<RegistryStandIn, 'host'>, base: Files, change: Files) {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { ...policy(registry.host), ...base }, 'Begin');
  github.repository.commit('bump', change, 'Update images', { from });
  return { github, pull: github.openPull({ head: 'bump' }).number };
}

function summaryOf(github: GitHub, pull: number): string | undefined {
  const { comments } = github.pull(pull);
  return comments.map(({ body }) => body).find((body) => body.includes('layer-review'));
}

describe('a pull request that updates an image', () => {
  test('is told what is different inside, once, and fails where that takes the user away', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('debian:12', { history: [{ by: 'COPY rootfs / # buildkit', size: 30_000_000 }] });
    registry.put('debian:13', { history: [{ by: 'COPY rootfs / # buildkit', size: 31_000_000 }] });
    registry.put('acme/node:22', {
      base: 'debian:12',
      config: { User: 'node', ExposedPorts: { '3000/tcp': {} } },
      history: [{ by: 'RUN make # buildkit', size: 40_000_000 }, 'USER node'],
      platforms: ['linux/amd64', 'linux/arm64'],
    });
    registry.put('acme/node:24', {
      base: 'debian:13',
      config: { ExposedPorts: { '3000/tcp': {}, '9229/tcp': {} } },
      history: [{ by: 'RUN make # buildkit', size: 41_000_000 }],
      platforms: ['linux/amd64', 'linux/arm64'],
      created: '2026-11-20T04:00:00Z',
    });
    const file = (tag: number) => ({
      Dockerfile: dedent(`
        FROM ${registry.host}/acme/node:${tag}
        WORKDIR /app
        COPY dist ./
        CMD ["node", "main.js"]
      `),
    });
    const { github, pull } = await scene(registry, file(22), file(24));
    await using _ = github;
    const run = await runAction({ github, pull, inputs: { registry: 'known' } });
    const summary = summaryOf(github, pull) ?? '';
    assert.match(
      summary,
      /user `node` → `root`; ports `9229\/tcp` added; .*base `.*debian:12` → `13`; 2 of 2 layers are new \(72 MB\); built on 2026-11-20/,
    );
    assert.match(run.summary, /What the update changes inside/);
    assert.deepEqual(registry.violations, []);
    await runAction({ github, pull, action: 'synchronize', inputs: { registry: 'known' } });
    assert.equal(summaryOf(github, pull), summary);
  });

  test('is silent where nothing that matters changed, and says so in its summary', async () => {
    await using registry = await RegistryStandIn.start();
    for (const tag of [1, 2])
      registry.put(`acme/base:${tag}`, {
        config: { User: '10001', Env: [`BASE_VERSION=${tag}`] },
        history: [{ by: `RUN make v=${tag} # buildkit`, size: 1_000_000 }],
      });
    const file = (tag: number) => ({ Dockerfile: `FROM ${registry.host}/acme/base:${tag}\nCOPY app /app\n` });
    const { github, pull } = await scene(registry, file(1), file(2));
    await using _ = github;
    const run = await runAction({ github, pull, inputs: { registry: 'known' } });
    assert.equal(run.outputs.verdict, 'pass', run.log.join('\n'));
    assert.equal(summaryOf(github, pull), undefined);
    assert.match(run.summary, /acme\/base:1` → `2`: nothing that matters changed; 1 of 1 layer is new \(1 MB\)/);
  });
});

describe('an update of an image for several platforms', () => {
  const workflow = (platforms: string) =>
    dedent(`
      on: push
      jobs:
        image:
          runs-on: ubuntu-latest
          strategy: {matrix: {platform: [linux/amd64, linux/arm64]}}
          steps:
            - uses: docker/build-push-action@v6
              with: {push: true, tags: 'acme/shop:1', platforms: "${platforms}"}
    `);
  const bake = 'target "default" {\n  tags = ["acme/shop:1"]\n  platforms = ["linux/amd64", "linux/arm64"]\n}\n';
  const service = 'services:\n  shop:\n    build: {context: ., platforms: [linux/amd64, linux/arm64]}\n';
  const ways: Readonly<Record<string, { files?: Files; platform?: string; says: RegExp; requests: number }>> = {
    'is read for one where nobody names any, and says which were not': {
      says: /nothing that matters changed; .*; not looked at: `linux\/arm64` and `linux\/s390x`\./,
      requests: 8,
    },
    'is read for the one that FROM names': {
      platform: 'linux/arm64',
      says: /user `app` → `root`; 1 of 1 layer is new \(1 MB\); built on 2026-11-01\./,
      requests: 8,
    },
    'is compared for all that a workflow names': {
      files: { '.github/workflows/image.yml': workflow('linux/amd64,linux/arm64') },
      says: /on `linux\/arm64` user `app` → `root`; 1 of 1 layer is new \(1 MB\); built on 2026-11-01\./,
      requests: 12,
    },
    'is compared for all of the matrix of a workflow': {
      files: { '.github/workflows/image.yml': workflow('${{ matrix.platform }}') },
      says: /on `linux\/arm64` user `app` → `root`; 1 of 1/,
      requests: 12,
    },
    'is compared for all that a command of a workflow names': {
      files: {
        '.github/workflows/image.yml':
          'on: push\njobs:\n  image:\n    steps:\n      - run: docker buildx build --push --platform linux/amd64,linux/arm64 -t acme/shop .\n',
      },
      says: /on `linux\/arm64` user `app` → `root`; 1 of 1/,
      requests: 12,
    },
    'is compared for all that a bake file names': {
      files: { 'docker-bake.hcl': bake },
      says: /on `linux\/arm64` user `app` → `root`; 1 of 1/,
      requests: 12,
    },
    'is compared for all that a compose file names': {
      files: { 'compose.yaml': service },
      says: /on `linux\/arm64` user `app` → `root`; 1 of 1/,
      requests: 12,
    },
  };
  for (const [what, { files = {}, platform, says, requests }] of Object.entries(ways))
    test(what, async () => {
      await using registry = await RegistryStandIn.start();
      for (const tag of [1, 2])
        registry.put(`acme/base:${tag}`, {
          config: { User: 'app' },
          configOn: tag === 2 ? { 'linux/arm64': { User: 'root' } } : {},
          history: [{ by: `RUN make v=${tag} # buildkit`, size: 1_000_000 }],
          platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x'],
        });
      const from = platform ? `FROM --platform=${platform}` : 'FROM';
      const file = (tag: number) => ({ Dockerfile: `${from} ${registry.host}/acme/base:${tag}\nCOPY app /app\n` });
      const { github, pull } = await scene(registry, { ...file(1), ...files }, file(2));
      await using _ = github;
      const run = await runAction({ github, pull, inputs: { registry: 'known' } });
      assert.match(run.summary, says);
      const asked = registry.requests.filter(({ path }) => path.includes('/acme/base/'));
      assert.equal(asked.length, requests, asked.map(({ path }) => path).join('\n'));
      assert.deepEqual(registry.violations, []);
    });
});

describe('a release that has ended', () => {
  test('is offered the next one by its digest where the change names it, and that has the same user, ports and entry point', async () => {
    const realm = 'https://auth.docker.io/token';
    await using hub = await RegistryStandIn.start({ name: 'docker.io', access: 'token', realm });
    await using internet = await Internet.start({ 'registry-1.docker.io': hub.serve, 'auth.docker.io': hub.serve });
    const put = (name: string, User = 'node') =>
      hub.put(`library/${name}`, { config: { User, Entrypoint: ['entry.sh'] } });
    put('node:18-alpine');
    put('python:3.8-slim');
    put('python:3.11-slim', 'root');
    const { digest } = put('node:22-alpine');
    const from = (image: string, more = '') => ({
      [`${image.split(':')[0]}/Dockerfile`]: `FROM ${image}\nCOPY app /app\n${more}`,
    });
    const both = (more?: string) => ({ ...from('node:18-alpine', more), ...from('python:3.8-slim', more) });
    const reviewed = async (base: Files, head: Files) => {
      await using github = await GitHub.start();
      const start = github.repository.commit('main', { 'README.md': '# Shop\n', ...base });
      github.repository.commit('change', head, 'Change', { from: start });
      const pull = github.openPull({ head: 'change' }).number;
      const env = { ...internet.env, NO_PROXY: '127.0.0.1' };
      const run = await runAction({ github, pull, inputs: { registry: 'known' }, env });
      assert.deepEqual(hub.violations, []);
      return (
        [...github.pull(pull).threads.flatMap(({ comments }) => comments), ...github.pull(pull).comments]
          .map(({ body }) => body)
          .join('\n') + run.summary
      );
    };
    const said = await reviewed({}, both());
    assert.ok(said.includes(`FROM node:22-alpine@${digest}`), said);
    assert.match(
      said,
      /Use `node:22-alpine`, which has the same user, ports and entry point, which changes which release it is/,
    );
    assert.doesNotMatch(said, /Use `python:3/);
    const asked = hub.requests.length;
    await reviewed(both(), both('EXPOSE 3000\n'));
    const later = hub.requests.slice(asked).map(({ path }) => path);
    assert.ok(later.some((path) => path.includes('/node/')) && !later.some((path) => /node\/manifests\/22/.test(path)));
  });
});

describe('a base of which there is a newer patch', () => {
  const file = (from: string, more = '') => ({ Dockerfile: `FROM ${from}\nCOPY app /app\nUSER app\n${more}` });
  const put = (registry: Pick<RegistryStandIn, 'put'>, tags: readonly string[], User = 'app') =>
    tags.map((tag) => registry.put(`acme/base:${tag}`, { config: { User, Env: [`V=${tag}`] } })).at(-1)!;
  const asked = ({ requests }: RegistryStandIn) =>
    requests.flatMap(({ method, path }) => (path.includes('/tags/') ? [`${method} ${path}`] : []));
  const inputs = { registry: 'known', 'comment-on': 'info', 'fail-on': 'info' };
  /** What is said of a new Dockerfile in comments on its lines. */
  const reviewed = async (registry: Pick<RegistryStandIn, 'host'>, base: Files, change: Files) => {
    const { github, pull } = await scene(registry, base, change);
    await using _ = github;
    const run = await runAction({ github, pull, inputs });
    const lines = github.pull(pull).threads.flatMap(({ comments }) => comments.map(({ body }) => body));
    return { run, lines: lines.join('\n') };
  };

  test('is offered that by its digest, in its variant, with one click, and is not red for it', async () => {
    await using registry = await RegistryStandIn.start({ tagsAtOnce: 3 });
    const others = ['1.4.2-slim', '1.4.11', '1.5.0', 'latest', '1.4.3-rc.1', '1.4.20-alpine', 'sha-4a5b6c7'];
    put(registry, others);
    const { digest } = put(registry, ['1.4.9-slim', '1.4.10-slim']);
    const from = `${registry.host}/acme/base:1.4.2-slim`;
    const pinned = `${from}@${registry.put('acme/base:1.4.2-slim', { config: { User: 'app' } }).digest}`;
    const strict = `registries: [${registry.host}]\nseverities: {base-image-eol: critical}\n`;
    const { run, lines } = await reviewed(registry, { '.github/layer-review.yml': strict }, file(pinned));
    assert.ok(lines.includes(`FROM ${registry.host}/acme/base:1.4.10-slim@${digest}`), lines);
    assert.equal(lines.split('```suggestion').length, 2, lines);
    assert.match(lines, /\*\*Info: The image no longer gets security fixes/);
    assert.match(lines, /1\.4\.2-slim` stays as it is: what was fixed since is in `.*1\.4\.10-slim`/);
    assert.equal(run.outputs.verdict, 'pass', run.log.join('\n'));
    assert.deepEqual(asked(registry), [
      'GET /v2/acme/base/tags/list?n=1000',
      'GET /v2/acme/base/tags/list?n=3&last=1.4.2-slim',
      'GET /v2/acme/base/tags/list?n=3&last=1.4.9-slim',
    ]);
    assert.deepEqual(registry.violations, []);
  });

  test('is told nothing, and nobody is asked, where the change leaves it as it was', async () => {
    await using registry = await RegistryStandIn.start();
    put(registry, ['1.4.2', '1.4.10']);
    const from = `${registry.host}/acme/base:1.4.2`;
    const { run, lines } = await reviewed(registry, file(from), file(from, 'EXPOSE 3000\n'));
    assert.deepEqual(asked(registry), []);
    assert.doesNotMatch(lines + run.summary, /1\.4\.10/);
    assert.ok(registry.requests.length > 0);
  });

  test('is told nothing where that has another user', async () => {
    await using registry = await RegistryStandIn.start();
    put(registry, ['1.4.2']);
    put(registry, ['1.4.10'], 'root');
    const { lines } = await reviewed(registry, {}, file(`${registry.host}/acme/base:1.4.2`));
    assert.equal(asked(registry).length, 1);
    assert.match(lines, /has a tag but no digest/);
    assert.doesNotMatch(lines, /1\.4\.10/);
  });

  test('of docker-registry, too', { skip: missingRegistry }, async () => {
    await using registry = await DockerRegistry.start();
    for (const tag of ['1.4.2', '1.4.9', '1.4.10', '1.5.0'])
      await registry.put(`acme/base:${tag}`, {
        config: { User: 'app' },
        history: [{ by: `RUN make ${tag}`, size: 9 }],
      });
    const { run, lines } = await reviewed(registry, {}, file(`${registry.host}/acme/base:1.4.2`));
    assert.match(lines, /FROM 127\.0\.0\.1:\d+\/acme\/base:1\.4\.10@sha256:[0-9a-f]{64}/);
    assert.notEqual(run.outputs.verdict, 'error');
  });
});

describe('a tag that moves between two reviews', () => {
  test('is said to, and nothing that it brings is new', async () => {
    await using registry = await RegistryStandIn.start();
    const put = (tag: number, User: string) =>
      registry.put(`acme/base:${tag}`, { config: { User }, history: [{ by: `RUN make ${User}`, size: 1_000_000 }] });
    put(1, 'app');
    put(2, 'web');
    put(3, 'app');
    const file = (tag: number) => ({
      Dockerfile: `FROM ${registry.host}/acme/base:${tag}\nCOPY app /app\n`,
      'worker/Dockerfile': `FROM ${registry.host}/acme/base:3\n# ${tag}\nCOPY worker /app\n`,
    });
    const { github, pull } = await scene(registry, file(1), file(2));
    await using _ = github;
    const first = await runAction({ github, pull, inputs: { registry: 'known' } });
    const before = summaryOf(github, pull) ?? '';
    assert.match(before, /user `app` → `web`/);
    assert.doesNotMatch(before, /has moved/);
    put(3, 'root');
    const second = await runAction({ github, pull, action: 'synchronize', inputs: { registry: 'known' } });
    assert.match(
      summaryOf(github, pull) ?? '',
      /acme\/base:3` has moved since the review before, from `sha256:[0-9a-f]{12}` to `sha256:[0-9a-f]{12}`; that is no/,
    );
    assert.equal(second.outputs.introduced, first.outputs.introduced);
    assert.notEqual(second.outputs.existing, first.outputs.existing);
    await runAction({ github, pull, action: 'synchronize', inputs: { registry: 'known' } });
    assert.doesNotMatch(summaryOf(github, pull) ?? '', /has moved/);
  });
});

describe('nobody is asked', () => {
  const files = (host: string, tag: number) => ({ Dockerfile: `FROM ${host}/acme/base:${tag}\nUSER 10001\n` });

  test('unless the workflow says so', async () => {
    await using registry = await RegistryStandIn.start();
    const { github, pull } = await scene(registry, files(registry.host, 1), files(registry.host, 2));
    await using _ = github;
    const run = await runAction({ github, pull });
    assert.equal(run.outputs.verdict, 'pass', run.log.join('\n'));
    assert.deepEqual(registry.requests, []);
  });

  test('whom only the pull request names, in an image or in the policy', async () => {
    await using registry = await RegistryStandIn.start();
    await using other = await RegistryStandIn.start();
    registry.put('acme/base:1', { config: { User: '10001' } });
    const change = { ...files(other.host, 2), ...policy(other.host) };
    const { github, pull } = await scene(registry, files(registry.host, 1), change);
    await using _ = github;
    const run = await runAction({ github, pull, inputs: { registry: 'known' } });
    assert.deepEqual(other.requests, []);
    assert.notDeepEqual(registry.requests, []);
    assert.match(run.summary, /not among the registries that are asked/);
  });
});
