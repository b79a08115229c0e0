/** Which file is being worked on: what the watchdog says of work that does not end. */

export interface UnderReview {
  /** undefined where it is no single file. */
  readonly path: string | undefined;
  /** The id of the rule that is asked; undefined while files are read. */
  readonly rule: string | undefined;
}

let path: string | undefined;
let rule: string | undefined;

export function underReview(): UnderReview {
  return { path, rule };
}

/** Says which file is worked on from here on, until another is. */
export function nowReviewing(file: string | undefined, ruleId?: string): void {
  path = file;
  rule = ruleId;
}

/** Works on a file, in the course of work on another perhaps. What V8 ends does not get to the last word: it is still this file then. */
export function reviewing<T>(file: string, work: () => T): T {
  const [outer, asked] = [path, rule];
  nowReviewing(file, asked);
  try {
    return work();
  } finally {
    nowReviewing(outer, asked);
  }
}
