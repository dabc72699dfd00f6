// On a narrow map places that are close to one another would be one heap: one mark stands for them, and leads to the map
// of their own. See ChartSpec.Crowd.

import { type Chart, type Point, points } from './highcharts-parts.ts';

/** On plots narrower than this, in pixels. */
const NARROW = 560;
/** Half the width of the mark. */
export const CROWD = 11;

/** Shows either the places that are close to one another, or the mark that stands for them; what is lit is seen. */
export function gather(chart: Chart): void {
  const narrow = chart.plotWidth < NARROW;
  chart.container.classList.toggle('tumen-narrow', narrow);
  for (const { graphic, options } of points(chart)) {
    const className = options.className ?? '';
    if (graphic && className.includes('crowd')) {
      const hidden = className === 'crowd' ? !narrow : narrow && !className.includes('lit');
      graphic.attr({ visibility: hidden ? 'hidden' : 'inherit' });
    }
  }
}

/** Whether a symbol is in the picture. */
export function seen(point: Point): point is Point & { graphic: NonNullable<Point['graphic']> } {
  return !!point.graphic && point.graphic.element.getAttribute('visibility') !== 'hidden';
}
