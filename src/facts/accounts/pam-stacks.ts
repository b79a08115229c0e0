import { pam } from '../../known/pam.data.ts';

/** A line of a stack that lets somebody in who is asked for nothing. */
export interface OpenStack {
  readonly line: string;
  /** Whether it lets everybody in. */
  readonly everybody: boolean;
}

/** `auth`, how much the module counts, and the module (pam.d(5)). */
const authLine = /^[ \t]*-?auth[ \t]+(\[[^\]]{0,200}\]|\w+)[ \t]+(.+)/i;

/**
 * The line by which a stack of modules lets somebody in without asking for anything: one that is enough and comes before any
 * that asks, or any where none asks.
 */
export function openStack(text: string): OpenStack | undefined {
  let open: OpenStack | undefined;
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    const step = stepIn(line);
    if (step === 'asks') return undefined;
    open ??= step;
    if (step?.isEnough) return step;
  }
  return open;
}

/** What a line does with who wants to be let in; nothing if it matters to nobody, or can only let in who was asked. */
function stepIn(line: string): (OpenStack & { readonly isEnough: boolean }) | 'asks' | undefined {
  if (/^[ \t]*@include\b/.test(line)) return 'asks';
  const [, control = '', module = ''] = authLine.exec(line) ?? [];
  if (module === '' || pam.neutral.test(module)) return undefined;
  const isEnough = /^sufficient$|\bsuccess=(?:done|ok)\b/i.test(control);
  const everybody = pam.permits.test(module);
  if (everybody || (isEnough && pam.trusts.test(module))) return { line: line.trim(), everybody, isEnough };
  return isEnough || /^optional$/i.test(control) ? undefined : 'asks';
}
