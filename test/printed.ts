/** What a piece of work prints, where other work may be printing at the same time. */
import { AsyncLocalStorage } from 'node:async_hooks';

const printing = new AsyncLocalStorage<string[]>();
const { write } = process.stdout;
// The test runner's own reports, which are bytes, go through.
process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
  const printed = printing.getStore();
  if (!printed || typeof chunk !== 'string') return write.call(process.stdout, chunk, ...rest);
  printed.push(chunk);
  return true;
}) as typeof write;

export async function printedBy(work: () => Promise<void>): Promise<string> {
  const printed: string[] = [];
  await printing.run(printed, work);
  return printed.join('');
}
