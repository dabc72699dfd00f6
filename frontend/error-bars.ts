// Of "highcharts-more" only the error bars, for intervals.
import 'highcharts/es-modules/masters/highcharts.src.js';
import 'highcharts/es-modules/Series/ErrorBar/ErrorBarSeries.js';
