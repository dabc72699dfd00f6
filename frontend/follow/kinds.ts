// What each kind of chart needs of the audience's page. A kind that is not named here is drawn as the server sends it, as
// high as its place is; its name is that of its record in ChartSpec.java, in small letters.

interface Kind {
  /** Each row has a name, which may have no room beside it, and the chart is as high as its rows need. */
  namedRows?: true;
  /** Rows without names beside them: they share the height of a wall. */
  plainRows?: true;
  /** Numbers stand above its columns where there is room for each. */
  numbers?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  columns: { numbers: true },
  bars: { namedRows: true },
  dots: { namedRows: true },
  rows: { plainRows: true },
};

export function kindOf({ kind }: { kind: string }): Kind {
  return KINDS[kind] ?? {};
}
