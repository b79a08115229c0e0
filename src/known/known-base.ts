/** What is known of a public base image without asking its registry. */
export interface KnownBase {
  /** The user it runs as where nothing else is said: root, not root, or not known. */
  readonly user: 'root' | 'nonroot' | undefined;
  /** What its RUN lines are written for where no SHELL says otherwise; `none`: it has no shell. undefined: not known. */
  readonly shell: 'posix' | 'cmd' | 'powershell' | 'none' | undefined;
  /** The programs before whose start its own entrypoint gives root up. */
  readonly stepsDownFor?: RegExp | undefined;
}
