import type { ImageReference } from '../../known/image-reference.ts';
import type { ImageConfiguration, PublishedImage } from '../../known/published-image.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { publishedBase } from './base-defaults.ts';
import type { Layer, Stage } from './instruction.ts';
import { PublishedText } from './published-text.ts';
import { readDockerfile } from './read-dockerfile.ts';

/** What a stage's external base brings along, as its registry says. None where no registry was asked. */
export const publishedLayers = once((stage: Stage): readonly Layer[] => {
  const { base, from } = stage;
  const image = publishedBase(base);
  if (base.kind !== 'image' || !image) return [];
  return settingsAsLayers(base.reference, image, from.image.at).map((layer) => ({ ...layer, stage }));
});

/**
 * The settings that containers of an image start with, one layer each, in the order ENV, LABEL, EXPOSE, VOLUME, WORKDIR,
 * STOPSIGNAL, SHELL, USER, HEALTHCHECK, ENTRYPOINT, CMD.
 *
 * @param at where a file names the image, which is where all of them stand
 */
export function settingsAsLayers(reference: ImageReference, { config }: PublishedImage, at: Location): Layer[] {
  const text = ['FROM scratch', ...settingsOf(config)].join('\n');
  return readDockerfile(new PublishedText(reference, text, at)).stages.flatMap(({ layers }) => layers);
}

/** Settings of one image; a registry may send any number. */
const mostLayers = 2000;

/** These settings as the lines of a Dockerfile. */
export function settingsOf(config: ImageConfiguration): string[] {
  const { env, labels, exposedPorts, volumes, workingDir, stopSignal, shell, user, healthcheck } = config;
  const all = [
    ...env.filter(({ name }) => isWord(name)).map(({ name, value }) => `ENV ${name}=${quoted(value)}`),
    ...[...labels].map(([name, value]) => `LABEL ${quoted(name)}=${quoted(value)}`),
    ...exposedPorts.filter(isWord).map((port) => `EXPOSE ${port}`),
    ...(volumes.length > 0 ? [`VOLUME ${JSON.stringify(volumes)}`] : []),
    ...(workingDir ? [`WORKDIR ${quoted(workingDir)}`] : []),
    ...(stopSignal && isWord(stopSignal) ? [`STOPSIGNAL ${stopSignal}`] : []),
    ...(shell ? [`SHELL ${JSON.stringify(shell)}`] : []),
    ...(user ? [`USER ${quoted(user)}`] : []),
    ...(healthcheck ? [`HEALTHCHECK ${healthcheckText(healthcheck)}`] : []),
    ...(config.entrypoint ? [`ENTRYPOINT ${JSON.stringify(config.entrypoint)}`] : []),
    ...(config.cmd ? [`CMD ${JSON.stringify(config.cmd)}`] : []),
  ];
  return all.slice(0, mostLayers);
}

function healthcheckText([kind, ...words]: readonly string[]): string {
  if (kind === 'NONE') return kind;
  return `CMD ${JSON.stringify(kind === 'CMD-SHELL' ? ['/bin/sh', '-c', ...words] : words)}`;
}

/** Whether a text can stand in an instruction as it is. */
function isWord(text: string): boolean {
  return /^[\w./+-]+$/.test(text);
}

/** Nothing in it is expanded, and it stays on its line. */
function quoted(text: string): string {
  return `"${text.replace(/["$\\]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;
}
