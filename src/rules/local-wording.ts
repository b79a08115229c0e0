/** What keeps to its host whoever comes through a published port. */

import { openPortsOf } from '../facts/network/port-reach.ts';
import type { Port } from '../model/compose/service.ts';
import type { Service } from '../model/project.ts';
import type { Fix, Problem } from '../problem.ts';

const local = { title: 'Publish it on localhost only', changes: 'who can reach it' } as const satisfies Partial<Fix>;

/** A port's own fix, where there is an exact one. */
export function madeLocal({ makeLocal }: Port): Pick<Problem, 'fix'> {
  return makeLocal ? { fix: { ...local, edits: [makeLocal] } } : {};
}

/** Where a problem of a published port stands, with that fix. */
export function atPort(port: Port): Pick<Problem, 'at' | 'from' | 'fix'> {
  return { at: port.at, from: port, ...madeLocal(port) };
}

/**
 * What cuts off from a service whoever is not on its host, where everyone gets in.
 *
 * @param usual the ports of the program that is open; any of the service's unless given
 * @param stays whether what is wrong stays, and is less
 */
export function cutOff(service: Service, usual: readonly number[] | undefined, stays = true): Pick<Problem, 'fix'> {
  const ports = openPortsOf(service, usual);
  const edits = ports.flatMap(({ makeLocal }) => makeLocal ?? []);
  return edits.length > 0 && edits.length === ports.length
    ? { fix: { ...local, ...(stays && { eases: true as const }), edits } }
    : {};
}
