// What a projector needs beyond a screen in the hand: the whole screen, no sleep, and keys.

import { WAYS, type Pressed } from '../ways.ts';
import { say } from './words.ts';

/** Keeps the screen awake while the page is seen; a browser takes the lock back whenever it is not. */
async function stayAwake(note: HTMLElement): Promise<void> {
  if (document.visibilityState === 'visible') {
    const lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    note.hidden = !!lock;
    note.textContent = lock ? '' : say('sleeps');
  }
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) {
    document.exitFullscreen();
  } else {
    document.documentElement.requestFullscreen();
  }
}

function offerFullScreen(button: HTMLElement): void {
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener('click', toggleFullScreen);
  document.addEventListener('fullscreenchange', () =>
    button.setAttribute('aria-pressed', String(!!document.fullscreenElement)),
  );
}

/**
 * The presenter's keys, told to the window that has opened this one: it steers, the wall cannot. What scrolls keeps the
 * keys by which it does.
 */
function tellPresenter(): void {
  const presenter = window.opener as Window | null;
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
    const way = key === ' ' ? undefined : WAYS[key];
    if (!way || ctrlKey || metaKey || altKey || shiftKey || repeat || !presenter || presenter.closed) {
      return;
    }
    const plot = (event.target as Element).closest('.plot');
    if (plot && plot.scrollHeight > plot.clientHeight && !key.startsWith('Page')) {
      return;
    }
    event.preventDefault();
    presenter.postMessage({ way } satisfies Pressed, location.origin);
  });
}

/** Single keys can be turned off: whoever dictates would press them without meaning to. */
function listen(button: HTMLElement, pause: () => void): void {
  button.addEventListener('click', () =>
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') === 'false')),
  );
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    if (ctrlKey || metaKey || altKey || repeat || button.getAttribute('aria-pressed') === 'false') {
      return;
    }
    const pressing = (event.target as Element).closest('button, a, summary');
    if (key.toLowerCase() === 'f' && document.fullscreenEnabled) {
      toggleFullScreen();
    } else if (key.toLowerCase() === 'p' || (key === ' ' && !pressing)) {
      event.preventDefault();
      pause();
    }
  });
}

export function onTheWall(pause: () => void): void {
  // The window that has opened this one may be the one that the hall follows, and has left its memory here.
  sessionStorage.removeItem('tumen-steers');
  const part = (id: string) => document.getElementById(id)!;
  offerFullScreen(part('full'));
  listen(part('keys'), pause);
  tellPresenter();
  stayAwake(part('awake'));
  document.addEventListener('visibilitychange', () => stayAwake(part('awake')));
}
