import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { hiddenIn, stars } from '../facts/secrets/mask.ts';
import { type Location, outermost } from '../source.ts';
import { columns } from '../text/columns.ts';
import { visible } from '../text/visible.ts';

/** A line of a file as a terminal can show it, with the columns to underline. */
export interface ShownLine {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** How many further lines the place covers. */
  readonly further: number;
}

/** The first line of a place, cut to `width` columns around what is marked. */
export function excerpt(location: Location, secrets: Secrets, width: number): ShownLine {
  const { source, span } = outermost(location);
  const { line } = source.position(span.start);
  const whole = source.line(line) ?? { start: span.start, end: span.start };
  const end = Math.max(span.start, Math.min(span.end, whole.end));
  const hidden = hiddenIn(source, secrets).filter((each) => each.start < whole.end && each.end > whole.start);

  /** Of the whole line, so that a secret that reaches across an edge shows on neither side. */
  const show = (from: number, to: number): string => {
    let shown = '';
    let at = from;
    for (const { start, end } of hidden) {
      if (end <= at || start >= to) continue;
      shown += tidy(source.text.slice(at, Math.max(at, start))) + stars;
      at = Math.min(end, to);
    }
    return shown + tidy(source.text.slice(at, Math.max(at, to)));
  };

  // Only what can be shown is looked at: a line may be a megabyte.
  const marked = cutEnd(show(span.start, Math.min(end, span.start + width)), width);
  const room = Math.max(0, width - columns(marked));
  const before = cutStart(
    show(Math.max(whole.start, span.start - width), span.start),
    Math.max(Math.floor(room / 2), room - (whole.end - end)),
    span.start - width > whole.start,
  );
  const after = cutEnd(show(end, Math.min(whole.end, end + width)), Math.max(0, room - columns(before)));
  const further = source.position(Math.max(span.start, span.end - 1)).line - line;
  return { line, before, marked, after, further };
}

const tidy = (text: string) => visible(text.replaceAll('\t', '  '));

/** The end of a text that fits into `width` columns; `cut` where more has been left out before it. */
function cutStart(text: string, width: number, cut: boolean): string {
  if (!cut && columns(text) <= width) return text;
  return `…${[...fitting([...text].reverse(), width - 1)].reverse().join('')}`;
}

function cutEnd(text: string, width: number): string {
  return columns(text) <= width ? text : `${[...fitting([...text], width - 1)].join('')}…`;
}

function* fitting(characters: readonly string[], width: number): Iterable<string> {
  let room = width;
  for (const character of characters) {
    room -= columns(character);
    if (room < 0) return;
    yield character;
  }
}
