/** How text stands out where a terminal can show that. */

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta';

export interface Brush {
  paint(style: Style, text: string): string;
  /** Text that leads to an address on a click. */
  link(url: string, text: string): string;
}

export function brushOf({ colour, links = false }: { readonly colour: boolean; readonly links?: boolean }): Brush {
  return {
    paint: (style, text) => (colour ? `\u001b[${sequences[style][0]}m${text}\u001b[${sequences[style][1]}m` : text),
    // https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
    link: (url, text) => (links ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text),
  };
}

const sequences: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
};
