import { roleWords } from '../../known/role-words.data.ts';
import { type Location, outermost } from '../../source.ts';

/** Lines of a comment that are read. */
const mostLines = 5;

/**
 * Whether the comment above a value or behind it asks whoever takes the file to put their own in its place: everybody has the one
 * that stands there. `# Please regenerate the APP_KEY`
 */
export function isToBeReplaced(at: Location): boolean {
  const { source, span } = outermost(at);
  const { line } = source.position(span.start);
  const textOf = (number: number) => {
    const own = source.line(number);
    return own ? source.text.slice(own.start, own.end) : '';
  };
  const behind = source.text.slice(span.end, source.line(line)!.end);
  const said = behind.includes(' #') ? [behind.slice(behind.indexOf(' #'))] : [];
  for (let above = line - 1; above >= Math.max(1, line - mostLines); above--) {
    const text = textOf(above).trim();
    if (!/^(?:#|;|\/\/)/.test(text)) break;
    said.unshift(text);
  }
  return roleWords.replacing.test(said.join('\n'));
}
