// The symbols of a map that can be pressed, by keys: the map is one stop of the Tab key, the arrows lead from one symbol
// to the next to the east or west, Enter and Space press it. The library's own module for this would be larger than all
// that draws a map.

import { seen } from './places-crowd';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const heard = new WeakSet<object>();

/** The symbols that have a name, from west to east. */
function symbols(chart: any): any[] {
  return chart.series
    .flatMap((series: any) => series.points)
    .filter((point: any) => point.name && seen(point))
    .sort((a: any, b: any) => a.plotX - b.plotX || a.plotY - b.plotY);
}

function focused(chart: any): any {
  const element = chart.container.getRootNode().activeElement;
  return symbols(chart).find((point) => point.graphic.element === element);
}

/** As a click of the mouse in its middle. */
function press(point: any, { altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const { x, y, width, height } = point.graphic.element.getBoundingClientRect();
  const pageX = Math.round(x + width / 2 + scrollX);
  const pageY = Math.round(y + height / 2 + scrollY);
  point.firePointEvent('click', { pageX, pageY, altKey, ctrlKey, metaKey, shiftKey, button: 0, point });
}

function hear(chart: any, event: KeyboardEvent): void {
  const point = focused(chart);
  if (!point || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const all = symbols(chart);
  if (event.key === 'Enter' || event.key === ' ') {
    press(point, event);
  } else if (STEPS[event.key]) {
    const next = all[STEPS[event.key](all.indexOf(point), all.length)];
    next?.graphic.element.focus();
  } else {
    return;
  }
  // Neither scrolls the page nor leads the presenter's deck on.
  event.preventDefault();
}

/** Makes the one with the focus, or the largest, the stop of the Tab key. */
function stop(chart: any): void {
  const all = symbols(chart);
  const largest = all.reduce((one, other) => ((other?.z ?? 0) > (one?.z ?? 0) ? other : one), all[0]);
  const at = focused(chart) ?? largest;
  all.forEach((point) => point.graphic.element.setAttribute('tabindex', point === at ? '0' : '-1'));
}

/** Whether the page hears of presses, see PictureChart.java. */
export function pressable(chart: any): boolean {
  const { host } = chart.container.getRootNode();
  return host?.hasAttribute('pressable') ?? false;
}

/** Lets keys reach the symbols of a map, and says what they are to whoever does not see them. */
export function reachByKeys(chart: any): void {
  if (!pressable(chart)) {
    return;
  }
  symbols(chart).forEach((point) => {
    point.graphic.element.setAttribute('role', 'button');
    point.graphic.element.setAttribute('aria-label', point.name.replaceAll('\n', ': '));
  });
  stop(chart);
  if (!heard.has(chart)) {
    heard.add(chart);
    chart.container.addEventListener('keydown', (event: KeyboardEvent) => hear(chart, event));
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
