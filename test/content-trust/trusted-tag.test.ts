/** What the real Notary would not make: trust data that is signed, and wrong all the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type TagQuery, type TrustDocuments, trustedTag } from '../../src/content-trust/trusted-tag.ts';
import { today } from '../../src/text/day.ts';
import { digestOf } from '../stand-in/registry-images.ts';
import {
  document,
  imageOf,
  keyIdOf,
  keysOf,
  listingOf,
  role,
  rootSigner,
  type Signer,
  serve,
  signer,
  type TrustData,
} from './trust-data.ts';

const collection = 'registry.example.com/acme/app';
const digest = digestOf('one');
const owner = rootSigner(collection);
const server = signer('eddsa');
const publisher = signer();

interface RootDescription {
  readonly rootRole?: object;
  readonly targetsRole?: object;
  readonly keys?: readonly Signer[];
  readonly by?: readonly Signer[];
  readonly version?: number;
  readonly expires?: string;
}

function rootOf(description: RootDescription = {}): Buffer {
  const { keys = [], by = [owner], targetsRole, rootRole, ...rest } = description;
  const roles = {
    root: rootRole ?? role(1, owner),
    timestamp: role(1, server),
    snapshot: role(1, server),
    targets: targetsRole ?? role(1, publisher),
  };
  return document({ _type: 'Root', keys: keysOf(owner, server, publisher, ...keys), roles, ...rest }, by);
}

function targetsOf(fields: object = {}, by: readonly Signer[] = [publisher]): Buffer {
  return document({ _type: 'Targets', targets: { '1.0': imageOf(digest) }, ...fields }, by);
}

async function ask(data: Partial<TrustData> | TrustDocuments, asked: Partial<TagQuery> = {}) {
  const documents =
    typeof data === 'function' ? data : serve({ root: rootOf(), targets: targetsOf(), server, ...data });
  return await trustedTag(
    { collection, tag: '1.0', digest: undefined, root: owner.id, today: today(), ...asked },
    documents,
  );
}

async function kindOf(data: Partial<TrustData> | TrustDocuments, asked: Partial<TagQuery> = {}) {
  return (await ask(data, asked)).kind;
}

describe('a signature', () => {
  for (const method of ['eddsa', 'ecdsa', 'rsapss', 'rsapkcs1v15'] as const)
    test(`by ${method} is verified`, async () => {
      const [key, other] = [signer(method), signer(method)];
      const root = rootOf({ targetsRole: role(1, key), keys: [key] });
      assert.equal(await kindOf({ root, targets: targetsOf({}, [key]) }), 'signed');
      assert.equal(await kindOf({ root, targets: targetsOf({}, [{ ...other, id: key.id }]) }), 'invalid');
    });

  test('by a weak key is none', async () => {
    const weak = signer('rsapss', 1024);
    const root = rootOf({ targetsRole: role(1, weak), keys: [weak] });
    assert.equal(await kindOf({ root, targets: targetsOf({}, [weak]) }), 'invalid');
  });

  test('counts once for a key, however often it is there', async () => {
    const second = signer();
    const root = rootOf({ targetsRole: role(2, publisher, second), keys: [second] });
    assert.equal(await kindOf({ root, targets: targetsOf({}, [publisher, second]) }), 'signed');
    assert.equal(await kindOf({ root, targets: targetsOf({}, [publisher, publisher]) }), 'invalid');
    const twice = rootOf({ targetsRole: role(2, publisher, publisher) });
    assert.equal(await kindOf({ root: twice, targets: targetsOf({}, [publisher, publisher]) }), 'invalid');
  });

  test('of a role that needs none is still needed', async () => {
    assert.equal(
      await kindOf({ root: rootOf({ targetsRole: role(0, publisher) }), targets: targetsOf({}, []) }),
      'invalid',
    );
  });

  test('is not looked for among thousands', async () => {
    assert.equal(await kindOf({ targets: targetsOf({}, Array(200).fill(publisher)) }), 'invalid');
  });

  test('by a key that goes by the name of another is none', async () => {
    const thief = signer();
    const keys = { ...keysOf(owner, server), [publisher.id]: thief.entry };
    const roles = {
      root: role(1, owner),
      timestamp: role(1, server),
      snapshot: role(1, server),
      targets: role(1, publisher),
    };
    const root = document({ _type: 'Root', keys, roles }, [owner]);
    assert.equal(await kindOf({ root, targets: targetsOf({}, [{ ...thief, id: publisher.id }]) }), 'invalid');
  });
});

describe('a root', () => {
  const next = rootSigner(collection);
  const signedBy = (...by: readonly Signer[]) => rootOf({ version: 2, rootRole: role(1, next), keys: [next], by });
  const roots = new Map([[1, rootOf()]]);

  test('is believed where the one before it signed it', async () => {
    assert.equal(await kindOf({ root: signedBy(owner, next), roots }), 'signed');
    assert.equal(await kindOf({ root: signedBy(owner, next), roots }, { root: keyIdOf(next) }), 'signed');
    for (const root of [signedBy(next), signedBy(owner)]) assert.equal(await kindOf({ root, roots }), 'invalid');
  });

  test('is not believed after one of another version', async () => {
    assert.equal(
      await kindOf({ root: signedBy(owner, next), roots: new Map([[1, rootOf({ version: 3 })]]) }),
      'invalid',
    );
  });

  test('needs as many of its own keys as it says', async () => {
    const root = (...by: readonly Signer[]) => rootOf({ rootRole: role(2, owner, next), keys: [next], by });
    assert.equal(await kindOf({ root: root(owner, next) }), 'signed');
    assert.equal(await kindOf({ root: root(owner) }), 'invalid');
  });

  test('must be signed with the key that the policy names, not only name it', async () => {
    const root = rootOf({ rootRole: role(1, owner, next), keys: [next], by: [next] });
    assert.equal(await kindOf({ root }), 'invalid');
  });

  test('has a certificate that is for these images, or is not believed', async () => {
    const kindWith = (key: Signer) =>
      kindOf({ root: rootOf({ rootRole: role(1, key), keys: [key], by: [key] }) }, { root: key.id });
    assert.equal(await kindWith(rootSigner('registry.example.com/acme/*')), 'signed');
    const others = ['registry.example.com/acme/other', 'registry.example.com/b*', `${collection}/x`, ''];
    for (const key of [signer(), ...others.map(rootSigner)]) assert.equal(await kindWith(key), 'untrusted');
  });

  test('that has expired, or whose certificate has, is not believed', async () => {
    assert.equal(await kindOf({ root: rootOf({ expires: '2020-01-01T00:00:00Z' }) }), 'invalid');
    assert.equal(await kindOf({}, { today: '2098-01-01' }), 'invalid');
  });

  test('is followed back a number of times only', async () => {
    let asked = 0;
    const endless: TrustDocuments = async (name) => {
      asked++;
      const version = Number(/^\d+/.exec(name)?.[0] ?? 1_000_000);
      return rootOf({ version, rootRole: role(1, next), keys: [next], by: [next] });
    };
    assert.equal(await kindOf(endless), 'untrusted');
    assert.ok(asked > 10 && asked < 50, `${asked}`);
  });
});

describe('a delegation', () => {
  const delegate = signer('ecdsa');
  const theirs = digestOf('two');
  const delegating = (paths: readonly string[] | undefined, name = 'targets/releases') =>
    targetsOf({
      delegations: { keys: keysOf(delegate), roles: [{ ...role(1, delegate), name, ...(paths && { paths }) }] },
    });
  const releases = document({ _type: 'Targets', targets: { '1.0': imageOf(theirs), '2.0': imageOf(theirs) } }, [
    delegate,
  ]);

  test('says what a tag is, before the role that gave it', async () => {
    const answer = await ask({ targets: delegating(['']), releases });
    assert.partialDeepStrictEqual(answer, { kind: 'signed', digest: theirs, role: 'targets/releases' });
  });

  test('says so for tags within its paths only', async () => {
    for (const paths of [['2.'], [], undefined, ['1.0.']]) {
      const answer = await ask({ targets: delegating(paths), releases });
      assert.partialDeepStrictEqual(answer, { kind: 'signed', digest, role: 'targets' });
    }
    assert.equal(await kindOf({ targets: delegating(['1.']), releases }, { tag: '2.0' }), 'missing');
    assert.equal(await kindOf({ targets: delegating(['1.']), releases }, { tag: '2.0', digest: theirs }), 'missing');
    assert.equal(
      await kindOf({ targets: delegating(['3.']), releases }, { tag: undefined, digest: theirs }),
      'missing',
    );
  });

  test('to others than those who release says nothing', async () => {
    assert.equal(await kindOf({ targets: delegating([''], 'targets/qa'), releases }, { tag: '2.0' }), 'missing');
  });

  test('is signed by whom it is given to', async () => {
    const forged = document({ _type: 'Targets', targets: { '1.0': imageOf(theirs) } }, [publisher]);
    assert.equal(await kindOf({ targets: delegating(['']), releases: forged }), 'invalid');
  });
});

describe('a document', () => {
  test('that is huge is not asked for', async () => {
    const asked: string[] = [];
    const meta = { snapshot: { ...listingOf(Buffer.from('')), length: 1e12 } };
    const timestamp = document({ _type: 'Timestamp', meta }, [server]);
    const usual = serve({ root: rootOf(), targets: targetsOf(), server });
    const huge: TrustDocuments = async (name, most) => {
      asked.push(name);
      return name === 'timestamp' ? timestamp : await usual(name, most);
    };
    assert.deepEqual(await ask(huge), {
      kind: 'unverified',
      reason: 'The snapshot of its trust data has more than 8192 KiB, so it was not read.',
    });
    assert.deepEqual(asked, ['root', 'timestamp']);
  });

  test('that has expired is not believed', async () => {
    assert.equal(await kindOf({ targets: targetsOf({ expires: '2020-01-01T00:00:00Z' }) }), 'invalid');
    assert.equal(await kindOf({ targets: targetsOf({ expires: `${today()}T00:00:00Z` }) }), 'signed');
  });

  test('is not believed with a root of another time', async () => {
    const documents = serve({ root: rootOf({ version: 2 }), targets: targetsOf(), server });
    assert.equal(await kindOf(documents), 'signed');
    assert.equal(await kindOf(async (name, most) => (name === 'root' ? rootOf() : documents(name, most))), 'invalid');
  });

  test('of another kind, or of no form at all, is not believed', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const wrong = [
      '',
      'null',
      '[]',
      '{"signed":null}',
      `{"signed":${deep}}`,
      `{"signed":{"_type":"Root"},"signatures":{}}`,
    ];
    for (const text of wrong) {
      assert.equal(await kindOf({ root: Buffer.from(text) }), 'invalid', text.slice(0, 20));
      assert.equal(await kindOf({ targets: Buffer.from(text) }), 'invalid', text.slice(0, 20));
    }
    assert.equal(await kindOf({ targets: targetsOf({ _type: 'Snapshot' }) }), 'invalid');
    assert.equal(await kindOf({ targets: targetsOf({ expires: 'never' }) }), 'invalid');
  });
});
