import { platformArgs } from '../../model/dockerfile/stages.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'base-image-from-build-arg',
  title: 'Whoever builds chooses the base image',
  group: 'images',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'What the image is built on cannot be told from this file, so neither this review nor the next reader knows what runs.',
  fix: 'Give the argument a default with a version and a digest, `ARG BASE=debian:12@sha256:…`, and let a build change it on purpose.',
  also: ['CIS 4.2'],
  *image({ stage: { base, from, file, index } }) {
    const { value, parts, variables, at } = from.image;
    if (base.kind !== 'unknown' || value !== undefined) return;
    const given = new Set(
      file.instructions.flatMap((each) =>
        each.keyword === 'ARG' ? each.pairs.flatMap((pair) => (pair.value?.value === undefined ? [] : pair.name)) : [],
      ),
    );
    const first = (variables ?? []).find(
      ({ name, fallback }) => !fallback && !given.has(name) && !platformArgs.includes(name),
    );
    if (!first) return;
    // `FROM build-$MODE` picks one of the stages above.
    const known = (parts ?? []).some((part) => part !== undefined && part.length > 1);
    const picks = file.stages.slice(0, index).some(({ name }) => name !== undefined && fits(name, parts ?? []));
    if (known && picks) return;
    yield { at, message: say`${first.name} has no value here, so whoever builds decides what this image is built on.` };
  },
} satisfies Rule;

/** Whether a name can be what some known pieces with unknown ones between them make. */
function fits(name: string, parts: readonly (string | undefined)[]): boolean {
  const start = parts[0]?.toLowerCase() ?? '';
  const end = parts.at(-1)?.toLowerCase() ?? '';
  return name.startsWith(start) && name.endsWith(end);
}
