// Whoever has a page open sees a new release as soon as it is published. A page says in `data-release` which release
// was the newest when it was made; when the server says another one, the page is told by the event `released`.

import { Line } from './line.ts';

const EVERY = 25_000;

function told(newest: string): void {
  document.querySelectorAll<HTMLElement>('[data-release]').forEach((page) => {
    if (page.dataset.release !== newest) {
      page.dispatchEvent(new Event('released'));
    }
  });
}

const line = new Line(new URL('live', document.baseURI), { read: String, heard: told }, EVERY);

// Not before the page itself is there.
(window.requestIdleCallback ?? setTimeout)(() => line.open());
