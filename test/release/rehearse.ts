/** Rehearses a release, and tells of each step. */
import { checks, Rehearsal, steps } from './rehearsal.ts';

/** @returns whether all of it went as it should */
export async function rehearse(): Promise<boolean> {
  let isWell = true;
  const tell = async (what: string, work: () => Promise<void>) => {
    const since = performance.now();
    const failure = await work().then(
      () => undefined,
      (error: unknown) => error,
    );
    console.log(
      `${failure === undefined ? 'ok  ' : 'FAIL'} ${what} (${Math.round((performance.now() - since) / 1000)} s)`,
    );
    if (failure === undefined) return;
    isWell = false;
    console.log(failure instanceof Error ? failure.message : failure);
  };
  await using rehearsal = await Rehearsal.start();
  await tell('build', () => rehearsal.build());
  for (const step of steps) if (isWell) await tell(step, () => rehearsal.step(step));
  if (isWell) for (const name of checks) await tell(`install: ${name}`, () => rehearsal.checks[name]());
  return isWell;
}
