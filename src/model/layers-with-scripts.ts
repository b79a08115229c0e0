import type { Layer, Project } from './project.ts';

/** Some layers, each followed by those that stand for the scripts that it runs: what a RUN had may lie in one of them. */
export function withScripts(layers: readonly Layer[], { scripts }: Pick<Project, 'scripts'>): Layer[] {
  return layers.flatMap((layer) => [layer, ...(scripts.get(layer) ?? [])]);
}
