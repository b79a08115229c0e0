import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

const files = {
  'api/Dockerfile': 'FROM debian:12 AS base\nUSER 0\nFROM base\nENV TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345\n',
  'compose.yml':
    'services:\n  api:\n    build: ./api\n    environment:\n      DB_PASSWORD: tr0ub4dor-and-3\n    ports: ["8080:80"]\n',
};

describe('explain', () => {
  it('prints one document of what is seen', async () => {
    using folder = new Folder(files);
    const { status, stdout, stderr } = await layerReview(['explain', '--format', 'json'], { folder: folder.path });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const { instructions, images, services } = JSON.parse(stdout);
    assert.deepEqual(
      instructions.map(({ keyword }: { keyword: string }) => keyword),
      ['FROM', 'USER', 'FROM', 'ENV'],
    );
    const shipped = images.filter((image: { shipped: boolean }) => image.shipped);
    assert.equal(shipped.length, 1);
    assert.equal(shipped[0].user, '0');
    assert.deepEqual(
      shipped[0].layers.map(({ inherited }: { inherited: boolean }) => inherited).filter(Boolean).length > 0,
      true,
    );
    assert.equal(services[0].name, 'api');
    assert.deepEqual(services[0].environment, ['DB_PASSWORD']);
  });

  it('shows an instruction as the builder reads it', async () => {
    using folder = new Folder({
      Dockerfile: `FROM debian:12
ENV A=1 \\
    # token: ghp_0123456789abcdefghijABCDEFGHIJ012345
    B=2
RUN curl -fsS https://example.com/install.sh | \\
# quietly

    sh && \\
    echo "# no comment"
RUN <<EOF
# the shell's own
make
EOF
`,
    });
    const { stdout } = await layerReview(['explain'], { folder: folder.path });
    assert.equal(
      stdout.slice(0, stdout.indexOf('\n\n')),
      `Dockerfile
     1  FROM debian:12
     2  ENV A=1 B=2
     5  RUN curl -fsS https://example.com/install.sh | sh && echo "# no comment"
    10  RUN <<EOF # the shell's own make EOF`,
    );
  });

  it('shows the layers of an image that comes of five stages', async () => {
    using folder = new Folder({
      Dockerfile: `ARG NODE=22
FROM node:\${NODE}-alpine AS deps
WORKDIR /src
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm --mount=type=secret,id=npmrc npm ci
FROM deps AS build
ENV MODE=production
COPY . .
FROM golang:1.25 AS tools
RUN --mount=from=build,target=/in go install example.com/tool@v1.2.3
FROM debian:12-slim AS base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
USER 10001
WORKDIR /app
FROM base
COPY settings.pem conf/
RUN rm conf/*.pem
COPY --from=build /src/dist .
`,
    });
    const { stdout } = await layerReview(['explain'], { folder: folder.path });
    assert.equal(
      stdout.slice(stdout.indexOf('image Dockerfile stage build')),
      `image Dockerfile stage build (not shipped)
  base  node:22-alpine
  user  root, as its base says
  in    /src
     3  WORKDIR /src from stage deps
     4  COPY package.json package-lock.json ./ from stage deps
     5  RUN --mount=type=cache,target=/root/.npm --mount=type=secret,id=npmrc npm ci from stage deps
       brings cache \`/root/.npm\`, secret \`npmrc\`
     7  ENV MODE=production
     8  COPY . .

image Dockerfile stage tools (not shipped)
  base  golang:1.25
  user  root, as its base says
    10  RUN --mount=from=build,target=/in go install example.com/tool@v1.2.3
       brings files of stage \`build\`

image Dockerfile stage base (not shipped)
  base  debian:12-slim
  user  10001
  in    /app
    12  SHELL ["/bin/bash", "-o", "pipefail", "-c"]
    13  USER 10001 (as 10001)
    14  WORKDIR /app (as 10001)

image Dockerfile stage 4
  base  debian:12-slim
  user  10001
  in    /app
    12  SHELL ["/bin/bash", "-o", "pipefail", "-c"] from stage base
    13  USER 10001 (as 10001) from stage base
    14  WORKDIR /app (as 10001) from stage base
    16  COPY settings.pem conf/ (as 10001)
       line 17 hides settings.pem, which stays in this layer
    17  RUN rm conf/*.pem (as 10001)
    18  COPY --from=build /src/dist . (as 10001)
       brings files of stage \`build\`
`,
    );
    const { stdout: json } = await layerReview(['explain', '--format', 'json'], { folder: folder.path });
    const { layers } = JSON.parse(json).images.at(-1);
    assert.deepEqual(layers.at(-1), {
      keyword: 'COPY',
      path: 'Dockerfile',
      start: { line: 18, column: 1 },
      end: { line: 18, column: 30 },
      stage: '4',
      user: '10001',
      workdir: '/app',
      shell: ['/bin/bash', '-o', 'pipefail', '-c'],
      sets: {},
      brings: 'files of stage `build`',
      hidden: [],
      inherited: false,
    });
  });

  it('shows what compose makes of several files, each value with its place', async () => {
    using folder = new Folder({
      'compose.yaml': `x-base: &base
  user: root
services:
  web:
    <<: *base
    image: nginx:\${TAG:-1.27}
    ports: ["8080:80"]
    volumes: [/etc:/e]
  job: {extends: {file: more/base.yaml, service: job}, volumes_from: ["web:ro"]}
`,
      'compose.override.yaml': 'services:\n  web: {privileged: true, ports: !override ["80:80", "${PORT}:81"]}\n',
      'compose.prod.yaml': 'services:\n  web: {read_only: true}\n',
      'more/base.yaml': 'services:\n  job: {image: "job:1", environment: {TOKEN: tr0ub4dor}, command: [run, "it"]}\n',
    });
    const { stdout } = await layerReview(['explain'], { folder: folder.path });
    assert.equal(
      stdout,
      `service web  compose.yaml:4:3
  runs        nginx:1.27
  files       compose.yaml, compose.override.yaml
  image       nginx:1.27                           compose.yaml:6:12
  user        root                                 compose.yaml:2:9, taken over at compose.yaml:5:9
  privileged  true                                 compose.override.yaml:2:21
  volumes     bind /etc on /e                      compose.yaml:8:15
  ports       80:80/tcp                            compose.override.yaml:2:45
  ports       "\${PORT}:81"                         compose.override.yaml:2:54

service job  compose.yaml:9:3
  runs         job:1
  files        compose.yaml, compose.override.yaml
  image        job:1                                more/base.yaml:2:16, taken over at compose.yaml:9:50
  volumes      bind /etc on /e, read-only           compose.yaml:8:15, taken over at compose.yaml:9:71
  command      run it                               more/base.yaml:2:67, taken over at compose.yaml:9:50
  environment  TOKEN                                more/base.yaml:2:39, taken over at compose.yaml:9:50

service web  compose.yaml:4:3 (only with \`-f\`)
  runs       nginx:1.27
  files      compose.yaml, compose.prod.yaml  likely, as nothing says so
  image      nginx:1.27                       compose.yaml:6:12
  user       root                             compose.yaml:2:9, taken over at compose.yaml:5:9
  read_only  true                             compose.prod.yaml:2:20
  volumes    bind /etc on /e                  compose.yaml:8:15
  ports      8080:80/tcp                      compose.yaml:7:13

service job  compose.yaml:9:3 (only with \`-f\`)
  runs         job:1
  files        compose.yaml, compose.prod.yaml  likely, as nothing says so
  image        job:1                            more/base.yaml:2:16, taken over at compose.yaml:9:50
  volumes      bind /etc on /e, read-only       compose.yaml:8:15, taken over at compose.yaml:9:71
  command      run it                           more/base.yaml:2:67, taken over at compose.yaml:9:50
  environment  TOKEN                            more/base.yaml:2:39, taken over at compose.yaml:9:50
`,
    );
    const { stdout: json } = await layerReview(['explain', '--format', 'json'], { folder: folder.path });
    const [web, job] = JSON.parse(json).services;
    assert.deepEqual(web.application, { kind: 'default', files: ['compose.yaml', 'compose.override.yaml'] });
    const place = (path: string, line: number, from: number, to: number) => ({
      path,
      start: { line, column: from },
      end: { line, column: to },
    });
    assert.deepEqual(job.settings.at(-1), {
      key: 'environment',
      value: 'TOKEN',
      ...place('more/base.yaml', 2, 39, 55),
      via: [place('compose.yaml', 9, 50, 53)],
    });
    assert.doesNotMatch(stdout + json, /tr0ub4dor/);
  });

  it('says what starts files together that need each other', async () => {
    using folder = new Folder({
      'app/base.yml': 'services:\n  web:\n    image: example/web:1.2\n',
      'app/compose.debug.yml': 'services:\n  web:\n    privileged: true\n',
      'app/compose.web.yml': 'services:\n  web:\n    image: example/web:1.2\n',
      'Taskfile.yml':
        "vars: {F: '-f app/base.yml'}\ntasks:\n  up:\n    - docker compose {{.F}} -f app/compose.debug.yml up\n",
    });
    const explain = async (...options: string[]) =>
      (await layerReview(['explain', ...options], { folder: folder.path })).stdout;
    assert.match(
      await explain(),
      /^ {2}files {7}app\/base\.yml, app\/compose\.debug\.yml {2}said at Taskfile\.yml:4:7$/m,
    );
    const applications = async () =>
      JSON.parse(await explain('--format', 'json')).services.map((each: { application: object }) => each.application);
    const alone = { kind: 'alternative', files: ['app/compose.web.yml'] };
    const together = { kind: 'overlay', files: ['app/base.yml', 'app/compose.debug.yml'] };
    const said = { ...together, saidAt: { path: 'Taskfile.yml', line: 4 } };
    assert.deepEqual(await applications(), [said, alone]);
    folder.put('Taskfile.yml', 'tasks: {}\n');
    const guessed = { kind: 'overlay', files: ['app/compose.web.yml', 'app/compose.debug.yml'], saidAt: null };
    assert.deepEqual(await applications(), [guessed, alone]);
  });

  it('draws how images and services belong together', async () => {
    using folder = new Folder({
      Dockerfile:
        'FROM golang:1.25 AS build\nRUN go build\nFROM debian:12\nCOPY --from=build /a /a\nCOPY --from=busybox:1 /b /b\nUSER app\n',
      'compose.yml': 'services:\n  web: {build: .}\n  db: {image: "db:1"}\n',
    });
    const { stdout } = await layerReview(['explain', '--format', 'mermaid'], { folder: folder.path });
    assert.equal(
      stdout,
      `flowchart LR
  subgraph file0["Dockerfile"]
    stage0["stage build<br/>1 layer"]
    stage1["final stage<br/>3 layers as app"]
  end
  image0[("golang#58;1#46;25")]
  image1[("debian#58;12")]
  image2[("busybox#58;1")]
  image3[("db#58;1")]
  service0(["service web"])
  service1(["service db"])
  image0 -->|FROM| stage0
  image1 -->|FROM| stage1
  image2 -.->|COPY| stage1
  image3 ==>|runs| service1
  stage0 -.->|COPY| stage1
  stage1 ==>|runs| service0
`,
    );
  });

  it('reads what a named file pulls in', async () => {
    using folder = new Folder(files);
    const { stdout } = await layerReview(['explain', 'compose.yml', '--format', 'json'], { folder: folder.path });
    assert.equal(JSON.parse(stdout).images.length, 2);
  });

  it('shows no secret', async () => {
    using folder = new Folder(files);
    for (const format of ['json', 'text', 'mermaid']) {
      const { stdout } = await layerReview(['explain', '--format', format], { folder: folder.path });
      assert.match(stdout, /debian(?::|#58;)12/);
      assert.doesNotMatch(stdout, /ghp_|tr0ub4dor/);
    }
  });

  it('tells what it cannot read, beside the document', async () => {
    using folder = new Folder({ ...files, 'x.dockerfile': Buffer.from([0xff]) });
    const { status, stdout, stderr } = await layerReview(['explain', '.', 'nowhere', '--format', 'json'], {
      folder: folder.path,
    });
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).services.length, 1);
    assert.match(stderr, /x\.dockerfile: .*UTF-8/);
    assert.match(stderr, /no such file or folder: nowhere/);
  });
});
