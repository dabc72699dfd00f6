// <tumen-clock> is the time of day, <tumen-clock elapsed="75"> the time that has passed, of which 75 seconds had when
// the page was made. It runs by itself; the server is not asked.

const SECOND = 1000;

function spent(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

class Clock extends HTMLElement {
  static observedAttributes = ['elapsed'];

  private began?: number;
  private tick?: ReturnType<typeof setInterval>;

  connectedCallback(): void {
    this.show();
    this.tick = setInterval(() => this.show(), SECOND / 4);
  }

  disconnectedCallback(): void {
    clearInterval(this.tick);
  }

  attributeChangedCallback(_name: string, _before: string | null, elapsed: string | null): void {
    this.began = elapsed === null ? undefined : Date.now() - Number(elapsed) * SECOND;
  }

  private show(): void {
    const now = Date.now();
    const text = this.began === undefined
      ? new Date(now).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
      : spent((now - this.began) / SECOND);
    if (this.textContent !== text) {
      this.textContent = text;
    }
  }
}

customElements.define('tumen-clock', Clock);

export {};
