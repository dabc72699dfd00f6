// Stands in for the library's module of this name, of which Tumen draws with two parts: the error bars, for intervals,
// and the bubbles of maps. It also says of every drawing what it is to whoever does not see it.

import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/ErrorBar/ErrorBarSeries.js';
import './places.ts';
import type { Chart } from './highcharts-parts.ts';
import { pressable } from './places-by-keys.ts';

// Without its own module the library makes each drawing an image without a name, and warns; names are given here.
Object.assign(Highcharts.Chart.prototype, { warnIfA11yModuleNotLoaded: () => {} });

const SYMBOLS = '.highcharts-series-group';

// The element around a drawing is the image and has its name; the drawing within must not be a second, nameless one. Of
// a map whose symbols can be pressed nothing but these is told.
Highcharts.addEvent(Highcharts.Chart, 'render', function (this: unknown) {
  const chart = this as Chart;
  const { box } = chart.renderer;
  if (!pressable(chart)) {
    box.setAttribute('aria-hidden', 'true');
    return;
  }
  box.setAttribute('role', 'presentation');
  for (const part of box.children) {
    if (!part.matches(SYMBOLS)) {
      part.setAttribute('aria-hidden', 'true');
    }
  }
});
