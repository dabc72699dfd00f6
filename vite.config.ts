import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The chart element imports every Highcharts module. What draws nothing Tumen shows is left out of what a reader
// downloads: see docs/decisions/0003-only-the-highcharts-we-draw-with.md.
const masters = [
  'highcharts-3d',
  ...['accessibility', 'annotations', 'data', 'drilldown', 'exporting', 'funnel', 'heatmap', 'solid-gauge', 'treemap',
    'no-data-to-display', 'sankey', 'timeline', 'organization', 'xrange', 'bullet', 'gantt', 'draggable-points',
  ].map((name) => `modules/${name}`),
].map((name) => `masters/${name}.src`);
const unused = [...masters, 'Accessibility/KeyboardNavigation', 'Accessibility/Utils/HTMLUtilities'];
const frontend = (file: string) => new URL(`./frontend/${file}`, import.meta.url).pathname;

const config: UserConfigFn = () => ({
  // Browsers that Vaadin supports know light-dark(); rewriting it for older ones would break the colour schemes.
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  resolve: {
    alias: [
      { find: new RegExp(`^highcharts/es-modules/(${unused.join('|')})\\.js$`), replacement: frontend('nothing.ts') },
      { find: 'highcharts/es-modules/masters/highcharts-more.src.js', replacement: frontend('error-bars.ts') },
      {
        find: 'highcharts/es-modules/masters/highstock.src.js',
        replacement: 'highcharts/es-modules/masters/highcharts.src.js',
      },
    ],
  },
});

export default overrideVaadinConfig(config);
