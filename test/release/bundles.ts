/** What runs: bundles of src/, and of the packages that it uses. */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/**
 * Fills a folder with the action and, in `cli/`, with the command. What is loaded by `import()` is in files of its own. The
 * bytes are the same wherever and whenever that is done.
 *
 * @param root where src/ is
 * @param folder what it holds is removed
 */
export async function bundleInto(folder: string, root: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await bundle('src/index.ts', folder, root);
  await bundle('src/cli.ts', join(folder, 'cli'), root);
  chmodSync(join(folder, 'cli', 'index.js'), 0o755);
}

async function bundle(entry: string, folder: string, root: string): Promise<void> {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const standIns = Object.entries<string[]>(compilerOptions.paths).map(([name, [path]]) => [name, join(root, path!)]);
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: { index: entry }, outdir: folder, chunkNames: 'parts/[name]-[hash]' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'es2024', charset: 'ascii' },
    ...{ alias: Object.fromEntries(standIns), plugins: [modulesOfNode], metafile: true, logLevel: 'warning' },
  });
  writeFileSync(join(folder, 'licenses.txt'), licences(metafile, root));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
}

/**
 * Has modules of Node loaded as CommonJS loads them: an `import` reads all that they export, and what `node:http` exports
 * takes longer to load than all of the action.
 */
const modulesOfNode: Plugin = {
  name: 'modules of Node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_/\d]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace(/^node:/, ''), namespace: 'node' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
    }));
  },
};

/** The name, the licence and the text of it for each package that is in a bundle. */
function licences({ outputs }: Metafile, root: string): string {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Set(paths.flatMap((path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    return [name, license, file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''].join('\n');
  });
  return [...new Set(texts)]
    .sort()
    .map((text) => `${text.trim()}\n`)
    .join('\n');
}
