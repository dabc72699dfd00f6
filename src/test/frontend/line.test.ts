// The line to the server: what it does when the server is silent, away, or back.

import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Line } from '../../../frontend/line.ts';
import { openPage, type Page } from './page.ts';

class Socket {
  static readonly OPEN = 1;
  static made: Socket[] = [];
  readyState = 0;
  sent: string[] = [];
  onopen?: () => void;
  onmessage?: (message: { data: unknown }) => void;
  onclose?: (event: { code: number }) => void;
  readonly address: URL;

  constructor(address: URL) {
    this.address = address;
    Socket.made.push(this);
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.readyState = 3;
  }

  opens(): this {
    this.readyState = Socket.OPEN;
    this.onopen?.();
    return this;
  }

  async says(data: unknown): Promise<void> {
    this.onmessage?.({ data });
    await settled();
  }
}

/** Lets what was promised be kept; timers stand still meanwhile. */
async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await Promise.resolve();
  }
}

/** Lets time pass, step by step: the clock does not jump to its end before what is due on the way. */
function pass(millis: number): void {
  for (let step = 0; step < millis; step += 100) {
    mock.timers.tick(100);
  }
}

/** Lets time pass until another line is tried. */
function passUntilAnother(): void {
  const before = Socket.made.length;
  for (let waited = 0; waited < 60_000 && Socket.made.length === before; waited += 100) {
    pass(100);
  }
  assert.equal(Socket.made.length, before + 1);
}

const last = (): Socket => Socket.made.at(-1)!;
const EVERY = 5_000;
/** No wait between two attempts is longer. */
const LONGEST = 5_000;

let page: Page;
let told: unknown[];
let line: Line<string>;

function make(read: (data: string | Blob) => string | Promise<string> = String): void {
  line = new Line(new URL('http://figures.example/live'), {
    read,
    heard: (said) => { told.push(said); },
    connected: (now) => { told.push(now); },
    gone: () => { told.push('gone'); },
  });
  line.open();
}

beforeEach(() => {
  page = openPage();
  Object.assign(globalThis, { WebSocket: Socket });
  Socket.made = [];
  told = [];
  mock.restoreAll();
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: 1_000_000 });
});

test('it tells what the server says, and that it is there', async () => {
  make();
  assert.equal(last().address.href, 'ws://figures.example/live');
  await last().opens().says('one');
  await last().says('two');
  assert.deepEqual(told, ['one', true, 'two']);
});

test('a line behind TLS is one itself', () => {
  new Line(new URL('https://figures.example/live'), { read: String, heard: () => {} }).open();
  assert.equal(last().address.protocol, 'wss:');
});

test('what takes long to read is told in its order', async () => {
  const waiting: ((text: string) => void)[] = [];
  make((data) => (data === 'slow' ? new Promise((done) => { waiting.push(done); }) : String(data)));
  last().opens();
  await last().says('slow');
  await last().says('quick');
  assert.deepEqual(told, []);
  waiting[0]!('slow');
  await settled();
  assert.deepEqual(told, ['slow', true, 'quick']);
});

test('it asks again and again as long as it is answered', async () => {
  make();
  last().opens();
  for (let i = 0; i < 5; i++) {
    await last().says('.');
    pass(EVERY);
  }
  assert.equal(Socket.made.length, 1);
  assert.equal(last().sent.length, 6);
});

test('a line that does not answer is given up and made anew', async () => {
  make();
  await last().opens().says('one');
  passUntilAnother();
  assert.deepEqual(told, ['one', true, false]);
  await last().opens().says('two');
  assert.deepEqual(told, ['one', true, false, 'two', true]);
});

test('a line that never opens is given up as well', () => {
  make();
  passUntilAnother();
  assert.equal(Socket.made[0]?.readyState, 3);
});

test('what an old line still says is not told', async () => {
  make();
  const old = last().opens();
  const { onmessage } = old;
  old.onclose?.({ code: 1006 });
  onmessage?.({ data: 'late' });
  await settled();
  assert.deepEqual(told, [false]);
});

test('waits grow, differ, and have an end', () => {
  const wait = (random: number, times: number): number => {
    mock.method(Math, 'random', () => random);
    Socket.made = [];
    make();
    for (let i = 0; i < times; i++) {
      last().onclose?.({ code: 1006 });
      pass(LONGEST);
    }
    const before = Socket.made.length;
    last().onclose?.({ code: 1006 });
    let waited = 0;
    while (waited < 60_000 && Socket.made.length === before) {
      pass(100);
      waited += 100;
    }
    line.close();
    return waited;
  };
  assert.ok(wait(0, 0) < wait(0.9, 0), 'not all pages at once');
  assert.ok(wait(0.5, 0) < wait(0.5, 2), 'less often the longer it does not work');
  assert.ok(wait(0.99, 40) <= LONGEST, 'never very long');
});

test('after an answer waits begin anew', async () => {
  mock.method(Math, 'random', () => 0);
  make();
  for (let i = 0; i < 10; i++) {
    last().onclose?.({ code: 1006 });
    pass(LONGEST);
  }
  await last().opens().says('back');
  const before = Socket.made.length;
  last().onclose?.({ code: 1006 });
  pass(300);
  assert.equal(Socket.made.length, before + 1);
});

test('what cannot be read makes a new line, and waits for it grow', async () => {
  mock.method(Math, 'random', () => 0);
  make(() => { throw new TypeError(); });
  for (let i = 0; i < 5; i++) {
    await last().opens().says('?');
    pass(LONGEST);
  }
  assert.equal(Socket.made.length, 6);
  await last().opens().says('?');
  pass(300);
  assert.equal(Socket.made.length, 6);
});

test('there is no line to a room that does not exist', () => {
  make();
  last().opens().onclose?.({ code: 4404 });
  pass(10 * LONGEST);
  assert.deepEqual(told, ['gone']);
  assert.equal(Socket.made.length, 1);
});

test('without a network it says so at once, and with one goes on at once', async () => {
  make();
  await last().opens().says('one');
  page.window.dispatchEvent(new Event('offline'));
  assert.deepEqual(told, ['one', true, false]);
  page.window.dispatchEvent(new Event('online'));
  assert.equal(Socket.made.length, 2);
});

test('who comes back asks at once, and trusts nothing that is old', async () => {
  make();
  await last().opens().says('one');
  const asked = last().sent.length;
  // The machine slept: no timer ran.
  mock.timers.setTime(1_000_000 + 20 * EVERY);
  page.document.dispatchEvent(new Event('visibilitychange'));
  assert.deepEqual(told, ['one', true, false]);
  assert.equal(last().sent.length, asked + 1);
  await last().says('two');
  assert.deepEqual(told, ['one', true, false, 'two', true]);
});

test('who goes away is left alone', async () => {
  make();
  await last().opens().says('one');
  const asked = last().sent.length;
  page.document.visibilityState = 'hidden';
  page.document.dispatchEvent(new Event('visibilitychange'));
  assert.equal(last().sent.length, asked);
});

test('closed, it does nothing until it is opened again', async () => {
  make();
  await last().opens().says('one');
  line.close();
  assert.equal(last().readyState, 3);
  page.window.dispatchEvent(new Event('online'));
  page.window.dispatchEvent(new Event('offline'));
  pass(10 * LONGEST);
  assert.equal(Socket.made.length, 1);
  line.open();
  await last().opens().says('two');
  assert.deepEqual(told, ['one', true, 'two', true]);
  const asked = last().sent.length;
  page.document.dispatchEvent(new Event('visibilitychange'));
  assert.equal(last().sent.length, asked + 1, 'it listens once');
});
