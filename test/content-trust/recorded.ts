import type { TrustDocuments } from '../../src/content-trust/trusted-tag.ts';

/** What was asked for, so that it can be shown again later. */
export class Recorded {
  readonly kept = new Map<string, Buffer | undefined>();
  readonly documents: TrustDocuments;

  constructor(documents: TrustDocuments) {
    this.documents = async (name, most) => {
      const bytes = await documents(name, most);
      this.kept.set(name, bytes);
      return bytes;
    };
  }

  /** Whatever hash is asked for, what was recorded of that name is shown. */
  readonly replayed: TrustDocuments = async (name) =>
    this.kept.get(name) ?? this.named(name.replace(/\.[0-9a-f]{64}$/, ''));

  named(name: string): Buffer | undefined {
    return [...this.kept].find(([key]) => key.replace(/\.[0-9a-f]{64}$/, '') === name)?.[1];
  }
}
