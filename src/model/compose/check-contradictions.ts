import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { byteCount, shortKeys } from './resource-limits.ts';
import type { Application, ComposeService, FileObject, Limits, Volume } from './service.ts';
import type { Report } from './value-tree.ts';

/**
 * Reports settings that exclude each other, where all of them are known: compose refuses the application then
 * (compose-go v2.4.8, `loader/validate.go` and `validation/`; later versions refuse the same).
 */
export function checkContradictions(application: Application, report: Report): void {
  for (const service of application.services) {
    checkBuild(service, report);
    checkReplicas(service, report);
    checkLimits(service, report);
    checkTest(service, report);
  }
  for (const volume of application.volumes.values()) checkExternal(volume, report);
  for (const secret of application.secrets.values()) checkContent('secret', secret, report);
  for (const config of application.configs.values()) checkContent('config', config, report);
}

function checkBuild({ build, platform }: ComposeService, report: Report): void {
  if (build?.inline && build.dockerfile)
    report(build.dockerfile.at, '`dockerfile` and `dockerfile_inline` are mutually exclusive; keep one.');
  if (!build || build.platforms.length === 0 || platform?.value === undefined) return;
  if (build.platforms.every(({ value }) => value !== undefined && value !== platform.value))
    report(platform.at, `\`build.platforms\` does not have \`${platform.value}\`; add it there, or remove it here.`);
}

function checkReplicas({ containerName, scale, deploy }: ComposeService, report: Report): void {
  const replicas = scale ?? deploy?.replicas;
  if (containerName && Number(replicas?.value) > 1)
    report(
      containerName.at,
      `A container name must be unique, but this service runs ${replicas!.value} replicas; remove \`container_name\`, or run one replica.`,
    );
  const long = { key: 'deploy.replicas', setting: deploy?.replicas };
  checkSame({ key: 'scale', setting: scale }, long, numberOf, report);
}

function checkLimits({ memLimit: memory, cpus, pidsLimit: pids, deploy }: ComposeService, report: Report): void {
  const shortLimits: Limits = { memory, cpus, pids };
  const longLimits = deploy?.resources?.limits;
  const limited = longLimits && limits.some(([limit]) => longLimits[limit]);
  for (const [limit, read] of limits) {
    const [key, under] = [shortKeys[limit], `deploy.resources.limits.${limit}`];
    const [short, long] = [shortLimits[limit], longLimits?.[limit]];
    checkSame({ key, setting: short }, { key: under, setting: long }, read, report);
    // One that is not among others under `deploy` is none there, which is something else too.
    if (limited && !long && short && read(short))
      report(short.at, `\`${key}\` cannot be combined with limits under \`deploy\`; set it as \`${under}\`.`);
  }
}

const limits = [
  ['cpus', numberOf],
  ['memory', byteCount],
  ['pids', numberOf],
] as const;

/** A setting, under the key that it is written at. */
interface Keyed {
  readonly key: string;
  readonly setting: Setting | undefined;
}

function checkSame(short: Keyed, long: Keyed, read: (setting: Setting) => number | undefined, report: Report): void {
  const [one, two] = [short, long].map(({ setting }) => setting && read(setting));
  if (short.setting && one !== undefined && two !== undefined && one !== two && one !== 0)
    report(short.setting.at, `\`${short.key}\` and \`${long.key}\` have different values; keep one.`);
}

function numberOf({ value }: Setting): number | undefined {
  const number = value?.trim() ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}

function checkTest({ healthcheck }: ComposeService, report: Report): void {
  const first = healthcheck?.test?.text ? undefined : healthcheck?.test?.words[0];
  if (first?.value !== undefined && !['CMD', 'CMD-SHELL', 'NONE'].includes(first.value))
    report(first.at, 'A `test` list must start with `CMD`, `CMD-SHELL` or `NONE`.');
}

function checkExternal({ name, external, driver, driverOptions, labels }: Volume, report: Report): void {
  if (external?.value !== true) return;
  const at: Location | undefined = driver?.at ?? driverOptions[0]?.at ?? labels[0]?.at;
  if (at) report(at, `\`${name}\` is external, so only its \`name\` can be set; remove this.`);
}

function checkContent(kind: string, object: FileObject, report: Report): void {
  const { name, at, file, environment, content, external, driver } = object;
  const given = [file, environment, content].filter((each) => each !== undefined);
  if (given.length > 1) report(given[1]!.at, `The ${kind} \`${name}\` can have only one source; keep one of these.`);
  if (given.length > 0 || external || driver) return;
  const ways = kind === 'config' ? '`file`, `environment` or `content`' : '`file` or `environment`';
  report(at, `The ${kind} \`${name}\` has no source; set ${ways}, or \`external: true\`.`);
}
