/**
 * What a review keeps for the next one of its pull request where no summary comment keeps it: the same marker, in the text of
 * its check run, where people see nothing of it. Only who has `checks: write` writes there.
 */
import { readRecord } from '../check-record.ts';

/** What a query asks of a commit of the pull request; `$name` is the check's. */
export const memoryFields = `checkSuites(first: 5, filterBy: { checkName: $name }) {
  nodes {
    checkRuns(last: 20, filterBy: { checkName: $name, checkType: ALL }) { nodes { databaseId externalId text } }
  }
}`;

/** A commit as it is answered then, as far as it may be read. */
export interface CommitWithMemory {
  readonly checkSuites?: {
    readonly nodes: readonly { readonly checkRuns: { readonly nodes: readonly CheckRun[] } | null }[];
  } | null;
}

interface CheckRun {
  readonly databaseId: number;
  readonly externalId: string | null;
  readonly text: string | null;
}

/** What the newest review of a pull request kept; empty where none has kept anything. */
export function newestMemory(commits: readonly CommitWithMemory[], pull: number): string {
  const runs = commits.flatMap(({ checkSuites }) =>
    checkSuites?.nodes.flatMap(({ checkRuns }) => checkRuns?.nodes ?? []),
  );
  const kept = runs.flatMap((run) => (run?.text && readRecord(run.externalId)?.pull === pull ? [run] : []));
  return kept.sort((a, b) => b.databaseId - a.databaseId)[0]?.text ?? '';
}
