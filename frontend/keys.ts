// <tumen-keys> takes the keys of a presenter, and those that a clicker sends, wherever the focus is, and tells the page
// by the event `way` where to go: FIRST, BACK, ON or LAST. Keys that mean something where the focus is are left alone:
// all of them where text is typed, some of them in lists and on buttons. Whoever has one machine has the focus on the
// wall: that window tells this one, which has opened it, what was pressed there.

import { WAYS, type Pressed } from './ways.ts';

const WRITING = 'textarea, select, [contenteditable], input:not([type=checkbox]):not([type=button])';
const CHOOSING = 'vaadin-select, vaadin-select-overlay, vaadin-select-list-box, [role=listbox], [role=combobox]';
const OF_CHOICES = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);
const PRESSED = 'button, a, summary, input, [role=button], [role=checkbox]';

function among(path: EventTarget[], selector: string): boolean {
  return path.some((part) => part instanceof Element && part.matches(selector));
}

class Keys extends HTMLElement {
  private readonly press = (event: KeyboardEvent) => this.hear(event);

  private readonly told = ({ origin, data }: MessageEvent<Partial<Pressed> | null>) => {
    if (origin === location.origin && Object.values(WAYS).includes(data?.way ?? '')) {
      this.go(data!.way!);
    }
  };

  connectedCallback(): void {
    document.addEventListener('keydown', this.press);
    addEventListener('message', this.told);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.press);
    removeEventListener('message', this.told);
  }

  private hear(event: KeyboardEvent): void {
    const way = WAYS[event.key];
    const path = event.composedPath();
    if (!way || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
        || event.defaultPrevented || among(path, WRITING)
        || OF_CHOICES.has(event.key) && among(path, CHOOSING)
        || event.key === ' ' && among(path, PRESSED)) {
      return;
    }
    event.preventDefault();
    this.go(way);
  }

  private go(way: string): void {
    this.dispatchEvent(new CustomEvent('way', { detail: way }));
  }
}

customElements.define('tumen-keys', Keys);
