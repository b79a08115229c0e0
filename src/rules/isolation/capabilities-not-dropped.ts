import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'capabilities-not-dropped',
  title: 'The container keeps the capabilities that Docker gives',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Fourteen of the powers of root come with every container; most programs use none, an intruder uses them all.',
  fix: 'Write `cap_drop: [ALL]`, start it, and give back with `cap_add` what it proves to need: often `CHOWN`, `SETUID` and `SETGID` for images that change their user at the start.',
  also: ['CIS 5.4', 'OWASP 3'],
  together: (names) => say`${list(names)} keep the capabilities that Docker gives to every container.`,
  *service({ name, at, capAdd, capDrop, privileged, provider }) {
    if (privileged?.value === true || provider) return;
    // To be given all of them is a worse fault, told as that.
    if (capAdd.some(({ value }) => value === 'ALL')) return;
    if (capDrop.some(({ value }) => value === 'ALL' || value === undefined)) return;
    yield { at, key: '', message: say`${name} keeps the capabilities that Docker gives to every container.` };
  },
} satisfies Rule;
