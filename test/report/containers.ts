/** Small projects, put together by hand. */

import type { ImageReference } from '../../src/known/image-reference.ts';
import type { Dockerfile, Instruction, Layer, Stage, StageBase } from '../../src/model/dockerfile/instruction.ts';
import type { Image, Project, Service } from '../../src/model/project.ts';
import type { Location, Source } from '../../src/source.ts';
import type { Environment, Setting } from '../../src/text/setting.ts';

/** The place of the first `text` in a source. */
export function at(source: Source, text: string): Location {
  const start = source.text.indexOf(text);
  if (start < 0) throw new Error(`${source.path} has no ${JSON.stringify(text)}`);
  return source.at(start, start + text.length);
}

export const emptyProject: Project = {
  dockerfiles: [],
  applications: [],
  bakeFiles: [],
  images: [],
  services: [],
  contexts: new Map(),
  copied: new Map(),
  copiedWithin: new Map(),
  copiedFolders: new Set(),
  copiedWithoutSecrets: new Set(),
  besideKeys: new Map(),
  given: new Map(),
  keystores: new Map(),
  carried: { built: new Set(), work: 0, scripts: 0, within: new Set(), looks: 0 },
  signatures: new Map(),
  published: () => undefined,
  scripts: new Map(),
  serviceScripts: new Map(),
  unread: [],
  templates: [],
  ambiguities: [],
  settings: new Set(),
  optional: new Set(),
  wanted: [],
  leftOff: { by: new Set(), started: new Set() },
  looked: [],
  unlisted: false,
  remarks: [],
  missing: [],
  fragments: [],
  together: [],
};

const nothing: Environment = { get: () => undefined };

/** A project with one Dockerfile, read line by line: good for FROM, USER, ENV, ARG and RUN, each on one line. */
export function dockerfileProject(source: Source): Project {
  const stages: Stage[] = [];
  const instructions: Instruction[] = [];
  const file: Dockerfile = {
    source,
    directives: [],
    frontend: undefined,
    comments: [],
    instructions,
    stages,
    errors: [],
    refused: [],
    given: new Map(),
  };
  let user: Setting | undefined;
  for (let number = 1; number <= source.lineCount; number++) {
    const span = source.line(number)!;
    const text = source.text.slice(span.start, span.end);
    const [keyword = '', ...words] = text.split(' ');
    if (keyword === '') continue;
    const rest: Setting = { value: words.join(' '), at: source.at(span.start + keyword.length + 1, span.end) };
    const place = { at: { source, span }, keywordAt: source.at(span.start, span.start + keyword.length), flags: [] };
    const instruction = instructionOf(keyword, rest, place);
    instructions.push(instruction);
    if (instruction.keyword === 'FROM') {
      const parent = stages.find(({ name }) => name === words[0]);
      user = parent?.layers.at(-1)?.user;
      const base: StageBase = parent
        ? { kind: 'stage', stage: parent }
        : words[0] === 'scratch'
          ? { kind: 'scratch' }
          : {
              kind: 'image',
              reference: reference(words[0]!),
              platform: undefined,
              known: undefined,
              published: undefined,
            };
      stages.push({
        file,
        index: stages.length,
        from: instruction,
        name: words[2],
        base,
        layers: [],
        declarations: [],
        refused: [],
      });
    } else if (instruction.keyword !== 'ARG') {
      if (instruction.keyword === 'USER') user = instruction.user;
      const stage = stages.at(-1)!;
      const layer: Layer = {
        instruction,
        onbuild: undefined,
        stage,
        user,
        environment: nothing,
        workdir: undefined,
        shell: ['/bin/sh', '-c'],
      };
      (stage.layers as Layer[]).push(layer);
    }
  }
  return {
    ...emptyProject,
    dockerfiles: [file],
    images: stages.map((stage) => imageOf(stage, stage === stages.at(-1))),
  };
}

function instructionOf(
  keyword: string,
  rest: Setting,
  place: Pick<Instruction, 'at' | 'keywordAt' | 'flags'>,
): Instruction {
  switch (keyword) {
    case 'FROM':
      return {
        ...place,
        keyword,
        image: rest,
        platform: undefined,
        name: rest.value!.split(' ')[2],
        nameAt: undefined,
      };
    case 'USER':
      return { ...place, keyword, user: rest };
    case 'ENV':
    case 'ARG':
      return { ...place, keyword, pairs: [] };
    case 'RUN': {
      const script = { commands: [], errors: [], endless: false };
      const run = { form: 'shell', text: rest, at: rest.at, script, interpreter: ['/bin/sh', '-c'] } as const;
      return { ...place, keyword, run, heredocs: [], mounts: [] };
    }
    default:
      return { ...place, keyword: 'MAINTAINER', text: rest };
  }
}

function imageOf(stage: Stage, shipped: boolean): Image {
  const chain = [stage];
  while (chain[0]!.base.kind === 'stage') chain.unshift(chain[0]!.base.stage);
  const layers = chain.flatMap((each) => each.layers);
  const layer = layers.findLast(({ instruction }) => instruction.keyword === 'USER');
  const user = layer && { setting: layer.user!, layer };
  return {
    stage,
    inherited: [],
    layers,
    base: chain[0]!.base,
    user,
    startScripts: [],
    shipped,
    published: false,
    pushedBy: [],
    usedBy: [],
  };
}

export function reference(text: string): ImageReference {
  return {
    text,
    registry: 'docker.io',
    repository: `library/${text.split(':')[0]}`,
    tag: text.split(':')[1],
    digest: undefined,
  };
}

export function known(source: Source, text: string): Setting {
  return { value: text, at: at(source, text) };
}

const lists = ['capAdd', 'capDrop', 'securityOpt', 'groupAdd', 'mounts', 'tmpfs', 'ports', 'devices', 'networks', 'extraHosts', 'environment', 'envFile', 'labels', 'secrets', 'configs', 'sysctls', 'hooks', 'profiles', 'dependsOn', 'models'] as const; // biome-ignore format: one thought

/** A service whose name is the first `name` in a compose file; the parts are a compose service's. */
export function aService(source: Source, name: string, runs: Service['runs'], parts: object = {}): Service {
  const place = at(source, name);
  return {
    application: { kind: 'default', sources: [source] },
    name,
    at: place,
    whole: source.at(place.span.start, source.text.length),
    image: undefined,
    build: undefined,
    user: undefined,
    privileged: undefined,
    readOnly: undefined,
    networkMode: undefined,
    pid: undefined,
    ipc: undefined,
    ...Object.fromEntries(lists.map((key) => [key, []])),
    limits: { memory: undefined, cpus: undefined, pids: undefined },
    append: () => undefined,
    ...parts,
    runs,
  } as unknown as Service;
}
