/** The services of the compose files: what each runs, and as whom. */
import { keyOfWanted } from '../known/published-image.ts';
import type { Service } from '../model/project.ts';
import { pulledImage } from '../model/pulled-layers.ts';
import { fileAndLine, outermost } from '../source.ts';
import type { Maps } from './finding-maps.ts';
import { imageUser, setting } from './layer-map.ts';
import { type BlockContent, code, details, type Inline, link, message, table, text } from './markdown.ts';
import { externalMap } from './published-map.ts';
import { stageWords } from './stage-words.ts';
import { count } from './wording.ts';

/** Every service with what it runs, folded; those with findings first. */
export function serviceMap(services: readonly Service[], maps: Maps): BlockContent {
  const header = ['Service', 'Runs', 'User', 'Where', 'Findings'].map((word) => [text(word)]);
  const found = services.map((service) => ({ service, findings: maps.about(service) }));
  const ordered = [
    ...found.filter(({ findings }) => findings.length > 0),
    ...found.filter(({ findings }) => findings.length === 0),
  ];
  const rows = ordered.map(({ service, findings }): Inline[][] => [
    [code(service.name, 60)],
    runs(service),
    user(service),
    link(maps.link(service.at, 'head'), code(fileAndLine(service.at), 100)),
    maps.told(findings),
  ]);
  const pulled = new Map(
    services.flatMap((service) => {
      const { runs: what } = service;
      return what.kind === 'pulled' ? [[keyOfWanted(what), what] as const] : [];
    }),
  );
  return details(
    [text(`${count(services.length, 'service')} in compose files`)],
    table([], [header, ...rows]),
    ...[...pulled.values()].flatMap((each) => externalMap(each, maps)),
  );
}

function runs({ runs: what }: Service): Inline[] {
  if (what.kind === 'pulled') return [code(what.reference.text, 100)];
  if (what.kind === 'unknown') return [text('not known')];
  const { stage } = what.image;
  const which = stageWords(stage);
  return [
    text('built from '),
    code(outermost(stage.from.at).source.path, 100),
    ...(which.length > 0 ? [text(' '), ...message(which)] : []),
  ];
}

/** Of an image that is pulled only its registry knows it. */
function user(service: Service): Inline[] {
  const { user: own, runs: what } = service;
  if (own) return [setting(own)];
  if (what.kind === 'built') return imageUser(what.image);
  const image = pulledImage(service);
  return image ? [code(image.config.user || 'root', 60)] : [];
}
