/**
 * `npm run fuzz -- --minutes 5 [--seed 1] [--only compose]`: makes up container files, what they are built and run with, policies and patches, and sees that what
 * must hold does (oracle.ts). Ends with 1 at the first one for which it does not, and prints its seed and a smaller form,
 * which belongs into found.ts. With `--only compose` it compares our reading of compose files with that of docker-compose
 * (test/model/compose/disturbed.ts) instead; with `--only words` it puts small words (small-words.ts) everywhere, each once;
 * with `--only properties` it runs the tests that hold properties, with other cases each time.
 */
import { parseArgs } from 'node:util';
import { fuzzCompose } from './fuzz-compose.ts';
import { fuzzProperties } from './fuzz-properties.ts';
import { type Input, inputOf, smallest } from './mutate.ts';
import { check } from './oracle.ts';
import { fuzzWords } from './small-words.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, only: { type: 'string' } },
});
if (!['compose', 'words', 'properties', undefined].includes(values.only))
  throw new Error('--only knows `compose`, `words` and `properties`.');
const end = Date.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

if (values.only === 'compose') process.exit(await fuzzCompose(seed, end));
if (values.only === 'properties') process.exit(fuzzProperties(end));
if (values.only === 'words') process.exit(fuzzWords(end));

async function complaint(input: Input): Promise<string | undefined> {
  try {
    await check(input);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Where it went wrong, so that a smaller input fails for the same reason. */
function placeOf(what: string): string {
  return /\/(?:src|test\/fuzz\/oracle)[\w/.-]*:\d+/.exec(what)?.[0] ?? '';
}

let tried = 0;
for (const first = seed; Date.now() < end; seed++, tried++) {
  const input = inputOf(seed);
  // Where nothing comes back at all, the last line names the seed.
  if (tried % 500 === 0) process.stderr.write(`${tried} inputs, from seed ${first}; now ${seed}\n`);
  const what = await complaint(input);
  if (what === undefined) continue;
  const small = await smallest(input, async (each) => placeOf((await complaint(each)) ?? '') === placeOf(what));
  console.error(`seed ${seed}, ${JSON.stringify(small)}\n${what}`);
  process.exit(1);
}
console.log(`${tried} inputs, and all is well.`);
