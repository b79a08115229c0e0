/** What `init` writes. */

/** The workflow that README shows. */
export const workflowStart = `name: layer-review
on: pull_request
permissions: { contents: read, pull-requests: write, checks: write }
jobs:
  review: { runs-on: ubuntu-latest, steps: [{ uses: layer-review/layer-review@v0 }] }
`;

/** @param clean whether nothing fails today */
export function policyStart(clean: boolean): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/layer-review/layer-review/main/layer-review.schema.json
# Every key: https://github.com/layer-review/layer-review#policy
fail-on: high # critical, high, medium, low, info or never
gate: ${clean ? 'all # nothing fails today; introduced: only what a pull request brings in can fail' : 'introduced # all, once nothing fails: what was there before can fail as well'}
`;
}
