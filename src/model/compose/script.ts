import { Excerpt } from '../../source.ts';
import type { Setting } from '../setting.ts';
import type { Script } from '../shell/command.ts';
import { readCommand, readScript } from '../shell/script.ts';
import type { Command } from './service.ts';
import { Text } from './text.ts';

const scripts = new WeakMap<Command, Script>();

/** What a command of compose runs: word by word, without a shell unless it names one (`sh -c "…"`). */
export function scriptOf(command: Command): Script {
  return once(command, () => {
    const { words } = command;
    if (!words[0]?.value?.startsWith('-')) return readCommand(words.map(excerptOf), words);
    // Only options: the image's entrypoint is the command.
    const at = words[0].at.source.at(words[0].at.span.start, words[0].at.span.start);
    const entrypoint = { value: 'entrypoint', at };
    const start = Excerpt.of(at.source, [{ ...at.span, text: 'entrypoint' }]);
    return readCommand([start, ...words.map(excerptOf)], [entrypoint, ...words]);
  });
}

/** What a healthcheck's test runs: a text, or what follows `CMD-SHELL`, in a shell; what follows `CMD` as it is. */
export function testScriptOf(test: Command): Script {
  return once(test, () => {
    if (test.text) return readScript(excerptOf(test.text));
    const [how, ...words] = test.words;
    if (how?.value === 'CMD-SHELL') return words[0] ? readScript(excerptOf(words[0])) : nothing;
    return how?.value === 'CMD' ? readCommand(words.map(excerptOf), words) : nothing;
  });
}

const nothing: Script = { commands: [], errors: [] };

function once(command: Command, read: () => Script): Script {
  const script = scripts.get(command) ?? read();
  scripts.set(command, script);
  return script;
}

/** A setting's text with its places; U+FFFC stands for what only the run knows. */
function excerptOf(setting: Setting): Excerpt {
  return setting instanceof Text
    ? setting.excerpt()
    : Excerpt.of(setting.at.source, [{ ...setting.at.span, text: setting.value ?? '' }]);
}
