import { Excerpt, type Piece, Source } from '../../source.ts';
import { type HclValue, textIn } from './hcl-value.ts';

/** A Dockerfile that stands in a bake file, as a source of its own whose places lead back there; undefined where it is not known. */
export function inlineSource(value: HclValue): Source | undefined {
  const { source } = value.at;
  const pieces = (value.pieces ?? [value]).map((piece): Piece => {
    const { start, end } = piece.at.span;
    // What only the run knows is a variable to the builder, too.
    return { start, end, text: textIn(piece) ?? '${UNKNOWN}' };
  });
  if (!value.pieces && textIn(value) === undefined) return undefined;
  const words = Excerpt.of(source, pieces);
  return new Source(source.path, words.text, words);
}
