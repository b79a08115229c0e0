/** What is known of the world: tables, with where they were read and the last day on which they were seen to be so. */
export type Knowledge<Tables = Readonly<Record<string, unknown>>> = Tables & {
  /** Documents, addresses or commands: enough for a reader to look each entry up. */
  readonly source: string | readonly string[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
};

/** Days after which it is told that what was looked up may have changed. */
export const oldAfter = 180;
