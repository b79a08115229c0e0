/** The files that a step writes to (actions/runner, `FileCommandManager`): outputs, variables, summary. */

/** Beyond this the whole summary is dropped, not its end; the limit itself is still allowed. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Outputs of a job, together, counted as UTF-16. */
export const OUTPUT_LIMIT = 1024 * 1024;

/**
 * Reads `name=value` and `name<<DELIMITER … DELIMITER`, whichever mark comes first in the line.
 * @throws as the runner does: a line of neither form, an empty name, a delimiter that never comes
 */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[named(line.slice(0, equals), line)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (delimiter === '') throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
      const value: string[] = [];
      while (lines[++index] !== delimiter) {
        if (index >= lines.length) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        value.push(lines[index]!);
      }
      pairs[named(name, line)] = value.join('\n');
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}

function named(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return name;
}
