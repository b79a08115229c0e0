import type { Trusting } from '../facts/downloads/certificate-checks.ts';
import { type Problem, say } from '../rule.ts';
import type { Setting } from '../text/setting.ts';

/** What a variable does, to the programs that read it and to no others. */
export function acceptsAny(
  { reader, whatever }: Trusting,
  name: string,
  value: Setting | undefined,
): Pick<Problem, 'message' | 'severity'> {
  const setting = `${name}=${value?.value ?? ''}`;
  if (reader === undefined)
    return { severity: 'medium', message: say`${setting} makes the program that reads it accept any certificate.` };
  return {
    message: whatever
      ? say`${setting} makes ${reader} accept any certificate: it only looks whether ${name} is set, not to what.`
      : say`${setting} makes ${reader} accept any certificate.`,
  };
}
