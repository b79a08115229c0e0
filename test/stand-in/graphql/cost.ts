/**
 * What a query costs, reckoned as GitHub does before it runs one: every connection needs `first` or `last` from 1 to 100;
 * nodes multiply along nested connections and stop at 500,000; the price is the requests needed to fill all
 * connections, divided by 100. See "Rate limits and query limits for the GraphQL API".
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export type Cost = { points: number; nodes: number } | { refused: { type: string; message: string } };

export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  mostNodes: number,
): Cost {
  const types = new TypeInfo(schema);
  const multipliers = [1];
  let [requests, nodes] = [0, 0];
  let refused: { type: string; message: string } | undefined;

  const enter = (field: FieldNode) => {
    const of = multipliers.at(-1)!;
    const definition = types.getFieldDef();
    const isConnection = getNamedType(types.getType() ?? undefined)?.name.endsWith('Connection');
    if (!definition || !isConnection) {
      multipliers.push(of);
      return;
    }
    const name = field.name.value;
    const { first, last } = getArgumentValues(definition, field, variables) as { first?: number; last?: number };
    const size = first ?? last;
    if (size == null) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
      refused ??= { type: 'MISSING_PAGINATION_BOUNDARIES', message };
    } else if (size < 1 || size > 100) {
      const which = first == null ? 'last' : 'first';
      const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${which}\` limit of 100 records.`;
      refused ??= { type: 'EXCESSIVE_PAGINATION', message };
    }
    requests += of;
    nodes += of * (size ?? 1);
    multipliers.push(of * (size ?? 1));
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter, leave: () => void multipliers.pop() } }));

  if (nodes > mostNodes) {
    const message = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${mostNodes}.`;
    refused ??= { type: 'MAX_NODE_LIMIT_EXCEEDED', message };
  }
  return refused ? { refused } : { points: Math.max(1, Math.round(requests / 100)), nodes };
}
