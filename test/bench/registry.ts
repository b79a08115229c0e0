/** What it costs to ask a registry about the images of a pull request. */
import { runAction } from '../runner/action.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { limited, type Row } from './measure.ts';

const roundTrip = 100;
const bases = 10;

/** A pull request that updates ten bases, each with its own base: what it takes longer, and what is asked. */
export async function asking(): Promise<Row[]> {
  let [off, known, requests] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < 3; round++) {
    off = Math.min(off, (await reviewed('off')).time);
    const asked = await reviewed('known');
    known = Math.min(known, asked.time);
    requests = asked.requests;
  }
  return [
    limited(
      `${bases} updated bases, a registry ${roundTrip} ms away: more than without it`,
      (known - off) / 1000,
      2,
      ' s',
    ),
    limited('requests to the registry for each of the images, old and new', requests / (2 * bases), 4, ''),
  ];
}

async function reviewed(registry: 'off' | 'known'): Promise<{ time: number; requests: number }> {
  await using images = await RegistryStandIn.start();
  const numbers = Array.from({ length: bases }, (_, i) => i);
  for (const number of numbers)
    for (const tag of [1, 2])
      images.put(`acme/base${number}:${tag}`, {
        config: { User: 'app' },
        history: [{ by: `RUN make ${number} ${tag}`, size: 1_000_000 }],
        platforms: ['linux/amd64', 'linux/arm64'],
      });
  images.fault({ match: () => true, times: Number.POSITIVE_INFINITY, respond: { delay: roundTrip } });
  const files = (tag: number) =>
    Object.fromEntries(
      numbers.map((number) => [`${number}/Dockerfile`, `FROM ${images.host}/acme/base${number}:${tag}\n`]),
    );
  await using github = await GitHub.start();
  const policy = { '.github/layer-review.yml': `registries: [${images.host}]\n` };
  const from = github.repository.commit('main', { ...policy, ...files(1) });
  github.repository.commit('update', files(2), 'Update', { from });
  const pull = github.openPull({ head: 'update' });
  const { durationMs, outputs, log } = await runAction({ github, pull: pull.number, inputs: { registry } });
  if (outputs.verdict !== 'pass') throw new Error(`the action did not pass:\n${log.join('\n')}`);
  return { time: durationMs, requests: images.requests.length };
}
