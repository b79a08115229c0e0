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

/** A pull request that updates a base that is signed, with its provenance: with the demand that it is, and without. */
export async function verifying(): Promise<Row[]> {
  const sigstore = await Sigstore.start();
  let [without, demanded] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    without = Math.min(without, await reviewed(sigstore, false));
    demanded = Math.min(demanded, await reviewed(sigstore, true));
  }
  return [
    limited('a signed base, its signature demanded / not demanded', demanded / without, 2),
    limited('  files of the verifier loaded where none is demanded', await loaded(sigstore), 0, ''),
  ];
}

async function loaded(sigstore: Sigstore): Promise<number> {
  const probe = ['--require', fileURLToPath(new URL('loaded.cjs', import.meta.url))];
  if ((await reviewed(sigstore, true, probe)) !== 1) throw new Error('nobody sees what is loaded');
  return await reviewed(sigstore, false, probe);
}

/** What the action's process wrote at its end: the milliseconds of CPU that it took, unless told otherwise. */
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
  return spent()!.milliseconds;
}
