// Maps: their scale, the names beside their symbols, crowds on narrow screens, and keys.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Axis, Chart, Point, Series } from '../../../frontend/highcharts-parts.ts';
import { FakeElement, openPage, press } from './page.ts';

openPage();
Object.assign(globalThis, { scrollX: 0, scrollY: 0 });
const { fit } = await import('../../../frontend/places-fit.ts');
const { beside } = await import('../../../frontend/places-names.ts');
const { gather, seen } = await import('../../../frontend/places-crowd.ts');
const { reachByKeys } = await import('../../../frontend/places-by-keys.ts');

function axis(min: number, max: number): Axis {
  return {
    min, max, options: { min, max }, toPixels: (value) => value,
    setExtremes(from, to) {
      this.min = from;
      this.max = to;
    },
  };
}

class Mark extends FakeElement {
  readonly root: { activeElement?: FakeElement };

  constructor(root: { activeElement?: FakeElement }) {
    super('path');
    this.root = root;
  }

  focus(): void {
    this.root.activeElement = this;
  }

  getBoundingClientRect() {
    return { x: 10, y: 20, width: 4, height: 6 };
  }
}

interface Given {
  name?: string;
  className?: string;
  x: number;
  z?: number;
}

function map(width: number, height: number, given: Given[] = []) {
  const pressed: string[] = [];
  const host = new FakeElement('vaadin-chart');
  host.setAttribute('pressable', '');
  const root: { host: FakeElement; activeElement?: FakeElement } = { host };
  const container = Object.assign(new FakeElement(), { getRootNode: () => root });
  const series: Series = { type: 'scatter', points: [], isDirty: false, options: { marker: { radius: 1 } }, userOptions: {} };
  const points = given.map(({ name, className, x, z }) => {
    const element = new Mark(root);
    const graphic = {
      element,
      attr: ({ visibility }: { visibility: string }) => element.setAttribute('visibility', visibility),
    };
    return {
      name, z, plotX: x, plotY: 0, graphic, marker: { radius: 5 }, series, options: { className },
      firePointEvent: (type: string) => { pressed.push(`${type} ${name}`); },
    } as unknown as Point;
  });
  series.points = points;
  const chart = {
    container, plotLeft: 0, plotTop: 0, plotWidth: width, plotHeight: height,
    xAxis: [axis(-2, 2)], yAxis: [axis(-1, 1)], series: [series],
  } as unknown as Chart;
  return { chart, container, points, pressed, root, host };
}

test('both axes get the same scale, as large as the frame allows', () => {
  const { chart } = map(800, 800);
  assert.equal(fit(chart), false);
  assert.deepEqual([chart.xAxis[0].min, chart.xAxis[0].max], [-2, 2]);
  assert.deepEqual([chart.yAxis[0].min, chart.yAxis[0].max], [-2, 2]);
  assert.ok(chart.series[0]!.isDirty);
  assert.equal(fit(chart), true, 'the second time there is nothing to do');
});

test('symbols without a number grow with the map, within bounds', () => {
  const radius = (width: number): number => {
    const { chart } = map(width, width);
    fit(chart);
    return chart.series[0]!.options.marker.radius;
  };
  assert.equal(radius(100), 3);
  assert.equal(radius(5_000), 8);
  assert.ok(radius(700) > 3 && radius(700) < 8);
});

test('a name stands beside its symbol, on another side where that is taken, and nowhere where all is', () => {
  const room = { x: 0, y: 0, width: 300, height: 100 };
  const symbol = { x: 100, y: 40, width: 20, height: 20 };
  const size = { width: 60, height: 12 };
  const right = beside(symbol, size, room, [symbol])!;
  assert.ok(right.x > symbol.x + symbol.width);
  const left = beside(symbol, size, room, [symbol, right])!;
  assert.ok(left.x + left.width < symbol.x);
  assert.equal(beside(symbol, size, room, [symbol, room]), undefined);
  assert.equal(beside(symbol, { width: 400, height: 12 }, room, [symbol]), undefined, 'it has to lie in the room');
});

test('on a narrow map one mark stands for places close to one another, but what is lit is seen', () => {
  const given = [{ className: 'crowd', x: 0 }, { className: 'in-crowd', x: 1 }, { className: 'in-crowd lit', x: 2 }, { x: 3 }];
  const narrow = map(300, 300, given);
  gather(narrow.chart);
  assert.deepEqual(narrow.points.map(seen), [true, false, true, true]);
  const wide = map(900, 900, given);
  gather(wide.chart);
  assert.deepEqual(wide.points.map(seen), [false, true, true, true]);
});

test('a map is one stop of the Tab key, at its largest symbol; arrows lead on, Enter presses', () => {
  const { chart, container, points, pressed } = map(900, 900,
    [{ name: 'B\n20', x: 5, z: 20 }, { name: 'A\n3', x: 1, z: 3 }, { x: 2 }, { name: 'C', x: 9, z: 1 }]);
  reachByKeys(chart);
  const symbols = points.map((point) => point.graphic!.element as unknown as FakeElement);
  const stops = () => symbols.filter((symbol) => symbol.getAttribute('tabindex') === '0').map((s) => s.getAttribute('aria-label'));
  assert.deepEqual(stops(), ['B: 20']);
  assert.equal(symbols[2]!.getAttribute('role'), null, 'what has no name cannot be pressed');

  (symbols[0] as Mark).focus();
  container.dispatchEvent(press('ArrowLeft', container));
  container.dispatchEvent(new Event('focusin'));
  assert.deepEqual(stops(), ['A: 3']);
  container.dispatchEvent(press('End', container));
  const enter = press('Enter', container);
  container.dispatchEvent(enter);
  assert.deepEqual(pressed, ['click C']);
  assert.ok(enter.defaultPrevented);
  const other = press('x', container);
  container.dispatchEvent(other);
  assert.ok(!other.defaultPrevented);
});

test('where the page does not listen, keys reach nothing', () => {
  const { chart, host, points } = map(900, 900, [{ name: 'A', x: 1 }]);
  host.attributes.delete('pressable');
  reachByKeys(chart);
  assert.equal(points[0]!.graphic!.element.getAttribute('tabindex'), null);
});
