// Which columns of a figure's table are shown, and how: a wall has no room for remarks.

import type { Screen } from './scene.ts';

/** Texts longer than this are remarks; a wall leaves them to the screens in the hand. */
const LONG = 48;
/** Texts shorter than this stay on one line. */
const SHORT = 16;

export interface Column {
  /** Where it stands in each row. */
  at: number;
  title: string;
  kind: 'number' | 'long' | 'short' | '';
}

export function columns({ columns: all, rows }: Screen['table'], wall: boolean): Column[] {
  return all
    .map(({ title, numeric }, at) => {
      const longest = Math.max(...rows.map((texts) => texts[at]?.length ?? 0));
      const kind = longest > LONG ? 'long' : longest < SHORT ? 'short' : '';
      return { longest, column: { at, title, kind: numeric ? 'number' : kind } as Column };
    })
    .filter(({ longest }) => !wall || longest <= LONG)
    .map(({ column }) => column);
}
