// The looks of the chart: those of the whole site, and what only this page needs.

import { css, unsafeCSS } from 'lit';
import { registerStyles } from '@vaadin/vaadin-themable-mixin/register-styles.js';
import styles from '../tumen-chart.css?inline';

registerStyles('vaadin-chart', [
  unsafeCSS(String(styles)),
  css`
    :host(.tumen-rows) .highcharts-xaxis-labels {
      font-size: var(--follow-names);
    }

    :host(.tumen-wall) {
      --vaadin-chart-graph-stroke-width: 4;
    }

    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
      }
    }
  `,
]);
