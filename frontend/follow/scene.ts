// What the server says of a room; see EncodeScene.java.

export type Form = 'chart' | 'table';

export interface Screen {
  address: string;
  page: string;
  title: string;
  sentence: string;
  /** What is pointed at: in words, empty for nothing, and which rows of the table are, or stand back. */
  pointing: { words: string; lit: number[]; faded: number[] };
  legend: string;
  form: Form;
  /** The kind of chart, see kinds.ts; `none` where there is no chart. */
  kind: string;
  /** What <vaadin-chart> draws; null where there is nothing to draw. */
  chart: ChartConfiguration | null;
  /** The events marked in the chart, each with its number. */
  events: string[];
  headlines: { title: string; value: string; detail: string }[];
  table: { columns: { title: string; numeric: boolean }[]; rows: string[][] };
  notes: string[];
  sources: { title: string; link: string | null }[];
  release: string;
}

/** Of what the chart draws from, the parts that depend on where it is drawn; see fit.ts. */
export interface ChartConfiguration {
  chart: { height?: string; marginTop?: number };
  xAxis?: { categories?: string[]; labels?: object; plotLines?: { label: { y: number } }[] };
  yAxis?: { stackLabels?: object } | object[];
  series: { data: { x?: number; className?: string }[]; maxPointWidth?: number; groupPadding?: number }[];
}

/** What this screen can be shown as, nearest to what is wanted. */
export function possible(screen: Screen, wanted: Form): Form {
  const rows = screen.table.rows.length > 0;
  return rows && (wanted === 'table' || (!screen.chart && screen.headlines.length === 0)) ? 'table' : 'chart';
}

/** A whole state; one with a number not greater than that of the state before it says nothing new. */
export interface Scene {
  seq: number;
  presenter: 'here' | 'away';
  ended: boolean;
  screen: Screen;
}

/** A small word on the room, between scenes. */
export interface Word {
  presenter?: 'here' | 'away';
  ended?: boolean;
  alive?: number;
}

/** What travels on the line: words as JSON, scenes as JSON in gzip. */
export function read(data: string | Blob): Word | Promise<Scene> {
  return typeof data === 'string'
    ? (JSON.parse(data) as Word)
    : new Response(data.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** JSON that came with the page. */
export function given<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
