import { severities } from '../../problem.ts';

/** What the check is called where nobody says anything. */
export const usualCheckName = 'layer-review';

/** From what tells or fails most to what does least. */
interface Scale {
  /** Where nobody says anything, not the policy either. */
  readonly usual: string;
  readonly from: readonly string[];
}

const bySeverity = [...[...severities].reverse(), 'never'];

const scales: Readonly<Record<string, Scale>> = {
  'fail-on': { usual: 'high', from: bySeverity },
  gate: { usual: 'introduced', from: ['all', 'introduced'] },
  'comment-on': { usual: 'medium', from: bySeverity },
  'max-comments': { usual: '30', from: Array.from({ length: 101 }, (_, i) => String(100 - i)) },
  profile: { usual: 'default', from: ['strict', 'default'] },
  registry: { usual: 'off', from: ['known', 'off'] },
  scope: { usual: 'affected', from: ['all', 'affected', 'changed'] },
};

/** What an input is where nothing else is said; '' for one that has no such value. */
export function usualOf(name: string): string {
  return scales[name]?.usual ?? '';
}

/** Whether a value is one that an input can have. */
export function isOnScale(name: string, value: string): boolean {
  return scales[name]?.from.includes(value) ?? false;
}

/** The value by which most is reported or fails; undefined where there is none that the input can have. */
export function strictest(name: string, values: readonly string[]): string | undefined {
  return scales[name]?.from.find((each) => values.includes(each));
}

/**
 * Whether another value of an input could tell or fail less. Where that cannot be known, such as of an expression, of a policy or
 * a floor elsewhere, or of another pull request, it could.
 */
export function isWeaker(name: string, was: string | undefined, is: string | undefined): boolean {
  if (name === 'policy' || name === 'floor') return true;
  const scale = scales[name];
  if (!scale || name === 'comment-on' || name === 'max-comments') return false;
  const [before, after] = [was, is].map((each) => scale.from.indexOf(each || scale.usual)) as [number, number];
  return before === -1 || after === -1 || after > before;
}
