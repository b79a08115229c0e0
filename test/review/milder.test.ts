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

const cases: readonly { name: string; rule: string; before: Files; after: Files; worse?: true }[] = [
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
