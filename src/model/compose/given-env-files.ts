import type { Location, Source } from '../../source.ts';
import { resolve } from '../../text/path.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import type { Loader } from './application-loader.ts';
import { readEnvFile, readRawEnvFile } from './env-files.ts';
import { hostPathOf, placeOf } from './host-place.ts';
import type { FieldContext } from './read-fields.ts';
import type { EnvFile } from './service.ts';
import { composeText, flagAt, itemsAt, lastByKey, scalarAt } from './value-fields.ts';
import type { Mapping } from './value-tree.ts';

/** Links on the way of a file that is read are followed when it is read. */
const unfollowed = { lead: () => undefined };

/** Env files, or files of labels. */
export function readGivenFiles(from: Mapping | undefined, key: string, { loader }: FieldContext): readonly EnvFile[] {
  const files = itemsAt(from, key).flatMap((item): EnvFile[] => {
    const long = item.kind === 'mapping' ? item : undefined;
    const path = long ? scalarAt(long, 'path') : composeText(item);
    if (!path) return [];
    const { folder } = item.scope;
    const repositoryPath = path.value && folder !== undefined ? resolve(folder, path.value) : undefined;
    const place = placeOf(hostPathOf(path), folder, unfollowed);
    const source = sourceOf(repositoryPath, loader);
    const format = scalarAt(long, 'format');
    // Labels know the variables of their own files only.
    const environment = key === 'env_file' ? item.scope.environment : undefined;
    const entries = source ? entriesOf(source, format, environment, item.at, loader) : [];
    const required = flagAt(long, 'required')?.value ?? true;
    return [{ path, repositoryPath, place, source, required, format, entries, at: item.at }];
  });
  return lastByKey(files, ({ path, repositoryPath }) => repositoryPath ?? path.value);
}

function sourceOf(path: string | undefined, loader: Loader): Source | undefined {
  return (path !== undefined && loader.get(path)) || undefined;
}

function entriesOf(
  source: Source,
  format: Setting | undefined,
  environment: Environment | undefined,
  at: Location,
  loader: Loader,
): EnvFile['entries'] {
  const lines = format?.value === 'raw' ? readRawEnvFile(source) : readEnvFile(source, environment, loader.report);
  return loader.affords(lines.length, at) ? lines : [];
}
