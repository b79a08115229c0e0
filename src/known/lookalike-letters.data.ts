import type { Knowledge } from './knowledge.ts';

/** Letters that look like Latin ones in common typefaces; only what nobody can tell apart stands here. */
export const lookalikeLetters: Knowledge<{
  readonly latin: Readonly<Record<string, string>>;
}> = {
  source: 'Unicode Technical Standard 39, confusables.txt (16.0)',
  asOf: '2026-11-24',
  /*
   * Letters that look like Latin ones in common typefaces. Source: Unicode Technical Standard 39, confusables.txt (16.0);
   * only what nobody can tell apart stands here.
   */
  latin: {
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
  },
};
