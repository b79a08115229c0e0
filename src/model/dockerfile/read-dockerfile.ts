import { frontendReference } from '../../known/image-reference.ts';
import { noRegistry } from '../../known/published-image.ts';
import type { Location, Source, Span } from '../../source.ts';
import { TooMuchWork, WorkBudget } from '../../work-budget.ts';
import type { BuildInputs } from './build-inputs.ts';
import { refusal } from './buildkit-refusal.ts';
import type { Document } from './command-forms.ts';
import { type Announcement, announcements, BadHeredoc } from './heredoc.ts';
import type { BuildRefusal, Dockerfile, ImageUse, Instruction } from './instruction.ts';
import { type Parsed, parse } from './instruction-arguments.ts';
import { type Line, Lines } from './logical-lines.ts';
import type { InstructionText } from './read-instruction.ts';
import { Stages } from './stages.ts';

/**
 * Reads a Dockerfile as BuildKit does: what it cannot parse is reported in `errors`, and the rest is read as well as can
 * be.
 *
 * @param given what whoever builds gives
 * @throws TooMuchWork where that takes more than the budget
 */
export function readDockerfile(
  source: Source,
  given: Partial<BuildInputs> = {},
  budget: WorkBudget = new WorkBudget(),
): Dockerfile {
  return new Reader(source, { args: new Map(), contexts: new Map(), published: noRegistry, ...given }, budget).read();
}

/** More than any file that a person keeps, and as many as fit into memory with what is known of each. */
const mostInstructions = 20_000;

/** Refusals of one file that are worth telling. */
const enough = 50;

class Reader {
  readonly #source: Source;
  readonly #lines: Lines;
  readonly #given: BuildInputs;
  readonly #budget: WorkBudget;
  /** BuildKit reads a file twice: what the first pass refuses, nobody sees in the second. */
  readonly #first: BuildRefusal[] = [];
  readonly #second: BuildRefusal[] = [];
  /** Off once a here-document has no end: what follows is reviewed rather than swallowed. */
  #heredocs = true;

  constructor(source: Source, given: BuildInputs, budget: WorkBudget) {
    this.#source = source;
    this.#lines = new Lines(source);
    this.#given = given;
    this.#budget = budget;
  }

  read(): Dockerfile {
    const source = this.#source;
    const instructions: Instruction[] = [];
    const errors: BuildRefusal[] = [];
    const file: { -readonly [K in keyof Dockerfile]: Dockerfile[K] } = {
      source,
      directives: this.#lines.directives,
      frontend: undefined,
      comments: this.#lines.comments,
      instructions,
      stages: [],
      errors,
      refused: [],
      given: this.#given.args,
    };
    const all: InstructionText[] = [];
    let begun = false;
    for (let line = this.#lines.next(); line; line = this.#lines.next()) {
      const parsed = parse(line.text, this.#lines.escape);
      const documents = this.#documents(line, parsed);
      const end = documents.at(-1)?.terminator.end ?? line.span.end;
      const at = source.at(line.span.start, end);
      this.#check(parsed, at, begun);
      if (parsed.keyword === 'FROM') begun = true;
      if (all.length === mostInstructions) throw new TooMuchWork(`it has more than ${mostInstructions} instructions`);
      all.push({ source, parsed, pieces: line.pieces, documents, at });
    }
    const stages = new Stages(file, this.#lines.escape, this.#given, all, this.#budget);
    for (const written of all) instructions.push(stages.add(written));
    file.stages = stages.stages;
    file.frontend = this.#frontend();
    if (instructions.length === 0) this.#first.push({ at: source.at(0, 0), message: 'The file has no instructions.' });
    else if (file.stages.length === 0) this.#second.push({ at: instructions[0]!.at, message: 'The file has no FROM.' });
    errors.push(...this.#lines.errors, ...this.#first, ...this.#second);
    file.refused = stages.refusals();
    return file;
  }

  #frontend(): ImageUse | undefined {
    const syntax = this.#lines.directives.find(({ name }) => name === 'syntax');
    const reference = syntax && frontendReference(syntax.value);
    if (!reference) return undefined;
    const wanted = { reference, platform: undefined };
    return { ...wanted, published: this.#given.published(wanted), at: syntax.at };
  }

  #check(parsed: Parsed, at: Location, begun: boolean): void {
    // What is no Dockerfile at all need not be reported line by line.
    if (this.#first.length + this.#second.length >= enough) return;
    if (parsed.error !== undefined) this.#first.push({ at, message: parsed.error });
    const refused = parsed.error === undefined ? refusal(parsed) : undefined;
    if (refused) this.#second.push(parsed.text.text ? refused : { ...refused, at });
    else if (!begun && parsed.keyword !== 'FROM' && parsed.keyword !== 'ARG') {
      this.#second.push({ at, message: 'Only ARG is allowed before the first FROM.' });
    }
  }

  #documents(line: Line, parsed: Parsed): Document[] {
    const { keyword, json } = (parsed.keyword === 'ONBUILD' ? parsed.trigger : parsed) ?? parsed;
    const may = keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD';
    if (!this.#heredocs || !may || json) return [];
    const found: Document[] = [];
    const start = this.#lines.end;
    for (const announced of this.#announced(line.text.text, line.span)) {
      const document = this.#lines.heredoc(announced.name, announced.chomp);
      if (!document) {
        const at = this.#source.at(line.span.start, line.span.end);
        this.#first.push({ at, message: `The heredoc has no closing line ${announced.name}.` });
        this.#heredocs = false;
        this.#lines.rewind(start);
        return [];
      }
      found.push({ ...announced, ...document });
    }
    return found;
  }

  #announced(text: string, span: Span): Announcement[] {
    try {
      return announcements(text);
    } catch (error) {
      if (!(error instanceof BadHeredoc)) throw error;
      this.#first.push({
        at: this.#source.at(span.start, span.end),
        message: 'The heredoc delimiter has an unclosed quote.',
      });
      return [];
    }
  }
}
