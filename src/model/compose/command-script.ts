import { Excerpt, type Location, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { runTogether } from '../shell/entrypoint.ts';
import { optionScript } from '../shell/option-variables.ts';
import { emptyScript, readCommand, readScript } from '../shell/read-script.ts';
import { scriptsInFile } from '../shell/script-files.ts';
import type { Command, Script } from '../shell/shell-command.ts';
import { textExcerpt } from './compose-text.ts';
import { effectiveEntries } from './effective-environment.ts';
import type { ComposeService, ServiceCommand } from './service.ts';

/** What a command of compose runs: word by word, without a shell unless it names one (`sh -c "…"`). */
export const scriptOf = once(({ words }: ServiceCommand): Script => {
  if (!words[0]?.value?.startsWith('-')) return readCommand(words.map(textExcerpt), words);
  // Only options: the image's entrypoint is the command.
  const at = words[0].at.source.at(words[0].at.span.start, words[0].at.span.start);
  const entrypoint = { value: 'entrypoint', at };
  const start = Excerpt.of(at.source, [{ ...at.span, text: 'entrypoint' }]);
  return readCommand([start, ...words.map(textExcerpt)], [entrypoint, ...words]);
});

/** What a healthcheck's test runs: a text, or what follows `CMD-SHELL`, which is `CMD /bin/sh -c`, in a shell; what follows `CMD` as it is. */
export const testScriptOf = once(({ text, words: [how, ...words] }: ServiceCommand): Script => {
  if (text) return readScript(textExcerpt(text));
  const [first, , last] = words;
  if (how?.value === 'CMD-SHELL') return first ? readScript(textExcerpt(first)) : emptyScript;
  if (last && /^CMD (?:\/bin\/)?sh -c$/.test([how, ...words.slice(0, -1)].map((word) => word?.value).join(' ')))
    return readScript(textExcerpt(last));
  return how?.value === 'CMD' ? readCommand(words.map(textExcerpt), words) : emptyScript;
});

/** A script that a service runs, and by which ways its text comes to the service. */
export interface ServiceScript {
  readonly script: Script;
  readonly via: readonly Location[] | undefined;
}

/**
 * All that a service runs: what it starts, its health check, its hooks, what `develop` runs when a file changes, and the
 * scripts that the configurations written in the file are.
 */
export const serviceScripts = once((service: ComposeService): readonly ServiceScript[] => {
  const { healthcheck, hooks: own, develop } = service;
  const hooks = [...own, ...(develop?.watch.flatMap(({ exec }) => exec ?? []) ?? [])];
  const test = healthcheck?.test;
  const starts = startScripts(service);
  const files = starts.flatMap(({ script }) =>
    script.commands.flatMap((each) => [textAt(each.nameAt), ...each.args.map(({ value }) => value)]),
  );
  return [
    ...starts,
    ...service.configs.flatMap(({ object, target, via }) => {
      const content = object?.content;
      const path = target?.value;
      const isRun = path !== undefined && files.includes(path);
      return content
        ? scriptsInFile(path, textExcerpt(content), isRun ? { by: undefined } : undefined).map((script) => ({
            script,
            via,
          }))
        : [];
    }),
    ...(test ? [{ script: testScriptOf(test), via: test.via }] : []),
    ...hooks.flatMap(({ command }) => (command ? [{ script: scriptOf(command), via: command.via }] : [])),
  ];
});

/** What a service starts: its entrypoint with its command, together where only both say what is run. */
export const startScripts = once(({ entrypoint, command }: ComposeService): readonly ServiceScript[] => {
  const given = [entrypoint, command].flatMap((each) => each ?? []);
  const [first, rest] = given.map(({ words }) => ({ words, texts: words.map(textExcerpt) }));
  const script = first && rest && runTogether(first, rest);
  if (script) return [{ script, via: command?.via ?? entrypoint?.via }];
  return given.map((each) => ({ script: scriptOf(each), via: each.via }));
});

/** What variables give to the program that a service starts: `REDIS_ARGS=--requirepass …`. */
export const optionScripts = once((service: ComposeService): readonly ServiceScript[] =>
  effectiveEntries(service).flatMap(({ name, value, via }) => {
    const script = optionScript(name, () => value && textExcerpt(value));
    return script ? [{ script, via }] : [];
  }),
);

/** The commands by which a service tells its program what to do: what it starts, and what variables add to that. */
export function tellingCommands(service: ComposeService): readonly Command[] {
  return [...startCommands(service), ...optionScripts(service).flatMap(({ script }) => script.commands)];
}

/** The commands among what a service starts. */
export function startCommands(service: ComposeService): readonly Command[] {
  return startScripts(service).flatMap(({ script }) => script.commands);
}
