import { Excerpt, type Source } from '../source.ts';
import { filling } from './variable-filling.ts';
import { rootsOf } from './yaml/read-yaml.ts';
import { entries, field, scalarText, type YamlText } from './yaml/yaml-fields.ts';
import type { YamlNode } from './yaml/yaml-tree.ts';

/**
 * The commands of a Taskfile, those of each task for themselves, with the variables that it sets filled in
 * (https://taskfile.dev/reference/schema). What a command or a caller makes of a variable, nobody knows.
 */
export function taskCommands(source: Source): Excerpt[] {
  const [root] = rootsOf(source);
  return entries(field(root, 'tasks')).map(({ value: task }) => {
    const texts = ['vars', 'env'].map((key) => [...textsOf(field(root, key)), ...textsOf(field(task, key))]);
    const fill = filling(new Map(texts.flat().map(([name, { text }]) => [name, text])), references, referenceIn);
    const folder = scalarText(field(task, 'dir'));
    const lines = [
      ...texts[1]!.map(([name, { text, at }]) => ({ at, text: `export ${name}="${text}"` })),
      ...(folder ? [{ at: folder.at, text: `cd "${folder.text}"` }] : []),
      ...commandsOf(task),
    ];
    return Excerpt.of(
      source,
      lines.map(({ at, text }) => ({ ...at.span, text: `${fill(text) ?? text}\n` })),
    );
  });
}

const references = /\{\{([^{}]*)\}\}/g;

/** `.NAME`, with what is taken where nobody sets it; what else a template makes, nobody knows. */
function referenceIn(_whole: string, inner = '') {
  const [value = '', usual = '', ...others] = inner.replaceAll(/^-|-$/g, '').split('|');
  const name = /^\.(\w+)$/.exec(value.trim())?.[1];
  if (name === undefined || others.length > 0) return '${TEMPLATE}';
  return { name, otherwise: /^default ["'`]([^"'`]*)["'`]$/.exec(usual.trim())?.[1] ?? `\${${name}}` };
}

function textsOf(node: YamlNode | undefined): (readonly [name: string, value: YamlText])[] {
  return entries(node).flatMap(({ name, value }) => {
    const text = scalarText(value);
    return text ? [[name, text] as const] : [];
  });
}

/** A task is a command, a list of them, or has them under a key; so has a command that is put off, or run for each of a list. */
function commandsOf(node: YamlNode | undefined): YamlText[] {
  if (!node) return [];
  if (node.kind === 'sequence') return node.items.flatMap(commandsOf);
  const text = scalarText(node);
  return text ? [text] : ['cmds', 'cmd', 'defer'].flatMap((key) => commandsOf(field(node, key)));
}
