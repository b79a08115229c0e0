import { nameOf } from '../text/path.ts';
import { credentialFiles, type Holds } from './credential-files.data.ts';

const {
  names,
  keystores,
  wholes,
  gnupg,
  harmless,
  publicFolders,
  translations,
  developersFolders,
  inFolders,
  sometimes,
} = credentialFiles;

const anyName = new RegExp(names.map(({ name }) => name.source).join('|'), 'i');

/** Whether a file's name says that it only looks like one: a public half, a sample, what is encrypted. */
export function isHarmless(path: string): boolean {
  const name = nameOf(path);
  return harmless.some((pattern) => pattern.test(name)) || isOfRelease(name) || isCertificate(name);
}

/** Whether a path leads to where projects keep scripts for their developers, with the keys that these try things with. */
export function isForDevelopersScripts(path: string): boolean {
  return developersFolders.test(path);
}

/** Whether a file's name says that it keeps keys in a format of its own, which a password may protect. */
export function isKeystore(path: string): boolean {
  return keystores.test(nameOf(path));
}

/** `Release.key` is what a distribution signs with; `release.jks` is what an app is signed with. */
function isOfRelease(name: string): boolean {
  return /(?:^|[-_.])release(?:[-_.]|$)/i.test(name) && !isKeystore(name);
}

/** Whether a file's name says that a password or token is all that it holds. */
export function holdsOnlyOne(path: string): boolean {
  return wholes.test(nameOf(path));
}

/** What the name of a path says of what lies there. */
export interface NamedCredential {
  readonly kind: string;
  readonly holds: Holds;
  /** What to do instead of copying it, where that is another than of all else. */
  readonly remedy?: string;
}

/** What a path's name says that it holds, and how surely; undefined for any other file. */
export function credentialFile(path: string): NamedCredential | undefined {
  // `.env*` takes what is there, which is nothing in many projects that write `.npmrc*`.
  const first = path.replace(/\*$/, '');
  const found = credentialPath(first);
  return first !== path && found?.holds !== 'surely' ? undefined : found;
}

function credentialPath(path: string): NamedCredential | undefined {
  const segments = path.slice(-500).split('/').filter(Boolean);
  // `.env*`, and `.npmr[c]`, which may be there or not
  const name = (segments.at(-1) ?? '').replace(/\*$/, '').replace(/\[(\w)\]/g, '$1');
  const folder = segments.at(-2) ?? '';
  if (gnupg.test(name)) return { kind: 'GnuPG private key', holds: 'surely' };
  const known = anyName.test(name)
    ? names.find((each) => each.name.test(name) && (!each.extension || name.endsWith(`.${each.extension}`)))
    : undefined;
  const inFolder = Object.hasOwn(inFolders, folder) && inFolders[folder]!.test(name);
  if (!known && !inFolder) return credentialFolder(path);
  // `node_modules/pgpass` is a package
  if (isHarmless(name) || [publicFolders, translations].some((each) => each.test(path)) || folder === 'node_modules')
    return undefined;
  const { kind, holds = 'surely', remedy } = known ?? { kind: 'credentials file', remedy: undefined };
  return { kind, holds, ...(remedy && { remedy }) };
}

/** Whether a path has the name of a folder in it whose files are credentials. */
export function namesCredentialFolder(path: string): boolean {
  return anyFolder.test(path);
}

const anyFolder = new RegExp(
  `(?:^|/)(?:${[...Object.keys(inFolders), ...Object.keys(sometimes)].map((name) => name.replace('.', '\\.')).join('|')})(?:/|$)`,
);

/** The same for a path whose folder alone tells it: `/root/.docker/config.json`. */
export function credentialFolder(path: string): { readonly kind: string; readonly holds: Holds } | undefined {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  const told = Object.hasOwn(sometimes, folder)
    ? sometimes[folder]!.test(name)
    : Object.hasOwn(inFolders, folder) && inFolders[folder]!.test(name);
  return told && !isHarmless(name) ? { kind: 'file in which a program stores credentials', holds: 'maybe' } : undefined;
}

/** Whether a file's format says which of its values are credentials, so that one without any is harmless. */
export function isReadable(path: string): boolean {
  const name = nameOf(path);
  return /^(?:\.env(?:\..+)?|.+\.env|\.npmrc|\.yarnrc\.yml|[._]netrc|\.pypirc|\.git-credentials|pip\.conf|nuget\.config|settings\.xml|auth\.json|\.my\.cnf)$/i.test(
    name,
  );
}

/**
 * Whether a file's name says that it sets a program up or holds keys or passwords, so that it is worth reading for them. What
 * lists packages, or sets up tools of developers, is not.
 */
export function isSettingsFile(path: string): boolean {
  const name = nameOf(path);
  return isReadable(path) || settings.test(name) || (isStructured(name) && !listing.test(name));
}

/**
 * The same of whatever a program is given by its own path: any file in a format that settings are written in, but what people read
 * (translations, dashboards, schemas).
 *
 * @param target what it is given as, where that is known
 */
export function isGivenSettings(path: string, target = ''): boolean {
  const name = nameOf(path);
  const isForPeople = [path, target].some((each) => readByPeople.test(each));
  return isSettingsFile(path) || (/\.(?:json|ya?ml|toml)$/i.test(name) && !listing.test(name) && !isForPeople);
}

const readByPeople =
  /(?:^|[/._-])(?:locales?|i18n|lang|languages?|translations?|dashboards?|schemas?|openapi|swagger|package(?:-lock)?)(?:[/._-]|$)/i;

const settings =
  /\.(?:ini|conf|cfg|cnf|properties|pem|key|acl|jwks)$|^\.?(?:htpasswd|pgpass|netrc|users|passwd|my\.cnf|wp-config\.php|sasl_passwd|rclone\.conf)/i;
const listing =
  /^(?:(?:tsconfig|jsconfig|angular|nx|lerna|turbo|babel\.config|nest-cli)\b|\.?eslint|\.?prettier|vite|karma)/i;

/** Whether one of a name's words says what such files are called by: `app.prod.json`, `service-account.json`. */
function isStructured(name: string): boolean {
  const dot = name.lastIndexOf('.');
  if (!/^\.(?:json|ya?ml|toml|xml)$/i.test(name.slice(dot))) return false;
  const words = name.slice(0, dot).toLowerCase().split(/[-_.]/);
  return words.some((word, i) => settingsWords.has(word) || settingsWords.has(`${word} ${words[i + 1]}`));
}

const settingsWords = new Set([
  ...['app', 'application', 'appsettings', 'auth', 'config', 'configuration', 'credential', 'credentials', 'creds'],
  ...['elasticsearch', 'opensearch', 'kibana'],
  ...['database', 'db', 'definitions', 'jwks', 'key', 'keys', 'realm', 'secret', 'secrets', 'service account'],
  ...['serviceaccount', 'settings', 'token', 'tokens', 'user', 'users', 'web'],
]);

function isCertificate(name: string): boolean {
  return (/\.pem$/i.test(name) || isKeystore(name)) && /trust|bundle|[-_]ca|dhparam|cacert|chain/i.test(name);
}
