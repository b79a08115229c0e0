/** What is advised where the fix of a rule is no answer for what it found. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { remedyOf } from '../../src/finding.ts';
import { understand } from '../../src/model/understand.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/source.ts';
import { judge } from '../judge.ts';
import { filesOf } from './example.ts';

/** What is advised about the one finding of a rule. */
function advised(id: string, text: string, ...others: Source[]): string {
  const project = understand(filesOf([new Source('Dockerfile', text), ...others]));
  const { findings } = judge(
    project,
    rules.filter((rule) => rule.id === id),
    defaultPolicy,
  );
  assert.equal(findings.length, 1, text);
  return remedyOf(findings[0]!);
}

test('the history of a repository is no secret of the build', () => {
  const remedy = advised('secret-file-copied', 'FROM node:24.1\nCOPY .git .git\nRUN npm run build\nUSER 1000\n');
  assert.match(remedy, /\.dockerignore.*build-arg/);
  assert.doesNotMatch(remedy, /type=secret/);
});

test('of a whole home folder a part is to be mounted, and of its keys none', () => {
  const mounted = (path: string) =>
    advised(
      'host-credential-mount',
      'FROM alpine:3.22\n',
      new Source('compose.yaml', `services:\n  files:\n    image: example/files:1\n    volumes: ["${path}:/data"]\n`),
    );
  assert.match(mounted('/home/ada'), /Mount only the folder/);
  assert.match(mounted('~/.ssh'), /a credential of its own/);
});

describe('an image that starts cron is not told to become a user', () => {
  for (const [title, rule, start] of [
    ['by its name', 'missing-user', 'CMD ["crond", "-f"]'],
    ['as a part of busybox', 'missing-user', 'CMD ["busybox", "crond", "-f", "-l", "8"]'],
    ['behind a shell', 'missing-user', 'CMD crontab /jobs && cron -f'],
    ['as root by its own word', 'run-as-root', 'USER root\nENTRYPOINT ["/usr/sbin/crond", "-f"]'],
  ] as const)
    test(title, () => assert.match(advised(rule, `FROM alpine:3.22\nRUN apk add tar\n${start}\n`), /supercronic/));

  test('in a script of the repository', () => {
    const script = new Source('start.sh', '#!/bin/sh\nset -e\nexec crond -f\n');
    const text = 'FROM alpine:3.22\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n';
    assert.match(advised('missing-user', text, script), /supercronic/);
  });
});

describe('an image without tags for its versions is pinned by its digest', () => {
  const words = (image: string) => advised('image-mutable-tag', `FROM ${image}\nCOPY app /\nCMD ["/app"]\n`);

  test('of a tag that is not root, where it has one', () =>
    assert.match(words('gcr.io/distroless/static-debian12'), /:nonroot@sha256:/));
  test('of its own tag, where no other is known', () =>
    assert.match(words('cgr.dev/chainguard/go:latest'), /:tag@sha256:/));
  test('any other by its version', () => assert.match(words('example.com/acme/go'), /^Use a version tag/));
});

test('a build that asks its own machine goes on to reach it', () => {
  const built = (args: string) =>
    advised(
      'build-network-host',
      'FROM alpine:3.22\nARG PKI\n',
      new Source(
        'compose.yaml',
        `services:\n  a:\n    build: { context: ., network: host, args: { PKI: "${args}" } }\n`,
      ),
    );
  assert.match(built('localhost:5500'), /`host\.docker\.internal`/);
  assert.match(built('https://pki.example.com'), /^Remove it/);
});

test('a server that gives whoever logs in a user keeps its root', () => {
  const server = 'FROM debian:13.1\nRUN apt-get update && apt-get install -y openssh-server\nCOPY start.sh /\n';
  assert.match(advised('missing-user', `${server}EXPOSE 22\nENTRYPOINT ["/start.sh"]\n`), /^Leave root to `sshd`/);
  assert.match(advised('missing-user', `${server}EXPOSE 8080\nENTRYPOINT ["/start.sh"]\n`), /^Create a user/);
});
