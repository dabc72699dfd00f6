// Maps: charts whose axes are the projected plane. Here they get the same scale both ways, the land below, symbols sized
// by that scale, and names beside the symbols where there is room. See MapChart.java.

import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/Bubble/BubbleSeries.js';
import { reachByKeys } from './places-by-keys';
import { CROWD, gather, seen } from './places-crowd';

const SVG = 'http://www.w3.org/2000/svg';
const MARK = /tumen-map-(\S+)/;
const GAP = 4;
const DIAMOND = 0.75;
const lands: Record<string, () => Promise<typeof import('virtual:land/*')>> = {
  world: () => import('virtual:land/world'),
  'east-asia': () => import('virtual:land/east-asia'),
  europe: () => import('virtual:land/europe'),
};

/** Boxes in pixels of the chart. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Layers {
  land: any;
  clip: any;
  names: any;
}

const layersOf = new WeakMap<object, Layers>();

/** Gives the axes the same scale, as large as the frame allows; true where they had it already. */
function fit(chart: any): boolean {
  const x = chart.xAxis[0];
  const y = chart.yAxis[0];
  const width = x.options.max - x.options.min;
  const height = y.options.max - y.options.min;
  const scale = Math.min(chart.plotWidth / width, chart.plotHeight / height);
  const sides = [
    [x, chart.plotWidth / scale],
    [y, chart.plotHeight / scale],
  ];
  let fits = true;
  for (const [axis, length] of sides) {
    const middle = (axis.options.min + axis.options.max) / 2;
    if (Math.abs(axis.min - (middle - length / 2)) > 1e-6 || Math.abs(axis.max - (middle + length / 2)) > 1e-6) {
      fits = false;
      axis.setExtremes(middle - length / 2, middle + length / 2, false, false);
    }
  }
  const small = Math.min(8, Math.max(3, chart.plotWidth / 175));
  for (const { type, options, userOptions } of chart.series) {
    if (options.className === 'crowd') {
      options.marker.radius = CROWD;
    } else if (type === 'bubble') {
      options.maxSize = (Math.min(width, height) * scale * parseFloat(userOptions.maxSize)) / 100;
    } else {
      options.marker.radius = small;
    }
  }
  if (!fits) {
    chart.series.forEach((series: any) => (series.isDirty = true));
  }
  return fits;
}

function layers(chart: any, frame: string): Layers {
  let made = layersOf.get(chart);
  if (!made) {
    const { renderer } = chart;
    const outer = renderer.g('tumen-land').attr({ zIndex: 0 }).add();
    const clip = renderer.clipRect(0, 0, 0, 0);
    outer.clip(clip);
    made = { land: renderer.g().add(outer), clip, names: renderer.g('tumen-names').attr({ zIndex: 6 }).add() };
    layersOf.set(chart, made);
    const { land } = made;
    void lands[frame]().then(({ default: paths }) => {
      if (land.element?.isConnected) {
        for (const part of ['land', 'home'] as const) {
          const path = document.createElementNS(SVG, 'path');
          path.setAttribute('class', `tumen-${part}`);
          path.setAttribute('d', paths[part]);
          land.element.append(path);
        }
        land.scale = paths.scale;
        place(chart, layersOf.get(chart)!);
      }
    });
  }
  return made;
}

/** Moves the land below the symbols. */
function place(chart: any, { land, clip }: Layers): void {
  const { plotLeft, plotTop, plotWidth, plotHeight } = chart;
  clip.attr({ x: plotLeft, y: plotTop, width: plotWidth, height: plotHeight });
  if (land.scale) {
    const x = chart.xAxis[0].toPixels(0);
    const y = chart.yAxis[0].toPixels(0);
    const size = plotWidth / (chart.xAxis[0].max - chart.xAxis[0].min) / land.scale;
    land.element.setAttribute('transform', `translate(${x} ${y}) scale(${size})`);
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Names beside their symbols, the largest first; one that would lie upon another or upon a symbol is left out. */
function name(chart: any, { names }: Layers): void {
  names.element.replaceChildren();
  const { plotLeft, plotTop, plotWidth, plotHeight } = chart;
  const points = chart.series
    .flatMap((series: any) => series.points)
    .filter((point: any) => point.name && seen(point))
    .sort((a: any, b: any) => (b.z ?? 0) - (a.z ?? 0));
  // A ring belongs to the symbol that it lies around.
  const radius = (point: any) =>
    Math.max(
      ...chart.series
        .flatMap((series: any) => series.points)
        .filter((other: any) => seen(other) && other.plotX === point.plotX && other.plotY === point.plotY)
        .map((other: any) => (other.series.type === 'bubble' ? other.marker.radius : other.series.options.marker.radius)),
    );
  const taken: Box[] = points.map((point: any) => {
    // Of a diamond, the corners of the square around it are free.
    const r = radius(point) * (point.z || point.options.className === 'crowd' ? 1 : DIAMOND);
    return { x: plotLeft + point.plotX - r, y: plotTop + point.plotY - r, width: 2 * r, height: 2 * r };
  });
  const room = { x: plotLeft, y: plotTop, width: plotWidth, height: plotHeight };
  const within = (box: Box) =>
    box.x >= room.x && box.y >= room.y && box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height;
  points.forEach((point: any, index: number) => {
    const own = taken[index];
    if (point.options.className?.includes('lit')) {
      // Has all its words beside it.
      return;
    }
    // A mark for several places has their number in it.
    const lines = point.name.split('\n').slice(0, point.options.className === 'crowd' ? 1 : undefined);
    for (let count = lines.length; count > 0; count--) {
      const text = label(lines.slice(0, count), point);
      names.element.append(text);
      const { width, height } = text.getBBox();
      const middle = own.y + own.height / 2 - height / 2;
      const centre = own.x + own.width / 2 - width / 2;
      const [left, right] = [own.x - GAP - width, own.x + own.width + GAP];
      const [above, below] = [own.y - GAP / 2 - height, own.y + own.height + GAP / 2];
      const corner = own.width * 0.15;
      const free = [
        { x: right, y: middle },
        { x: left, y: middle },
        { x: centre, y: below },
        { x: centre, y: above },
        { x: right - corner, y: below - corner },
        { x: right - corner, y: above + corner },
        { x: left + corner, y: below - corner },
        { x: left + corner, y: above + corner },
      ]
        .map((at) => ({ ...at, width, height }))
        .find((box) => within(box) && taken.every((other) => other === own || !overlap(box, other)));
      if (free) {
        text.setAttribute('transform', `translate(${free.x} ${free.y - text.getBBox().y})`);
        taken.push(free);
        return;
      }
      text.remove();
    }
  });
}

function label(lines: string[], point: any): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', `tumen-name ${point.options.className ?? ''}`);
  lines.forEach((line, index) => {
    const part = document.createElementNS(SVG, 'tspan');
    part.setAttribute('x', '0');
    part.setAttribute('dy', index ? '1.15em' : '0');
    part.setAttribute('class', index ? 'number' : 'name');
    part.textContent = line;
    text.append(part);
  });
  return text;
}

Highcharts.addEvent(Highcharts.Chart, 'render', function (this: any) {
  const frame = MARK.exec(this.options.chart.className ?? '')?.[1];
  if (!frame || !lands[frame]) {
    return;
  }
  if (!fit(this)) {
    // Draws again, and comes back here.
    this.redraw(false);
    return;
  }
  const made = layers(this, frame);
  place(this, made);
  gather(this);
  name(this, made);
  reachByKeys(this);
});
