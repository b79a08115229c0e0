/**
 * Stands in the bundle for the methods that `@actions/github` brings along for every endpoint of GitHub: this action names
 * the few routes that it takes. `paths` in tsconfig.json puts it there.
 */
export type Api = object;
export type PaginateInterface = undefined;

export const restEndpointMethods = () => ({});
export const paginateRest = () => ({});
