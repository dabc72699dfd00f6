// Names beside the symbols of a map, where there is room.

import { type Chart, type Point, points, type Shape } from './highcharts-parts.ts';
import { seen } from './places-crowd.ts';

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 4;
const DIAMOND = 0.75;
const CORNER = 0.15;

/** In pixels of the chart. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(box: Box, room: Box): boolean {
  return box.x >= room.x && box.y >= room.y && box.x + box.width <= room.x + room.width
    && box.y + box.height <= room.y + room.height;
}

/** Where a text of this size can stand beside a symbol: in the room there is, and upon nothing that is taken. */
export function beside(symbol: Box, { width, height }: Pick<Box, 'width' | 'height'>, room: Box, taken: Box[]): Box | undefined {
  const middle = symbol.y + symbol.height / 2 - height / 2;
  const centre = symbol.x + symbol.width / 2 - width / 2;
  const [left, right] = [symbol.x - GAP - width, symbol.x + symbol.width + GAP];
  const [above, below] = [symbol.y - GAP / 2 - height, symbol.y + symbol.height + GAP / 2];
  const corner = symbol.width * CORNER;
  return [
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
    .find((box) => within(box, room) && taken.every((other) => other === symbol || !overlap(box, other)));
}

/** What the symbol of a point covers; a ring belongs to the symbol that it lies around. */
function covered(chart: Chart, point: Point): Box {
  const radius = Math.max(...points(chart)
    .filter((other) => seen(other) && other.plotX === point.plotX && other.plotY === point.plotY)
    .map((other) => (other.series.type === 'bubble' ? other.marker : other.series.options.marker).radius));
  // Of a diamond, the corners of the square around it are free.
  const r = radius * (point.z || point.options.className === 'crowd' ? 1 : DIAMOND);
  return { x: chart.plotLeft + point.plotX - r, y: chart.plotTop + point.plotY - r, width: 2 * r, height: 2 * r };
}

function text(lines: string[], { options }: Point): SVGTextElement {
  const made = document.createElementNS(SVG, 'text') as SVGTextElement;
  made.setAttribute('class', `tumen-name ${options.className ?? ''}`);
  lines.forEach((line, index) => {
    const part = document.createElementNS(SVG, 'tspan');
    part.setAttribute('x', '0');
    part.setAttribute('dy', index ? '1.15em' : '0');
    part.setAttribute('class', index ? 'number' : 'name');
    part.textContent = line;
    made.append(part);
  });
  return made;
}

/** Names symbols, the largest first; a name that would lie upon another or upon a symbol is left out. */
export function name(chart: Chart, { element }: Shape): void {
  element.replaceChildren();
  const { plotLeft, plotTop, plotWidth, plotHeight } = chart;
  const room = { x: plotLeft, y: plotTop, width: plotWidth, height: plotHeight };
  const named = points(chart)
    .filter((point) => point.name && seen(point))
    .sort((a, b) => (b.z ?? 0) - (a.z ?? 0))
    .map((point) => ({ point, symbol: covered(chart, point) }));
  const taken = named.map(({ symbol }) => symbol);
  for (const { point, symbol } of named) {
    const { className } = point.options;
    // A mark for several places has their number in it; what is lit has all its words beside it.
    const lines = (point.name ?? '').split('\n').slice(0, className === 'crowd' ? 1 : undefined);
    let free: Box | undefined;
    for (let count = className?.includes('lit') ? 0 : lines.length; count > 0 && !free; count--) {
      const made = text(lines.slice(0, count), point);
      element.append(made);
      free = beside(symbol, made.getBBox(), room, taken);
      if (free) {
        made.setAttribute('transform', `translate(${free.x} ${free.y - made.getBBox().y})`);
        taken.push(free);
      } else {
        made.remove();
      }
    }
  }
}
