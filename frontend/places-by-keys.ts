// The symbols of a map that can be pressed, by keys: the map is one stop of the Tab key, the arrows lead from one symbol
// to the next to the east or west, Enter and Space press it. The library's own module for this would be larger than all
// that draws a map.

import { type Chart, type Point, points } from './highcharts-parts.ts';
import { seen } from './places-crowd.ts';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const heard = new WeakSet<Chart>();

type Mark = Point & { graphic: NonNullable<Point['graphic']> };

/** The symbols that have a name, from west to east. */
function symbols(chart: Chart): Mark[] {
  return points(chart)
    .filter((point): point is Mark => !!point.name && seen(point))
    .sort((a, b) => a.plotX - b.plotX || a.plotY - b.plotY);
}

function focused(chart: Chart): Mark | undefined {
  const element = (chart.container.getRootNode() as Document | ShadowRoot).activeElement;
  return symbols(chart).find((point) => point.graphic.element === element);
}

/** As a click of the mouse in its middle. */
function press(point: Mark, { altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const { x, y, width, height } = point.graphic.element.getBoundingClientRect();
  const pageX = Math.round(x + width / 2 + scrollX);
  const pageY = Math.round(y + height / 2 + scrollY);
  point.firePointEvent('click', { pageX, pageY, altKey, ctrlKey, metaKey, shiftKey, button: 0, point });
}

function hear(chart: Chart, event: KeyboardEvent): void {
  const point = focused(chart);
  if (!point || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const all = symbols(chart);
  const step = STEPS[event.key];
  if (event.key === 'Enter' || event.key === ' ') {
    press(point, event);
  } else if (step) {
    all[step(all.indexOf(point), all.length)]?.graphic.element.focus();
  } else {
    return;
  }
  // Neither scrolls the page nor leads the presenter's deck on.
  event.preventDefault();
}

/** Makes the one with the focus, or the largest, the stop of the Tab key. */
function stop(chart: Chart): void {
  const all = symbols(chart);
  const largest = all.reduce<Mark | undefined>((one, other) => ((other.z ?? 0) > (one?.z ?? 0) ? other : one), all[0]);
  const at = focused(chart) ?? largest;
  for (const point of all) {
    point.graphic.element.setAttribute('tabindex', point === at ? '0' : '-1');
  }
}

/** Whether the page hears of presses, see PictureChart.java. */
export function pressable(chart: Chart): boolean {
  const { host } = chart.container.getRootNode() as Partial<ShadowRoot>;
  return host?.hasAttribute('pressable') ?? false;
}

/** Lets keys reach the symbols of a map, and says what they are to whoever does not see them. */
export function reachByKeys(chart: Chart): void {
  if (!pressable(chart)) {
    return;
  }
  for (const { graphic, name } of symbols(chart)) {
    graphic.element.setAttribute('role', 'button');
    graphic.element.setAttribute('aria-label', (name ?? '').replaceAll('\n', ': '));
  }
  stop(chart);
  if (!heard.has(chart)) {
    heard.add(chart);
    chart.container.addEventListener('keydown', (event) => hear(chart, event));
    chart.container.addEventListener('focusin', () => {
      stop(chart);
      const point = focused(chart);
      if (point) {
        chart.tooltip?.refresh(point);
      }
    });
    chart.container.addEventListener('focusout', () => chart.tooltip?.hide());
  }
}
