/** Every way in which a file names an image reaches everything that is asked of images, and whose each is in the end is compared. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ImageWanted, noRegistry } from '../../src/known/published-image.ts';
import { namedImages, pulledImages } from '../../src/model/named-images.ts';
import { understand } from '../../src/model/understand.ts';
import type { Registry, Signatures } from '../../src/ports.ts';
import { outermost, positions, textAt } from '../../src/source.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { filesOf } from '../model/reading.ts';
import { published } from '../published.ts';
import { review } from '../trust/pipeline.ts';
import { reviewSides } from './sides.ts';
import { waysToName } from './ways-to-name.ts';

const was = 'ghcr.io/acme/image:1.1';
const is = 'cdn.example.net/some/image:1.2';

/** Has all images, each another one; nobody signed any. */
const registry: Registry = {
  look: async (wanted) =>
    wanted.map(({ reference }) => published({ [reference.text]: {} })({ reference, platform: undefined })!),
  tags: async () => undefined,
  allowFor: () => {},
  beside: () => undefined,
  trustedTag: async () => ({ kind: 'unverified', reason: 'Nobody is asked.' }),
  sigstoreRoot: async () => undefined,
  remarks: () => [],
};
const signatures: Signatures = {
  check: async (wanted) => wanted.map(() => ({ kind: 'missing', reason: ['Nobody did.'] })),
};
const policy = `trusted:
  namespaces: [acme]
signatures:
  - images: ['**']
    key: cosign.pub
`;

describe('each way to name an image reaches', () => {
  for (const [way, named] of Object.entries(waysToName))
    test(way, async () => {
      const [before, after] = [was, is].map((image) => named(image, 'part'));
      const project = understand(filesOf(after!), noRegistry);
      const texts = (uses: readonly ImageWanted[]) => uses.map(({ reference }) => reference.text);
      assert.ok(texts(namedImages(project)).includes(is), 'the list');
      assert.ok(texts(pulledImages(project)).includes(is), 'what registries are asked');
      const { findings, updates } = await review({ before: before!, after: after!, policy, registry, signatures });
      for (const rule of ['untrusted-registry', 'image-signature-missing', 'image-not-found']) {
        const told = findings.filter((each) => each.rule.id === rule && textAt(outermost(each.at)).length > 0);
        assert.equal(
          told.some(({ message }) => JSON.stringify(message).includes(is)),
          rule !== 'image-not-found',
          rule,
        );
      }
      const pairs = updates.map((each) => `${each.before.text} ${each.after.text}`);
      assert.ok(
        pairs.some((pair) => pair.endsWith(` ${is}`)),
        `updates: ${pairs}`,
      );
    });
});

const word = fc.stringMatching(/^[a-z]{4,9}$/).filter((each) => !reserved.has(each));
const reserved: ReadonlySet<string> = new Set(['scratch', 'target', 'services']);
const tag = fc.tuple(fc.nat(30), fc.nat(30)).map((parts) => `${30 + parts[0]}.${parts[1]}`);
const host = fc.oneof(
  fc.tuple(word, fc.constantFrom('io', 'dev', 'example.net')).map((parts) => parts.join('.')),
  fc.tuple(word, fc.integer({ min: 1024, max: 65_535 })).map(([name, port]) => `${name}.io:${port}`),
  fc
    .tuple(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 65_535 }))
    .map(([a, port]) => `203.0.113.${a}:${port}`),
);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `@sha256:${hex}`);

const variations = fc
  .record({
    way: fc.constantFrom(...Object.keys(waysToName)),
    name: word,
    owner: word,
    image: word,
    other: word,
    host,
    tags: fc.tuple(tag, tag),
    pinned: fc.option(digest, { nil: '' }),
    change: fc.constantFrom('host', 'host and owner', 'host and name', 'version', 'mirror', 'digest'),
  })
  .map(({ way, name, owner, image, other, host, tags, pinned, change }) => {
    const before = `ghcr.io/${owner}/${image}:${tags[0]}`;
    const same = `@sha256:${'a'.repeat(64)}`;
    const pairs: Readonly<Record<typeof change, readonly [string, string]>> = {
      host: [before, `${host}/${owner}/${image}:${tags[0]}${pinned}`],
      'host and owner': [before, `${host}/${other}/${image}:${tags[1]}${pinned}`],
      'host and name': [before + pinned, `${host}/${other}:${tags[0]}`],
      version: [`ghcr.io/${owner}/${image}:1.1`, `ghcr.io/${owner}/${image}:${tags[0]}`],
      mirror: [before, `harbor.corp.example/hub/${owner}/${image}:${tags[0]}`],
      digest: [before + same, `${host}/${owner}/${image}:${tags[1]}${same}`],
    };
    return { way, name, change, images: pairs[change] };
  });

/** Of two that are as bad, what says what is wrong tells of the change as well. */
const telling: ReadonlySet<string> = new Set([
  'hardening-removed',
  'syntax-frontend-untrusted',
  'compose-remote-source',
]);

/** Where a rule goes by the text, a mirror is another place as well. */
const byText: ReadonlySet<string> = new Set(['include', '# syntax']);

describe('whose image it is in the end is compared', () => {
  const samples = fc.sample(variations, { numRuns: 700, seed: 31 });
  for (const [way, some] of groupBy(samples, (each) => each.way))
    test(way, async () => {
      const [base, head] = [0, 1].map((side) =>
        Object.fromEntries([
          ['mirrored/Dockerfile', 'FROM harbor.corp.example/hub/library/debian:13\nUSER 1000\n'],
          ...some.flatMap(({ name, images }, i) =>
            Object.entries(waysToName[way]!(images[side]!, name)).map(([path, text]) => [`v${i}/${path}`, text]),
          ),
        ]),
      );
      const { findings } = await reviewSides(head!, { base: base!, target: {}, untouched: ['mirrored/Dockerfile'] });
      for (const [i, { change, images }] of some.entries()) {
        const told = findings.some(
          ({ rule, standing, severity, at }) =>
            telling.has(rule.id) &&
            standing === 'introduced' &&
            // Who begins with an unknown image of another name is told less.
            (severity === 'medium' || (severity === 'low' && rule.id === 'hardening-removed')) &&
            positions(at).path.startsWith(`v${i}/`),
        );
        const isAnother = change.startsWith('host') || (change === 'mirror' && byText.has(way));
        assert.equal(told, isAnother, JSON.stringify([change, images]));
      }
    });
});
