/** Tokens that say themselves that they have ended, and what is told of files that hold one credential. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIssued, tokensIn } from '../../src/facts/secrets/known-tokens.ts';
import { Source } from '../../src/source.ts';
import { reviewed } from '../gather/review.ts';

/** A JSON web token with some claims, and a signature that only looks like one. */
function token(claims: string): string {
  const [header, payload] = ['{"typ":"JWT","alg":"RS256"}', claims].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  return `${header}.${payload}.RqTYHTQXQZRaJB7hfVSWPdlNRpho-OnkhYViaRIbtAXOsClBgRgG0NmM`;
}

const ended = token('{"iss":"https://login.acme.com/","iat":1723826326,"exp":1723830226}');
const lasting = token('{"iss":"https://login.acme.com/","iat":1723826326,"exp":4102444800}');

test('a token that says itself that it has ended opens nothing, and its kind says when it did', () => {
  const [found] = tokensIn(new Source('.env', `TOKEN=${ended}`));
  assert.equal(found?.kind, 'JSON web token that ended on 2024-08-16');
  assert.equal(found?.opens, 'nothing');
  assert.equal(isIssued(found!.at), false);
});

const asMuch: readonly (readonly [what: string, claims: string])[] = [
  ['it goes on', '{"iat":1723826326,"exp":4102444800}'],
  ['it says no end', '{"sub":"worker","iat":1723826326}'],
  ['its end is in milliseconds', '{"iat":1723826326,"exp":1723830226000}'],
  ['only another in it has ended', '{"exp":4102444800,"act":{"exp":1723830226}}'],
  ['only a text in it says so', '{"note":"exp 1723830226"}'],
];

for (const [what, claims] of asMuch)
  test(`a token weighs as ever where ${what}`, () => {
    const [found] = tokensIn(new Source('.env', `TOKEN=${token(claims)}`));
    assert.equal(found?.kind, 'JSON web token');
    assert.equal(found?.opens, undefined);
    assert.equal(isIssued(found!.at), true);
  });

async function told(files: Readonly<Record<string, string>>, id: string): Promise<readonly string[]> {
  const { findings } = await reviewed({}, files);
  const found = findings.filter(({ rule }) => rule.id === id);
  return found.map(
    ({ severity, message }) =>
      `${severity}: ${message.map((part) => (typeof part === 'string' ? part : part.code)).join('')}`,
  );
}

test('wherever it stands, it weighs little', async () => {
  const copied = (text: string) =>
    told({ Dockerfile: 'FROM alpine:3.22\nCOPY token.txt /\n', 'token.txt': text }, 'secret-file-copied');
  assert.deepEqual(await copied(ended), [
    'low: token.txt holds a JSON web token that ended on 2024-08-16; this layer gives it to everyone who can pull the image.',
  ]);
  assert.deepEqual(await copied(lasting), [
    'high: token.txt holds a JSON web token; this layer gives it to everyone who can pull the image.',
  ]);
  const given = (text: string) =>
    told(
      {
        'compose.yaml':
          'services:\n  app:\n    image: example/app:1\n    secrets: [api]\nsecrets:\n  api: { file: ./api }\n',
        api: text,
      },
      'env-file-secret',
    );
  assert.deepEqual(await given(ended), ['low: api is committed with a JSON web token that ended on 2024-08-16.']);
  assert.deepEqual(await given(lasting), ['critical: api is committed with a JSON web token.']);
});

test('a file that holds one credential is told with what it calls it', async () => {
  const own = {
    Dockerfile: 'FROM alpine:3.22\nCOPY . /srv\n',
    'app/token.txt': 'HCT:Zq8vT2mNc4Rk7LxWb3Hd.ea009522ae3d4a56c8b1f254abebeba7',
  };
  assert.match((await told(own, 'secret-file-copied')).join(), /token\.txt holds the value of token;/);
});
