// What a projector needs beyond a screen in the hand: the whole screen, no sleep, and keys.

import { say } from './words';

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
  const part = (id: string) => document.getElementById(id)!;
  offerFullScreen(part('full'));
  listen(part('keys'), pause);
  stayAwake(part('awake'));
  document.addEventListener('visibilitychange', () => stayAwake(part('awake')));
}
