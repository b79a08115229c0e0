/*
 * Letters that look like Latin ones in common typefaces. Source: Unicode Technical Standard 39, confusables.txt (16.0);
 * only what nobody can tell apart stands here.
 */
const latin: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  // Greek
  ο: 'o',
  α: 'a',
  ν: 'v',
  ι: 'i',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  // Latin letters that pass for others
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
};

/** What a text looks like: wide and styled letters as plain ones, lookalikes as the Latin letters they pass for. */
export function looksLike(text: string): string {
  return [...text.normalize('NFKC')].map((char) => latin[char] ?? char).join('');
}

/** Whether a word mixes Latin letters with others that pass for Latin, and holds nothing else: `gіthub`. */
export function isDisguised(word: string): boolean {
  let [plain, disguised] = [false, false];
  for (const char of word) {
    if (/[a-z]/i.test(char)) plain = true;
    else if (looksLike(char) !== char) disguised = true;
    else return false;
  }
  return plain && disguised;
}
