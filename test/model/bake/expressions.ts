/** Expressions of bake as somebody may write them, each with what it comes to where that is chosen beforehand. */
import type { Chance } from '../compose/chance.ts';

const words = [
  '',
  'a',
  'B',
  'host',
  'x-y',
  ' a b ',
  'a/b/c.txt',
  '1',
  '007',
  'ä',
  'a,b',
  '${',
  '%{x',
  '"',
  '\\',
  'a\nb',
];
const numbers = ['0', '1', '2', '3', '10', '-1', '7'];

/** A text in HCL. */
export function quoted(text: string): string {
  return `"${text
    .replaceAll(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll(/[$%](?=\{)/g, '$&$&')}"`;
}

/** Any text, of whatever it may be made. */
export function anyText(chance: Chance, depth = 3): string {
  const text = () => anyText(chance, depth - 1);
  const list = () => anyList(chance, depth - 1);
  const map = () => anyMap(chance, depth - 1);
  const number = () => anyNumber(chance, depth - 1);
  const plain = [() => quoted(chance.pick(words)), () => chance.pick(['V', 'C', 'EMPTY', '"${V}"', 'L[0]', 'M.k'])];
  if (depth <= 0) return chance.pick(plain)();
  return chance.pick([
    ...plain,
    () => `"${chance.pick(['', 'a', ' '])}\${${text()}}${chance.pick(['', '-', '\\t'])}\${~ ${text()} ~}  z"`,
    () => `"%{ if ${anyFlag(chance, depth - 1)} ~} ${chance.pick(['x', ''])} %{~ else }y%{ endif }"`,
    () => `"%{ for i, v in ${list()} }\${i}\${v}%{ endfor }"`,
    () => `lower(${text()})`,
    () => `upper(${text()})`,
    () => `join(${text()}, ${list()})`,
    () => `format("%s-%d%%%v", ${text()}, ${number()}, ${text()})`,
    () => `format("%[2]s%[1]s|%5s|%-4s|%q|%03d", ${text()}, ${text()}, ${text()}, "a", ${number()})`,
    () => `replace(${text()}, ${text()}, ${text()})`,
    () => `trim(${text()}, ${text()})`,
    () => `trimspace(${text()})`,
    () => `trimprefix(${text()}, ${text()})`,
    () => `trimsuffix(${text()}, ${text()})`,
    () => `substr(${text()}, ${number()}, ${number()})`,
    () => `reverse(${text()})`,
    () => `chomp(${text()})`,
    () => `indent(${chance.below(4)}, ${text()})`,
    () => `title(${text()})`,
    () => `base64decode(base64encode(${text()}))`,
    () => `jsondecode(jsonencode(${text()}))`,
    () => `element(${list()}, ${number()})`,
    () => `lookup(${map()}, ${text()}, ${text()})`,
    () => `coalesce(${text()}, ${text()})`,
    () => `(${anyFlag(chance, depth - 1)} ? ${text()} : ${text()})`,
    () => `${list()}[${number()}]`,
    () => `${map()}[${text()}]`,
    () => `twice(${text()})`,
    () => `all(${text()}, ${text()}, ${text()})`,
    () => `try(${list()}[9], ${text()})`,
    () => `"\${${number()}}."`,
  ])();
}

export function anyList(chance: Chance, depth = 3): string {
  const text = () => anyText(chance, depth - 1);
  const list = () => anyList(chance, depth - 1);
  const plain = () => `[${Array.from({ length: chance.below(4) }, text).join(', ')}]`;
  if (depth <= 0) return chance.pick([plain, () => 'L'])();
  return chance.pick([
    plain,
    () => 'L',
    () => `concat(${list()}, ${list()})`,
    () => `split(${text()}, ${text()})`,
    () => `compact(${list()})`,
    () => `distinct(${list()})`,
    () => `flatten([${list()}, ${text()}])`,
    () => `reverselist(${list()})`,
    () => `sort(${list()})`,
    () => `slice(${list()}, 0, 1)`,
    () => `keys(${anyMap(chance, depth - 1)})`,
    () => `values(${anyMap(chance, depth - 1)})`,
    () => `formatlist("%s!%s", ${list()}, ${text()})`,
    () => `[for v in ${list()} : "\${v}."${chance.is(0.5) ? ' if v != "a"' : ''}]`,
    () => `[for k, v in ${anyMap(chance, depth - 1)} : "\${k}=\${v}"]`,
    () => `(${anyFlag(chance, depth - 1)} ? ${list()} : ${list()})`,
    () => `[{ n = ${text()} }, { n = ${text()} }]${chance.pick(['.*.n', '[*].n'])}`,
    () => `[for p in setproduct(${list()}, ["x", "y"]) : join("/", p)]`,
    () => `[for c in chunklist(${list()}, 2) : join("+", c)]`,
  ])();
}

export function anyMap(chance: Chance, depth = 3): string {
  const text = () => anyText(chance, depth - 1);
  const map = () => anyMap(chance, depth - 1);
  const plain = () => `{ k = ${text()}, "a${chance.below(3)}" = ${text()} }`;
  if (depth <= 0) return chance.pick([plain, () => 'M'])();
  return chance.pick([
    plain,
    () => 'M',
    () => `{ (${text()}) = ${text()} }`,
    () => `merge(${map()}, ${map()})`,
    () => `zipmap(["k", "b"], [${text()}, ${text()}])`,
    () => `{ for k, v in ${map()} : upper(k) => v }`,
    () => `{ for v in distinct(${anyList(chance, depth - 1)}) : v => "\${v}-" }`,
  ])();
}

function anyNumber(chance: Chance, depth: number): string {
  if (depth <= 0 || chance.is(0.4)) return chance.pick(numbers);
  const number = () => anyNumber(chance, depth - 1);
  return chance.pick([
    () => `length(${anyList(chance, depth - 1)})`,
    () => `strlen(${anyText(chance, depth - 1)})`,
    () => `${number()} + ${number()} * ${number()}`,
    () => `(${number()} - ${number()}) % 3`,
    () => `max(${number()}, ${number()})`,
    () => `min([${number()}, ${number()}]...)`,
    () => `-(${number()})`,
    () => `add(${number()}, ${number()})`,
  ])();
}

function anyFlag(chance: Chance, depth: number): string {
  if (depth <= 0) return chance.pick(['true', 'false']);
  const [text, number, flag] = [anyText, anyNumber, anyFlag].map((any) => () => any(chance, depth - 1)) as [
    () => string,
    () => string,
    () => string,
  ];
  return chance.pick([
    () => `${text()} == ${text()}`,
    () => `${text()} != ${text()}`,
    () => `${number()} < ${number()} + 1`,
    () => `${number()} >= ${number()}`,
    () => `!(${flag()}) || ${flag()} && ${flag()}`,
    () => `contains(${anyList(chance, depth - 1)}, ${text()})`,
    () => `equal(${text()}, ${text()})`,
    () => `${number()} == ${number()}`,
  ])();
}

/** What the expressions above read. */
export const around = `
variable "V" { default = "v\${C}" }
variable "EMPTY" { default = "" }
variable "L" { default = ["l0", "L1", "a"] }
M = { k = "m", a1 = V }
C = "c"
function "twice" {
  params = [x]
  result = "\${x}\${x}"
}
function "just" {
  params = [x]
  result = x
}
function "all" {
  params = [first]
  variadic_params = rest
  result = "\${first}:\${join("|", rest)}"
}
`;

/** A text that is given, put together in one of many ways. */
export function made(text: string, chance: Chance, depth = 3): string {
  if (depth <= 0 || chance.is(0.2)) return quoted(text);
  const part = (of: string) => made(of, chance, depth - 1);
  const cut = chance.below(text.length + 1);
  const [head, tail] = [text.slice(0, cut), text.slice(cut)];
  const mark = chance.pick(['@', '~', '_']);
  return chance.pick([
    () => `"\${${part(head)}}\${${part(tail)}}"`,
    () => `join("", [${part(head)}, ${part(tail)}])`,
    () => `format("%s%s", ${part(head)}, ${part(tail)})`,
    () => `format("%[2]s%[1]s", ${part(tail)}, ${part(head)})`,
    () => `replace(${part(`${head}${mark}${tail}`)}, ${quoted(mark)}, "")`,
    () => (text.toLowerCase() === text ? `lower(${part(text.toUpperCase())})` : part(text)),
    () => `trimprefix(${part(`zz${text}`)}, "zz")`,
    () => `trimsuffix(${part(`${text}zz`)}, "zz")`,
    () => `trim(${part(`==${text}==`)}, "=")`,
    () => `trimspace(${part(` ${text}  `)})`,
    () => `reverse(${part([...text].reverse().join(''))})`,
    () => `substr(${part(`pre${text}post`)}, 3, ${text.length})`,
    () => `element([${part('no')}, ${part(text)}], 1)`,
    () => `[${part(text)}, "no"][0]`,
    () => `split(";", ${part(`${text};no`)})[0]`,
    () => `lookup({ k = ${part(text)} }, "k", "no")`,
    () => `lookup({}, "k", ${part(text)})`,
    () => `{ k = ${part(text)} }.k`,
    () => `(1 + 1 == 2 ? ${part(text)} : "no")`,
    () => `(EMPTY != "" ? EMPTY : ${part(text)})`,
    () => `coalesce(null, ${part(text)})`,
    () => `[for x in [${part(text)}] : x][0]`,
    () => `"%{ if true }\${${part(text)}}%{ endif }"`,
    () => `join("", [for x in [${part(head)}, ${part(tail)}] : "\${x}"])`,
    () => `merge({ k = "no" }, { k = ${part(text)} })["k"]`,
    () => `base64decode(${quoted(Buffer.from(text).toString('base64'))})`,
    () => `jsondecode(${quoted(JSON.stringify({ k: text }))}).k`,
    () => `just(${part(text)})`,
    () => `try(L[99], ${part(text)})`,
  ])();
}
