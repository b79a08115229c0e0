import { rootServerBy, rootServersIn } from '../../facts/accounts/root-servers.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import { lineOf, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { copiedSettings } from '../../model/files/copied-files.ts';
import type { MountedFile } from '../../model/files/given-files.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';

export default {
  id: 'server-set-to-root',
  title: 'A server is set to do its work as root',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'By default it is root only while it opens its ports and logs, and serves requests as another user. As root, one vulnerability in what it serves gives root in the container.',
  fix: 'Remove the setting, or name the user that the image has for it (`www-data`, `nginx`, `mysql`), and `chown` what it must write to.',
  also: ['CIS 4.1', 'OWASP 2'],
  reads: { fields: ['environment', 'envFile', 'configs', 'settingsFiles'] },
  *image({ shipped, layers }, { project }) {
    if (!shipped) return;
    for (const file of copiedSettings(layers, project.copied)) yield* inFile(file, say`The file is copied here.`);
    const last = new Map<string, Pair>();
    for (const layer of layers) for (const pair of environmentPairs(layer)) last.set(pair.name, pair);
    for (const { name, value, at } of last.values()) {
      const server = rootServerBy(name, value?.value);
      if (server) yield { at, message: told(`${name}=${value!.value}`, server) };
    }
    for (const { text, path, at } of layers.flatMap(({ instruction }) => writtenTexts(instruction)))
      for (const { server, line } of rootServersIn(text, path))
        yield { at: lineOf(line, at), key: line, message: told(line === 'root' ? textAt(at) : line, server) };
  },
  *service(service) {
    const { configs, settingsFiles } = service;
    for (const file of settingsFiles) yield* inFile(file, say`The file is mounted here.`);
    for (const entry of effectiveEntries(service)) {
      const { name, value } = entry;
      const server = rootServerBy(name, value?.value);
      if (server) yield { from: entry, message: told(`${name}=${value!.value}`, server) };
    }
    for (const { object, target } of configs) {
      const content = object?.content;
      for (const { server, line } of content?.value ? rootServersIn(content.value, target?.value ?? '') : [])
        yield { at: lineOf(line, content!.at), key: line, message: told(line, server) };
    }
  },
} satisfies Rule;

function* inFile({ source, at, target }: MountedFile, where: Message): Iterable<Problem> {
  for (const { server, line } of rootServersIn(source.text, target ?? source.path))
    yield {
      at: lineOf(line, source.at(0, source.text.length)),
      key: line,
      message: told(line, server),
      notes: [{ at, message: where }],
    };
}

function told(setting: string, server: string): Message {
  return say`${setting} has ${[server]} answer requests as root.`;
}
