// Maps get the same scale both ways, as large as the frame allows, and symbols sized by it.

import type { Axis, Chart } from './highcharts-parts.ts';
import { CROWD } from './places-crowd.ts';

/** Of symbols that stand for no number, by the width of the plot, in pixels. */
const SMALLEST = 3;
const LARGEST = 8;
const WIDTHS = 175;
/** What counts as the same, in units of the projected plane. */
const SAME = 1e-6;

/** Lets an axis show this length around its middle; true where it did already. */
function shows(axis: Axis, length: number): boolean {
  const middle = (axis.options.min + axis.options.max) / 2;
  const [min, max] = [middle - length / 2, middle + length / 2];
  if (Math.abs(axis.min - min) <= SAME && Math.abs(axis.max - max) <= SAME) {
    return true;
  }
  axis.setExtremes(min, max, false, false);
  return false;
}

/** Gives the axes the same scale, as large as the frame allows; true where they had it already. */
export function fit(chart: Chart): boolean {
  const [x] = chart.xAxis;
  const [y] = chart.yAxis;
  const width = x.options.max - x.options.min;
  const height = y.options.max - y.options.min;
  const scale = Math.min(chart.plotWidth / width, chart.plotHeight / height);
  const wide = shows(x, chart.plotWidth / scale);
  const high = shows(y, chart.plotHeight / scale);
  const small = Math.min(LARGEST, Math.max(SMALLEST, chart.plotWidth / WIDTHS));
  for (const { type, options, userOptions } of chart.series) {
    if (options.className === 'crowd') {
      options.marker.radius = CROWD;
    } else if (type === 'bubble') {
      options.maxSize = (Math.min(width, height) * scale * Number.parseFloat(userOptions.maxSize ?? '')) / 100;
    } else {
      options.marker.radius = small;
    }
  }
  if (!wide || !high) {
    for (const series of chart.series) {
      series.isDirty = true;
    }
  }
  return wide && high;
}
