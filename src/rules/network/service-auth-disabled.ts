import { openDoorsOf, openDoorsOfImage } from '../../facts/network/open-doors.ts';
import { type Rule, say } from '../../rule.ts';
import { called, pulledIn } from '../wording.ts';

export default {
  id: 'service-auth-disabled',
  title: 'The login of a service is switched off',
  group: 'network',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Everyone who reaches it, every container on its network and, with a published port, everyone else, is let in without being asked.',
  fix: 'Take the switch out and give it a password from outside of the repository. Where it stays on a machine for development, keep its ports on `127.0.0.1`.',
  also: ['OWASP 5'],
  *image(image) {
    if (!image.shipped) return;
    for (const { at, door, severity } of openDoorsOfImage(image))
      yield { at, severity, message: [...called(image), ' lets ', `${door.lets}.`] };
  },
  *service(service) {
    for (const open of openDoorsOf(service)) {
      const { name, at, door, severity } = open;
      yield {
        at,
        severity,
        message: [...say`${name} lets `, `${door.lets}, in `, ...say`${service.name}.`],
        ...pulledIn(service.name, open),
      };
    }
  },
} satisfies Rule;
