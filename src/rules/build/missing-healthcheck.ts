import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { completeName } from '../../known/image-reference.ts';
import { officialName } from '../../known/official-places.ts';
import type { PublishedImage } from '../../known/published-image.ts';
import { publishedBase } from '../../model/dockerfile/base-defaults.ts';
import { lastOf } from '../../model/dockerfile/layer.ts';
import type { Image } from '../../model/project.ts';
import { pulledImage } from '../../model/pulled-layers.ts';
import { type Rule, say } from '../../rule.ts';
import { called } from '../wording.ts';

export default {
  id: 'missing-healthcheck',
  title: 'The image has no health check',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile', 'compose'],
  profile: 'strict',
  why: 'A program that hangs keeps its container running, and nothing knows to restart it. Kubernetes ignores this and has its own probes.',
  fix: 'Add `HEALTHCHECK CMD` with a request that only a working program answers, or a `healthcheck` in compose.',
  also: [
    'CIS 4.6',
    'CIS 5.27',
    'hadolint DL3057',
    'trivy DS-0026',
    'checkov CKV_DOCKER_2',
    'kics b03a748a',
    'kics 698ed579',
  ],
  kept: {
    image: (image) => {
      const check = healthcheckOf(image);
      return [{ holds: check?.run ? true : servicesDecide(image) ? undefined : false, from: check }];
    },
    service: (service) => {
      const { healthcheck, runs } = service;
      const off = healthcheck?.disabled?.value === true;
      if (healthcheck) return [{ holds: !off, from: off ? healthcheck.disabled : healthcheck }];
      const own =
        runs.kind === 'built' ? healthcheckOf(runs.image)?.run !== undefined : isWatched(pulledImage(service));
      return [{ holds: own }];
    },
    lost: ({ name }) => ({ message: say`${name} no longer has a health check.`, severity: 'info' }),
  },
  *image(image) {
    const { layers, stage } = image;
    if (servicesDecide(image)) return;
    const instruction = lastOf(layers, 'HEALTHCHECK')?.instruction;
    if (!instruction) {
      if (startsNothing(image) || isStageForDevelopers(stage) || healthcheckOf(image)?.run) return;
      yield { at: stage.from.image.at, key: '', message: say`${called(image)} has no ${'HEALTHCHECK'}.` };
    } else if (!instruction.run && hasOne(image)) {
      yield { at: instruction.at, message: say`${called(image)} disables the health check of its base.` };
    }
  },
  *service(service) {
    const { name, healthcheck } = service;
    const disabled = healthcheck?.disabled;
    const image = pulledImage(service);
    if (image && !isWatched(image)) return;
    if (disabled?.value) yield { at: disabled.at, message: say`${name} disables the health check of its image.` };
  },
} satisfies Rule;

/** Whether nobody runs it, or all who do say themselves how they are checked. */
function servicesDecide({ shipped, usedBy }: Image): boolean {
  return !shipped || (usedBy.length > 0 && usedBy.every(({ healthcheck }) => healthcheck));
}

function healthcheckOf({ inherited, layers }: Image) {
  return (lastOf(layers, 'HEALTHCHECK') ?? lastOf(inherited, 'HEALTHCHECK'))?.instruction;
}

function isWatched(image: PublishedImage | undefined): boolean {
  return (image?.config.healthcheck?.[0] ?? 'NONE') !== 'NONE';
}

/** Whether it only holds files, for others to copy: from nothing, and without a program to start. */
function startsNothing({ base, layers }: Image): boolean {
  return base.kind === 'scratch' && !lastOf(layers, 'ENTRYPOINT') && !lastOf(layers, 'CMD');
}

/** Whether there is a health check to disable: in an earlier stage, or in a base that may have one. Official images have none. */
function hasOne({ base, inherited, layers }: Image): boolean {
  const all = [...inherited, ...layers];
  if (all.some(({ instruction }) => instruction.keyword === 'HEALTHCHECK' && instruction.run)) return true;
  if (base.kind === 'scratch' || publishedBase(base)) return false;
  return base.kind !== 'image' || officialName(completeName(base.reference)) === undefined;
}
