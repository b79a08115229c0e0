/** What is said of images and their signatures reads well in every shape that it can have. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { type SignatureCheck, signatureFaults } from '../../src/known/image-signature.ts';
import type { SignatureDemand } from '../../src/known/signature-demands.ts';
import type { Signatures } from '../../src/ports.ts';
import { updateMessage } from '../../src/report/update-words.ts';
import { messageText } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import { rules } from '../../src/rules/index.ts';
import type { Candidate } from '../../src/signatures/candidate.ts';
import type { Outcome } from '../../src/signatures/outcome.ts';
import { ofAllPlatforms } from '../../src/signatures/platforms.ts';
import { type Weighed, weigh } from '../../src/signatures/weigh.ts';
import { dedent } from '../dedent.ts';
import { readAnswers, registryOf, signaturesOf } from '../registry-answers.ts';
import { readMarks } from '../rules/example.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import { loudest, type Proposal, review, type Texts } from '../trust/pipeline.ts';
import { waysToName } from './ways-to-name.ts';

/** What is wrong with a text, whatever it tells. */
const faults: Readonly<Record<string, RegExp>> = {
  'the same words twice': /\b((?:\w+ )?(?:\w+ of )?\w+) \1\b|\b(the image of) the image\b/i,
  'a capital within a sentence': /[a-z,;`] (?:The|Its?|An?|Of|For|Whether|Nobody|That|This)\b/,
  'a small letter where a sentence begins': /(?:^|[^.]\. )[a-z]/,
  'no end': /[^.]$/,
  'an end too many': /\.\.|\.:|,\.|\s\.|;\./,
  'a gap': / {2}|\( | \)|``/,
  'what is no word': /\b(?:undefined|NaN|null)\b|\[object/,
};

/** Code in a text is what it is. */
function withoutCode(message: string): string {
  return message.replaceAll(/`[^`]*`/g, '`x`');
}

function assertReadsWell(message: string, what: string): void {
  const said = withoutCode(message);
  for (const [fault, pattern] of Object.entries(faults))
    assert.doesNotMatch(said, pattern, `${what}: ${fault}: ${message}`);
  const sentences = message.split(/(?<=\.) (?=[A-Z`])/);
  assert.equal(new Set(sentences).size, sentences.length, `${what}: a fact twice: ${message}`);
}

/** Everything that a review says of images in sentences. */
function saidOf({ findings, updates, secrets }: Review): { readonly rule: string; readonly text: string }[] {
  return [
    ...findings.map(({ rule, message }) => ({ rule: rule.id, text: messageText(message, secrets) })),
    ...updates.map((update) => ({ rule: '', text: messageText(updateMessage(update), secrets) })),
  ];
}

const policy = (images = 'ghcr.io/acme/base') => `
registries: [registry.acme.example]
signatures:
  - images: ["${images}"]
    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/acme/**
`;

const by = (who: string, more = '') =>
  `{signatures: {signed-by: 'https://github.com/acme/${who}/.github/workflows/release.yml@refs/tags/v1'${more}}}`;
const source = (name: string) => `{labels: {org.opencontainers.image.source: 'https://github.com/acme/${name}'}}`;

/** What each way to lose something is called in code, with two images and what registries say of them. */
const losses: Readonly<Record<string, readonly [was: string, saidOfIt: string, now: string, saidOfThat: string]>> = {
  older: ['acme/base:2', '{}', 'acme/base:1', '{}'],
  moving: ['acme/base:2.1', '{}', 'acme/base:latest', '{}'],
  owner: ['acme/base:1', '{}', 'evil/base:1', '{}'],
  registry: ['ghcr.io/acme/tool:1', '{}', 'quay.io/acme/tool:1', '{}'],
  publisher: ['ghcr.io/acme/tool:1', '{}', 'ghcr.io/other/thing:1', '{}'],
  host: ['ghcr.io/acme/tool:1', '{}', 'registry.evil.example/thing:1', '{}'],
  platform: ['acme/base:1', '{platforms: [linux/amd64, linux/arm64]}', 'acme/base:2', '{platforms: [linux/amd64]}'],
  source: ['acme/base:1', source('base'), 'acme/base:2', source('other')],
  rebuilt: ['acme/base:1', '{created: 2026-05-01T00:00:00Z}', 'acme/base:2', '{created: 2025-05-01T00:00:00Z}'],
  user: ['acme/base:1', '{user: node}', 'acme/base:2', '{user: root}'],
  absent: ['acme/base:1', '{}', 'acme/base:2', "{absent: '`acme/base` has no tag `2`.'}"],
  unknown: ['acme/base:1', '{}', 'acme/base:2', "{unknown: '`docker.io` did not answer.'}"],
  demand: ['ghcr.io/acme/base:1', by('base'), 'ghcr.io/evil/base:1', '{}'],
  'a demand of which nobody knows': ['ghcr.io/acme/base:1', by('base'), 'ghcr.io/acme/base:$V', '{}'],
  'a demand on a name that nobody knows': ['ghcr.io/acme/base:1', by('base'), '$V', '{}'],
  signer: ['ghcr.io/acme/base:1', by('base'), 'ghcr.io/acme/base:2', by('other')],
  'built-from': [
    'ghcr.io/acme/base:1',
    by('base', ', source: https://github.com/acme/base'),
    'ghcr.io/acme/base:2',
    by('base', ', source: https://github.com/acme/other'),
  ],
  builder: ['ghcr.io/acme/base:1', by('base', ', builder: https://a.example'), 'ghcr.io/acme/base:2', by('base')],
};

describe('what is lost with an image', () => {
  for (const [what, [was, saidOfIt, now, saidOfThat]] of Object.entries(losses))
    test(`is said well in whatever way files name it: ${what}`, async () => {
      const answers = readAnswers(`${was}: ${saidOfIt}\n${now.includes('$') ? '' : `${now}: ${saidOfThat}\n`}`);
      let told = 0;
      for (const [way, named] of Object.entries(waysToName)) {
        const found = await review({
          before: named(was, 'part'),
          after: named(now, 'part'),
          policy: policy(),
          registry: registryOf(answers),
          signatures: signaturesOf(answers),
        });
        for (const { text } of saidOf(found)) assertReadsWell(text, way);
        told += found.findings.filter(
          ({ rule, standing }) => rule.id !== 'image-not-digest-pinned' && standing === 'introduced',
        ).length;
      }
      assert.ok(told > 0);
    });
});

/** What one candidate may come to. */
const identity = (who: string, issuer = 'https://token.actions.githubusercontent.com') =>
  ({ kind: 'identity', identity: `https://github.com/${who}/.github/workflows/a.yml@refs/tags/v1`, issuer }) as const;
const image: Weighed = { reference: parseReference('ghcr.io/acme/base:1')!, digest: `sha256:${'a'.repeat(64)}` };
const candidate: Candidate = { bundle: {}, payload: undefined, about: image.digest, statements: undefined };
const subjects = (name = '', digest = image.digest) => [{ name, digest }];
const provenance = {
  builder: 'https://b.example',
  source: 'https://github.com/acme/b',
  revision: undefined,
  parameters: new Map(),
};
const outcomes: Readonly<Record<string, Outcome>> = {
  ...Object.fromEntries(
    [
      'does not match what it claims to sign',
      'has a certificate that was not valid when it was made',
      'has no proof of when it was made',
      'has no valid proof that it is in the transparency log',
      'could not be read',
      'is in an unknown format',
    ].map((why) => [why, { kind: 'invalid', why } as const]),
  ),
  ...Object.fromEntries(
    [
      'is in an unknown transparency log',
      'has its time from a clock that is not known',
      'has a certificate from an unknown authority',
      'has a certificate that is in no log that is known',
      'does not chain to a trusted root',
    ].map((why) => [why, { kind: 'unknown', why } as const]),
  ),
  nothing: { kind: 'said', by: identity('acme/a'), statement: undefined },
  'another digest': {
    kind: 'said',
    by: identity('acme/a'),
    statement: { kind: 'signature', subjects: subjects('', `sha256:${'b'.repeat(64)}`), provenance: undefined },
  },
  'another name': {
    kind: 'said',
    by: identity('acme/a'),
    statement: { kind: 'signature', subjects: subjects('ghcr.io/evil/thing'), provenance: undefined },
  },
  'a copy': {
    kind: 'said',
    by: identity('acme/a'),
    statement: { kind: 'signature', subjects: subjects('quay.io/acme/base'), provenance: undefined },
  },
  stranger: {
    kind: 'said',
    by: identity('evil/a'),
    statement: { kind: 'signature', subjects: subjects(), provenance: undefined },
  },
  'another issuer': {
    kind: 'said',
    by: identity('acme/a', 'https://evil.example'),
    statement: { kind: 'signature', subjects: subjects(), provenance: undefined },
  },
  'a key': {
    kind: 'said',
    by: { kind: 'key', key: undefined },
    statement: { kind: 'signature', subjects: subjects(), provenance: undefined },
  },
  'without provenance': {
    kind: 'said',
    by: identity('acme/a'),
    statement: { kind: 'signature', subjects: subjects(), provenance: undefined },
  },
  'other provenance': {
    kind: 'said',
    by: identity('acme/a'),
    statement: { kind: 'signature', subjects: subjects(), provenance },
  },
};
const demand: SignatureDemand = {
  images: ['ghcr.io/acme/base'],
  signer: {
    kind: 'identity',
    issuer: identity('acme/a').issuer,
    identity: 'https://github.com/acme/**',
    trustedRoot: undefined,
  },
  provenance: { source: 'https://github.com/acme/base', builder: undefined },
  mirrors: false,
};
const unsigned = (source: string | undefined, revision?: string) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          externalParameters: { workflow: { repository: source } },
          resolvedDependencies: source ? [{ uri: `git+${source}`, digest: { gitCommit: revision } }] : [],
        },
        runDetails: { builder: { id: 'https://b.example' } },
      },
    }),
  );

/** What may come of a demand, as the verifier words it. */
function checks(): Map<string, SignatureCheck> {
  const none = { incomplete: undefined, unsigned: [] };
  const single = Object.entries(outcomes).map(
    ([name, outcome]) => [name, weigh(image, demand, [{ candidate, outcome }], none)] as const,
  );
  const strangers = ['a', 'b', 'c', 'd', 'e'].map((each) => ({
    candidate,
    outcome: { ...outcomes.stranger!, by: identity(`evil/${each}`) } as Outcome,
  }));
  const missing = weigh(image, demand, [], none);
  const signed = { kind: 'signed', digest: image.digest, by: identity('acme/a'), provenance: undefined } as const;
  const all: readonly (readonly [string, SignatureCheck])[] = [
    ...single,
    ['many strangers', weigh(image, demand, strangers, none)],
    ['nobody', missing],
    [
      'nobody, with provenance',
      weigh(image, demand, [], { ...none, unsigned: [unsigned('https://github.com/acme/b')] }),
    ],
    [
      'nobody, with a revision',
      weigh(image, demand, [], { ...none, unsigned: [unsigned('https://github.com/acme/b', 'c'.repeat(40))] }),
    ],
    ['nobody, from nowhere', weigh(image, demand, [], { ...none, unsigned: [unsigned(undefined)] })],
    [
      'too many',
      weigh(image, demand, [], { ...none, incomplete: 'It has more than 60 signatures, of which no more were read.' }),
    ],
  ];
  const faulty = all.filter(([, { kind }]) => kind !== 'signed');
  const ofOnePlatform = faulty.map(
    ([name, check]) =>
      [
        `${name}, on one platform`,
        ofAllPlatforms(missing, [
          { platform: 'linux/amd64', check: signed },
          { platform: 'linux/arm64', check },
        ]),
      ] as const,
  );
  return new Map([...faulty, ...ofOnePlatform]);
}

describe('a signature that is not as demanded', () => {
  const kinds = new Set([...checks().values()].map(({ kind }) => kind));
  test('comes in every kind', () => assert.deepEqual([...kinds].sort(), [...signatureFaults].sort()));

  for (const [name, check] of checks())
    test(`is told well, with the line of the policy: ${name}`, async () => {
      const signatures: Signatures = { check: async (wanted) => wanted.map(() => check) };
      for (const [way, named] of Object.entries(waysToName)) {
        const found = await review({ after: named('ghcr.io/acme/base:1', 'part'), policy: policy(), signatures });
        const told = saidOf(found).filter(({ rule }) => rule.startsWith('image-signature-'));
        for (const { text } of told) {
          assertReadsWell(text, way);
          assert.match(text, /\. That is demanded by `[^`]+\.yml:4`\.$/, way);
        }
        assert.ok(told.length > 0, way);
      }
    });
});

test('what the pages say that registries say is told well', async () => {
  let told = 0;
  for (const rule of rules)
    for (const { files, before, policy: said, registry } of examplesOf(rule)) {
      if (!registry) continue;
      const proposal: Proposal = {
        after: textsOf(files),
        ...(before && { before: textsOf(before) }),
        ...(said && { policy: dedent(said) }),
        registry: registryOf(registry),
        signatures: signaturesOf(registry),
        overrides: loudest,
      };
      for (const { text } of saidOf(await review(proposal))) {
        assertReadsWell(text, rule.id);
        told++;
      }
    }
  assert.ok(told > 100, String(told));
});

function textsOf(files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text]));
}
