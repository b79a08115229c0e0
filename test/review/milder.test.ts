/** What takes the place of something as bad or worse is not brought in by who makes it so; what is worse is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from './sides.ts';

const service = (lines: string) => `services:\n  a:\n    image: example/a:1.2.3\n${lines}`;
const secured = (option: string) => ({ 'compose.yaml': service(`    security_opt: [${option}]\n`) });
const own = (profile: object) => ({ ...secured('seccomp:./own.json'), 'own.json': JSON.stringify(profile, null, 1) });
const few = own({
  defaultAction: 'SCMP_ACT_ERRNO',
  syscalls: [{ names: ['read', 'unshare', 'keyctl'], action: 'SCMP_ACT_ALLOW' }],
});
const all = own({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [] });

const reading = (file: string, ...entries: string[]) => ({
  'compose.yaml': service(`    env_file: ${file}\n`),
  [file]: `${entries.join('\n')}\n`,
});
const [db, smtp, token] = ['DB_PASSWORD=Xk2fq9', 'SMTP_PASSWORD=Lw92kfQ8dk3Fs', 'DB_PASSWORD=vJ7kQ2xw9Lm4'];

const dockerfile = (text: string) => ({ Dockerfile: text });
const store = (...lines: string[]) => ({
  'compose.yaml': `services:\n  minio:\n    image: minio/minio:RELEASE.2025-04-22T22-12-26Z\n${lines.map((line) => `    ${line}\n`).join('')}`,
});
const keys = 'environment: { MINIO_ACCESS_KEY: minioadmin, MINIO_SECRET_KEY: minioadmin }';
const engine = (name: string, image: string, port: string, setting: string) => ({
  'compose.yaml': `services:\n  ${name}:\n    image: ${image}\n    ports: ["${port}"]\n    environment: ["${setting}"]\n`,
});
const search = {
  elastic: (isOn = 'false', port = '9200:9200') =>
    engine('elastic', 'elasticsearch:8.17.3', port, `xpack.security.enabled=${isOn}`),
  open: (port = '9200:9200') =>
    engine('search', 'opensearchproject/opensearch:3', port, 'DISABLE_SECURITY_PLUGIN=true'),
};
const both = (one: Files, other: Files) => ({
  'compose.yaml': `${one['compose.yaml']}${other['compose.yaml']!.replace('services:\n', '')}`,
});
const source = 'RUN apk add --no-cache git\n';
const taken = 'FROM debian:13\nCOPY --from=git-prod /srv /srv\nUSER 1000\n';
const stages =
  'FROM node:24-alpine AS builder\nRUN make\nFROM node:24-alpine AS runner\nCOPY --from=builder /a /a\nUSER node\n';
const built = (...lines: string[]) => ({
  Dockerfile: stages,
  'compose.yaml': `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`,
});

const cache = (command: string) => ({
  'compose.yaml': `services:\n  cache:\n    image: valkey/valkey:8.1\n    command: ${command}\n`,
});
const published = (options = '') => ({
  'compose.yaml': `services:\n  redis:\n    image: redis:7.4.1\n    ports: ["6379:6379"]\n    command: redis-server ${options}\n`,
});
const made = (key: string) =>
  dockerfile(
    `FROM debian:13 AS build\nRUN openssl req -x509 -nodes -newkey rsa:4096 -keyout ${key} -out /app/app.crt -subj /CN=a\nFROM debian:13\nCOPY --from=build ${key} /opt/\nUSER 1000\n`,
  );

const cases: readonly { name: string; rule: string; before: Files; after: Files; worse?: true }[] = [
  {
    name: 'a newer release that ended later, by the name of its image',
    rule: 'base-image-eol',
    before: dockerfile('FROM gcr.io/distroless/base-debian10\nUSER 1000\n'),
    after: dockerfile('FROM gcr.io/distroless/base-debian11:nonroot\n'),
  },
  {
    name: 'no user any more where an unnamed last stage had root',
    rule: 'missing-user',
    before: dockerfile('FROM ubuntu:24.04\nRUN make\nUSER root\n'),
    after: dockerfile('FROM debian:13 AS builder\nRUN make\nFROM debian:13 AS final\nCOPY --from=builder /a /a\n'),
  },
  {
    name: 'a default that the container sets where compose did',
    rule: 'secret-in-command',
    before: cache('--requirepass ${CACHE_PASSWORD:-cachepassword}'),
    after: cache('[sh, -c, \'exec valkey-server --requirepass "$${CACHE_PASSWORD:-cachepassword}"\']'),
  },
  {
    name: 'another default that the container sets',
    rule: 'secret-in-command',
    before: cache('--requirepass ${CACHE_PASSWORD:-cachepassword}'),
    after: cache('[sh, -c, \'exec valkey-server --requirepass "$${CACHE_PASSWORD:-hT7_qLp9-Wx2k}"\']'),
    worse: true,
  },
  {
    name: 'a key that the build makes at another place',
    rule: 'secret-file-copied',
    before: made('/app/app.key'),
    after: made('/out/app.key'),
  },
  {
    name: 'another key of a build',
    rule: 'secret-file-copied',
    before: made('/app/app.key'),
    after: made('/app/ca.key'),
    worse: true,
  },
  {
    name: 'a seccomp profile of its own where there was none',
    rule: 'seccomp-profile-permissive',
    before: secured('seccomp:unconfined'),
    after: few,
  },
  {
    name: 'one that allows all where there was none',
    rule: 'seccomp-disabled',
    before: secured('seccomp:unconfined'),
    after: all,
  },
  { name: 'one that allows all', rule: 'seccomp-disabled', before: few, after: all, worse: true },
  {
    name: 'no AppArmor where it was privileged',
    rule: 'apparmor-disabled',
    before: { 'compose.yaml': service('    privileged: true\n') },
    after: secured('apparmor:unconfined'),
  },
  {
    name: 'no AppArmor',
    rule: 'apparmor-disabled',
    before: { 'compose.yaml': service('    init: true\n') },
    after: secured('apparmor:unconfined'),
    worse: true,
  },
  {
    name: 'an env file of another name',
    rule: 'env-file-secret',
    before: reading('redis.env', db, smtp),
    after: reading('valkey.env', smtp, '# of the store', db),
  },
  {
    name: 'its variables under other names',
    rule: 'env-file-secret',
    before: reading('redis.env', token),
    after: reading('valkey.env', token.replace('DB', 'CACHE')),
  },
  {
    name: 'an env file with a password less',
    rule: 'env-file-secret',
    before: reading('app.env', db, smtp),
    after: reading('app.env', db, '# no mail'),
  },
  {
    name: 'root by name where it was by default',
    rule: 'run-as-root',
    before: dockerfile('FROM debian:13\nRUN make\n'),
    after: dockerfile('FROM debian:13\nUSER 1000\nRUN make\nUSER root\n'),
  },
  {
    name: 'root by default where it was by name',
    rule: 'missing-user',
    before: dockerfile('FROM debian:13\nUSER root\nRUN make\n'),
    after: dockerfile('FROM debian:13\nRUN make\n'),
  },
  {
    name: 'root where nobody knows who it was',
    rule: 'run-as-root',
    before: dockerfile('FROM acme/base:1.2.3\nRUN make\n'),
    after: dockerfile('FROM acme/base:1.2.3\nRUN make\nUSER root\n'),
    worse: true,
  },
  {
    name: 'root in the place of a base of which nobody knows the user',
    rule: 'missing-user',
    before: dockerfile('FROM adoptopenjdk:11-jre\nRUN make\n'),
    after: dockerfile('FROM ubuntu:24.04\nRUN make\n'),
  },
  {
    name: 'root in the place of a base whose user is known',
    rule: 'hardening-removed',
    before: dockerfile('FROM gcr.io/distroless/java17-debian12:nonroot\n'),
    after: dockerfile('FROM ubuntu:24.04\n'),
    worse: true,
  },
  {
    name: 'root in the place of what its entrypoint may have given up',
    rule: 'missing-user',
    before: dockerfile('FROM acme/base:1.2.3\nENTRYPOINT ["gosu", "app", "serve"]\n'),
    after: dockerfile('FROM ubuntu:24.04\nENTRYPOINT ["serve"]\n'),
    worse: true,
  },
  {
    name: 'a release that ended later',
    rule: 'base-image-eol',
    before: dockerfile('FROM node:17-alpine\nUSER node\n'),
    after: dockerfile('FROM node:18-alpine\nUSER node\n'),
  },
  {
    name: 'a newer release on one of its distribution that ended first, where that was so before',
    rule: 'base-image-eol',
    before: dockerfile('FROM node:18-stretch\nUSER node\n'),
    after: dockerfile('FROM node:20-buster\nUSER node\n'),
  },
  {
    name: 'a newer release that ended earlier',
    rule: 'base-image-eol',
    before: dockerfile('FROM centos:7\nUSER 1000\n'),
    after: dockerfile('FROM centos:8\nUSER 1000\n'),
    worse: true,
  },
  {
    name: 'an older release that ended earlier',
    rule: 'base-image-eol',
    before: dockerfile('FROM mariadb:10.4\nUSER 1000\n'),
    after: dockerfile('FROM mariadb:10.1\nUSER 1000\n'),
    worse: true,
  },
  {
    name: 'another product behind the same port, with its login off as before',
    rule: 'service-auth-disabled',
    before: search.elastic(),
    after: search.open(),
  },
  {
    name: 'another product behind another port, with its login off as before',
    rule: 'service-auth-disabled',
    before: search.elastic(),
    after: search.open('9400:9200'),
    worse: true,
  },
  {
    name: 'another product behind the same port, with its login off',
    rule: 'service-auth-disabled',
    before: search.elastic('true'),
    after: search.open(),
    worse: true,
  },
  {
    name: 'another product behind the port of one that stays and has its login on now',
    rule: 'service-auth-disabled',
    before: search.elastic(),
    after: both(search.elastic('true', '9201:9200'), search.open()),
    worse: true,
  },
  {
    name: 'another product beside one that stays, with its login off as well',
    rule: 'service-auth-disabled',
    before: search.elastic(),
    after: both(search.elastic(), search.open('9400:9200')),
    worse: true,
  },
  {
    name: 'a login behind a port of another number',
    rule: 'secret-in-env',
    before: store(keys, 'ports: ["9000:9000"]', 'command: server /data'),
    after: store(keys, 'ports: ["9010:9010"]', 'command: server /data --address ":9010"'),
  },
  {
    name: 'a login that nobody reached',
    rule: 'secret-in-env',
    before: store(keys, 'command: server /data'),
    after: store(keys, 'ports: ["9010:9010"]', 'command: server /data --address ":9010"'),
    worse: true,
  },
  {
    name: 'a store that no longer asks for a password, where nobody keeps it running',
    rule: 'datastore-port-published',
    before: published('--requirepass $${REDIS_PASSWORD}'),
    after: published(),
    worse: true,
  },
  {
    name: 'an image by a tag that moves, taken without a stage between',
    rule: 'image-mutable-tag',
    before: dockerfile(`FROM alpine:latest AS git-dev\n${source}FROM git-dev AS git-prod\nRUN make\n${taken}`),
    after: dockerfile(`FROM alpine:latest AS git-prod\n${source}${taken}`),
  },
  {
    name: 'a stage that ships and was for developers alone',
    rule: 'image-mutable-tag',
    before: dockerfile(`FROM alpine:latest AS git-dev\n${source}FROM debian:13\nUSER 1000\n`),
    after: dockerfile(`FROM alpine:latest AS git-prod\n${source}${taken}`),
    worse: true,
  },
  {
    name: 'a stage that no service builds any more',
    rule: 'missing-user',
    before: built('build: { context: ., target: builder }', 'user: "1000"'),
    after: built('build: { context: ., target: runner }'),
  },
  {
    name: 'a stage that runs as root now',
    rule: 'hardening-removed',
    before: built('build: { context: ., target: builder }', 'user: "1000"'),
    after: built('build: { context: ., target: builder }'),
    worse: true,
  },
];

describe('in the place of what was there', () => {
  for (const { name, rule, before, after, worse } of cases)
    test(`${name} is ${worse ? 'new' : 'nothing new'}`, async () => {
      const { findings } = await reviewSides(after, { base: before, target: {} });
      const told = findings.filter((finding) => finding.rule.id === rule);
      assert.ok(told.length > 0, 'it is found');
      assert.equal(
        told.some(({ standing }) => standing === 'introduced'),
        worse === true,
      );
    });
});
