import type { ComposeService } from '../../model/compose/service.ts';
import { serviceTexts } from '../../model/compose/service-texts.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import { type NamedText, textsOf } from '../../model/dockerfile/instruction-texts.ts';
import { once } from '../../text/once.ts';
import type { Setting, Variable } from '../../text/setting.ts';
import { type ConnectionString, connectionsIn, defaultPasswordsIn, mayHoldPassword } from './connection-strings.ts';

/** A value with a password in an address. */
export interface WithPassword extends NamedText {
  readonly connections: readonly ConnectionString[];
  /** The variables whose defaults are the password. */
  readonly defaults: readonly Variable[];
}

/** The values of an instruction that have a password in an address. */
export const addressesIn = once((instruction: Instruction) => withPasswords(textsOf(instruction, mayHoldPassword)));

/** Those of a service. */
export const addressesOf = once((service: ComposeService) => withPasswords(serviceTexts(service)));

/** Those among some values; each place once. */
export function withPasswords(texts: Iterable<NamedText>): readonly WithPassword[] {
  const found: WithPassword[] = [];
  for (const { name, text } of texts) {
    const connections = connectionsIn(text);
    const defaults = defaultPasswordsIn(text);
    if (connections.length + defaults.length === 0 || found.some((each) => samePlace(each.text, text))) continue;
    found.push({ name, text, connections, defaults });
  }
  return found;
}

function samePlace({ at: a }: Setting, { at: b }: Setting): boolean {
  return a.source === b.source && a.span.start === b.span.start;
}
