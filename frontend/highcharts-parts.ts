// Of the library that draws the charts, the parts that Tumen reaches into; its own types name only what is promised.

export interface Shape {
  element: SVGElement;
  attr(values: Record<string, string | number>): this;
  add(parent?: Shape): this;
  clip(by: Shape): this;
}

export interface Point {
  /** Of a symbol that stands for a place: its name and its number, each a line. */
  name?: string;
  /** What its area stands for. */
  z?: number;
  plotX: number;
  plotY: number;
  /** There once it is drawn. */
  graphic?: Shape;
  marker: { radius: number };
  series: Series;
  options: { className?: string };
  firePointEvent(type: 'click', event: object): void;
}

export interface Series {
  type: string;
  points: Point[];
  isDirty: boolean;
  options: { className?: string; marker: { radius: number }; maxSize?: number };
  userOptions: { maxSize?: string };
}

export interface Axis {
  min: number;
  max: number;
  /** As the server gave them. */
  options: { min: number; max: number };
  setExtremes(min: number, max: number, redraw: boolean, animate: boolean): void;
  toPixels(value: number): number;
}

export interface Chart {
  container: HTMLElement;
  plotLeft: number;
  plotTop: number;
  plotWidth: number;
  plotHeight: number;
  xAxis: [Axis];
  yAxis: [Axis];
  series: Series[];
  options: { chart: { className?: string } };
  renderer: { box: SVGElement; g(name?: string): Shape; clipRect(x: number, y: number, width: number, height: number): Shape };
  tooltip?: { refresh(point: Point): void; hide(): void };
  redraw(animate: boolean): void;
}

/** All points of a chart, of whichever series. */
export function points(chart: Chart): Point[] {
  return chart.series.flatMap((series) => series.points);
}
