/** GitHub's documented limits. A test may set any of them lower; the names say what they bound. */
export interface Limits {
  /** `GET pulls/{n}/files`: files in all, with nothing in the answer that says it was cut. */
  filesPerPull: number;
  /** Compare: files in all, on page 1 only, and commits on a page. */
  filesPerComparison: number;
  commitsPerComparison: number;
  /** A file's diff beyond either has no patch. */
  linesPerPatch: number;
  bytesPerPatch: number;
  /** Once the patches in one answer add up to this, the rest have no patch and count 0 changes. */
  patchLinesPerAnswer: number;
  /** The diff media type answers 406 beyond either. */
  linesPerDiff: number;
  filesPerDiff: number;
  /** Git trees: `truncated` is set beyond either. */
  treeEntries: number;
  treeBytes: number;
  /** Contents API: entries of a folder; bytes that come with JSON; bytes that come at all. */
  folderEntries: number;
  contentBytes: number;
  blobBytes: number;
  /** `Blob.text` in GraphQL is cut at exactly this many bytes. */
  blobTextBytes: number;
  /** Bodies of reviews, comments and replies, in characters. */
  bodyLength: number;
  annotationsPerRequest: number;
  annotationMessageBytes: number;
  /** Primary limit: requests (REST) and points (GraphQL) an hour, for GITHUB_TOKEN and one repository. */
  requestsPerHour: number;
  pointsPerHour: number;
  /** Secondary limits: points a minute (a read costs 1, a write 5), requests that create content. */
  restPointsPerMinute: number;
  graphqlPointsPerMinute: number;
  contentPerMinute: number;
  contentPerHour: number;
  /** Seconds that a secondary limit keeps a token out; sent as `retry-after`. */
  retryAfter: number;
  /** Nodes that one GraphQL call may ask for. */
  graphqlNodes: number;
}

export const LIMITS: Limits = {
  filesPerPull: 3000,
  filesPerComparison: 300,
  commitsPerComparison: 250,
  linesPerPatch: 20_000,
  bytesPerPatch: 500 * 1024,
  patchLinesPerAnswer: 20_000,
  linesPerDiff: 20_000,
  filesPerDiff: 300,
  treeEntries: 100_000,
  treeBytes: 7 * 1024 * 1024,
  folderEntries: 1000,
  contentBytes: 1024 * 1024,
  blobBytes: 100 * 1024 * 1024,
  blobTextBytes: 512_000,
  bodyLength: 65_536,
  annotationsPerRequest: 50,
  annotationMessageBytes: 64 * 1024,
  requestsPerHour: 1000,
  pointsPerHour: 1000,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2000,
  contentPerMinute: 80,
  contentPerHour: 500,
  retryAfter: 60,
  graphqlNodes: 500_000,
};
