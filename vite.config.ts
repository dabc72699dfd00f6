import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The chart element imports every Highcharts module. These draw nothing Tumen shows (3D, maps of boxes, Gantt, stock
// tools), so they are left out of what a reader downloads.
const unused = [
  'annotations', 'data', 'drilldown', 'exporting', 'funnel', 'heatmap', 'solid-gauge', 'treemap', 'sankey', 'timeline',
  'organization', 'xrange', 'bullet', 'gantt', 'draggable-points',
].map((name) => `modules/${name}`).concat('highcharts-3d');

const config: UserConfigFn = () => ({
  // Browsers that Vaadin supports know light-dark(); rewriting it for older ones would break the colour schemes.
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  resolve: {
    alias: [
      {
        find: new RegExp(`^highcharts/es-modules/masters/(${unused.join('|')})\\.src\\.js$`),
        replacement: new URL('./frontend/nothing.ts', import.meta.url).pathname,
      },
      {
        find: 'highcharts/es-modules/masters/highstock.src.js',
        replacement: 'highcharts/es-modules/masters/highcharts.src.js',
      },
    ],
  },
});

export default overrideVaadinConfig(config);
