import type { Source } from '../../source.ts';
import type { Files, Lead } from '../../text/files.ts';

type Asked = Pick<Files, 'get' | 'lead'>;

/** Files of which is remembered what was asked, and what came of it: what was made of them holds as long as that does. */
export class AskedFiles implements Asked {
  readonly lead?: (path: string) => Lead | undefined;
  readonly #files: Asked;
  readonly #sources = new Map<string, Source | null | undefined>();
  readonly #leads = new Map<string, Lead | undefined>();

  constructor(files: Asked) {
    this.#files = files;
    if (!files.lead) return;
    this.lead = (path) => {
      const lead = files.lead!(path);
      this.#leads.set(path, lead);
      return lead;
    };
  }

  get(path: string): Source | null | undefined {
    const source = this.#files.get(path);
    this.#sources.set(path, source);
    return source;
  }

  /** Whether all that was asked is answered as it was. Each is asked for again, as reading it would. */
  areTheSame(): boolean {
    return (
      [...this.#sources].every(([path, source]) => this.#files.get(path) === source) &&
      [...this.#leads].every(([path, lead]) => this.#files.lead?.(path) === lead)
    );
  }
}
