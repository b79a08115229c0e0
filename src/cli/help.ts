import { skippedFolders } from '../folder/walk.ts';

/** What `--help` prints. */
export const help = `Reviews every layer of every image, and every service, in Dockerfiles and compose files.

  layer-review review [--base REF] [--head REF]   review what a git range changes
  layer-review scan [PATH…]                       review files and folders as they are; needs no git
  layer-review explain [PATH…]                    show the instructions, images and services in them
  layer-review waive RULE PATH…                   accept a finding until a given day, in the policy
  layer-review baseline [PATH…]                   accept all current findings until a given day

review compares the merge base of --base and --head with --head.
  --base REF          default: the default branch (origin/HEAD, else main or master)
  --head REF          default: the work tree, with uncommitted but without ignored files; in a bare
                      repository, HEAD
  --scope SCOPE       affected (default): the container files that the range changes, and what it
                      introduces in those whose inputs it changes; changed: only the former; all:
                      every container file

Without PATH, scan and explain read the current folder. In folders, they read files named like
container files, skip ${skippedFolders.join(', ')}, and do not follow symlinks.

  --format FORMAT     text (default), json, markdown or sarif; explain: text or json only
  --fail-on SEVERITY  minimum severity that fails the review: critical, high (default), medium, low,
                      info or never
  --gate GATE         introduced (default): only what the change introduces can fail; all: existing
                      findings too
  --profile PROFILE   default, or strict: more rules
  --policy FILE       policy to use instead of .github/layer-review.yml at the base
  --extended FILE     local copy of the policy that yours extends, which is not fetched here

waive and baseline write to .github/layer-review.yml, or to the file given by --policy, and leave the
rest of it unchanged. They require --reason TEXT and --until DAY (such as 2027-01-31, at most a year
from now); --by NAME says who is responsible. waive also takes --stage, --service and --image.

  --help, -h          show this help
  --version, -V       show the version

Exit status: 0 pass, 1 fail, 2 usage error or incomplete review.
Colours: only on a terminal, unless NO_COLOR or FORCE_COLOR is set.
`;
