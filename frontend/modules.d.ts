// What is imported without types of its own.

// Made by land.ts when the bundle is built.
declare module 'virtual:land/*' {
  const land: {
    /** Units of the paths to the radius of the globe. */
    scale: number;
    /** Path of all countries but one. */
    land: string;
    /** Path of North Korea; empty where it is out of the picture. */
    home: string;
  };
  export default land;
}

declare module 'd3-geo' {
  type Point = [number, number];
  interface Projection {
    (point: Point): Point | null;
    rotate(angles: Point): this;
    scale(scale: number): this;
    translate(point: Point): this;
    clipExtent(extent: [Point, Point]): this;
  }
  interface Path {
    (shape: object): string | null;
    digits(digits: number): this;
  }
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection): Path;
}

declare module 'topojson-client' {
  export function feature(topology: object, shape: object): { features: { id: string }[] };
}
