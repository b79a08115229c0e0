import type { ComposeKey } from '../../known/container-options.data.ts';
import type { Source, Span } from '../../source.ts';
import type { JsonNode, JsonText } from '../../text/json.ts';

/** An option of `docker run`, by the key that compose has for it. */
export interface GivenOption {
  readonly takes: ComposeKey[0];
  readonly key: string;
  /** Its name as it is written, without dashes. */
  readonly name: string;
  readonly at: Span;
  /** Where its value stands, without quotes; for an option that takes none, where it may say `false`. */
  readonly value: Span;
}

/** The options among a list of words that compose has a key for: `--net=host`, `-p80:80`, or `--net`, `host`. */
export function* optionsIn(
  words: JsonNode | undefined,
  keys: ReadonlyMap<string, ComposeKey>,
  source: Source,
): Iterable<GivenOption> {
  const texts = words?.kind === 'array' ? words.items.filter((each): each is JsonText => each.kind === 'text') : [];
  for (let i = 0; i < texts.length; i++) {
    const at = insideQuotes(texts[i]!);
    const { name, isWhole, value } = readWord(at, source);
    const [takes, key] = keys.get(name) ?? [];
    if (takes === undefined || key === undefined) continue;
    const next = isWhole && takes !== 'nothing' ? texts[i + 1] : undefined;
    if (next) i += 1;
    yield { takes, key, name, at, value: next ? insideQuotes(next) : value };
  }
}

function readWord({ start, end }: Span, source: Source) {
  const text = source.text.slice(start, end);
  const [written = '', long, short] = /^(?:--([a-z][\w-]*)|-([a-z]))=?/.exec(text) ?? [];
  return { name: long ?? short ?? '', isWhole: written === text, value: { start: start + written.length, end } };
}

export function insideQuotes({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}
