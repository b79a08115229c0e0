import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import type { Instruction, Invocation, Layer } from './instruction.ts';

/**
 * All that a layer says, in pieces on lines of their own: its text as it is written, and its words as they are read, without
 * quotes and with what variables hold. What the files say that it copies is not among it.
 */
export const layerText = once(({ instruction }: Layer): string => {
  const run = 'run' in instruction ? instruction.run : undefined;
  let text = textAt(instruction.at);
  // A script stands in a file of its own.
  if (run && run.at.source !== instruction.at.source) text += `\n${textAt(run.at)}`;
  // Most words are known, and each call counts where there are so many.
  for (const word of [...wordsOf(instruction), ...(run ? wordsRun(run) : [])])
    if (word) text += `\n${word.value ?? knownText(word)}`;
  return text;
});

function wordsOf(instruction: Instruction): readonly (Setting | undefined)[] {
  const words: (Setting | undefined)[] = [];
  for (const { value } of instruction.flags) words.push(value);
  if ('pairs' in instruction)
    for (const { name, nameAt, value } of instruction.pairs) words.push({ value: name, at: nameAt }, value);
  if ('heredocs' in instruction) for (const { body } of instruction.heredocs) words.push(body);
  if ('sources' in instruction) words.push(...instruction.sources, instruction.target);
  if ('ports' in instruction) words.push(...instruction.ports);
  if ('paths' in instruction) words.push(...instruction.paths);
  if ('path' in instruction) words.push(instruction.path);
  if ('user' in instruction) words.push(instruction.user);
  return words;
}

function wordsRun(run: Invocation): readonly Setting[] {
  const words = run.form === 'exec' ? [...run.words] : [];
  for (const { name: value, nameAt: at, args, assignments, redirects } of run.script.commands) {
    words.push({ value, at });
    for (const word of args) words.push(word, ...(word.choices ?? []));
    for (const each of assignments) words.push(each.value);
    for (const { target } of redirects) words.push(target);
  }
  return words;
}
