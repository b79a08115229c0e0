import { type Arrival, arrivalsOf, pointedAt } from '../../facts/secrets/credential-file-arrivals.ts';
import {
  type Held,
  heldBy,
  settingsWithCredentials,
  weightOf,
  withinFolders,
} from '../../facts/secrets/credential-files-in-use.ts';
import { isIssued } from '../../facts/secrets/known-tokens.ts';
import { isKnownInStage } from '../../facts/secrets/left-credentials.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { removalOf } from '../../model/dockerfile/removed-files.ts';
import type { Layer, Project } from '../../model/project.ts';
import { isTaken, ships } from '../../model/shipped-stages.ts';
import { list, type Problem, type Rule, say } from '../../rule.ts';
import { whatIsHeld, withArticle } from '../secret-wording.ts';

export default {
  id: 'secret-file-copied',
  title: 'A file with credentials is copied into the image',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Everyone who can pull the image can extract the file from its layer, and a layer cannot be changed afterwards.',
  fix: 'Mount it for the step that needs it, `RUN --mount=type=secret,id=…,target=…`, or into the container at run time; keep it out of the build context with `.dockerignore`.',
  also: ['CIS 4.10', 'OWASP 12', 'trivy DS-0031'],
  whenRun: true,
  instructions: ['COPY', 'ADD', 'ENV', 'RUN'],
  several: ({ message, keys }) => (keys.length > 0 ? say`${message} It also exposes ${list(keys, 3)}.` : message),
  *layer(layer, { project, policy: { secrets } }) {
    for (const arrival of arrivalsOf(layer)) {
      if (arrival.how === 'written' || removalOf(arrival, layer.stage.layers) || isKnownInStage(arrival, secrets))
        continue;
      const held = heldBy(arrival, project, secrets);
      if (held?.length !== 0 && (held || arrival.holds !== 'seldom'))
        yield copied(arrival, held, isTaken(arrival.path, layer, project), project);
    }
    const others = [...settingsWithCredentials(layer, project, secrets), ...withinFolders(layer, project, secrets)];
    for (const { arrival, held, key } of others)
      if (!removalOf(arrival, layer.stage.layers))
        yield { ...copied(arrival, held, isTaken(arrival.path, layer, project), project), key };
    if (layer.instruction.keyword === 'ENV') yield* pointing(layer.instruction.pairs, layer, project);
  },
} satisfies Rule;

/** Variables that say where credentials are. */
function* pointing(pairs: readonly Pair[], layer: Layer, project: Project): Iterable<Problem> {
  for (const pair of pairs) {
    const pointed = pointedAt(pair, layer.stage);
    if (!pointed) continue;
    yield {
      at: pair.value!.at,
      severity: ships(layer.stage, project) ? 'medium' : 'low',
      message: say`${pair.name} points to credentials in ${pointed.file}, in a folder that is copied.`,
      notes: [{ at: pointed.copy, message: say`The folder is copied here.` }],
    };
  }
}

const mostNotes = 5;

/** @param held the credentials in the file, where the repository has it */
function copied(arrival: Arrival, held: readonly Held[] | undefined, taken: boolean, project: Project): Problem {
  const { file, kind, at, remedy } = arrival;
  const severity = weightOf(arrival, held, taken, project);
  const whom = taken ? say`everyone who can pull the image` : say`everyone who gets the build cache`;
  if (!held) {
    const message = [...say`${file} is `, `${withArticle(kind)}: this layer gives it to `, ...whom, '.'];
    return { at, severity, message, ...(remedy && { remedy }) };
  }
  return {
    at,
    severity,
    // a certificate's key is made for what developers run; whatever else their image gets opens something
    issued: held.some((each) => isIssued(each.at)),
    lessForDevelopers:
      severity === 'high' &&
      held.every(({ at, isKind }) => isKind && !isIssued(at) && /\.(?:pem|key)$/.test(at.source.path)),
    message: say`${file} holds ${whatIsHeld(held)}; this layer gives ${[held.length > 1 ? 'them' : 'it']} to ${whom}.`,
    notes: held.slice(0, mostNotes).map(({ at, name, isKind }) => ({
      at,
      message: isKind ? ['It is here.'] : say`${name} is set here.`,
    })),
  };
}
