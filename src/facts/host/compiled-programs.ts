import { compilers } from '../../known/compilers.data.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { absolutePath, copies } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { foldersAbove, nameOf } from '../../text/path.ts';

/** Where a step leaves programs. */
export interface CompiledPlace {
  /**
   * A program; a folder, in which every file is one that has the name of a program; or a tree that holds other things as
   * well, where such a file is one only if it is used like one.
   */
  readonly kind: 'file' | 'folder' | 'tree';
  /** Absolute. */
  readonly path: string;
}

/**
 * Where some layers, one after the other, leave what they compile.
 *
 * @param text all that is written in them
 */
export function productsOf(layers: readonly Layer[], text: string): readonly CompiledPlace[] {
  const products: CompiledPlace[] = [];
  const project = new Project(text);
  for (const layer of layers) {
    let folder = layer.workdir?.value ?? '/';
    for (const command of buildCommands(layer)) {
      if (command.name === 'cd') folder = absolutePath(command.args[0]?.value, folder) ?? folder;
      const step = { command, layer, folder };
      products.push(...(compiled(step) ?? project.built(step) ?? copied(step, products)));
    }
  }
  return products;
}

interface Step {
  readonly command: Command;
  readonly layer: Layer;
  /** Where it runs. */
  readonly folder: string;
}

/** By a compiler; undefined where the command is none. */
function compiled(step: Step): readonly CompiledPlace[] | undefined {
  const { command } = step;
  const [verb] = optionsOf(command).operands;
  if (command.name === 'go') return verb?.value === 'install' ? at('/go/bin', 'folder') : byGo(step, verb?.value);
  if (command.name === 'cargo') return byCargo(step);
  if (command.name !== 'rustc' && !compilers.ofC.test(command.name ?? '')) return undefined;
  return hasOption(command, ...compilers.unlinked) ? [] : within(step, optionValue(command, 'o')?.value);
}

function byGo(step: Step, verb: string | undefined): readonly CompiledPlace[] {
  if (verb !== 'build') return [];
  const output = optionValue(step.command, 'o')?.value;
  return within(step, output, output?.endsWith('/') ? 'folder' : 'file');
}

function byCargo({ command, layer, folder }: Step): readonly CompiledPlace[] {
  const set = (name: string) =>
    command.assignments.find((each) => each.name === name)?.value.value ?? layer.environment.get(name)?.value;
  const verb = optionsOf(command).operands.find(({ value }) => !/^(?:\+|auditable$)/.test(value ?? ''))?.value;
  if (verb === 'install') {
    const root = optionValue(command, 'root')?.value ?? set('CARGO_INSTALL_ROOT') ?? set('CARGO_HOME');
    const roots = root === undefined ? ['/usr/local/cargo', '/root/.cargo'] : [root];
    return roots.flatMap((each) => within({ folder }, `${each}/bin`, 'folder'));
  }
  if (!['build', 'b', 'rustc'].includes(verb ?? '')) return [];
  const named = optionValue(command, 'profile')?.value;
  const profile = hasOption(command, 'release', 'r') ? 'release' : (named ?? 'debug').replace(/^dev$/, 'debug');
  const output = optionValue(command, 'target-dir')?.value ?? set('CARGO_TARGET_DIR');
  if (output !== undefined) return within({ folder }, `${output}/${profile}`, 'folder');
  // The members of a workspace share the folder beside its own manifest.
  return [folder, ...foldersAbove(folder)].flatMap((each) => within({ folder: each }, `target/${profile}`, 'folder'));
}

/** What the steps so far say of a project in C that others build: by `configure`, CMake or Meson, or by `make` alone. */
class Project {
  #isConfigured: boolean;
  #prefix: string | undefined = '/usr/local';

  constructor(text: string) {
    this.#isConfigured = compilers.compilerOfC.test(text) && !compilers.otherLanguages.test(text);
  }

  /** What a step builds or installs; undefined where it does neither. */
  built(step: Step): readonly CompiledPlace[] | undefined {
    const { command, folder } = step;
    const name = command.name ?? '';
    if (/^(?:[Cc]onfigure|cmake|meson)$/.test(name)) this.#configure(command);
    if (!/^(?:g?make|ninja|cmake|meson|samu)$/.test(name) || !this.#isConfigured) return undefined;
    const tree = within({ folder }, optionValue(command, 'C', 'build', 'B')?.value ?? '.', 'tree');
    return installs(command) ? [...tree, ...this.#installed(step)] : tree;
  }

  #configure(command: Command): void {
    const defined = optionsOf(command).options.flatMap(({ key, value }) => (key === 'D' ? (value?.value ?? []) : []));
    const byCmake = defined.find((each) => each.startsWith('CMAKE_INSTALL_PREFIX'))?.replace(/^[^=]*=/, '');
    const prefix = byCmake ?? optionValue(command, 'prefix', 'install-prefix');
    this.#isConfigured = true;
    if (prefix !== undefined) this.#prefix = typeof prefix === 'string' ? prefix : prefix.value;
  }

  #installed({ command, folder }: Step): readonly CompiledPlace[] {
    const set = (name: RegExp) =>
      command.assignments.find((each) => name.test(each.name))?.value ?? written(command, name);
    const into = set(/^DESTDIR$/) ?? optionValue(command, 'destdir');
    const given = set(/^prefix$/i) ?? (command.name === 'cmake' ? optionValue(command, 'prefix') : undefined);
    const prefix = given ? given.value : this.#prefix;
    const root = into ? into.value : '';
    if (prefix === undefined || root === undefined) return [];
    return compilers.installed.flatMap((each) => within({ folder }, `${root}${prefix}/${each}`, 'folder'));
  }
}

/** `make install DESTDIR=/out`: what stands behind a name. */
function written(command: Command, name: RegExp): { readonly value: string | undefined } | undefined {
  for (const { value } of command.args) {
    const equals = value?.indexOf('=') ?? -1;
    if (value !== undefined && name.test(value.slice(0, Math.max(equals, 0))))
      return { value: value.slice(equals + 1) };
  }
  return undefined;
}

function installs(command: Command): boolean {
  const { operands } = optionsOf(command);
  const isInstall = (word: { readonly value: string | undefined }) => /^install(?:[-/]|$)/.test(word.value ?? '');
  return (
    operands.some(isInstall) ||
    hasOption(command, 'install') ||
    isInstall({ value: optionValue(command, 'target', 't')?.value })
  );
}

/** What a step copies of what is there by then. */
function copied({ command, folder }: Step, products: readonly CompiledPlace[]): readonly CompiledPlace[] {
  const copy = copies(command);
  const target = absolutePath(copy?.target.value, folder);
  if (!copy || target === undefined) return [];
  return copy.sources.flatMap(({ value }): readonly CompiledPlace[] => {
    const source = absolutePath(value, folder);
    if (source === undefined) return [];
    if (source.endsWith('/*')) return products.some((each) => `${each.path}/*` === source) ? at(target, 'folder') : [];
    const isOne = products.some(
      ({ kind, path }) =>
        path === source ||
        (kind === 'folder' && source.startsWith(`${path}/`) && compilers.programName.test(nameOf(source))),
    );
    return isOne ? [...at(target, 'file'), ...at(`${target}/${nameOf(source)}`, 'file')] : [];
  });
}

function within(
  { folder }: Pick<Step, 'folder'>,
  path: string | undefined,
  kind: CompiledPlace['kind'] = 'file',
): readonly CompiledPlace[] {
  const whole = absolutePath(path, folder);
  return whole === undefined ? [] : at(whole, kind);
}

function at(path: string, kind: CompiledPlace['kind']): readonly CompiledPlace[] {
  return [{ kind, path }];
}
