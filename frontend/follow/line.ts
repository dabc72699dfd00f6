// The line to the server: a WebSocket that is asked every few seconds whether it still carries anything, and made anew
// as soon as it does not answer.

import { unpacked, type Scene, type Word } from './scene';

const ASK_EVERY = 5_000;
const ANSWER_WITHIN = 5_000;
const LOOK_EVERY = 500;
const NO_SUCH_ROOM = 4404;

export interface Listener {
  scene(scene: Scene): void;
  word(word: Word): void;
  /** Whether what comes from the server comes at once; told when that changes. */
  connected(now: boolean): void;
  /** There is no such room any more; nothing more will come. */
  gone(): void;
}

export class Line {
  private socket?: WebSocket;
  private again?: ReturnType<typeof setTimeout>;
  private attempts = 0;
  private up?: boolean;
  /** What came last is taken last, however long it takes to unpack. */
  private order: Promise<void> = Promise.resolve();
  private asked = 0;
  /** When the question was asked that has no answer yet; 0 for none. */
  private unanswered = 0;
  private heard = 0;

  constructor(
    private readonly address: URL,
    private readonly listener: Listener,
  ) {
    setInterval(() => this.look(), LOOK_EVERY);
    // Whoever comes back from sleep, from another page or from a dead spot wants to know at once.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.check());
    addEventListener('online', () => this.check());
    addEventListener('offline', () => this.lose());
    addEventListener('pagehide', () => {
      this.drop();
      this.tell(false);
    });
    addEventListener('pageshow', (event) => event.persisted && this.open());
    this.open();
  }

  private open(): void {
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
        this.drop();
        this.listener.gone();
      } else {
        this.lose();
      }
    };
  }

  private hear(socket: WebSocket, data: string | Blob): void {
    this.heard = Date.now();
    this.unanswered = 0;
    this.attempts = 0;
    // What cannot be read must not stop what comes after it: the new line begins with the scene of now.
    this.order = this.order.then(() => this.take(socket, data)).catch(() => this.lose());
  }

  private async take(socket: WebSocket, data: string | Blob): Promise<void> {
    const said = typeof data === 'string' ? (JSON.parse(data) as Word) : await unpacked(data);
    if (socket !== this.socket) {
      return; // Of a line that was given up meanwhile.
    }
    if ('screen' in said) {
      this.listener.scene(said);
    } else {
      this.listener.word(said);
    }
    this.tell(true);
  }

  private ask(): void {
    this.asked = Date.now();
    this.unanswered ||= this.asked;
    this.socket?.send('?');
  }

  private look(): void {
    const now = Date.now();
    if (this.unanswered && now - this.unanswered > ANSWER_WITHIN) {
      this.lose();
    } else if (this.socket?.readyState === WebSocket.OPEN && now - this.asked >= ASK_EVERY) {
      this.ask();
    }
  }

  /** Asks at once, or goes on at once; what was heard too long ago counts no more until something is heard again. */
  private check(): void {
    if (this.socket?.readyState !== WebSocket.OPEN) {
      if (this.again) {
        this.open();
      }
      return;
    }
    if (Date.now() - this.heard > ASK_EVERY + ANSWER_WITHIN) {
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
    const wait = Math.min(5_000, (300 + Math.random() * 1_700) * 1.5 ** this.attempts++);
    this.again = setTimeout(() => this.open(), wait);
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
      this.listener.connected(now);
    }
  }
}
