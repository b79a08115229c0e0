/** One fault each, as a pull request may bring it in. */
import { isScalar, type YAMLMap } from 'yaml';
import { isDeveloperPath } from '../../src/known/path-roles.ts';
import { type Edit, inOne, inTree, isDockerfile, servicesOf } from './refactorings.ts';

export interface Injection {
  /** The rule that reports it. */
  readonly rule: string;
  /** Others that say the same, or what else the same words bring. */
  readonly also?: readonly string[];
  /** What it takes the place of, which is then not there any more. */
  readonly hides?: readonly string[];
  readonly edit: Edit;
}

/** Sets a key of a service that has none of some others. */
function setting(key: string, value: unknown, without: readonly string[], image = /./): Edit {
  return inTree((doc, pick) => {
    const fits = ({ value: service }: { value: YAMLMap | null }) =>
      image.test(String(service!.get('image') ?? '')) &&
      ![...without, 'extends', 'provider'].some((each) => service!.has(each));
    const one = pick(servicesOf(doc).filter(fits));
    if (!one) return false;
    one.value!.set(doc.createNode(key), doc.createNode(value));
    return true;
  });
}

/** Adds a line behind the last USER or RUN of a file that has one stage. */
function appending(line: string, unless: RegExp): Edit {
  return inOne(isDockerfile, (text) => {
    const whole = text.endsWith('\n') && !/[`]|<<|ONBUILD|SHELL|windows|scratch|\0/i.test(text);
    return whole && /^FROM \S+/.test(text) && !unless.test(text) ? `${text}${line}\n` : undefined;
  });
}

export const injections: Readonly<Record<string, Injection>> = {
  'a privileged container': {
    rule: 'privileged-container',
    hides: ['capabilities-not-dropped', 'no-new-privileges-missing'],
    edit: setting('privileged', true, [
      'privileged',
      'cap_add',
      'devices',
      'security_opt',
      'userns_mode',
      'user',
      'device_cgroup_rules',
      'pre_start',
      'pre_stop',
      'post_start',
    ]),
  },
  'the Docker socket': {
    rule: 'docker-socket-mount',
    also: ['shared-volume-between-services'],
    edit: setting(
      'volumes',
      ['/var/run/docker.sock:/var/run/docker.sock'],
      ['volumes', 'use_api_socket', 'volumes_from', 'environment', 'privileged'],
    ),
  },
  'the processes of the host': { rule: 'host-pid', edit: setting('pid', 'host', ['pid', 'privileged', 'cap_add']) },
  'a port of a database for everyone': {
    rule: 'port-on-all-interfaces',
    // What holds a part of the host is worse once everyone reaches a port of it.
    also: ['docker-socket-mount', 'host-device-exposed', 'host-root-mount', 'sensitive-host-path-mount'],
    edit: setting(
      'ports',
      ['48231:4823'],
      // A known password of a service that nobody reached is news, too, once a port of it is open.
      ['ports', 'network_mode', 'networks', 'command', 'entrypoint', 'environment', 'env_file', 'configs'],
      /^example\//,
    ),
  },
  'a password in the environment': {
    rule: 'secret-in-env',
    // A database of which nobody has written down what its password is called may have got one.
    hides: ['datastore-port-published', 'open-service-published'],
    edit: setting('environment', { STORE_PASSWORD: 'vJ7kQ2xw9Lm4' }, ['environment', 'env_file']),
  },
  'a password in the image': { rule: 'secret-in-env', edit: appending('ENV STORE_PASSWORD=vJ7kQ2xw9Lm4', /PASSWORD/) },
  'a script that runs unverified': {
    rule: 'pipe-to-shell',
    // What runs something else beside is no longer what its makers publish, whose manual asks for the socket.
    also: ['pipe-without-pipefail', 'docker-socket-mount'],
    edit: appending('RUN curl -fsSL https://get.example.com/tool.sh | sh', /curl|wget|pipefail|USER/),
  },
  'a tag that moves': {
    rule: 'image-mutable-tag',
    hides: ['image-not-digest-pinned', 'base-image-eol'],
    also: ['hardening-removed'],
    // What is built here under that name does not move; for developers, and of a job that ends, only the lost pin is reported.
    edit: (files, pick) =>
      /build:|profiles:|restart: '?no\b|completed_successfully/.test(JSON.stringify(files)) ||
      Object.keys(files).some(isDeveloperPath)
        ? undefined
        : moveTag(files, pick),
  },
};

const moveTag = inTree((doc, pick) => {
  const images = servicesOf(doc).map(({ value }) => value!.get('image', true));
  const image = pick(images.filter((each) => isScalar(each) && /^[a-z]+:\d[\w.]*$/.test(String(each.value))));
  if (!isScalar(image)) return false;
  image.value = `${String(image.value).split(':')[0]}:latest`;
  return true;
});
