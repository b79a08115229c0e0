/** Does what it is sent, one task after the other. */
import type { Answer } from './crew.ts';
import type { Result } from './outcome.ts';
import type { Task } from './task.ts';

process.on('disconnect', () => process.exit());
process.on('message', async (task: Task) => {
  process.send!(await answerTo(task));
});

async function answerTo(task: Task): Promise<Answer<Result>> {
  try {
    return { result: await resultOf(task) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What a task needs is loaded with the first of its kind. */
async function resultOf(task: Task): Promise<Result> {
  switch (task.kind) {
    case 'range':
      return (await import('./play.ts')).play(task);
    case 'scan':
      return (await import('./scan.ts')).scan(task);
    case 'file':
      return (await import('./alone.ts')).alone(task);
  }
}
