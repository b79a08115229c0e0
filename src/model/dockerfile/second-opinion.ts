import type { Location, Source, Span } from '../../source.ts';
import type { Dockerfile, Heredoc, Instruction } from './instruction.ts';
import { keywords } from './instruction-arguments.ts';

/** Longer files get no second opinion: dockerfile-ast takes more than linear time for some of them. */
const longest = 200_000;

/**
 * Here-documents, a keyword that something is stuck to, an escape character where a line ends in more than one or holds nothing else, another escape
 * character, a return without a line feed, and blanks that are neither space nor tab.
 */
const debatable =
  /<<|[\\`][ \t]*[\\`][ \t\r]*$|^[ \t]*[\\`][ \t\r]*$|^[ \t]*\w+(?:[ \t]+\w+)?[\\#`]|^[ \t]*#.*escape|\r(?!\n)|[^\S \t\r\n]|\ufeff|\0/im;

/**
 * Where dockerfile-ast, which editors read Dockerfiles with, sees an instruction that BuildKit does not see, or the other
 * way round. It is asked, and loaded, only for files that hold something it may read in another way.
 */
export async function ambiguitiesIn({ source, instructions }: Dockerfile): Promise<readonly Location[]> {
  if (source.text.length > longest || !debatable.test(source.text)) return [];
  // What the builder refuses does nothing that anybody could take for something else.
  if (instructions.some(({ keyword }) => keyword === 'UNKNOWN')) return [];
  const { DockerfileParser } = await import('./other-reader.ts');
  const theirs = new Map<number, string>();
  for (const instruction of DockerfileParser.parse(readable(source, instructions)).getInstructions()) {
    theirs.set(instruction.getRange().start.line + 1, instruction.getKeyword());
  }
  const places: Location[] = [];
  const told: Span[] = [];
  for (const [i, { at, keywordAt }] of instructions.entries()) {
    const { line } = source.position(at.span.start);
    const keyword = source.text.slice(keywordAt.span.start, keywordAt.span.end).toUpperCase();
    if (theirs.get(line) !== keyword && !endsInFolder(source, instructions[i - 1])) {
      places.push(keywordAt);
      told.push(at.span);
    }
    theirs.delete(line);
  }
  for (const line of theirs.keys()) {
    const span = source.line(line);
    // A line that begins with no instruction's name looks like none to anybody.
    if (!isInstruction.has(theirs.get(line)!.toUpperCase())) continue;
    if (span && !told.some(({ start, end }) => start <= span.start && span.start < end)) {
      places.push(source.at(span.start, span.end));
    }
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

/** Whether an instruction ends in a folder of Windows with its separator written twice, which nobody takes for a continued line. */
function endsInFolder({ text }: Source, instruction: Instruction | undefined): boolean {
  if (!instruction) return false;
  const { start, end } = instruction.at.span;
  const last = text.slice(start, end).trimEnd().split(/[\s=]/).at(-1)!;
  return last.endsWith('\\\\') && /^["']?[A-Za-z]:[\\/]/.test(last);
}

const isInstruction: ReadonlySet<string> = new Set(keywords);

/** The text with `<< EOF` written as `<<EOF`: many people write the blank, and dockerfile-ast does not know it yet. */
function readable(source: Source, instructions: readonly Instruction[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const instruction of instructions) {
    const body = heredocs(instruction)[0]?.body.at.span.start;
    if (body === undefined) continue;
    const { start } = instruction.at.span;
    pieces.push(
      source.text.slice(from, start),
      source.text.slice(start, body).replaceAll(/<<[ \t]+(?=[A-Za-z_"'\\])/g, '<<'),
    );
    from = body;
  }
  pieces.push(source.text.slice(from));
  return pieces.join('');
}

function heredocs(instruction: Instruction): readonly Heredoc[] {
  if (instruction.keyword === 'ONBUILD') return instruction.trigger ? heredocs(instruction.trigger) : [];
  return 'heredocs' in instruction ? instruction.heredocs : [];
}
