/** The action: does the job, and ends the process. */
import { cancelledState } from './github/check-record.ts';
import { Failure } from './github/failure.ts';
import { keepForLater } from './github/log.ts';
import { budget, failed, runJob } from './job.ts';

/** Milliseconds that the job has beyond its budget to end by itself. */
const grace = 15_000;
const tooLong = 'The review exceeded its time limit. Re-run the job.';

function end(status: number): void {
  // A connection that GitHub leaves open must not keep the job waiting.
  process.stdout.write('', () => process.exit(status));
}

function fail(error: unknown): void {
  failed(error);
  end(1);
}

/** A runner that cancels a job asks first, and kills some seconds later (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). */
function cancelled(): void {
  keepForLater(cancelledState, 'true');
  process.exit(1);
}

process.on('SIGINT', cancelled);
process.on('SIGTERM', cancelled);
// Until the verdict is known, whatever ends the process ends it red.
process.exitCode = 1;
process.on('uncaughtException', fail);
setTimeout(() => fail(new Failure('github', tooLong)), budget + grace).unref();
runJob(process.env).then(end, fail);
