// Of "highcharts-more" only the error bars, for intervals, and the bubbles of maps.
import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/ErrorBar/ErrorBarSeries.js';
import './places';

// The element around a drawing is the image and has its name; the drawing within must not be a second, nameless one.
Highcharts.addEvent(Highcharts.Chart, 'render', function () {
  this.renderer.box.setAttribute('aria-hidden', 'true');
});
