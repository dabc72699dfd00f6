// Charts on the screen are drawn at once; the others when the browser has nothing better to do, so that whoever opens
// a page or changes a filter does not wait for what is out of sight.

interface ChartElement extends HTMLElement {
  updateConfiguration(configuration: unknown, reset: boolean): void;
}

const PATIENCE = 1500;
// A chart that waits shows nothing, rather than what it showed before or an empty frame; see tumen-chart.css.
const WAITING = 'waiting';
// The newest configuration of each; the server always sends whole ones.
const later = new Map<ChartElement, unknown>();
const whenIdle: (run: () => void) => void = window.requestIdleCallback
  ? (run) => window.requestIdleCallback(run, { timeout: PATIENCE })
  : (run) => setTimeout(run, 50);

function onScreen(chart: ChartElement): boolean {
  const box = chart.getBoundingClientRect();
  return box.top < window.innerHeight && box.bottom > 0;
}

customElements.whenDefined('vaadin-chart').then(() => {
  const chartClass = customElements.get('vaadin-chart')!;
  const draw = chartClass.prototype.updateConfiguration as ChartElement['updateConfiguration'];

  function drawNext(): void {
    const next = later.entries().next();
    if (next.done) {
      return;
    }
    const [chart, configuration] = next.value;
    later.delete(chart);
    chart.removeAttribute(WAITING);
    // Drawn anew: the element has meanwhile made itself an empty chart, and an update of that leaves the library's own
    // axis titles standing.
    draw.call(chart, configuration, true);
    if (later.size > 0) {
      whenIdle(drawNext);
    }
  }

  chartClass.prototype.updateConfiguration = function (this: ChartElement, configuration: unknown, reset: boolean): void {
    if (later.has(this)) {
      later.set(this, configuration);
    } else if (onScreen(this)) {
      draw.call(this, configuration, reset);
    } else {
      later.set(this, configuration);
      this.setAttribute(WAITING, '');
      if (later.size === 1) {
        // After the frame that shows what is on the screen.
        requestAnimationFrame(() => whenIdle(drawNext));
      }
    }
  };
});
