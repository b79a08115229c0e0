import { Excerpt, fileOf, type Location, Source, type Span } from '../../source.ts';
import { type JsonNode, readJson } from '../../text/json.ts';
import { once } from '../../text/once.ts';
import { flowMapping, keyOf } from './compose-pieces.ts';
import { DevService, serviceName } from './dev-service.ts';

/** What a devcontainer.json starts. */
export interface DevContainer {
  /** The compose files that it names, by their paths from the repository's root, in their order. */
  readonly composeFiles: readonly { readonly path: string; readonly at: Location }[];
  /** The service that developers work in, as a compose file over those; its places lead back to the devcontainer.json. */
  readonly source: Source;
  /** The name of that service. */
  readonly service: string;
  /** What is installed in it, by its name: `ghcr.io/devcontainers/features/docker-in-docker:2`. */
  readonly features: readonly string[];
  /** Where the file cannot be read; what the service is then nobody knows. */
  readonly fault: Location | undefined;
}

/** Reads a devcontainer.json (https://containers.dev/implementors/json_reference); undefined where it starts nothing of its own. */
export const readDevContainer = once((source: Source): DevContainer | undefined => {
  const read = readJson(source.text, 'comments');
  if ('fault' in read) {
    const fault = source.at(read.fault.start, read.fault.end);
    const empty = new Source(source.path, '', Excerpt.of(source, []));
    return { composeFiles: [], source: empty, service: serviceName, features: [], fault };
  }
  const { root } = read;
  if (root.kind !== 'object') return undefined;
  const service = new DevService(source, root);
  const { name, at, composeFiles } = service;
  if (!at) return undefined;
  const named = flowMapping([[keyOf(name, at), flowMapping(service.settings(), root)]], root);
  const whole = Excerpt.of(source, flowMapping([[keyOf('services', at), named]], root));
  const features = service.features.map((each) => each.name);
  return {
    composeFiles,
    source: new Source(source.path, whole.text, whole),
    service: name,
    features,
    fault: undefined,
  };
});

/** The comments of a devcontainer.json, and the members and items that may stand below one, those around others first. */
export const devContainerParts = once((source: Source) => {
  const read = readJson(source.text, 'comments');
  if ('fault' in read) return { comments: [], parts: [] };
  const placeOf = ({ start, end }: Span) => source.at(start, end);
  return { comments: read.comments.map(placeOf), parts: [...partsOf(read.root)].map(placeOf) };
});

function* partsOf(node: JsonNode): Iterable<Span> {
  if (node.kind === 'object')
    for (const { nameAt, value } of node.members) {
      yield { start: nameAt.start, end: value.end };
      yield* partsOf(value);
    }
  if (node.kind === 'array')
    for (const item of node.items) {
      yield item;
      yield* partsOf(item);
    }
}

interface DevApplication {
  readonly kind: string;
  readonly sources: readonly Source[];
}

/** The same of an application that a devcontainer.json makes; undefined of any other. */
export function devContainerOf(application: DevApplication): DevContainer | undefined {
  const file = devContainerFile(application);
  return file && readDevContainer(file);
}

/** The devcontainer.json that makes an application; undefined of any other. */
export function devContainerFile({ kind, sources }: DevApplication): Source | undefined {
  const last = kind === 'dev container' ? sources.at(-1) : undefined;
  return last && fileOf(last);
}
