import type { Source } from '../../source.ts';
import type { Files } from '../../text/files.ts';
import { nameOf } from '../../text/path.ts';

/** Files that are read where something names them: it does not matter where one is not there. */
export abstract class SoughtFiles {
  /** Paths that have not been read yet. */
  readonly wanted: string[] = [];
  /** What lies beside a private key and is called like its certificate. */
  readonly besideKeys = new Map<Source, readonly Source[]>();
  /** All paths that were looked for. */
  readonly paths = new Set<string>();
  /** Whether it matters what the repository has, and nobody has listed that yet. */
  isUnlisted = false;
  protected readonly files: Files;

  constructor(files: Files) {
    this.files = files;
  }

  /** All that the repository has; undefined where nobody lists it, or has yet. */
  protected listed(): readonly string[] | undefined {
    if (this.files.joinsOnly || !this.files.paths) return undefined;
    const paths = this.files.paths();
    this.isUnlisted ||= paths === undefined;
    return paths;
  }

  protected seek(path: string): Source | null | undefined {
    if (this.files.joinsOnly) return undefined;
    this.paths.add(path);
    const source = this.files.get(path);
    if (source === undefined) this.wanted.push(path);
    if (source && / PRIVATE KEY-----/.test(source.text))
      this.besideKeys.set(
        source,
        certificatesOf(path).flatMap((each) => (this.#counts(each, path) ? (this.seek(each) ?? []) : [])),
      );
    return source;
  }

  /** Whether a certificate may be there, and no change brings it to a key that it leaves as it is: whoever has one can make it. */
  #counts(path: string, key: string): boolean {
    const { touched } = this.files;
    return this.files.paths?.()?.includes(path) !== false && (!touched?.has(path) || touched.has(key));
  }
}

/** `tls.crt` or `tls.pem` of `tls.key`, `mycert.pem` of `mykey.pem`. */
function certificatesOf(key: string): readonly string[] {
  const [name, stem] = [nameOf(key), key.replace(/\.\w+$/, '')];
  const paths = [`${stem}.crt`, `${stem}.pem`, key.slice(0, -name.length) + name.replace('key', 'cert')];
  return paths.filter((path) => path !== key);
}
