// Of "highcharts-more" only the error bars, for intervals, and the bubbles of maps.
import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/ErrorBar/ErrorBarSeries.js';
import './places';
import { pressable } from './places-by-keys';

// Without its own module the library makes each drawing an image without a name, and warns; names are given here.
Object.assign(Highcharts.Chart.prototype, { warnIfA11yModuleNotLoaded: () => {} });

const SYMBOLS = '.highcharts-series-group';

// The element around a drawing is the image and has its name; the drawing within must not be a second, nameless one. Of
// a map whose symbols can be pressed nothing but these is told.
Highcharts.addEvent(Highcharts.Chart, 'render', function () {
  const { box } = this.renderer;
  if (!pressable(this)) {
    box.setAttribute('aria-hidden', 'true');
    return;
  }
  box.setAttribute('role', 'presentation');
  [...box.children].filter((part) => !part.matches(SYMBOLS)).forEach((part) => part.setAttribute('aria-hidden', 'true'));
});
