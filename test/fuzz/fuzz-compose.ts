import { differenceIn } from '../model/compose/difference.ts';
import { disturbed } from '../model/compose/disturbed.ts';
import { installed } from '../model/compose/docker-compose.ts';

/** How many docker-compose processes run at a time. */
const AT_ONCE = 4;

/**
 * Compares files of one seed after another, until the time is over or something is read otherwise.
 * @param first the seed to begin with
 * @param end when to stop, as `Date.now()` counts
 * @returns how the process ends
 */
export async function fuzzCompose(first: number, end: number): Promise<number> {
  if (!installed) {
    console.error('docker-compose is not installed (apt-get install docker-compose).');
    return 1;
  }
  const kinds = { alike: 0, refused: 0, different: 0 };
  let seed = first;
  const work = async () => {
    while (Date.now() < end && kinds.different === 0) {
      const [written] = disturbed(1, seed++);
      const found = await differenceIn(written!);
      kinds[found.kind] += 1;
      if (found.kind === 'different')
        console.error(`${written!.title}, ${JSON.stringify(written!.files)}\n${found.how}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${seed - first} compose files from seed ${first}: ${JSON.stringify(kinds)}`);
  return kinds.different > 0 ? 1 : 0;
}
