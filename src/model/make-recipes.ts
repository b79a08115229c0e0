import { Excerpt, type Source } from '../source.ts';
import { filling } from './variable-filling.ts';

/** What a line sets for make: its own variable, or one of the commands' environment. */
const assignment = /^(export[ \t]+|override[ \t]+)?([\w.-]+)[ \t]*(\?|\+|:{1,3})?=(.*)$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The lines that make gives to a shell, each for itself, with the variables that the file sets filled in
 * (https://www.gnu.org/software/make/manual/make.html#Recipes). What a function makes, and what is set elsewhere, the shell
 * does not know either.
 */
export function makeRecipes(source: Source): readonly Excerpt[] {
  const variables = new Map<string, string>();
  const recipes: Line[] = [];
  for (const line of logicalLines(source.text)) {
    const [, how, name = '', operator, written = ''] = assignment.exec(line.text) ?? [];
    const value = written.trimStart();
    if (/^[ \t]/.test(line.text)) recipes.push({ ...line, text: line.text.replace(/^[ \t]+[-@+]*/, '') });
    else if (how?.startsWith('export')) recipes.push({ ...line, text: `export ${name}="${value}"` });
    const before = variables.get(name);
    if (name === '' || (operator === '?' && before !== undefined)) continue;
    variables.set(name, operator === '+' && before !== undefined ? `${before} ${value}` : value);
  }
  const fill = filling(variables, references, referenceIn);
  return recipes.map(({ text, ...span }) => Excerpt.of(source, [{ ...span, text: fill(text) ?? text }]));
}

/** Lines, those that end in a backslash with the next ones. */
function logicalLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let open: Line | undefined;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const own = line.replace(/\\?\r?$/, '').trimEnd();
    const whole: Line = open
      ? { start: open.start, end, text: `${open.text} ${own.trimStart()}` }
      : { start, end, text: own };
    open = /\\\r?$/.test(line) ? whole : undefined;
    if (!open) lines.push(whole);
    start = end + 1;
  }
  return open ? [...lines, open] : lines;
}

/** `$(NAME)` and `${NAME}`, which the shell may know as well, and `$$` as make passes it on. */
const references = /\$(?:\$|\(([^()]*)\)|\{([^{}]*)\})/g;

function referenceIn(whole: string, round?: string, curly?: string) {
  if (whole === '$$') return '$';
  const name = round ?? curly ?? '';
  return { name, otherwise: /^\w+$/.test(name) ? `\${${name}}` : '${MAKE}' };
}
