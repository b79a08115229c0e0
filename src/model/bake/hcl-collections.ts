import { compareBytes } from '../../text/bytes.ts';
import {
  entryOf,
  type HclArguments,
  inRange,
  known,
  longestList,
  memberOf,
  plain,
  same,
  short,
  sorted,
  TooLong,
  textList,
  unfit,
  type Work,
} from './hcl-arguments.ts';
import { type HclData, type HclValue, mapIn } from './hcl-value.ts';

/** Functions of bake that make or read lists and mappings. */
export const collectionFunctions: readonly (readonly [name: string, work: Work])[] = [
  ['concat', (args) => short(args.lists.flat())],
  ['compact', (args) => args.list(0).filter(({ data }) => data !== '' && data !== null)],
  ['distinct', (args) => distinct(args.list(0))],
  ['flatten', (args) => flat(args.list(0))],
  ['reverselist', (args) => args.list(0).toReversed()],
  ['sort', (args) => textList(args, args.texts(0).sort(compareBytes))],
  ['slice', (args) => sliced(args.list(0), args.number(1), args.number(2))],
  ['element', (args) => elementOf(args.list(0), args.number(1))],
  ['index', (args) => memberOf(args.values[0]!, args.values[1]!)?.data ?? unfit()],
  ['lookup', (args) => args.map(0).get(args.text(1))?.value.data ?? args.values[2]?.data ?? unfit()],
  [
    'keys',
    (args) =>
      textList(
        args,
        sorted(args.map(0)).map(([name]) => name),
      ),
  ],
  ['values', (args) => sorted(args.map(0)).map(([, { value }]) => value)],
  ['merge', (args) => new Map(args.values.flatMap((each, i) => (each.data === null ? [] : [...args.map(i)])))],
  ['zipmap', (args) => new Map(args.texts(0).map((name, i) => [name, entryOf(args.list(1)[i] ?? unfit())]))],
  ['coalesce', (args) => args.values.find(({ data }) => known(data) !== null)?.data ?? unfit()],
  ['coalescelist', (args) => args.lists.find((each) => each.length > 0) ?? unfit()],
  ['length', (args) => mapIn(args.values[0]!)?.size ?? args.list(0).length],
  ['contains', (args) => args.list(0).some((each) => same(each, args.values[1]!))],
  ['hasindex', (args) => memberOf(args.values[0]!, args.values[1]!) !== undefined],
  ['indexof', (args) => orUnfit(args.list(0).findIndex((each) => same(each, args.values[1]!)))],
  ['range', range],
  ['chunklist', (args) => chunks(args, args.number(1))],
  ['setproduct', (args) => products(args)],
  ['convert', (args) => known(args.values[0]!.data)],
];

function orUnfit(index: number): number {
  return index < 0 ? unfit() : index;
}

function sliced(list: readonly HclValue[], from: number, to: number): readonly HclValue[] {
  return from < 0 || to < from || to > list.length ? unfit() : list.slice(from, to);
}

function distinct(list: readonly HclValue[]): readonly HclValue[] {
  const seen = new Set<string>();
  return list.filter((each) => {
    const key = JSON.stringify(plain(each));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function flat(list: readonly HclValue[]): readonly HclValue[] {
  return short(list.flatMap((each) => (Array.isArray(each.data) ? flat(each.data) : [each])));
}

function elementOf(list: readonly HclValue[], index: number): HclData {
  if (list.length === 0) unfit();
  return known(list[((index % list.length) + list.length) % list.length]?.data);
}

function range(args: HclArguments): readonly HclValue[] {
  const numbers = args.values.map((_, i) => args.number(i));
  const [from, to] = numbers.length === 1 ? [0, numbers[0]!] : [numbers[0]!, numbers[1]!];
  const step = numbers[2] ?? (to < from ? -1 : 1);
  if (step === 0) unfit();
  const { at } = args.values[0]!;
  const count = Math.max(0, Math.ceil((to - from) / step));
  return Array.from({ length: inRange(count) }, (_, i) => ({ at, data: from + i * step }));
}

function chunks(args: HclArguments, size: number): readonly HclValue[] {
  const list = args.list(0);
  const each = size < 1 ? Math.max(1, list.length) : Math.trunc(size);
  const { at } = args.values[0]!;
  return Array.from({ length: Math.ceil(list.length / each) }, (_, i) => ({
    at,
    data: list.slice(i * each, (i + 1) * each),
  }));
}

function products({ lists, values }: HclArguments): readonly HclValue[] {
  const { at } = values[0]!;
  let made: (readonly HclValue[])[] = [[]];
  for (const list of lists) {
    if (made.length * list.length > longestList) throw new TooLong();
    made = made.flatMap((before) => list.map((each) => [...before, each]));
  }
  return made.map((data) => ({ at, data }));
}
