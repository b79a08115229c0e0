/**
 * Secretlint knows the tokens of many issuers. It is no part of the bundle: it would make it slower to start by as much as
 * Node itself takes, runs text as code, and lets a comment in the reviewed file silence it. Here it keeps our own shapes in
 * step: what it tells, we tell, and what it leaves alone as an example of documentation, we call no live credential.
 */
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { lintSource } from '@secretlint/core';
import { creator, rules as known } from '@secretlint/secretlint-rule-preset-recommend';
import { review } from '../trust/pipeline.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const letters = lower + upper;
const word = letters + digits;
const hex = `${digits}abcdef`;

let count = 0;
/** Characters in no order, the same in every run. */
function some(alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) {
    const bytes = createHash('sha512').update(`${count++}`).digest();
    for (const byte of bytes) text += alphabet[byte % alphabet.length];
  }
  return text.slice(0, length);
}

const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64').replace(/=+$/, '');
const pem = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;

/** What each rule is about, as its issuer documents it. */
const texts: Readonly<Record<string, () => readonly string[]>> = {
  '1password': () => [
    `ops_${json({
      signInAddress: 'my.1password.com',
      userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256', iterations: 650_000, salt: some(word, 22) },
      email: `${some(lower, 10)}@1passwordserviceaccounts.com`,
      srpX: some(hex, 64),
      muk: { alg: 'A256GCM', ext: true, k: some(word, 43), key_ops: ['encrypt'], kty: 'oct', kid: 'mp' },
      secretKey: `A3-${some(upper, 6)}-${some(upper, 26)}`,
      throttleSecret: { seed: some(hex, 64), uuid: some(upper, 26) },
      deviceUuid: some(lower, 26),
    })}`,
  ],
  anthropic: () => [`sk-ant-api03-${some(word, 93)}AA`],
  aws: () => [`AWS_SECRET_ACCESS_KEY=${some(word, 40)}`],
  basicauth: () => [`https://ci:${some(word, 12)}@git.corp.net/app`],
  cloudflare: () => ['cfut', 'cfat', 'cfk'].map((lead) => `${lead}_${some(word, 40)}${some(hex, 8)}`),
  'database-connection-string': () =>
    ['mongodb', 'mongodb+srv', 'mysql', 'postgres', 'postgresql'].map(
      (scheme) => `${scheme}://app:${some(word, 12)}@db.corp.net/app`,
    ),
  databricks: () => [`dapi${some(hex, 32)}`, `dapi${some(hex, 32)}-2`],
  docker: () => [`dckr_pat_${some(word, 27)}`],
  figma: () => [`figd_${some(word, 40)}`],
  gcp: () => [JSON.stringify({ type: 'service_account', private_key_id: some(hex, 40), private_key: pem() })],
  github: () => [
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((lead) => `${lead}_${some(word, 36)}`),
    `github_pat_${some(word, 22)}_${some(word, 59)}`,
  ],
  gitlab: () => [`glpat-${some(word, 20)}`, `glpat-${some(word, 27)}.01.${some(lower, 9)}`],
  grafana: () => [
    `glsa_${some(word, 32)}_${some(hex, 8)}`,
    `glc_${json({ o: '1', n: 'x', k: some(word, 24), m: { r: 'eu' } })}`,
  ],
  groq: () => [`gsk_${some(word, 52)}`],
  'hashicorp-vault': () => [`hvs.${some(word, 95)}`, `hvb.${some(word, 140)}`, `hvr.${some(word, 95)}`],
  huggingface: () => [`hf_${some(letters, 34)}`],
  linear: () => [`lin_api_${some(word, 40)}`],
  notion: () => [`ntn_${some(digits, 11)}${some(word, 35)}`],
  npm: () => [`npm_${some(word, 36)}`],
  openai: () =>
    ['', 'proj-', 'svcacct-', 'admin-'].map((kind) => {
      const length = kind === '' ? 20 : kind === 'admin-' ? 58 : 74;
      return `sk-${kind}${some(word, length)}T3BlbkFJ${some(word, length)}`;
    }),
  privatekey: () => [pem()],
  sendgrid: () => [`SG.${some(word, 22)}.${some(word, 43)}`],
  shopify: () => ['at', 'ca', 'pa', 'ss'].map((kind) => `shp${kind}_${some(hex, 32)}`),
  slack: () => [
    ...['b', 'p', 'a', 'o', 'r'].map((kind) => `xox${kind}-${some(digits, 12)}-${some(digits, 12)}-${some(word, 24)}`),
    `xapp-1-${some(upper, 11)}-${some(digits, 13)}-${some(hex, 40)}`,
    `https://hooks.slack.com/services/T${some(upper, 8)}/B${some(upper, 10)}/${some(word, 24)}`,
  ],
  stripe: () => ['sk_live', 'rk_live', 'sk_test', 'rk_test'].map((lead) => `${lead}_${some(word, 24)}`),
  tailscale: () =>
    ['auth', 'api', 'client', 'webhook', 'scim'].map(
      (kind) => `tskey-${kind}-k${some(word, 11)}CNTRL-${some(word, 32)}`,
    ),
  vercel: () => ['vcp', 'vci', 'vca', 'vcr', 'vck'].map((lead) => `${lead}_${some(word, 56)}`),
};

/** Known to newer presets only, which want a newer Node than package.json promises. */
const newer = ['cloudflare', 'stripe', 'tailscale'];

/** It finds nothing, but has comments that silence the others. */
const silencer = 'filter-comments';

const short = (id: string) => id.replace('@secretlint/secretlint-rule-', '');

/** The rules that tell of a file. */
async function told(content: string, filePath = 'settings.json'): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath, content, contentType: 'text', ext: '.json' },
    options: { maskSecrets: true, config: { rules: [{ id: creator.meta.id, rule: creator }] } },
  });
  return messages.map(({ ruleId }) => short(ruleId));
}

/** What we say of the same text, written into an image. */
async function ours(text: string): Promise<{ rule: string; severity: string }[]> {
  const { findings } = await review({ after: { Dockerfile: `FROM debian:12\nCOPY <<EOF /etc/app\n${text}\nEOF\n` } });
  return findings
    .filter(({ rule }) => rule.group === 'secrets')
    .map(({ rule, severity }) => ({ rule: rule.id, severity }));
}

describe('what secretlint knows', () => {
  test('is all of it known here', () => {
    const ids = known.map(({ meta }) => short(meta.id)).filter((id) => id !== silencer);
    assert.deepEqual([...ids, ...newer].sort(), Object.keys(texts).sort());
  });

  for (const [id, make] of Object.entries(texts)) {
    test(`is told by us: ${id}`, async () => {
      for (const text of make()) {
        if (!newer.includes(id))
          assert.ok((await told(text)).includes(id), `secretlint does not know ${text.slice(0, 12)}…`);
        assert.notDeepEqual(await ours(text), [], text.slice(0, 12));
      }
    });
  }

  test('is no live credential where it is an example of documentation', async () => {
    const examples = [
      'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
      'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'https://{username}:{password}@git.corp.net/app',
      'postgres://app:${password}@db/app',
      'NPM_TOKEN=${NPM_TOKEN}',
      'GITHUB_TOKEN=<your token>',
    ];
    for (const example of examples) {
      assert.deepEqual(await told(example), [], example);
      const severe = (await ours(example)).filter(({ severity }) => /critical|high/.test(severity));
      assert.deepEqual(severe, [], example);
    }
  });
});
