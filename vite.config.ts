import { build, type Plugin, type UserConfig, type UserConfigFn } from 'vite';
import brotli from 'rollup-plugin-brotli';
import { land } from './frontend/land.ts';
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

const shared: UserConfig = {
  // Browsers that Vaadin supports know light-dark(); rewriting it for older ones would break the colour schemes.
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  resolve: {
    alias: [
      { find: new RegExp(`^highcharts/es-modules/(${unused.join('|')})\\.js$`), replacement: frontend('nothing.ts') },
      { find: 'highcharts/es-modules/masters/highcharts-more.src.js', replacement: frontend('highcharts-more.ts') },
      {
        find: 'highcharts/es-modules/masters/highstock.src.js',
        replacement: 'highcharts/es-modules/masters/highcharts.src.js',
      },
    ],
  },
};

// The audience's page has one script and one style sheet of its own, beside the bundle and not a part of it: an entry
// more would split what both need out of it. See docs/decisions/0016-a-thin-page-for-the-audience.md.
function follow(): Plugin {
  let place: UserConfig;
  return {
    name: 'tumen:follow',
    apply: 'build',
    configResolved({ root, base, build: { outDir, assetsDir, target, minify } }) {
      place = { root, base, build: { outDir, assetsDir, target, minify } };
    },
    async closeBundle() {
      await build({
        ...place,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        resolve: { ...shared.resolve, preserveSymlinks: true },
        build: {
          ...place.build,
          ...shared.build,
          emptyOutDir: false,
          rolldownOptions: {
            input: { follow: frontend('follow/follow.ts') },
            // The chart element can compile text. Nothing here gives it any, and the page's policy forbids it.
            checks: { eval: false },
          },
        },
        plugins: [land(), brotli()],
      });
    },
  };
}

const config: UserConfigFn = () => ({ ...shared, plugins: [land(), follow()] });

export default overrideVaadinConfig(config);
