// Maps: charts whose axes are the projected plane. Here they get the same scale both ways, the land below, symbols sized
// by that scale, and names beside the symbols where there is room. See MapChart.java.

import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/Bubble/BubbleSeries.js';
import type { Chart, Shape } from './highcharts-parts.ts';
import { reachByKeys } from './places-by-keys.ts';
import { gather } from './places-crowd.ts';
import { fit } from './places-fit.ts';
import { name } from './places-names.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARK = /tumen-map-(\S+)/;
const lands: Record<string, () => Promise<typeof import('virtual:land/*')>> = {
  world: () => import('virtual:land/world'),
  'east-asia': () => import('virtual:land/east-asia'),
  europe: () => import('virtual:land/europe'),
};

interface Layers {
  land: Shape;
  /** Units of the land's paths to the radius of the globe, once it has come. */
  scale?: number;
  clip: Shape;
  names: Shape;
}

const layersOf = new WeakMap<Chart, Layers>();

async function bring(chart: Chart, layers: Layers, land: () => Promise<typeof import('virtual:land/*')>): Promise<void> {
  const { default: paths } = await land();
  if (layers.land.element?.isConnected) {
    for (const part of ['land', 'home'] as const) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', `tumen-${part}`);
      path.setAttribute('d', paths[part]);
      layers.land.element.append(path);
    }
    layers.scale = paths.scale;
    place(chart, layers);
  }
}

function layers(chart: Chart, land: () => Promise<typeof import('virtual:land/*')>): Layers {
  let made = layersOf.get(chart);
  if (!made) {
    const { renderer } = chart;
    const outer = renderer.g('tumen-land').attr({ zIndex: 0 }).add();
    const clip = renderer.clipRect(0, 0, 0, 0);
    outer.clip(clip);
    made = { land: renderer.g().add(outer), clip, names: renderer.g('tumen-names').attr({ zIndex: 6 }).add() };
    layersOf.set(chart, made);
    void bring(chart, made, land);
  }
  return made;
}

/** Moves the land below the symbols. */
function place(chart: Chart, { land, clip, scale }: Layers): void {
  const { plotLeft, plotTop, plotWidth, plotHeight } = chart;
  clip.attr({ x: plotLeft, y: plotTop, width: plotWidth, height: plotHeight });
  if (scale) {
    const [x] = chart.xAxis;
    const [y] = chart.yAxis;
    const size = plotWidth / (x.max - x.min) / scale;
    land.element.setAttribute('transform', `translate(${x.toPixels(0)} ${y.toPixels(0)}) scale(${size})`);
  }
}

function draw(chart: Chart): void {
  const land = lands[MARK.exec(chart.options.chart.className ?? '')?.[1] ?? ''];
  if (!land) {
    return;
  }
  if (!fit(chart)) {
    // Draws again, and comes back here.
    chart.redraw(false);
    return;
  }
  const made = layers(chart, land);
  place(chart, made);
  gather(chart);
  name(chart, made.names);
  reachByKeys(chart);
}

Highcharts.addEvent(Highcharts.Chart, 'render', function (this: unknown) {
  draw(this as Chart);
});
