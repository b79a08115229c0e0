import { platformArgs } from '../../model/dockerfile/build-inputs.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'base-image-from-build-arg',
  title: 'The base image is chosen at build time',
  group: 'images',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'This file does not say what the image is built on, so neither this review nor the next reader knows what runs.',
  fix: 'Give the argument a default with version and digest, `ARG BASE=debian:12@sha256:…`, and let a build override it deliberately.',
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
    yield { at, message: say`${first.name} has no default, so whoever builds decides what this image is built on.` };
  },
} satisfies Rule;

/** Whether a name can be what some known pieces with unknown ones between them make. */
function fits(name: string, parts: readonly (string | undefined)[]): boolean {
  const start = parts[0]?.toLowerCase() ?? '';
  const end = parts.at(-1)?.toLowerCase() ?? '';
  return name.startsWith(start) && name.endsWith(end);
}
