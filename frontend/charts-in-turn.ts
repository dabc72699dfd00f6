// Charts on the screen are drawn at once; the others when the browser has nothing better to do, so that whoever opens
// a page or changes a filter does not wait for what is out of sight.

type Arguments = [configuration: unknown, reset: boolean];

interface ChartElement extends HTMLElement {
  updateConfiguration(...configuration: Arguments): void;
}

const PATIENCE = 1500;
// A chart that waits shows nothing, rather than what it showed before or an empty frame; see tumen-chart.css.
const WAITING = 'waiting';
const later = new Map<ChartElement, Arguments[]>();
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
    const [chart, waiting] = next.value;
    later.delete(chart);
    chart.removeAttribute(WAITING);
    waiting.forEach((configuration) => draw.apply(chart, configuration));
    if (later.size > 0) {
      whenIdle(drawNext);
    }
  }

  chartClass.prototype.updateConfiguration = function (this: ChartElement, ...configuration: Arguments): void {
    const waiting = later.get(this);
    if (waiting) {
      // A chart that is drawn anew needs nothing of what it should have shown before.
      later.set(this, configuration[1] ? [configuration] : [...waiting, configuration]);
    } else if (onScreen(this)) {
      draw.apply(this, configuration);
    } else {
      later.set(this, [configuration]);
      this.setAttribute(WAITING, '');
      if (later.size === 1) {
        // After the frame that shows what is on the screen.
        requestAnimationFrame(() => whenIdle(drawNext));
      }
    }
  };
});
