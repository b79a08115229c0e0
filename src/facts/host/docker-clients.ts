import { dockerProxy } from '../../known/docker-proxy.data.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { serviceScripts } from '../../model/compose/command-script.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { commentsOf } from '../../model/container-comments.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import type { Image, Layer, Project, Service } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf } from '../../model/shell/urls.ts';
import { type Location, outermost, positions, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownText } from '../../text/setting.ts';
import { installed } from '../packages/installed-packages.ts';

/**
 * Whether a service works with Docker, so that it cannot do without: its image, which is built here, has a client of it, what
 * it starts calls one, or a comment beside what gives it Docker, or in its Dockerfile, says that it does.
 */
export function worksWithDocker(service: Service, given: Location, project: Project): boolean {
  return (
    (service.runs.kind === 'built' && bringsClient(service.runs.image)) ||
    serviceScripts(service).some(({ script }) =>
      script.commands.some(({ name }) => recordOf(name).docker === 'client'),
    ) ||
    commentsAbout(service, given, project).some((text) => dockerProxy.needed.test(text))
  );
}

/** Where a layer brings a client of Docker's: the name of what it installs, or the file that it copies from another image. */
export const clientIn = once((layer: Layer): Location | undefined => {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY') {
    if (instruction.from.kind === 'context') return undefined;
    return instruction.sources.find(({ value }) => value !== undefined && /\/bin\/dockerd?$/.test(value))?.at;
  }
  return installed(buildCommands(layer)).find(
    ({ package: { name }, call }) => call.kind === 'os' && notablePackages.dockerClients.has(name),
  )?.package.word.at;
});

/** Whether an image that is built here has one. */
function bringsClient({ layers }: Image): boolean {
  return layers.some((layer) => clientIn(layer) || buildCommands(layer).some(asksItsInstaller));
}

function asksItsInstaller({ args }: Command): boolean {
  return urlsOf(args).some(({ url }) => notablePackages.dockerInstaller.test(url));
}

/** What is written beside what gives it Docker, above its service, and in the Dockerfile that it runs. */
function commentsAbout(service: Service, given: Location, project: Project): readonly string[] {
  const comments = commentsOf(project);
  const at = outermost(given);
  const { line } = positions(at).start;
  const near = (comments.get(at.source) ?? []).filter((each) => {
    const own = positions(each).start.line;
    return own <= line && line - own <= mostLinesAbove;
  });
  const ofImage = service.runs.kind === 'built' ? (comments.get(service.runs.image.stage.file.source) ?? []) : [];
  return [...near, ...ofImage].map(textAt);
}

const mostLinesAbove = 3;

/** The services that share a network with one; all beside it where neither names any. */
export function onSameNetwork(service: ComposeService): readonly ComposeService[] {
  const own = networksOf(service);
  return service.application.services.filter(
    (each) => each.name !== service.name && networksOf(each).some((name) => own.includes(name)),
  );
}

function networksOf({ networks, networkMode }: ComposeService): readonly string[] {
  if (networkMode) return [];
  return networks.length > 0 ? networks.map(({ name }) => knownText(name)) : ['default'];
}
