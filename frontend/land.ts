// At build time: the land that maps lie upon, from world-atlas (Natural Earth, public domain), each part of the world as
// a chunk of its own that only a page with such a map asks for. Equal Earth, as in EqualEarth.java.

import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:land/';
/** Codes of ISO 3166: what nobody needs here, and where the journeys begin. */
const ANTARCTICA = '010';
const NORTH_KOREA = '408';

interface Frame {
  atlas: string;
  /** As in MapFrame.java; MapFrameTest holds them alike. */
  meridian: number;
  /** Units to the radius of the globe: one is less than a pixel of the largest screen. */
  scale: number;
  /** Corners in degrees, wider than the frame, since a page may have more room to a side. */
  window?: [west: number, south: number, east: number, north: number];
}

const frames: Partial<Record<string, Frame>> = {
  world: { atlas: 'countries-110m', meridian: 150, scale: 1000 },
  'east-asia': { atlas: 'countries-50m', meridian: 115, scale: 3000, window: [62, -9, 172, 62] },
  europe: { atlas: 'countries-50m', meridian: 10, scale: 4500, window: [-40, 28, 62, 71] },
};

function drawn({ atlas, meridian, scale, window }: Frame): string {
  const world = createRequire(import.meta.url)(`world-atlas/${atlas}.json`);
  const projection = geoEqualEarth().rotate([-meridian, 0]).scale(scale).translate([0, 0]);
  if (window) {
    const [west, south, east, north] = window;
    const middle = (south + north) / 2;
    const left = projection([west, middle])![0];
    const right = projection([east, middle])![0];
    projection.clipExtent([
      [left, projection([meridian, north])![1]],
      [right, projection([meridian, south])![1]],
    ]);
  }
  const path = geoPath(projection).digits(0);
  const countries = feature(world, world.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const paths = (home: boolean) =>
    countries
      .filter(({ id }) => (id === NORTH_KOREA) === home)
      .map((country) => path(country) ?? '')
      .join('');
  return `export default ${JSON.stringify({ scale, land: paths(false), home: paths(true) })}`;
}

export function land(): Plugin {
  return {
    name: 'tumen:land',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id) => {
      const frame = id.startsWith(`\0${PREFIX}`) ? frames[id.slice(PREFIX.length + 1)] : undefined;
      return frame && drawn(frame);
    },
  };
}
