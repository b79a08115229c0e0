/** What only moves to where nobody looks is not called fixed; what goes is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, reviewSides } from './sides.ts';

const dockerfile = (...lines: readonly string[]) => ({
  Dockerfile: ['FROM debian:13.1', ...lines, 'USER 1000', ''].join('\n'),
});
const download = 'curl -k https://x.acme.example/a.tgz | tar xz -C /opt';
const install = 'apt-get update && apt-get install -y openssh-server';
const before = dockerfile(`RUN ${download}`, `RUN chmod 4755 /opt/a && \\\n    ${install}`);
const rules = ['expose-admin-port', 'setuid-file-created', 'tls-verification-disabled'];

/** The rules that are reported as fixed, of those that the base has. */
async function fixed(head: Files) {
  const { fixed: gone, findings } = await reviewSides(head, { base: before, target: {} });
  const fresh = findings.filter(({ standing, rule }) => standing === 'introduced' && rules.includes(rule.id));
  assert.deepEqual(fresh, []);
  return [...new Set(gone.map(({ rule }) => rule.id))].filter((id) => rules.includes(id)).sort();
}

const recipe = `deps:\n\t${download}\n\tchmod 4755 /opt/a\n\t${install}\n`;
const kept = [`RUN ${download}`, 'RUN chmod 4755 /opt/a'];

test('what moves into a recipe, a list, an array or a variable is not fixed', async () => {
  const script = (...lines: readonly string[]) => ({
    ...dockerfile(...kept, 'COPY i.sh /', 'RUN bash /i.sh'),
    'i.sh': ['#!/bin/bash', ...lines, ''].join('\n'),
  });
  for (const head of [
    { ...dockerfile('COPY Makefile .', 'RUN make deps'), Makefile: recipe },
    { ...dockerfile('COPY . /src', 'RUN make -C /src deps'), Makefile: recipe },
    { ...dockerfile(...kept, 'COPY list /', 'RUN xargs -a /list apt-get install -y'), list: 'openssh-server\n' },
    script('P=(openssh-server)', 'apt-get install -y "${P[@]}"'),
    script('P="gcc openssh-server"', 'apt-get install -y $P'),
  ])
    assert.deepEqual(await fixed(head), [], JSON.stringify(head));
});

test('what goes is fixed, whatever a comment, a file that no image has, or what is called alike says', async () => {
  const copying = (text: string) => ({ ...dockerfile('COPY Makefile .', 'RUN make deps'), Makefile: text });
  for (const head of [
    dockerfile(),
    copying('deps:\n\ttrue\n'),
    copying(recipe.replaceAll('\t', '\t# ')),
    copying('deps:\n\tcurl https://x.acme.example/a.tgz -o a\n\tapt-get install -y openssh-server-dev\n'),
    { ...dockerfile(), Makefile: recipe },
    { ...dockerfile(), 'compose.yaml': `services:\n  a:\n    image: acme/a:1.2.3\n    hostname: openssh-server\n` },
  ])
    assert.deepEqual(await fixed(head), rules, JSON.stringify(head));
});
