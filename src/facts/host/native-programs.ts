import { compilers } from '../../known/compilers.data.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { type CompiledPlace, productsOf } from './compiled-programs.ts';

/** The platform that a stage is built for, as its file writes it, or the stage that it is built on; empty where none is written. */
export function writtenPlatform({ from, base }: Stage): string {
  const { platform } = from;
  if (platform) return textAt(platform.at);
  return base.kind === 'stage' ? writtenPlatform(base.stage) : '';
}

/** Whether a stage runs on the machine that builds, whatever machine the image is for. */
export function runsOnBuilder(stage: Stage): boolean {
  return /^["']?\$\{?BUILDPLATFORM\}?["']?$/.test(writtenPlatform(stage));
}

/**
 * Whether what lies at a path of a stage is compiled for the machine that the stage runs on, or a folder that holds such
 * programs: `undefined` where anything in the stage could have to do with another machine.
 *
 * @param isProgram whether it is used as a program, so that what `make` leaves there is one
 */
export function compiledAt(stage: Stage, path: string, isProgram: boolean): 'program' | 'folder' | undefined {
  const products = nativeProducts(stage);
  if (products.some((product) => isProduct(product, path, isProgram))) return 'program';
  const folder = path.replace(/\/\*$/, '');
  return products.some(({ kind, path: product }) => kind !== 'tree' && holds(folder, product, kind))
    ? 'folder'
    : undefined;
}

function isProduct({ kind, path: product }: CompiledPlace, path: string, isProgram: boolean): boolean {
  if (kind === 'file') return path === product;
  if (!compilers.programName.test(nameOf(path))) return false;
  return kind === 'folder'
    ? path.slice(0, path.lastIndexOf('/')) === product
    : isProgram && path.startsWith(`${product}/`);
}

/** The whole image of a stage is no folder of programs. */
function holds(folder: string, product: string, kind: CompiledPlace['kind']): boolean {
  return (kind === 'folder' && folder === product) || (folder !== '' && product.startsWith(`${folder}/`));
}

const nativeProducts = once((stage: Stage): readonly CompiledPlace[] => {
  const stages = lineage(stage);
  const text = stages
    .flatMap(({ declarations, layers }) =>
      [...declarations, ...layers].map(({ instruction }) => textAt(instruction.at)),
    )
    .join('\n');
  return compilers.forOthers.test(text)
    ? []
    : productsOf(
        stages.flatMap(({ layers }) => layers),
        text,
      );
});

/** A stage and those that it is built on, the first one first. */
function lineage(stage: Stage): readonly Stage[] {
  return stage.base.kind === 'stage' ? [...lineage(stage.base.stage), stage] : [stage];
}
