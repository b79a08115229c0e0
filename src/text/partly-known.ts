import type { Setting } from './setting.ts';

/** Text of which some pieces may be unknown; neighbours of the same kind are one piece. */
export class Parts {
  readonly #pieces: (string | undefined)[] = [];

  static of(text: string): Parts {
    return Parts.from([text]);
  }

  static unknown(): Parts {
    return Parts.from([undefined]);
  }

  static from(pieces: readonly (string | undefined)[]): Parts {
    const parts = new Parts();
    for (const piece of pieces) parts.add(piece);
    return parts;
  }

  /** Adds known text, or undefined for an unknown piece. */
  add(piece: string | undefined): void {
    if (piece === '') return;
    const last = this.#pieces.length - 1;
    const before = this.#pieces[last];
    if (last >= 0 && (before === undefined) === (piece === undefined)) {
      if (piece !== undefined) this.#pieces[last] = before + piece;
    } else {
      this.#pieces.push(piece);
    }
  }

  append(other: Parts): void {
    for (const piece of other.#pieces) this.add(piece);
  }

  /** The pieces in order, at least one. */
  get parts(): readonly (string | undefined)[] {
    return this.#pieces.length === 0 ? [''] : this.#pieces;
  }

  /** What a setting says of it. */
  get text(): Pick<Setting, 'value' | 'parts'> {
    const { value, parts } = this;
    return value === undefined ? { value, parts } : { value };
  }

  /** All of it; undefined when a piece is unknown. */
  get value(): string | undefined {
    return this.parts.length === 1 ? this.parts[0] : undefined;
  }
}
