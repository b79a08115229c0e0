import { endsForOthers } from '../../facts/host/one-shot-services.ts';
import { openDoorsOf, openDoorsOfImage } from '../../facts/network/open-doors.ts';
import { routedDashboards } from '../../facts/network/routed-dashboards.ts';
import { type Message, type Rule, say } from '../../rule.ts';
import { copiedHere } from '../copied-wording.ts';
import { cutOff } from '../local-wording.ts';
import { called } from '../wording.ts';

export default {
  id: 'service-auth-disabled',
  title: 'Authentication is disabled',
  group: 'network',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  cause: 'door',
  why: 'Anyone who can reach the service gets in: every container on its network and, if its port is published, everyone else.',
  fix: 'Switch the login on, with a password that is not in the repository. For local development, keep its ports on `127.0.0.1`.',
  also: ['OWASP 5'],
  whenRun: true,
  lessForDevelopers: true,
  lessForTests: true,
  *image(image, { project }) {
    if (!image.shipped) return;
    for (const { as, at, door, severity, given, unless } of openDoorsOfImage(image, project)) {
      const message = [...say`${as} lets `, `${door.lets[1]}, in `, ...called(image, 'the'), ...unlessAsked(unless)];
      yield {
        at,
        severity,
        message,
        remedy: door.remedy,
        notes: copiedHere(given),
      };
    }
  },
  *service(service) {
    const isSoonOver = endsForOthers(service);
    for (const open of openDoorsOf(service)) {
      const { as, at, door, ports, severity, unless } = open;
      yield {
        at,
        severity: isSoonOver ? 'low' : severity,
        message: [...say`${as} lets `, `${door.lets[1]}, in `, ...say`${service.name}`, ...unlessAsked(unless)],
        remedy: door.remedy,
        ...(!isSoonOver && cutOff(service, ports, !door.forNeighbours)),
        from: open,
        ...(open.given && { notes: [{ at: open.given, message: say`The file is mounted here.` }] }),
      };
    }
    for (const routed of routedDashboards(service)) {
      const { as, at, severity } = routed;
      yield {
        at,
        severity,
        message: say`${as} lets anyone view all routes and services, in ${service.name}: no middleware of the router asks for a login.`,
        remedy: 'Give the router a middleware that asks for a login, such as `basicauth` or `forwardauth`.',
        from: routed,
      };
    }
  },
} satisfies Rule;

function unlessAsked(file: string | undefined): Message {
  return file === undefined ? say`.` : say`, unless ${file} asks for a login.`;
}
