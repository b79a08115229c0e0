/**
 * A script is found wherever a Dockerfile or a compose file takes it, and however that starts it: what is made up here by
 * chance nobody wrote down. What nothing starts is not read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invocationOf } from '../../src/model/dockerfile/layer.ts';
import { understand } from '../../src/model/understand.ts';
import { Source } from '../../src/source.ts';
import { Chance } from './compose/chance.ts';

const runs = 700;

/** The files of a repository; `app.sh`, in whatever folder, is the one that is followed. */
type Texts = Record<string, string>;

function filesRead(texts: Texts): ReadonlySet<string> {
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new Source(path, text)]));
  const paths = [...sources.keys()];
  const roots = paths.filter((path) => /^(?:Dockerfile|compose\.yaml)$/.test(path));
  const project = understand({ roots, get: (path) => sources.get(path) ?? null, paths: () => paths });
  const layers = [...project.scripts.values()].flat().flatMap((layer) => invocationOf(layer)?.at.source.path ?? []);
  const services = [...project.serviceScripts.values()].flat().flatMap(({ command }) => command?.at.source.path ?? []);
  return new Set([...layers, ...services]);
}

/** Instructions that bring a file of the repository to a path of the image. */
interface Arrival {
  readonly file: string;
  readonly lines: readonly string[];
  readonly path: string;
}

function arrival(chance: Chance): Arrival {
  const folder = `/${chance.pick(['opt', 'srv/x', 'a/b/c', 'usr/lib/x'])}`;
  const name = chance.pick(['app.sh', 'app.sh', 'go.sh']);
  const first = chance.pick<(to: string) => Arrival>([
    (to) => ({ file: 'app.sh', lines: [`COPY app.sh ${to}`], path: to }),
    (to) => ({ file: 'app.sh', lines: [`ADD ./app.sh ${to}`], path: to }),
    () => ({ file: 'app.sh', lines: [`COPY app.sh other.txt ${folder}/`], path: `${folder}/app.sh` }),
    () => ({ file: 'app.sh', lines: [`WORKDIR ${folder}`, 'COPY app.sh .', 'WORKDIR /'], path: `${folder}/app.sh` }),
    () => ({ file: 's/app.sh', lines: [`COPY s ${folder}`], path: `${folder}/app.sh` }),
    () => ({ file: 'app.sh', lines: [`COPY . ${folder}`], path: `${folder}/app.sh` }),
    () => ({ file: 's/app.sh', lines: [`WORKDIR ${folder}`, 'ADD ./ .', 'WORKDIR /'], path: `${folder}/s/app.sh` }),
    () => ({ file: 's/app.sh', lines: [`COPY s/*.sh ${folder}/`], path: `${folder}/app.sh` }),
    () => ({ file: 's/t/app.sh', lines: [`COPY s/?/[a-b]pp.sh ${folder}/`], path: `${folder}/app.sh` }),
    () => ({ file: 's/app.sh', lines: [`COPY --parents s/app.sh ${folder}/`], path: `${folder}/s/app.sh` }),
    () => ({ file: 'x/s/app.sh', lines: [`COPY --parents x/./s ${folder}/`], path: `${folder}/s/app.sh` }),
    (to) => ({ file: 's/app.sh', lines: ['COPY s /s', `RUN cp /s/app.sh ${to}`], path: to }),
  ])(`${folder}/${name}`);
  return moved(chance, first, chance.below(3));
}

/** What steps copy, move and link on the way. */
function moved(chance: Chance, { file, lines, path }: Arrival, steps: number): Arrival {
  if (steps === 0) return { file, lines, path };
  const to = `/m${steps}/${chance.pick(['run.sh', 'app.sh'])}`;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const step = chance.pick([
    `cp ${path} ${to}`,
    `mv -f "${path}" ${to}`,
    `cd ${folder} && cp ${name} ${to}`,
    `install -D -m 755 ${path} ${to}`,
    `ln -s ${path} ${to}`,
    `ln -sf ../${path.slice(1)} ${to}`,
    `cat ${path} > ${to}`,
    `mkdir -p /m${steps} && sed s/x/y/ ${path} >${to}`,
  ]);
  return moved(chance, { file, lines: [...lines, `RUN ${step}`], path: to }, steps - 1);
}

/** How a shell comes to run what is at a path. */
function start(chance: Chance, path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const written = chance.pick([path, `"${path}"`, `${folder}/../${folder.slice(folder.lastIndexOf('/') + 1)}/${name}`]);
  return chance.pick([
    written,
    `sh ${written}`,
    `bash -eu ${written} now`,
    `. ${written}`,
    `cd ${folder} && ./${name}`,
    `cd ${folder}; sh ${name}`,
    `cd / && cd ${folder.slice(1)} && . ./${name}`,
    `sh < ${written}`,
    `cat ${written} | sh`,
    `tail -n +1 ${written} | bash -s -- x`,
    `eval "$(cat ${written})"`,
    `sh -c "$(cat ${written})"`,
    `bash -c "$(< ${written})"`,
    `BASH_ENV=${path} bash -c true`,
    `env -C ${folder} sh ${name}`,
    `for f in ${folder}/*.sh; do sh "$f"; done`,
    `for f in ${folder}/*; do if [ -x $f ]; then . $f; fi; done`,
    `cd ${folder}; for f in *.sh; do ./$f; done`,
    `for n in no ${name.slice(0, -3)}; do sh ${folder}/$n.sh; done`,
    `run-parts ${folder}`,
    `find ${folder} -name '*.sh' -exec sh {} \\;`,
    `find ${folder} -type f | xargs -n1 sh`,
    `ls ${folder}/*.sh | while read f; do sh $f; done`,
    `echo ${path} | xargs -I% bash %`,
    `PATH=${folder}:$PATH; ${name}`,
    `timeout 9 nice sudo -E ${written}`,
  ]);
}

/** Where in a script a start stands. */
function within(chance: Chance, command: string): string {
  return chance.pick([
    command,
    `true && ${command}`,
    `(${command})`,
    `{ ${command}; }`,
    `if true; then ${command}; fi`,
    `set -e; ${command}`,
    `cd /tmp; cd /var; ${command}`,
  ]);
}

/** Which instruction runs it. */
function instruction(chance: Chance, command: string): readonly [lines: readonly string[], more: Texts] {
  const shell = JSON.stringify(['sh', '-c', command]);
  return chance.pick<() => readonly [readonly string[], Texts]>([
    () => [[`RUN ${command}`], {}],
    () => [[`CMD ${command}`], {}],
    () => [[`ENTRYPOINT ${shell}`], {}],
    () => [[`HEALTHCHECK CMD ${command}`], {}],
    () => [['COPY main.sh /usr/local/bin/main', 'CMD ["main"]'], { 'main.sh': `#!/bin/sh\n${command}\n` }],
    () => [['COPY main.sh /main.sh', 'RUN sh /main.sh'], { 'main.sh': `${command}\n` }],
  ])();
}

test('a script is read however it comes into an image, and however that runs it', () => {
  const chance = new Chance(31);
  for (let run = 0; run < runs; run++) {
    const { file, lines, path } = arrival(chance);
    const [starting, more] = instruction(chance, within(chance, start(chance, path)));
    const dockerfile = ['FROM debian:13', ...lines, ...starting, ''].join('\n');
    const read = filesRead({ Dockerfile: dockerfile, [file]: 'true\n', ...more });
    assert.ok(read.has(file), `${file} was not read of\n${dockerfile}${more['main.sh'] ?? ''}`);
  }
});

test('a file that an image only has is not read', () => {
  const chance = new Chance(32);
  for (let run = 0; run < runs; run++) {
    const { file, lines, path } = arrival(chance);
    const command = chance.pick([`cat ${path}`, `chmod +x ${path}`, `sh -n ${path}`, `ls -l ${path}`, 'sh /other.sh']);
    const dockerfile = ['FROM debian:13', ...lines, `RUN ${within(chance, command)}`, ''].join('\n');
    const read = filesRead({ Dockerfile: dockerfile, [file]: 'true\n' });
    assert.deepEqual([...read], [], `read of\n${dockerfile}`);
  }
});

test('a script is read however a service has it, and however that runs it', () => {
  const chance = new Chance(33);
  for (let run = 0; run < runs; run++) {
    const path = chance.pick(['/opt/app.sh', '/srv/x/app.sh']);
    const folder = path.slice(0, path.lastIndexOf('/'));
    const [has, more, objects] = chance.pick<readonly [string, Texts, string]>([
      [`    image: debian:13\n    volumes: ["./s/app.sh:${path}:ro"]`, {}, ''],
      [`    image: debian:13\n    volumes: ["./s:${folder}"]`, {}, ''],
      [
        `    image: debian:13\n    configs: [{ source: c, target: ${path} }]`,
        {},
        'configs:\n  c: { file: s/app.sh }\n',
      ],
      [
        `    image: debian:13\n    secrets: [{ source: c, target: ${path} }]`,
        {},
        'secrets:\n  c: { file: s/app.sh }\n',
      ],
      ['    build: .', { Dockerfile: `FROM debian:13\nCOPY s ${folder}\n` }, ''],
      ['    build: .', { Dockerfile: `FROM debian:13\nCOPY s /s\nRUN cp /s/app.sh ${path}\n` }, ''],
    ]);
    const command = JSON.stringify(within(chance, start(chance, path)).replaceAll('$', '$$$$'));
    const how = chance.pick([
      `command: ["sh", "-c", ${command}]`,
      `entrypoint: ["/bin/bash", "-c", ${command}]`,
      `healthcheck: { test: ["CMD-SHELL", ${command}] }`,
      `post_start: [{ command: ["sh", "-c", ${command}] }]`,
    ]);
    const compose = `services:\n  a:\n${has}\n    ${how}\n${objects}`;
    const read = filesRead({ 'compose.yaml': compose, 's/app.sh': 'true\n', ...more });
    assert.ok(read.has('s/app.sh'), `s/app.sh was not read of\n${compose}${more.Dockerfile ?? ''}`);
  }
});
