/** What this build uses of postject, which brings no types. */
declare module 'postject' {
  /** Puts bytes into a program, under a name that the program finds them by. */
  export function inject(
    file: string,
    name: string,
    bytes: Buffer,
    options: { readonly sentinelFuse: string },
  ): Promise<void>;
}
