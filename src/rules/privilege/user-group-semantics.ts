import { accountsOf, membershipsOf } from '../../facts/accounts/accounts.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'user-group-semantics',
  title: 'The group on USER takes the other groups away',
  group: 'privilege',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'With `USER name:group` the process is in that group only: what an earlier step gave it by further groups is silently gone.',
  fix: 'Write `USER name` and let `/etc/group` decide, or give the files to the one group that is named.',
  also: ['OWASP 2'],
  *image(image) {
    const { user, shipped } = image;
    const value = user?.setting.value;
    if (!shipped || value === undefined) return;
    const [name = '', group] = value.trim().split(':');
    if (!group || name === '') return;
    const names = [name, ...accountsOf(image).flatMap((each) => (each.uid === name ? [each.name] : []))];
    const lost = membershipsOf(image).filter((each) => names.includes(each.account) && each.group !== group);
    const first = lost[0];
    if (!first) return;
    yield {
      at: user!.setting.at,
      message: say`As ${value} the process is in ${group} only, not in ${first.group} as an earlier step meant it.`,
      notes: lost.map((each) => ({ at: each.at, message: say`Puts ${each.account} into ${each.group}.` })),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a group that usermod gave',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -r app && usermod -aG video app
      USER app:app
           ~~~~~~~
    `,
    },
  },
  {
    title: 'groups that useradd gave, and the number',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -u 1000 -G audio,video app
      USER 1000:1000
           ~~~~~~~~~
    `,
    },
  },
  {
    title: 'no group named',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd -G video app
      USER app
    `,
    },
  },
  {
    title: 'no other group',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN groupadd app && useradd -g app app
      USER app:app
    `,
    },
  },
  {
    title: 'the very group that it was put into',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN useradd app && usermod -aG www-data app
      USER app:www-data
    `,
    },
  },
  {
    title: "somebody else's groups",
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN adduser -D other && adduser other video && adduser -D app
      USER app:app
    `,
    },
  },
];
