import type { Setting } from '../../text/setting.ts';
import { readBuild } from './build.ts';
import { readGivenFiles } from './given-env-files.ts';
import { readPorts } from './ports.ts';
import { readMounts } from './service-mounts.ts';
import {
  readCapabilities,
  readDependencies,
  readDevices,
  readGrants,
  readJoinedNetworks,
  readModelNames,
  readServiceCommand,
  readTest,
  readTmpfs,
  readUlimits,
  readVolumesFrom,
} from './service-parts.ts';
import { distinctTextsAt, entriesAt, flagAt, scalarAt, textsAt, variablesAt } from './value-fields.ts';
import type { Mapping } from './value-tree.ts';

/** What can be read of a key, by the names that the shapes of `src/known/` call it. */
export const readers = {
  single: (from: Mapping | undefined, key: string): Setting | undefined => scalarAt(from, key),
  flag: flagAt,
  texts: (from: Mapping | undefined, key: string): readonly Setting[] => textsAt(from, key),
  /** Without those that are repeated. */
  lastTexts: (from: Mapping | undefined, key: string): readonly Setting[] => distinctTextsAt(from, key),
  entries: (from: Mapping | undefined, key: string) => entriesAt(from, key),
  variables: variablesAt,
  /** Name and address. */
  hosts: (from: Mapping | undefined, key: string) => entriesAt(from, key, ':'),
  capabilities: readCapabilities,
  command: readServiceCommand,
  test: readTest,
  build: readBuild,
  dependencies: readDependencies,
  devices: readDevices,
  files: readGivenFiles,
  grants: readGrants,
  models: readModelNames,
  mounts: readMounts,
  networks: readJoinedNetworks,
  ports: readPorts,
  tmpfs: readTmpfs,
  ulimits: readUlimits,
  volumesFrom: readVolumesFrom,
};

export type Readers = typeof readers;
