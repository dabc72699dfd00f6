// <tumen-desk code="ABC234" lost="Connection lost …"> tells a presenter's page how the hall is. It writes how many
// follow into every element with `data-followers`; of everything else that is new it tells the page by the event
// `desk`, with what the server said as detail. While it hears nothing, it says so in the words of `lost`.

interface Word {
  followers: number;
  [field: string]: unknown;
}

const BEAT = 5000;
const SILENCE = 12_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 3000;
/** What is written where it is not known how many follow. */
const UNKNOWN = '–';
const NO_SUCH_ROOM = 4404;

class Desk extends HTMLElement {
  static observedAttributes = ['code'];

  private socket?: WebSocket;
  private beat?: ReturnType<typeof setInterval>;
  private again?: ReturnType<typeof setTimeout>;
  private wait = FIRST_WAIT;
  private heard = 0;
  private known = '';
  private readonly look = () => this.comeBack();

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('online', this.look);
    this.open();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('online', this.look);
    this.close();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.close();
      this.open();
    }
  }

  private open(): void {
    const code = this.getAttribute('code');
    if (!code) {
      return;
    }
    const address = new URL(`follow/${code}/live?as=presenter`, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    const socket = new WebSocket(address);
    this.socket = socket;
    // Told again after every break: the page may be another one's by now, and finds that out only by asking.
    this.known = '';
    this.heard = Date.now();
    socket.onmessage = (message) => this.hear(socket, message.data);
    socket.onclose = (event) => this.closed(socket, event.code);
    this.beat = setInterval(() => this.ask(), BEAT);
  }

  private close(): void {
    const socket = this.socket;
    this.socket = undefined;
    clearInterval(this.beat);
    clearTimeout(this.again);
    socket?.close();
  }

  private ask(): void {
    if (Date.now() - this.heard > SILENCE) {
      this.lose();
    } else if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send('?');
    }
  }

  private hear(socket: WebSocket, data: unknown): void {
    if (socket !== this.socket) {
      return;
    }
    this.heard = Date.now();
    if (typeof data !== 'string') {
      // Only the hall is sent what it sees: whoever sits here is not signed in any more. The page finds that out.
      this.tell({});
      this.lose();
      return;
    }
    this.wait = FIRST_WAIT;
    this.textContent = '';
    const word = JSON.parse(data) as Word;
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

  private closed(socket: WebSocket, code: number): void {
    if (socket !== this.socket) {
      return;
    }
    if (code === NO_SUCH_ROOM) {
      this.close();
      this.tell({});
    } else {
      this.lose();
    }
  }

  private count(followers: string): void {
    document.querySelectorAll('[data-followers]').forEach((place) => {
      place.textContent = followers;
    });
  }

  /** Says so, and tries again after a while: not all at once when the server comes back. */
  private lose(): void {
    this.close();
    this.textContent = this.getAttribute('lost') ?? '';
    this.count(UNKNOWN);
    this.again = setTimeout(() => this.open(), this.wait * (1 + Math.random()));
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  /** The machine has woken, or has a network again: no need to wait any longer. */
  private comeBack(): void {
    if (document.visibilityState === 'visible' && (!this.socket || Date.now() - this.heard > SILENCE)) {
      this.wait = FIRST_WAIT;
      this.close();
      this.open();
    }
  }

  private tell(word: object): void {
    this.dispatchEvent(new CustomEvent('desk', { detail: word, bubbles: true }));
  }
}

customElements.define('tumen-desk', Desk);

export {};
