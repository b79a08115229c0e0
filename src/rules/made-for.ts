import { madeForHost } from '../facts/network/image-lookup.ts';
import type { ComposeService } from '../model/compose/service.ts';
import { lowered, type Message, type Severity } from '../rule.ts';
import { asDocumented } from './wording.ts';

type Part = 'socket' | 'privileged' | 'hostNetwork' | 'hostPid' | 'apparmor';

/**
 * What it comes to that a service is given a part of the host: where its program is known and made for it, that has to be broken
 * into first, unless it runs what others send it.
 *
 * @param severity of programs that nobody knows
 * @returns the severity of this one, and what its documentation asks for in its place
 */
export function madeFor(service: ComposeService, part: Part, severity: Severity): MadeFor {
  const known = madeForHost(service);
  return weighed(known?.[part], severity, known?.runsJobs);
}

/** The same of a path of the host that it is given. */
export function madeForFiles(service: ComposeService, path: string, severity: Severity): MadeFor {
  const documented = madeForHost(service)?.hostFiles?.find(({ paths }) => !paths || paths.test(path));
  return weighed(documented?.words, severity);
}

interface MadeFor {
  readonly severity: Severity;
  readonly words: Message;
}

function weighed(documented: string | undefined, severity: Severity, runsJobs = false): MadeFor {
  const steps = Number(documented !== undefined && !runsJobs);
  return { severity: lowered(severity, steps), words: asDocumented(documented) };
}
