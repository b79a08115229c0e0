/**
 * How far a review goes: the container files that changed, those as well whose inputs changed, or all there are. Each
 * with what it is joined to.
 */
export const scopes = ['changed', 'affected', 'all'] as const;
export type Scope = (typeof scopes)[number];
export const usualScope: Scope = 'affected';
