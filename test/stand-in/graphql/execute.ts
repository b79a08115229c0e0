/**
 * Runs a GraphQL request against GitHub's own schema (npm `@octokit/graphql-schema`).
 * Anything the schema does not have is refused as GitHub refuses it; anything it has and this stand-in lacks is a
 * violation, so that a test can never pass on an answer that was made up.
 */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import type { Services } from '../call.ts';
import type { Meter } from '../rates.ts';
import type { Actor } from '../tokens.ts';
import { costOf } from './cost.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { Failure } from './views.ts';

export interface Context extends Services {
  actor: Actor;
  meter: Meter;
  cost: number;
  /** A field that fails, and is null; undefined for none. */
  withheld: string | undefined;
  /** A field that is null, without an error; undefined for none. */
  emptied: string | undefined;
  /** How many comments of a review are stored before it fails; undefined for all. */
  storeOnly: number | undefined;
}

export interface Request {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface Result {
  data?: unknown;
  errors?: { type?: string; message: string; path?: readonly (string | number)[] }[];
}

let schema: GraphQLSchema | undefined;

function load(): GraphQLSchema {
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  // Descriptions are two thirds of it, and nobody asks for them.
  const text = () => readFileSync(file, 'utf8').replaceAll(/"""[\s\S]*?"""/g, '');
  schema ??= buildSchema(text(), { assumeValid: true, noLocation: true });
  return schema;
}

export interface Parsed {
  /** Undefined where the query does not parse. */
  document: DocumentNode | undefined;
  syntaxError: string;
  mutation: boolean;
  /** The fields at the top, for the log and for faults: `repository`, `resolveReviewThread`. */
  fields: string[];
}

export function read(request: Request): Parsed {
  try {
    const document = parse(request.query, { noLocation: false });
    const operation = getOperationAST(document, request.operationName);
    const fields = operation?.selectionSet.selections.flatMap((each) =>
      each.kind === 'Field' ? [each.name.value] : [],
    );
    return { document, syntaxError: '', mutation: operation?.operation === 'mutation', fields: fields ?? [] };
  } catch (error) {
    return { document: undefined, syntaxError: (error as Error).message, mutation: false, fields: [] };
  }
}

/** Every answer is HTTP 200; what went wrong stands in `errors`. */
export function run(services: Omit<Context, 'cost'>, request: Request, parsed: Parsed): Result {
  const { document } = parsed;
  if (!document)
    return { errors: [{ message: 'Expected one of SCHEMA, SCALAR, …, actual: the query does not parse' }] };
  const invalid = validate(load(), document);
  if (invalid.length > 0) {
    for (const error of invalid) services.world.violations.push(`GraphQL: ${error.message}`);
    return { errors: invalid.map(shape) };
  }
  const variables = request.variables ?? {};
  const cost = costOf(load(), document, variables, services.limits.graphqlNodes);
  if ('refused' in cost) return { data: null, errors: [cost.refused] };
  if (!services.meter.graphql(parsed.mutation, cost.points)) {
    return { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }] };
  }
  const context: Context = { ...services, cost: cost.points };
  const result = execute({
    schema: load(),
    document,
    rootValue: parsed.mutation ? mutations(context) : queries(context),
    contextValue: context,
    variableValues: variables,
    operationName: request.operationName ?? null,
    fieldResolver: resolveField,
  });
  if ('then' in result) throw new Error('a resolver is asynchronous');
  return result.errors ? { data: result.data ?? null, errors: result.errors.map(shape) } : { data: result.data };
}

const resolveField: GraphQLFieldResolver<Record<string, unknown>, Context> = (source, args, context, info) => {
  if (info.fieldName === context.withheld)
    throw new Failure('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.');
  if (info.fieldName === context.emptied) return null;
  const value = source[info.fieldName];
  if (value === undefined) {
    context.world.violations.push(`GraphQL: ${info.parentType.name}.${info.fieldName} is not part of the stand-in`);
    throw new Error(`${info.parentType.name}.${info.fieldName} is not part of the stand-in`);
  }
  return typeof value === 'function' ? value(args) : value;
};

/** GitHub puts an error's type beside its message. */
function shape(error: GraphQLError) {
  const { message, path, locations } = error;
  const type = error.originalError instanceof Failure ? { type: error.originalError.type } : {};
  return { ...type, ...(path && { path }), ...(locations && { locations }), message };
}
