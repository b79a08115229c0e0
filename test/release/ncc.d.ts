/** What this build uses of ncc, which brings no types. */
declare module '@vercel/ncc' {
  export default function ncc(
    entry: string,
    options: {
      readonly cache: boolean;
      readonly quiet: boolean;
      readonly transpileOnly: boolean;
      readonly target: string;
      readonly sourceMap: boolean;
      readonly sourceMapRegister: boolean;
    },
  ): Promise<{
    readonly code: string;
    readonly map?: string;
    /** The other files, by their paths. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }>;
}
