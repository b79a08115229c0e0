import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../src/model/understand.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import missingUser from '../../src/rules/privilege/missing-user.ts';
import { Source } from '../../src/source.ts';
import { judge } from '../judge.ts';
import { filesOf } from './example.ts';

/** Whether becoming the account that an image creates is offered. */
function isOffered(text: string): boolean {
  const project = understand(filesOf([new Source('Dockerfile', text)]));
  const { findings } = judge(project, [missingUser], defaultPolicy);
  assert.equal(findings.length, 1, text);
  return findings[0]!.fix !== undefined;
}

describe('USER is offered', () => {
  for (const [title, end] of [
    ['where a program of its own starts', 'EXPOSE 8080\nCMD ["/app"]\n'],
    ['where nothing says what starts', ''],
    ['beside a port of everybody', 'EXPOSE 8443/tcp\nCMD ["/app"]\n'],
  ] as const)
    test(title, () => assert.equal(isOffered(`FROM debian:13\nRUN useradd -u 1001 worker\n${end}`), true));
});

describe('USER is not offered', () => {
  for (const [title, text] of [
    ['for the server of the base', 'FROM nginx:1.29\nRUN useradd -u 1001 worker\n'],
    [
      'for a server that starts as root',
      'FROM debian:13\nRUN useradd -u 1001 worker\nCMD ["apache2ctl", "-D", "FOREGROUND"]\n',
    ],
    ['for the Apache in an image of PHP', 'FROM php:8.5-apache\nRUN useradd -u 1001 worker\n'],
    ['beside a port of root', 'FROM debian:13\nRUN useradd -u 1001 worker\nEXPOSE 443\nCMD ["/app"]\n'],
  ] as const)
    test(title, () => assert.equal(isOffered(text), false));
});
