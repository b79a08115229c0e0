import { skippedFolders } from '../folder/walk.ts';

/** What `--help` prints. */
export const help = `Reviews every layer of every image and every service in containers' files.

  layer-review review [--base REF] [--head REF]   what a git range changes
  layer-review scan [PATH…]                       files and folders as they are, no git needed
  layer-review explain [PATH…]                    what is seen in them: instructions, images, services
  layer-review waive RULE PATH…                   accepts a finding for a time, in the policy
  layer-review baseline [PATH…]                   accepts for a time what is there now

review compares the merge base of --base and --head with --head.
  --base REF          default: the default branch (origin/HEAD, else main or master)
  --head REF          default: the work tree as it is, files that are not committed included
                      (ignored ones are not); HEAD where nothing is checked out
  --scope SCOPE       changed (default): the container files that the range changes; affected: also those
                      whose inputs it changes, such as what they copy; all: all that there are

scan and explain take the working folder where no PATH is given. Of folders they take the files that
are named like container files; they leave out ${skippedFolders.join(', ')}, and do not follow links.

  --format FORMAT     text (default) or json; also markdown or sarif, but not for explain
  --fail-on SEVERITY  critical, high (default), medium, low, info or never
  --gate GATE         introduced (default): only what the change brings in can fail; all: also what was
                      there before
  --profile PROFILE   default, or strict: more rules
  --policy FILE       a policy to use in place of .github/layer-review.yml at the base
  --extended FILE     a copy of what the policy extends, which is not read from its repository here

waive and baseline write into .github/layer-review.yml, or the file that --policy names, and leave the
rest of it as it is. They need --reason TEXT and --until DAY, such as 2027-01-31, at most a year from
now; --by NAME says who answers for it. waive also takes --stage, --service and --image to say less.

  --help, -h          this text
  --version, -V       the version

Exit status: 0 pass, 1 fail, 2 could not review everything, or wrong use.
Colours: on a terminal only, unless NO_COLOR or FORCE_COLOR is set.
`;
