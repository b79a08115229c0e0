import { DockerfileParser } from 'dockerfile-ast';
import type { Location, Source } from '../../source.ts';
import type { Instruction } from './instruction.ts';

/** Longer files are read once only: dockerfile-ast takes more than linear time for some of them. */
const longest = 300_000;

/** Where dockerfile-ast, which editors use, sees an instruction that BuildKit does not see, or the other way round. */
export function ambiguities(source: Source, instructions: readonly Instruction[]): Location[] {
  if (source.text.length > longest) return [];
  const theirs = new Map<number, string>();
  for (const instruction of DockerfileParser.parse(source.text).getInstructions()) {
    theirs.set(instruction.getRange().start.line + 1, instruction.getKeyword());
  }
  const places: Location[] = [];
  for (const { at, keywordAt } of instructions) {
    const line = source.position(at.span.start).line;
    const keyword = source.text.slice(keywordAt.span.start, keywordAt.span.end).toUpperCase();
    if (theirs.get(line) !== keyword) places.push(keywordAt);
    theirs.delete(line);
  }
  for (const line of theirs.keys()) {
    const span = source.line(line);
    if (span) places.push(source.at(span.start, span.end));
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}
