// A line to the server: a WebSocket that is asked every few seconds whether it still carries anything, and made anew as
// soon as it does not answer. Whoever uses one says where it leads and what to do with what comes.

/** The longest wait for an answer, and for what is asked next. */
const EVERY = 5_000;
/** How often it is looked whether an answer is late, as a part of the wait for it. */
const LOOKS = 10;
const LEAST_WAIT = 300;
const SPREAD = 1_700;
const MOST_WAIT = 5_000;
const GROWTH = 1.5;
/** With it the server closes a line to a room that does not exist. */
const NO_SUCH_ROOM = 4404;

export interface Listener<Said> {
  /** What the server says by this text or these bytes; a line on which it cannot be read is made anew. */
  read(data: string | Blob): Said | Promise<Said>;
  /** Told in the order in which it was said, however long it took to read. */
  heard(said: Said): void;
  /** Whether what the server says comes at once; told when that changes. */
  connected?(now: boolean): void;
  /** There is no such room any more; nothing more will come. */
  gone?(): void;
}

export class Line<Said> {
  private readonly address: URL;
  private readonly listener: Listener<Said>;
  private readonly every: number;
  private socket?: WebSocket;
  private looking?: ReturnType<typeof setInterval>;
  private again?: ReturnType<typeof setTimeout>;
  private ears?: AbortController;
  private attempts = 0;
  private up?: boolean;
  private order: Promise<void> = Promise.resolve();
  private asked = 0;
  /** When the question was asked that has no answer yet; 0 for none. */
  private unanswered = 0;
  private heard = 0;

  /**
   * A line that is still closed.
   *
   * @param address where the server listens, as http or https
   * @param every how often the server is asked, and how long it has for its answer, in milliseconds
   */
  constructor(address: URL, listener: Listener<Said>, every = EVERY) {
    this.address = new URL(address);
    this.address.protocol = address.protocol.replace('http', 'ws');
    this.listener = listener;
    this.every = every;
  }

  open(): void {
    this.close();
    this.looking = setInterval(() => this.look(), this.every / LOOKS);
    this.ears = new AbortController();
    const { signal } = this.ears;
    // Whoever comes back from sleep, from another page or from a dead spot wants to know at once.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.check(), { signal });
    window.addEventListener('online', () => this.check(), { signal });
    window.addEventListener('offline', () => this.lose(), { signal });
    this.connect();
  }

  /** Nothing more is heard until it is opened again. */
  close(): void {
    this.drop();
    clearInterval(this.looking);
    this.ears?.abort();
    this.attempts = 0;
    this.up = undefined;
  }

  private connect(): void {
    this.drop();
    this.unanswered = Date.now();
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.onopen = () => {
      this.unanswered = 0;
      this.ask();
    };
    socket.onmessage = (message) => this.hear(socket, message.data);
    socket.onclose = (event) => {
      if (event.code === NO_SUCH_ROOM) {
        this.close();
        this.listener.gone?.();
      } else {
        this.lose();
      }
    };
  }

  private hear(socket: WebSocket, data: string | Blob): void {
    this.heard = Date.now();
    this.unanswered = 0;
    // What cannot be read must not stop what comes after it: the new line begins with the state of now.
    this.order = this.order.then(() => this.take(socket, data)).catch(() => {
      if (socket === this.socket) {
        this.lose();
      }
    });
  }

  private async take(socket: WebSocket, data: string | Blob): Promise<void> {
    if (socket !== this.socket) {
      return;
    }
    const said = await this.listener.read(data);
    if (socket !== this.socket) {
      return; // It was given up meanwhile.
    }
    this.attempts = 0;
    this.listener.heard(said);
    this.tell(true);
  }

  private ask(): void {
    this.asked = Date.now();
    this.unanswered ||= this.asked;
    this.socket?.send('?');
  }

  private look(): void {
    const now = Date.now();
    if (this.unanswered && now - this.unanswered > this.every) {
      this.lose();
    } else if (this.socket?.readyState === WebSocket.OPEN && now - this.asked >= this.every) {
      this.ask();
    }
  }

  /** Asks at once, or goes on at once; what was heard too long ago counts no more until something is heard again. */
  private check(): void {
    if (this.socket?.readyState !== WebSocket.OPEN) {
      if (this.again) {
        this.connect();
      }
      return;
    }
    if (Date.now() - this.heard > 2 * this.every) {
      this.tell(false);
    }
    this.unanswered = 0;
    this.ask();
  }

  /** Gives the line up and makes another one soon: not all pages at once, and less often the longer it does not work. */
  private lose(): void {
    if (!this.socket) {
      return;
    }
    this.drop();
    this.tell(false);
    const wait = Math.min(MOST_WAIT, (LEAST_WAIT + Math.random() * SPREAD) * GROWTH ** this.attempts++);
    this.again = setTimeout(() => this.connect(), wait);
  }

  private drop(): void {
    clearTimeout(this.again);
    this.again = undefined;
    this.unanswered = 0;
    const socket = this.socket;
    this.socket = undefined;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }

  private tell(now: boolean): void {
    if (this.up !== now) {
      this.up = now;
      this.listener.connected?.(now);
    }
  }
}
