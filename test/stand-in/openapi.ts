/**
 * GitHub's OpenAPI description, used to check what is asked and what is answered.
 * The file is large, so it is read at the first use and only the operations used are compiled.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown> & { $ref?: string };

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Operation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

/**
 * Where GitHub's answers are known to differ from its description.
 * `line` and `position` become null once the line is gone, although both are described as plain integers.
 */
const MORE_NULLS: Record<string, string[]> = {
  'pull-request-review-comment': ['line', 'position'],
  'review-comment': ['line'],
};

/**
 * The same of properties that stand in the description of an answer itself. Since July 2026 attestations have null for their
 * bundles, and only an address: github.com/denoland/clawpatrol/issues/769, github.com/cli/cli/pull/10185.
 */
const MORE_NULLS_IN_ANSWERS: Record<string, string> = {
  'POST /orgs/{org}/attestations/bulk-list': 'bundle',
  'POST /users/{username}/attestations/bulk-list': 'bundle',
};

let description: Description | undefined;
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
addFormats.default(ajv);
for (const format of ['repo.nwo', 'timestamp', 'uri-template']) ajv.addFormat(format, true);
const compiled = new Map<string, ValidateFunction | undefined>();

/** The whole description; about a tenth of a second the first time. */
function load(): Description {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  description ??= JSON.parse(readFileSync(file, 'utf8')) as Description;
  return description;
}

/** What is wrong with a query and a body sent to `template` (`POST /repos/{owner}/{repo}/…`); empty when all is well. */
export function requestProblems(template: string, query: Record<string, string>, body: unknown): string[] {
  const operation = operationOf(template);
  const parameters = (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter ? (resolve(parameter.$ref) as Parameter) : parameter,
  );
  const problems: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const parameter = parameters.find((each) => each.in === 'query' && each.name === name);
    if (!parameter) problems.push(`there is no query parameter '${name}'`);
    else if (parameter.schema.type === 'integer' && !/^-?\d+$/.test(value))
      problems.push(`'${name}' must be an integer`);
    else if (Array.isArray(parameter.schema.enum) && !parameter.schema.enum.includes(value))
      problems.push(`'${name}' must be one of ${parameter.schema.enum.join(', ')}`);
  }
  for (const each of parameters)
    if (each.in === 'query' && each.required && !(each.name in query)) problems.push(`'${each.name}' is required`);

  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) {
    if (body !== undefined) problems.push('no body is expected');
    return problems;
  }
  if (body === undefined && !operation.requestBody?.required) return problems;
  return [...problems, ...check(`${template} body`, () => closed(schema), body ?? {})];
}

/** What is wrong with an answer of this stand-in; a status that is not described is not judged. */
export function answerProblems(template: string, status: number, body: unknown): string[] {
  const named = operationOf(template).responses[status];
  const response = (named?.$ref ? resolve(named.$ref) : named) as Operation['responses'][string] | undefined;
  const schema = response?.content?.['application/json']?.schema;
  if (schema === undefined) return [];
  return check(`${template} ${status}`, () => withNull(schema, MORE_NULLS_IN_ANSWERS[template]) as Schema, body);
}

/** A schema in which a property may be null, wherever it stands. */
function withNull(value: unknown, name: string | undefined): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withNull(each, name));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === name ? { ...(each as Schema), nullable: true } : withNull(each, name),
    ]),
  );
}

function operationOf(template: string): Operation {
  const [method = '', path = ''] = template.split(' ');
  const operation = load().paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`GitHub has no operation ${template}`);
  return operation;
}

function check(key: string, schema: () => Schema, value: unknown): string[] {
  if (!compiled.has(key)) compiled.set(key, ajv.compile(translate(schema()) as Schema));
  const validate = compiled.get(key)!;
  if (validate(value)) return [];
  return (validate.errors ?? []).map(inWords);
}

function inWords(error: ErrorObject): string {
  const at = error.instancePath || '/';
  if (error.keyword === 'additionalProperties') return `${at} has no property '${error.params.additionalProperty}'`;
  const allowed = error.keyword === 'enum' ? `: ${error.params.allowedValues.join(', ')}` : '';
  return `${at} ${error.message}${allowed}`;
}

function resolve(ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], load());
}

/** GitHub ignores properties that it does not know, which hides a misspelled one: here they are refused. */
function closed(schema: Schema): Schema {
  if (schema.$ref) return closed(resolve(schema.$ref) as Schema);
  const copy: Schema = { ...schema };
  if (schema.properties) {
    const properties = Object.entries(schema.properties as Record<string, Schema>);
    copy.properties = Object.fromEntries(properties.map(([name, value]) => [name, closed(value)]));
    copy.additionalProperties ??= false;
  }
  if (schema.items) copy.items = closed(schema.items as Schema);
  return copy;
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, a reference becomes a schema of its own. */
function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const result: Schema = {};
  for (const [key, each] of Object.entries(value as Schema)) {
    if (key === 'nullable' || key === 'example' || key === 'examples' || key === 'discriminator') continue;
    result[key] = key === '$ref' ? register(each as string) : key === 'enum' ? each : translate(each);
  }
  return (value as Schema).nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

function register(ref: string): string {
  const name = ref.slice('#/components/schemas/'.length);
  if (registered.has(name)) return name;
  registered.add(name);
  const schema = translate(resolve(ref)) as Schema;
  for (const property of MORE_NULLS[name] ?? []) {
    const properties = schema.properties as Record<string, Schema>;
    properties[property] = { anyOf: [properties[property], { type: 'null' }] };
  }
  ajv.addSchema(schema, name);
  return name;
}

const registered = new Set<string>();
