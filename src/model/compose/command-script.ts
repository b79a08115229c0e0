import { Excerpt } from '../../source.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
import { readCommand, readScript } from '../shell/read-script.ts';
import type { Script } from '../shell/shell-command.ts';
import { Text } from './compose-text.ts';
import type { ServiceCommand } from './service.ts';

/** What a command of compose runs: word by word, without a shell unless it names one (`sh -c "…"`). */
export const scriptOf = once(({ words }: ServiceCommand): Script => {
  if (!words[0]?.value?.startsWith('-')) return readCommand(words.map(excerptOf), words);
  // Only options: the image's entrypoint is the command.
  const at = words[0].at.source.at(words[0].at.span.start, words[0].at.span.start);
  const entrypoint = { value: 'entrypoint', at };
  const start = Excerpt.of(at.source, [{ ...at.span, text: 'entrypoint' }]);
  return readCommand([start, ...words.map(excerptOf)], [entrypoint, ...words]);
});

/** What a healthcheck's test runs: a text, or what follows `CMD-SHELL`, in a shell; what follows `CMD` as it is. */
export const testScriptOf = once(({ text, words: [how, ...words] }: ServiceCommand): Script => {
  if (text) return readScript(excerptOf(text));
  if (how?.value === 'CMD-SHELL') return words[0] ? readScript(excerptOf(words[0])) : nothing;
  return how?.value === 'CMD' ? readCommand(words.map(excerptOf), words) : nothing;
});

const nothing: Script = { commands: [], errors: [] };

/** A setting's text with its places; `unknownMark` stands for what only the run knows. */
function excerptOf(setting: Setting): Excerpt {
  return setting instanceof Text
    ? setting.excerpt()
    : Excerpt.of(setting.at.source, [{ ...setting.at.span, text: setting.value ?? '' }]);
}
