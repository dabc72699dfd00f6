// <tumen-desk code="ABC234" lost="Connection lost …"> tells a presenter's page how the hall is. It writes how many
// follow into every element with `data-followers`; of everything else that is new it tells the page by the event
// `desk`, with what the server said as detail. While it hears nothing, it says so in the words of `lost`.

import { Line } from './line.ts';

interface Word {
  followers?: number;
  [field: string]: unknown;
}

/** What is written where it is not known how many follow. */
const UNKNOWN = '–';

class Desk extends HTMLElement {
  static observedAttributes = ['code'];

  private line?: Line<Word>;
  private known = '';

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.listen();
  }

  disconnectedCallback(): void {
    this.line?.close();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.listen();
    }
  }

  private listen(): void {
    this.line?.close();
    this.line = undefined;
    const code = this.getAttribute('code');
    if (code) {
      this.known = '';
      this.line = new Line(new URL(`follow/${code}/live?as=presenter`, document.baseURI), {
        read: (data) => this.read(data),
        heard: (word) => this.hear(word),
        connected: (now) => this.connected(now),
        gone: () => this.tell({}),
      });
      this.line.open();
    }
  }

  private read(data: string | Blob): Word {
    if (typeof data !== 'string') {
      // Only the hall is sent what it sees: whoever sits here is not signed in any more. The page finds that out.
      this.tell({});
      throw new TypeError('not a word for the desk');
    }
    return JSON.parse(data) as Word;
  }

  private hear(word: Word): void {
    if (word.followers === undefined) {
      return;
    }
    this.count(String(word.followers));
    // That somebody comes or goes is no news for the server, which said so.
    const news = JSON.stringify({ ...word, followers: 0 });
    if (news !== this.known) {
      this.known = news;
      this.tell(word);
    }
  }

  private connected(now: boolean): void {
    this.textContent = now ? '' : this.getAttribute('lost');
    if (!now) {
      this.count(UNKNOWN);
      // Told again after every break: the page may be another one's by now, and finds that out only by asking.
      this.known = '';
    }
  }

  private count(followers: string): void {
    document.querySelectorAll('[data-followers]').forEach((place) => {
      place.textContent = followers;
    });
  }

  private tell(word: Word): void {
    this.dispatchEvent(new CustomEvent('desk', { detail: word, bubbles: true }));
  }
}

customElements.define('tumen-desk', Desk);
