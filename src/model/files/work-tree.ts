import { isComposePath } from '../../known/compose-file-names.ts';
import { credentialFile, isHarmless } from '../../known/credential-files.ts';
import { isCredentialName } from '../../known/credential-names.ts';
import { isDeveloperPath } from '../../known/path-roles.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { below, folderOf, foldersAround, nameOf, resolve } from '../../text/path.ts';
import { readEnvFile } from '../compose/env-files.ts';
import type { ComposeService } from '../compose/service.ts';
import { type Dockerignore, readDockerignore } from '../dockerfile/dockerignore.ts';
import type { Dockerfile } from '../dockerfile/instruction.ts';
import { gitignoreIn } from './build-context.ts';
import { isContainerPath } from './container-paths.ts';
import { buildFolders } from './context-files.ts';
import { contextCopies, fromContextRoot } from './copied-folders.ts';
import { allOf } from './listed-files.ts';
import { SoughtFiles } from './sought-files.ts';

interface KnownOfFolder {
  /** The paths that services read as env files. */
  readonly read: ReadonlySet<string>;
  /** Whether it is a build context without a `.dockerignore`. */
  readonly isUnguarded?: boolean;
}

/** What lies in a checkout besides what is committed, as far as the repository shows it. */
export class WorkTree extends SoughtFiles {
  /** What is in a folder that must be in no image, as seen from there: git keeps its own in the repository's root alone. */
  privateIn(folder: string, known: KnownOfFolder): readonly string[] {
    const env = this.#hasEnvFile(folder, known) ? ['.env'] : [];
    return [...new Set([...(folder === '.' ? ['.git/config'] : []), ...env, ...this.#keysIn(folder)])];
  }

  /** Where Dockerfiles copy an `.env` that is not committed, and whose template says that nothing secret is in it. */
  copiedWithoutSecrets(
    dockerfiles: readonly Dockerfile[],
    buildersOf: (file: Dockerfile) => readonly ComposeService[],
  ): ReadonlySet<Location> {
    return new Set(
      dockerfiles.flatMap((file) => {
        const folders = buildFolders(file, buildersOf(file));
        const sources = contextCopies(file).flatMap((copy) => copy.sources);
        return sources.flatMap(({ value = '', at }) =>
          nameOf(value) === '.env' && this.#isWithoutSecrets(value, folders) ? [at] : [],
        );
      }),
    );
  }

  #isWithoutSecrets(copied: string, folders: readonly string[]): boolean {
    const all = this.listed() ?? nothing;
    const paths = folders.flatMap((folder) => resolve(folder, fromContextRoot(copied)) ?? []);
    const templates = paths.flatMap((path) => templatesIn(all).get(folderOf(path)) ?? []);
    return (
      !paths.some((path) => allOf(all).has(path)) &&
      templates.length > 0 &&
      !templates.some((each) => this.#mayNameSecrets(each))
    );
  }

  /** Whether a folder has something besides container files, so that somebody may build there. */
  hasMoreThanContainerFiles(folder: string): boolean {
    const all = this.listed();
    return !all || all.some((path) => below(path, folder) !== undefined && !isForBuilds(path));
  }

  /**
   * Whether somebody keeps an `.env` with secrets there: it is committed with what is called so, or a template of it is; without
   * either, a service reads it, or git is told there to ignore it. What is ignored in every folder below is nobody's, but where no
   * templates and no services show where such files are, and a compose file lies, which reads it, or nothing says what stays out.
   * Nor is what GitHub's own template ignores, or what stands among virtual environments, where nothing in the folder speaks of it.
   */
  #hasEnvFile(folder: string, { read, isUnguarded = false }: KnownOfFolder): boolean {
    const path = resolve(folder, '.env')!;
    const all = this.listed() ?? nothing;
    const templates = templatesIn(all);
    if (allOf(all).has(path)) return this.#namesSecrets(path);
    const own = templates.get(folder);
    if (own) return own.some((each) => this.#mayNameSecrets(each));
    if (read.has(path)) return true;
    const by = this.#ignoredBy(path, folder);
    const isLikely = templates.size + read.size === 0 && (isUnguarded || composeFolders(all).has(folder));
    if (by === undefined || !(by === folder || isLikely)) return false;
    return (
      composeFolders(all).has(folder) || !stock.test(this.seek(gitignoreIn(by))?.text ?? '') || this.#reads(folder)
    );
  }

  /** Whether a template does, or a change brings or edits it: what that says makes nothing lighter. */
  #mayNameSecrets(template: string): boolean {
    return this.files.touched?.has(template) === true || this.#namesSecrets(template);
  }

  /** Whether a committed env file has a variable that is called a secret, or an address with a login, filled or to be filled in. */
  #namesSecrets(path: string): boolean {
    const source = this.seek(path);
    const isAddress = (value = '') => value === '' || /:\/\/[^\s/]*@/.test(value);
    return (
      !source ||
      readEnvFile(source).some(
        ({ name, value }) => isCredentialName(name) || (/(?:URL|URI|DSN)$/.test(name) && isAddress(value?.value)),
      )
    );
  }

  /** Whether what a folder is set up, explained or started with speaks of an `.env`. */
  #reads(folder: string): boolean {
    const own = this.listed()?.filter((path) => folderOf(path) === folder && speaking.test(nameOf(path)));
    return !own || own.some((path) => readingEnv.test(this.seek(path)?.text ?? ''));
  }

  /**
   * The files that hold only credentials and that git is told to ignore by their whole paths, in folders that are there: what a
   * project keeps beside its code, as Rails does `config/master.key`.
   */
  #keysIn(folder: string): readonly string[] {
    const all = allOf(this.listed() ?? nothing);
    return [folder, ...foldersAround(folder)].flatMap((each) => {
      const source = this.seek(gitignoreIn(each));
      return (source ? readGitignore(source.text).files : []).flatMap((file) => {
        const path = resolve(each, file);
        const inside = path === undefined ? undefined : below(path, folder);
        const isKey = inside !== undefined && credentialFile(path!)?.holds === 'surely' && !isDeveloperPath(path!);
        return isKey && all.has(folderOf(path!)) ? [inside] : [];
      });
    });
  }

  /** The folder of the `.gitignore` that has the last word on a path and leaves it out. */
  #ignoredBy(path: string, folder: string): string | undefined {
    let by: string | undefined;
    for (const each of [...new Set([...foldersAround(folder)].reverse().concat(folder))]) {
      const source = this.seek(gitignoreIn(each));
      if (!source) continue;
      const inside = each === '.' ? path : path.slice(each.length + 1);
      const { ignored, taken } = readGitignore(source.text);
      if (ignored.ignores(inside)) by = each;
      else if (taken.ignores(inside)) by = undefined;
    }
    return by;
  }
}

/** What GitHub's template for Python writes above it (github.com/github/gitignore), and where it is a virtual environment. */
const stock = /^# ?(?:Environments?|dotenv|virtual ?env\w{0,10})\r?\n(?:[.\w]{1,20}\/?\r?\n){0,5}\.env\/?\r?$/im;
const speaking =
  /^(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|package\.json|Makefile|README[\w.]*|(?:app|config|main|manage|settings)\.py|[\w.-]+\.sh)$/i;
/** Not one that lies elsewhere, nor one with a name of its own: `../.env`, `.env.local`. */
const readingEnv =
  /(?<![\w)\]]|\.\.\/)\.env\b(?!\.\w)|dotenv|[_-]environ\b|environs\b|decouple|pydantic[-_]settings|BaseSettings/;

function isForBuilds(path: string): boolean {
  return isContainerPath(path) || /[^/]\.dockerignore$/.test(path);
}

const nothing: readonly string[] = [];

/** The folders in which a compose file lies. */
const composeFolders = once(
  (paths: readonly string[]): ReadonlySet<string> => new Set(paths.filter(isComposePath).map(folderOf)),
);

/** The templates of an `.env` that are committed, by their folders: `.env.example`. */
const templatesIn = once(
  (paths: readonly string[]): ReadonlyMap<string, readonly string[]> =>
    groupBy(
      paths.filter((path) => /(?:^|\/)\.env[._-][^/]*$/.test(path) && isHarmless(nameOf(path))),
      folderOf,
    ),
);

/**
 * A `.gitignore` in the words of a `.dockerignore`: what has no slash but at its end is meant in every folder
 * (https://git-scm.com/docs/gitignore). `taken` has what it takes in again, `files` those that are named by their whole paths.
 */
function readGitignore(text: string): {
  readonly ignored: Dockerignore;
  readonly taken: Dockerignore;
  readonly files: readonly string[];
} {
  const lines = text.split('\n').flatMap((line) => {
    const written = line.replace(/^\uFEFF/, '').trim();
    const pattern = written.replace(/^!/, '');
    if (pattern === '' || written.startsWith('#')) return [];
    const anchored = pattern.slice(0, -1).includes('/');
    return [{ except: written.startsWith('!'), pattern: anchored ? pattern : `**/${pattern}` }];
  });
  const patterns = lines.map(({ except, pattern }) => `${except ? '!' : ''}${pattern}`);
  const exceptions = lines.filter(({ except }) => except).map(({ pattern }) => pattern);
  const files = lines.flatMap(({ except, pattern }) =>
    except || /[*?[\\]|\/$/.test(pattern) ? [] : pattern.replace(/^\//, ''),
  );
  return { ignored: readDockerignore(patterns.join('\n')), taken: readDockerignore(exceptions.join('\n')), files };
}
