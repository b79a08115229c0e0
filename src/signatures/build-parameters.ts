/** What a build was given, as SLSA provenance says it: only what tells a reviewer something, under the names that builders use. */

/**
 * Reads what GitHub's and BuildKit's provenance have, of either version of SLSA. Builders write here what they like, so that
 * whatever has another shape is left out.
 *
 * @param given `externalParameters`, or `parameters` of version 0.2
 * @param config `configSource`
 * @returns values by name, the nearest to what was built first: `workflow`, `file`, `target`, `build-arg:NAME`, `inputs.NAME`
 */
export function buildParameters(given: unknown, config: unknown): ReadonlyMap<string, string> {
  const { workflow, inputs, request, args = fieldsOf(request).args } = fieldsOf(given);
  const { path, ref } = fieldsOf(workflow);
  const { uri, path: file, entryPoint = file } = fieldsOf(config);
  const built = scalarsOf(args);
  return new Map([
    ...(isText(path) ? [['workflow', at(path, ref)] as const] : []),
    ...(isText(entryPoint) ? [['file', at(entryPoint, isText(uri) ? /[@#](.+)$/s.exec(uri)?.[1] : '')] as const] : []),
    ...built.filter(([name]) => name === 'target'),
    ...built.filter(([name]) => name.startsWith('build-arg:')),
    ...scalarsOf(inputs).map(([name, value]) => [`inputs.${name}`, value] as const),
  ]);
}

function at(path: string, ref: unknown): string {
  return isText(ref) ? `${path}@${ref}` : path;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function scalarsOf(value: unknown): (readonly [name: string, value: string])[] {
  return Object.entries(fieldsOf(value)).flatMap(([name, each]) =>
    ['string', 'number', 'boolean'].includes(typeof each) ? [[name, String(each)] as const] : [],
  );
}

/** None where it is no object. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
