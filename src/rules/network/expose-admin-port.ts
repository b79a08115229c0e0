import { announcedByBase } from '../../facts/host/docker-daemon.ts';
import { servesLogins } from '../../facts/network/admin-ports.ts';
import { announcedLogins, installedLogins, startedLogin } from '../../facts/network/image-logins.ts';
import { remoteLogins } from '../../facts/network/remote-logins.ts';
import { publisherOf } from '../../model/dockerfile/published-text.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import { type Rule, say } from '../../rule.ts';
import { atPort } from '../local-wording.ts';

export default {
  id: 'expose-admin-port',
  title: 'Remote administration runs in the container',
  group: 'network',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  cause: 'door',
  lessForDevelopers: true,
  why: 'It is one more way in, with accounts and keys of its own, beside the one program the container is for.',
  fix: 'Remove it, unless it is what the container is for: `docker exec` gives a shell to those who may have one, and files come with the image or a volume.',
  also: ['CIS 5.7', 'CIS 5.9', 'trivy DS-0004', 'checkov CKV_DOCKER_1'],
  reads: { fields: ['ports', 'networkMode'] },
  *image(image, { project }) {
    const { base, shipped } = image;
    if (!shipped || (base.kind === 'image' && servesLogins(base.reference.text))) return;
    const api = announcedByBase(image);
    if (api) yield { at: api, message: say`The image exposes port ${'2375'} (Docker's API without TLS).` };
    // One way in is reported once: at its port, or else where it starts, or else where it comes from.
    const announced = announcedLogins(image);
    for (const { at, name, what } of announced)
      yield { at, message: say`The image exposes port ${name} (${[what ?? '']}).` };
    if (announced.some(({ at }) => !publisherOf(at))) return;
    const started = startedLogin(image);
    if (started) yield { at: started.at, message: say`The container starts ${started.name}, a remote login.` };
    else
      for (const { at, name, inUse } of installedLogins(image, withScripts(image.layers, project)))
        yield inUse
          ? { at, key: name, message: say`${name} lets people log in to the container over the network.` }
          : {
              at,
              key: name,
              severity: 'low',
              message: say`${name} is in the image; started, it lets people log in over the network.`,
            };
  },
  *service(service) {
    const { name } = service;
    for (const { port, number, what } of remoteLogins(service))
      yield { ...atPort(port), message: say`${name} publishes port ${number} (${[what]}).` };
  },
} satisfies Rule;
