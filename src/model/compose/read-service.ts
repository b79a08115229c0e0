import { composeService } from '../../known/compose-service.data.ts';
import { spanning } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { mergedPlaces } from '../yaml/yaml-tree.ts';
import type { Application } from './application.ts';
import type { Loader } from './application-loader.ts';
import { readFields } from './read-fields.ts';
import { readers } from './readers.ts';
import { shortKeys } from './resource-limits.ts';
import type { ComposeService, EnvFile, EnvironmentEntry, Hook, ServiceCommand } from './service.ts';
import { fileMounts, grantedMounts } from './service-mounts.ts';
import { insertInto, insertUnder } from './value-edits.ts';
import { lastByKey, mappingAt, placeOnly } from './value-fields.ts';
import { type Field, isNull, type Mapping } from './value-tree.ts';

/** Reads one service of a merged application; undefined where there is nothing under its name. */
export function readService(field: Field, application: Application, loader: Loader): ComposeService | undefined {
  const { name, keyAt: at, value } = field;
  if (value.kind !== 'mapping') return undefined;
  const fields = readFields(value, composeService.shape, { application, loader, readers });
  const { volumes, secrets, configs, envFile, labelFile, healthcheck, deploy } = fields;
  const under = deploy?.resources?.limits;
  return {
    ...fields,
    application,
    name,
    at,
    whole: spanning(at, value.at),
    takenOver: [...(value.extended ?? []), ...(value.node ? mergedPlaces(value.node) : [])],
    // What was found is merged in, and `extends` gone.
    incomplete: value.fields.has('extends'),
    keys: new Map([...value.fields.values()].map((each) => [each.name, each.keyAt])),

    mounts: [...volumes, ...grantedMounts(secrets), ...grantedMounts(configs), ...fileMounts(envFile)],
    labels: labelled(labelFile, fields.labels),
    healthcheck: healthcheck && { ...healthcheck, disabled: healthcheck.disable ?? testedByNone(healthcheck.test) },
    hooks: [
      ...hooks('pre_start', fields.preStart),
      ...hooks('post_start', fields.postStart),
      ...hooks('pre_stop', fields.preStop),
    ],
    limits: {
      memory: under?.memory ?? fields.memLimit,
      cpus: under?.cpus ?? fields.cpus,
      pids: under?.pids ?? fields.pidsLimit,
    },

    append: (lines) => append(field, value, lines),
    appendLimit: (limit, amount) => {
      const limits = mappingAt(mappingAt(mappingAt(value, 'deploy'), 'resources'), 'limits');
      if (!limits) return append(field, value, [`${shortKeys[limit]}: ${amount}`]);
      const isSet = limits.fields.has(limit) || value.fields.has(shortKeys[limit]);
      return isSet || limits.via.length > 0 ? undefined : insertInto(limits, [`${limit}: ${amount}`]);
    },
  };
}

function testedByNone(test: ServiceCommand | undefined): Setting<boolean> | undefined {
  const [only, ...more] = test?.words ?? [];
  return only?.value === 'NONE' && more.length === 0 ? { ...placeOnly(only), value: true } : undefined;
}

function hooks(when: NonNullable<Hook['when']>, hooks: readonly Hook[]): readonly Hook[] {
  return hooks.map((hook) => ({ ...hook, when }));
}

/** What the files say, over which what the service says itself. */
function labelled(files: readonly EnvFile[], own: readonly EnvironmentEntry[]): readonly EnvironmentEntry[] {
  if (files.length === 0) return own;
  return lastByKey([...files.flatMap((file) => file.entries), ...own], ({ name }) => name);
}

function append({ keyAt, value: { via } }: Field, service: Mapping, lines: readonly string[]) {
  if (lines.some((line) => !line.startsWith(' ') && service.fields.has(/^[^:]*/.exec(line)![0].trim())))
    return undefined;
  if (via.length > 0) return undefined;
  const { source, span } = keyAt;
  const column = source.position(span.start).column;
  const inner = service.node?.pairs[0]?.key.at;
  const step = inner?.source === source ? source.position(inner.span.start).column - column : 2;
  return isNull(service) ? insertUnder(keyAt, lines) : insertInto(service, lines, step > 0 ? step : 2);
}
