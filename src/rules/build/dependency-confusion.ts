import { packageCommands } from '../../facts/commands/effects.ts';
import { packageSettings } from '../../facts/packages/package-configuration.ts';
import { addedIndex, extraIndex, extraIndexLine, isVendorIndex } from '../../facts/packages/package-indexes.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { placeIn } from '../copied-wording.ts';

export default {
  id: 'dependency-confusion',
  title: 'A public package can replace your own',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  anyHost: true,
  why: 'With two indexes the higher version wins, whichever it comes from. Anyone can publish a package with your private name and a higher version.',
  fix: 'Use one index (`--index-url`) that also serves the public packages, or one that maps names to sources (an npm scope, `uv` with its first-index strategy), and pin with hashes.',
  also: ['OWASP 13'],
  whenRun: true,
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'COPY', 'ADD'],
  reads: { words: /extra.?index|INDEX_STRATEGY|\bgem/i },
  *layer(layer, { project }) {
    const { instruction } = layer;
    const commands = buildCommands(layer);
    const set = variablesSet(instruction);
    const inForce = (name: string) => set.findLast((each) => each.name === name)?.value ?? layer.environment.get(name);
    for (const { name, value, at } of set) {
      const added = value && addedIndex(name, value, inForce);
      if (added !== undefined) yield tell(added, at);
    }
    const calls = packageCommands(commands);
    for (const call of calls) {
      const index = extraIndex(call, calls, inForce);
      if (index) yield tell(index.url, index.at);
    }
    for (const settings of packageSettings(layer, project)) {
      const url = extraIndexLine(settings.text);
      if (url) yield { ...tell(url, settings.at), ...placeIn(settings, url) };
    }
  },
} satisfies Rule;

function tell(url: string, at: Location): Problem {
  return {
    at,
    key: 'extra index',
    message: say`Packages come from here or from the public index, whichever has the higher version.`,
    ...(isVendorIndex(url) && { severity: 'low' as const }),
  };
}
