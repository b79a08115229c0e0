/** A conversation in Markdown, as somebody reads it who comes back after each push. */
import type { Conversation, SeenComment, SeenThread } from '../stand-in/conversation.ts';

export class Transcript {
  readonly #parts: string[] = [];
  readonly #seen = new Map<number, string>();

  constructor(title: string, intro: string) {
    this.#parts.push(`# ${title}`, intro);
  }

  /** Writes what there is after a step; words that stand as they did are not repeated. */
  step(title: string, story: string, conversation: Conversation, check: string): void {
    this.#parts.push(`## ${title}`, story, `Check: ${check}.`);
    for (const comment of conversation.comments) this.#parts.push(...this.#say(comment, 'on the pull request'));
    for (const thread of conversation.threads) {
      const [first, ...replies] = thread.comments;
      this.#parts.push(...this.#say(first!, `on ${placeOf(thread)}`, stateOf(thread)));
      for (const reply of replies) this.#parts.push(...this.#say(reply, 'answers'));
    }
  }

  get text(): string {
    return `${this.#parts.join('\n\n')}\n`;
  }

  #say(comment: SeenComment, where: string, state: readonly string[] = []): string[] {
    const before = this.#seen.get(comment.id);
    this.#seen.set(comment.id, comment.body);
    const shown = comment.body
      .replace(/\n*<!-- layer-review: .* -->$/, '')
      // Long, folded, and tested elsewhere.
      .replace(/<details>\n<summary>Images and services[\s\S]*$/, '(Folded: images and services, layer by layer.)');
    const news = before === undefined ? ['new'] : before === comment.body ? [] : ['edited'];
    const head = `**${comment.author}** ${where}${[...state, ...news].map((word) => `, ${word}`).join('')}`;
    if (news.length === 0) return [`${head}: ${shown.split('\n')[0]}`];
    return [`${head}:`, shown.replace(/^/gm, '> ').replace(/ +$/gm, '')];
  }
}

function placeOf({ path, subject, line, startLine, originalLine, outdated }: SeenThread): string {
  if (subject === 'file') return `\`${path}\` as a whole`;
  const from = startLine === null ? '' : `${startLine} to `;
  return outdated ? `\`${path}\`, what was line ${originalLine}` : `\`${path}\`, line ${from}${line}`;
}

function stateOf({ resolvedBy, comments, outdated }: SeenThread): string[] {
  return [
    ...(outdated ? ['outdated'] : []),
    ...(resolvedBy === undefined ? [] : [`resolved by ${resolvedBy}`]),
    ...(comments[0]!.minimized === undefined ? [] : [`hidden as ${comments[0]!.minimized.toLowerCase()}`]),
  ];
}
