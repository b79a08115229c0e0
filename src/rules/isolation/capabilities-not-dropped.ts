import { isGivenByDefault } from '../../known/powerful-capabilities.ts';
import { isLinuxContainer } from '../../model/platform.ts';
import type { Service } from '../../model/project.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'capabilities-not-dropped',
  title: 'The container keeps the default capabilities',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: "Docker gives every container 14 of root's capabilities. Most programs need none of them; an attacker can use all of them.",
  fix: 'Set `cap_drop: [ALL]`, start the container, and add back with `cap_add` what it turns out to need: often `CHOWN`, `SETUID` and `SETGID` for images that switch user at start.',
  also: ['CIS 5.4', 'OWASP 3', 'kics ce76b7d0'],
  oncePerFile: true,
  several: ({ names }) => say`${list(names)} keep Docker's default capabilities.`,
  kept: {
    service: (service) => {
      const { capDrop } = service;
      const names = capDrop.flatMap(({ value }) => (value !== undefined && isHadWithout(value, service) ? value : []));
      const whole = { holds: true, from: capDrop[0], as: names.join(', ') };
      return [dropsAll(service) ? whole : { ...whole, holds: names.length > 0, parts: names }];
    },
    lost: ({ name, was, service }) => ({
      at: service?.keys.get('cap_drop'),
      message: say`${name} gets capabilities back (was ${`cap_drop: [${was.as}]`}).`,
    }),
  },
  *service(service) {
    const { name, at, capAdd, privileged } = service;
    if (privileged?.value === true || !isLinuxContainer(service)) return;
    // To be given all of them is a worse fault, told as that.
    if (capAdd.some(({ value }) => value === 'ALL')) return;
    if (dropsAll(service)) return;
    yield { at, message: say`${name} keeps Docker's default capabilities.` };
  },
} satisfies Rule;

/** Whether a service would have a capability if it did not drop it: no container has most of them. */
function isHadWithout(name: string, { capAdd }: Service): boolean {
  return name === 'ALL' || isGivenByDefault(name) || capAdd.some(({ value }) => value === name || value === 'ALL');
}

/** Whether it keeps none, or only the run knows which. */
function dropsAll({ capDrop }: Service): boolean {
  return capDrop.some(({ value }) => value === 'ALL' || value === undefined);
}
