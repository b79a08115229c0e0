/** The configuration of an image: what its containers start with, and how it was built. */
import type { ImageConfiguration, PublishedLayer, PublishedStep } from '../known/published-image.ts';
import { GoObject } from './go-json.ts';
import { platformIn } from './manifest.ts';
import type { Platform } from './platforms.ts';

export interface Configuration {
  readonly platform: Platform;
  readonly created: string | undefined;
  readonly config: ImageConfiguration;
  readonly history: readonly PublishedStep[];
}

/** @param layers those of its manifest, which its history tells of. @throws {Malformed} */
export function readConfiguration(bytes: Buffer, layers: readonly PublishedLayer[]): Configuration {
  const document = GoObject.parse(bytes);
  const created = document.text('created');
  return {
    platform: platformIn(document),
    created: Number.isNaN(Date.parse(created)) ? undefined : created,
    config: startedWith(document.object('config')),
    history: historyOf(document, layers),
  };
}

function startedWith(config: GoObject): ImageConfiguration {
  return {
    user: config.text('User'),
    env: (config.texts('Env') ?? []).map((each) => {
      const equals = each.indexOf('=');
      return equals === -1 ? { name: each, value: '' } : { name: each.slice(0, equals), value: each.slice(equals + 1) };
    }),
    entrypoint: config.texts('Entrypoint'),
    cmd: config.texts('Cmd'),
    exposedPorts: config.names('ExposedPorts'),
    volumes: config.names('Volumes'),
    workingDir: config.text('WorkingDir'),
    labels: config.table('Labels'),
    stopSignal: config.text('StopSignal') || undefined,
    healthcheck: config.object('Healthcheck').texts('Test'),
    onbuild: config.texts('OnBuild') ?? [],
    shell: config.texts('Shell'),
  };
}

/** Some builders write no history, or not all of it: each layer is told of all the same. */
function historyOf(document: GoObject, layers: readonly PublishedLayer[]): PublishedStep[] {
  const left = [...layers];
  const steps = document.list('history').map((each): PublishedStep => {
    const step = new GoObject(each, 'a step of `history`');
    return { createdBy: step.text('created_by'), layer: step.get('empty_layer') === true ? undefined : left.shift() };
  });
  return [...steps, ...left.map((layer) => ({ createdBy: '', layer }))];
}
