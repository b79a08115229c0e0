/** What the real Notary signs is believed, and nothing that is made of it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type TagQuery,
  type TrustDocuments,
  type TrustedTag,
  trustedTag,
} from '../../src/content-trust/trusted-tag.ts';
import { today } from '../../src/text/day.ts';
import { digestOf } from '../stand-in/registry-images.ts';
import { missingNotary, Notary } from './notary.ts';
import { Recorded } from './recorded.ts';

const app = 'registry.example.com/acme/app';
const other = 'registry.example.com/acme/other';
const digests = ['one', 'two', 'three'].map(digestOf) as [string, string, string];

for (const signer of [false, true])
  describe(`Notary${signer ? ' with a signer' : ''}`, { skip: missingNotary }, () => {
    let notary: Notary;
    let roots: string[];
    /** As it was before its root key was changed. */
    const old = new Recorded((name, most) => notary.documents(app)(name, most));
    const now = new Recorded((name, most) => notary.documents(app)(name, most));

    const ask = (asked: Partial<TagQuery>, documents: TrustDocuments = notary.documents(app)): Promise<TrustedTag> =>
      trustedTag(
        { collection: app, tag: '1.0', digest: undefined, root: roots[0]!, today: today(), ...asked },
        documents,
      );

    before(async () => {
      notary = await Notary.start({ signer });
      for (const collection of [app, other]) await notary.client('init', '-p', collection);
      roots = await notary.rootKeys();
      await notary.sign(app, '1.0', digests[0]);
      await notary.sign(other, '1.0', digests[2]);
      await ask({}, old.documents);
      await notary.delegate(app, 'targets/releases');
      await notary.sign(app, '1.0', digests[1], 'targets/releases');
      await notary.sign(app, 'a<b&c', digests[2]);
      await notary.client('key', 'rotate', app, 'root');
      roots = [...roots, ...(await notary.rootKeys()).filter((id) => !roots.includes(id))];
      await ask({}, now.documents);
    });
    after(() => notary[Symbol.asyncDispose]());

    test('says what a tag is, first in the role that releases', async () => {
      assert.equal(roots.length, 2);
      const [released, target] = await Promise.all([ask({}), ask({ tag: 'a<b&c' })]);
      assert.partialDeepStrictEqual(released, { kind: 'signed', digest: digests[1], role: 'targets/releases' });
      assert.partialDeepStrictEqual(target, { kind: 'signed', digest: digests[2], role: 'targets' });
    });

    test('is believed by the key that it had, the one that it has, and by the ids of their certificates', async () => {
      const root = JSON.parse((await notary.documents(app)('root', 0))!.toString()).signed;
      for (const id of [...roots, ...root.roles.root.keyids]) assert.equal((await ask({ root: id })).kind, 'signed');
      for (const id of [root.roles.targets.keyids[0], '0'.repeat(64)])
        assert.deepEqual(await ask({ root: id }), {
          kind: 'untrusted',
          reason: 'Its trust data does not go back to the root key that the policy names.',
        });
    });

    test('does not have what nobody has signed', async () => {
      assert.equal((await ask({ tag: '2.0' })).kind, 'missing');
      assert.equal((await ask({ tag: undefined, digest: digestOf('four') })).kind, 'missing');
      assert.equal((await ask({ tag: 'constructor' })).kind, 'missing');
      const none = notary.documents(`${app}/none`);
      assert.deepEqual(await ask({ collection: `${app}/none` }, none), {
        kind: 'missing',
        reason: `The server has no trust data of \`${app}/none\`.`,
      });
    });

    test('says whether a digest is the one of its tag, or of any', async () => {
      assert.equal((await ask({ digest: digests[1] })).kind, 'signed');
      assert.equal((await ask({ tag: undefined, digest: digests[2] })).kind, 'signed');
      assert.deepEqual(await ask({ digest: digests[2] }), {
        kind: 'invalid',
        reason: `\`${app}:1.0\` is signed as \`${digests[1]}\`, which is another image.`,
      });
    });

    test('is not believed once its timestamp has expired, which holds back what came after (freeze)', async () => {
      const answer = await ask({ today: '2028-01-01' });
      assert.equal(answer.kind, 'invalid');
      assert.match(answer.kind === 'invalid' ? answer.reason : '', /^The timestamp of its trust data expired on /);
    });

    test('is not believed where it is older than it was (rollback)', async () => {
      const before = await ask({}, old.replayed);
      const after = await ask({});
      assert.ok(before.kind === 'signed' && after.kind === 'signed');
      assert.equal(before.digest, digests[0]);
      assert.equal((await ask({ seen: after.seen })).kind, 'signed');
      assert.deepEqual(await ask({ seen: after.seen }, old.replayed), {
        kind: 'invalid',
        reason: 'Its trust data is older than what the server has shown before.',
      });
    });

    test('is not believed where one document is of another time (swapped)', async () => {
      for (const name of ['root', 'snapshot', 'targets', 'timestamp']) {
        const mixed: TrustDocuments = async (asked, most) =>
          asked.startsWith(`${name}.`) || asked === name ? old.named(name) : await now.replayed(asked, most);
        assert.notEqual((await ask({}, mixed)).kind, 'signed', name);
      }
    });

    test('is not believed where it is that of other images, signed with the same root key', async () => {
      const theirs = notary.documents(other);
      assert.equal((await ask({ collection: other }, theirs)).kind, 'signed');
      assert.equal((await ask({}, theirs)).kind, 'untrusted');
    });

    test('is not believed with any byte of a value changed', async () => {
      for (const [name, bytes] of now.kept) {
        const text = bytes!.toString();
        for (const [, value] of text.matchAll(/":("[^"]+"|\d+)/g)) {
          const changed = text.replace(
            value!,
            value!.startsWith('"') ? `"A${value!.slice(2)}` : `${Number(value) + 1}`,
          );
          if (changed === text) continue;
          const documents: TrustDocuments = async (asked, most) =>
            asked === name ? Buffer.from(changed) : await now.replayed(asked, most);
          assert.notEqual((await ask({}, documents)).kind, 'signed', `${name}: ${value}`);
        }
      }
    });

    test('is not believed in part', async () => {
      for (const name of now.kept.keys()) {
        const documents: TrustDocuments = async (asked, most) =>
          asked === name ? undefined : await now.replayed(asked, most);
        assert.notEqual((await ask({}, documents)).kind, 'signed', name);
      }
    });
  });
