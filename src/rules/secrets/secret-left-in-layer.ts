import { arrivalsOf, emptiedBy } from '../../facts/secrets/credential-file-arrivals.ts';
import { type Held, heldBy, weightOf } from '../../facts/secrets/credential-files-in-use.ts';
import { isIssued } from '../../facts/secrets/known-tokens.ts';
import { leaksOf } from '../../facts/secrets/secret-leaks.ts';
import { isCredentialName } from '../../known/credential-names.ts';
import { isKnownToAll } from '../../known/stand-ins.ts';
import { removalOf } from '../../model/dockerfile/removed-files.ts';
import type { Layer } from '../../model/project.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { compareLocations } from '../../source.ts';

export default {
  id: 'secret-left-in-layer',
  title: 'A credential is removed too late',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'A later step only hides what an earlier one added: it is still in the earlier layer, and `docker save` gives it to everyone who can pull the image.',
  fix: 'Never let it into a layer: mount it for the step that needs it, `RUN --mount=type=secret,id=…,target=…`, or `--mount=type=ssh` for keys.',
  also: ['CIS 4.10'],
  whenRun: true,
  instructions: ['COPY', 'ADD', 'RUN', 'ENV'],
  *layer(layer, { shipped, project, policy: { secrets } }) {
    const ships = shipped(layer);
    const { layers } = layer.stage;
    // A mounted secret that is written out is reported as that.
    const leaked = leaksOf(layer);
    for (const arrival of arrivalsOf(layer)) {
      if (leaked.some(({ at }) => compareLocations(at, arrival.at) === 0)) continue;
      const removal = removalOf(arrival, layers);
      const held = heldBy(arrival, project, secrets);
      if (!removal || held?.every(isKnown) || (!held && arrival.holds === 'seldom')) continue;
      const { file, at } = arrival;
      yield {
        at,
        severity: weightOf(arrival, held, ships, project),
        issued: held?.some((each) => isIssued(each.at)) ?? false,
        message: say`${file} stays in this layer: removing it in a later step only hides it.`,
        notes: [{ at: removal.at, message: say`Removing ${file} here does not remove it from the layer.` }],
      };
    }
    const kept = ships ? say`in the image history` : say`in the build cache and its history`;
    for (const problem of emptied(layer, kept)) yield ships ? problem : { ...problem, severity: 'medium' };
  },
} satisfies Rule;

/** What everybody knows only lets a build run, in a file that goes again: it opens nothing. */
function isKnown({ value, isKind }: Held): boolean {
  return !isKind && isKnownToAll(value);
}

/** `ENV TOKEN=$TOKEN`, and later `ENV TOKEN=`. */
function* emptied(layer: Layer, kept: Message): Iterable<Problem> {
  if (layer.instruction.keyword !== 'ENV') return;
  for (const { name, nameAt, value } of layer.instruction.pairs) {
    if (
      !isCredentialName(name) ||
      !value ||
      value.value === '' ||
      (value.value !== undefined && !value.variables?.length)
    )
      continue;
    const end = emptiedBy(name, layer);
    if (!end) continue;
    yield {
      at: nameAt,
      message: say`${name} stays ${kept}: emptying it later only hides it.`,
      notes: [{ at: end, message: say`${name} is emptied here, for later steps only.` }],
    };
  }
}
