/** Text of which some pieces may be unknown; neighbours of the same kind are one piece. */
export class Parts {
  readonly parts: (string | undefined)[] = [];

  static of(text: string): Parts {
    const parts = new Parts();
    parts.add(text);
    return parts;
  }

  static unknown(): Parts {
    return Parts.from([undefined]);
  }

  static maybe(text: string | undefined): Parts {
    return Parts.from([text]);
  }

  static from(pieces: readonly (string | undefined)[]): Parts {
    const parts = new Parts();
    for (const piece of pieces) parts.add(piece);
    return parts;
  }

  add(piece: string | undefined): void {
    const last = this.parts.length - 1;
    const before = this.parts[last];
    if (last >= 0 && (before === undefined) === (piece === undefined)) {
      if (piece !== undefined) this.parts[last] = before + piece;
    } else {
      this.parts.push(piece);
    }
  }

  append(other: Parts): void {
    for (const piece of other.parts) this.add(piece);
  }

  /** All of it; undefined when a piece is unknown, empty when there is none. */
  get value(): string | undefined {
    if (this.parts.length === 0) return '';
    return this.parts.length === 1 ? this.parts[0] : undefined;
  }
}
