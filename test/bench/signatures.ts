/** What it costs to verify who signed an image. */
import { fileURLToPath } from 'node:url';
import { runAction } from '../runner/action.ts';
import { Beside, bundleLayer, provenanceOf, statementOf } from '../signatures/beside.ts';
import { issuer, Sigstore } from '../signatures/sigstore.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { limited, type Row } from './measure.ts';
import { asked, spent } from './processes.ts';

const rounds = 3;
/** The old base and the new one. */
const images = 2;

/** A pull request that updates a base that is signed, with its provenance: with the demand that it is, and without. */
export async function verifying(): Promise<Row[]> {
  const sigstore = await Sigstore.start();
  const [without, demanded] = [false, true].map(() => ({ milliseconds: Number.POSITIVE_INFINITY, requests: 0 }));
  for (let round = 0; round < rounds; round++)
    for (const [least, demands] of [[without!, false] as const, [demanded!, true] as const]) {
      least.requests = await reviewed(sigstore, demands);
      least.milliseconds = Math.min(least.milliseconds, spent()!.milliseconds);
    }
  const more = (what: 'milliseconds' | 'requests') => (demanded![what] - without![what]) / images;
  return [
    limited('a signed base, its signature demanded / not demanded', demanded!.milliseconds / without!.milliseconds, 2),
    // Five for an image with a statement and its provenance, and one for all that tells that the registry lists no referrers.
    limited('  more requests to the registry for each image under a demand', more('requests'), 6, ''),
    limited('  more CPU time for each image under a demand', more('milliseconds') / 1000, 1, ' s'),
    limited('  files of the verifier loaded where none is demanded', await loaded(sigstore), 0, ''),
  ];
}

async function loaded(sigstore: Sigstore): Promise<number> {
  const probe = ['--require', fileURLToPath(new URL('loaded.cjs', import.meta.url))];
  const seen = async (demands: boolean) => {
    await reviewed(sigstore, demands, probe);
    return spent<{ readonly loaded: number }>()!.loaded;
  };
  if ((await seen(true)) !== 1) throw new Error('nobody sees what is loaded');
  return await seen(false);
}

/** Has the action review it, which is asked what it took unless told otherwise; gives the requests to the registry. */
async function reviewed(
  sigstore: Sigstore,
  demands: boolean,
  nodeArguments: readonly string[] = asked.arguments,
): Promise<number> {
  await using registry = await RegistryStandIn.start();
  const beside = new Beside(registry, 'acme/base');
  const bases: string[] = [];
  for (const tag of [1, 2]) {
    const { digest } = registry.put(`acme/base:${tag}`, { config: { User: 'app', Labels: { tag: String(tag) } } });
    for (const statement of [statementOf(digest), provenanceOf(digest)])
      beside.refer(digest, [bundleLayer(await sigstore.bundle(statement))]);
    bases.push(`FROM ${registry.host}/acme/base:${tag}@${digest}\n`);
  }
  const [old, updated] = bases as [string, string];
  const demand = [
    'signatures:',
    `  - images: ["${registry.host}/**"]`,
    `    issuer: ${issuer}`,
    '    identity: https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
    '    trusted-root: .github/root.json',
    '    provenance: true',
  ];
  const policy = [`registries: ["${registry.host}"]`, ...(demands ? demand : []), ''].join('\n');
  await using github = await GitHub.start();
  const from = github.repository.commit('main', {
    '.github/layer-review.yml': policy,
    '.github/root.json': JSON.stringify(sigstore.trustedRoot),
    Dockerfile: old,
  });
  github.repository.commit('update', { Dockerfile: updated }, 'Update', { from });
  const pull = github.openPull({ head: 'update' });
  const { outputs, log, summary } = await runAction({
    github,
    pull: pull.number,
    inputs: { registry: 'known' },
    ...{ env: asked.env, nodeArguments, watched: false },
  });
  const verified = /verified: signed by/.test(summary);
  if (outputs.verdict !== 'pass' || verified !== demands)
    throw new Error(`the action did not review as it should:\n${log.join('\n')}`);
  return registry.requests.length;
}
