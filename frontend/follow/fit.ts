// Fits a chart to the place it is drawn in, which the server does not know. Lengths are in the size of the page's text.

import { kindOf } from './kinds.ts';
import type { ChartConfiguration, Screen } from './scene.ts';

/** Room that the number above a column needs, and that of a name of a row. */
const NUMBER = 2.4;
const NAME = 1;
const SMALLEST = 0.75;
/** What a chart of rows needs besides them: axis, its title, legend. */
const FRAME = 5;
/** Charts narrower than this have no room for names beside their rows. */
const NARROW = 36;
const ROW = 3.2;
/** Size of the text that the server has in mind, in pixels. */
const USUAL = 16;

interface Place {
  width: number;
  height: number;
  text: number;
}

/** What to draw, and how large the names of rows may be; 1 is their usual size. */
export interface Fitted {
  configuration: ChartConfiguration;
  names: number;
}

export function fitted(screen: Screen, given: ChartConfiguration, element: HTMLElement, wall: boolean): Fitted {
  const kind = kindOf(screen);
  const text = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const place = { width: element.clientWidth, height: element.clientHeight, text };
  let configuration = marked(kind.numbers ? numbered(given, place) : given, place);
  if (wall) {
    configuration = large(configuration, place);
  }
  if (kind.plainRows && wall) {
    // Rows without names beside them share the height there is.
    const { height: ignored, ...chart } = configuration.chart;
    return { configuration: { ...configuration, chart }, names: 1 };
  }
  if (!kind.namedRows) {
    return { configuration, names: 1 };
  }
  return wall ? onTheWall(configuration, place) : { configuration: inTheHand(configuration, place), names: 1 };
}

/** Numbers above columns only where there is room for each. */
function numbered(given: ChartConfiguration, { width, text }: Place): ChartConfiguration {
  const { xAxis, yAxis } = given;
  if (!yAxis || Array.isArray(yAxis) || !yAxis.stackLabels) {
    return given;
  }
  const enabled = width / (xAxis?.categories?.length ?? 1) >= NUMBER * text;
  return { ...given, yAxis: { ...yAxis, stackLabels: { ...yAxis.stackLabels, enabled, padding: 1 } } };
}

/** The numbers of events stand in rows above the plot, as high as the text is. */
function marked(given: ChartConfiguration, { text }: Place): ChartConfiguration {
  const { chart, xAxis } = given;
  if (!xAxis?.plotLines) {
    return given;
  }
  const scale = text / USUAL;
  const plotLines = xAxis.plotLines.map((line) => ({ ...line, label: { ...line.label, y: line.label.y * scale } }));
  return {
    ...given,
    chart: { ...chart, marginTop: (chart.marginTop ?? 0) * scale },
    xAxis: { ...xAxis, plotLines },
  };
}

/** Fewer marks on the axis of values, wider bars, nothing lost at the edges. */
function large(given: ChartConfiguration, { text }: Place): ChartConfiguration {
  const wide = { tickPixelInterval: 5 * text };
  return {
    ...given,
    chart: Object.assign({}, given.chart, { spacing: [text * 0.6, 8, 0, 0] }),
    yAxis: Array.isArray(given.yAxis) ? given.yAxis : { ...wide, ...given.yAxis },
    series: given.series.map(({ maxPointWidth, ...series }) => series),
  };
}

/** Where there is no room for the names of rows beside them, they stand above their marks. */
function inTheHand(given: ChartConfiguration, { width, text }: Place): ChartConfiguration {
  if (width >= NARROW * text) {
    return given;
  }
  const rows = given.xAxis?.categories?.length ?? 0;
  const labels = { align: 'left', reserveSpace: false, x: 2, y: -0.95 * text, style: { width: width - text } };
  return {
    ...given,
    chart: { ...given.chart, height: String((rows * ROW + FRAME + 2) * text) },
    xAxis: { ...given.xAxis, labels: { ...given.xAxis?.labels, ...labels } },
    series: given.series.map((series) => ({ ...series, groupPadding: 0.28 })),
  };
}

/**
 * A wall does not scroll, so rows share the height there is. Where their names would no longer be read, only headings
 * keep theirs, and the row that is pointed at; everybody has the others in the hand.
 */
function onTheWall(given: ChartConfiguration, { width, height, text }: Place): Fitted {
  const { height: ignored, ...chart } = given.chart;
  const categories = given.xAxis?.categories ?? [];
  const row = (height / text - FRAME) / categories.length;
  if (row >= NAME * SMALLEST) {
    const labels = { ...given.xAxis?.labels, style: { width: 0.42 * width, textOverflow: 'none' } };
    return { configuration: { ...given, chart, xAxis: { ...given.xAxis, labels } }, names: Math.min(1, row / NAME) };
  }
  const lit = given.series.flatMap((s) => s.data).find((point) => point.className?.includes('lit'))?.x;
  const headed = categories.map((name, i) => (name.startsWith('<b>') || i === lit ? name : ''));
  const at = headed.flatMap((name, i) => (name ? [i] : []));
  if (at.length < 2) {
    const labels = { ...given.xAxis?.labels, step: Math.ceil((NAME * SMALLEST) / row) };
    return { configuration: { ...given, chart, xAxis: { ...given.xAxis, labels } }, names: SMALLEST };
  }
  const apart = Math.min(...at.slice(1).map((place, i) => place - (at[i] ?? 0)));
  return {
    configuration: { ...given, chart, xAxis: { ...given.xAxis, categories: headed } },
    names: Math.max(SMALLEST, Math.min(1, (apart * row) / NAME)),
  };
}
