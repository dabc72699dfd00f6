// The keys of a presenter: which lead through the deck, and which are left to what has the focus.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeElement, type Happening, openPage, press } from './page.ts';

const page = openPage();
await import('../../../frontend/keys.ts');

type Keys = FakeElement & { connectedCallback(): void; disconnectedCallback(): void };

function keys(): { element: Keys; ways: string[] } {
  const element = new (page.defined.get('tumen-keys')!)() as Keys;
  const ways: string[] = [];
  element.addEventListener('way', (event) => { ways.push((event as CustomEvent<string>).detail); });
  element.connectedCallback();
  return { element, ways };
}

/** What a press leads to, and whether the page keeps it from doing anything else. */
function pressed(key: string, at = new FakeElement('body'), fields = {}): [ways: string[], kept: boolean] {
  const { element, ways } = keys();
  const event: Happening = press(key, at, fields);
  page.document.dispatchEvent(event);
  element.disconnectedCallback();
  return [ways, event.defaultPrevented];
}

test('arrows, paging and the ends lead through a deck', () => {
  assert.deepEqual(pressed('ArrowRight'), [['ON'], true]);
  assert.deepEqual(pressed('PageDown'), [['ON'], true]);
  assert.deepEqual(pressed(' '), [['ON'], true]);
  assert.deepEqual(pressed('ArrowLeft'), [['BACK'], true]);
  assert.deepEqual(pressed('PageUp'), [['BACK'], true]);
  assert.deepEqual(pressed('Home'), [['FIRST'], true]);
  assert.deepEqual(pressed('End'), [['LAST'], true]);
  assert.deepEqual(pressed('x'), [[], false]);
});

test('a key that is held, or pressed with another one, leads nowhere', () => {
  for (const with_ of ['repeat', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
    assert.deepEqual(pressed('ArrowRight', undefined, { [with_]: true }), [[], false], with_);
  }
});

test('who writes keeps all keys, who chooses some, and who presses the space bar', () => {
  const inside = (tag: string): FakeElement => {
    const inner = new FakeElement('span');
    new FakeElement(tag, inner);
    return inner;
  };
  assert.deepEqual(pressed('ArrowRight', inside('textarea')), [[], false]);
  assert.deepEqual(pressed('ArrowDown', inside('vaadin-select')), [[], false]);
  assert.deepEqual(pressed('PageDown', inside('vaadin-select')), [['ON'], true]);
  assert.deepEqual(pressed(' ', inside('button')), [[], false]);
  assert.deepEqual(pressed('ArrowRight', inside('button')), [['ON'], true]);
});

test('the wall tells what was pressed there, and no other site does', () => {
  const { element, ways } = keys();
  const say = (origin: string, data: unknown) => page.window.dispatchEvent(new MessageEvent('message', { origin, data }));
  say('http://figures.example', { way: 'ON' });
  say('http://elsewhere.example', { way: 'BACK' });
  say('http://figures.example', { way: 'OUT' });
  say('http://figures.example', null);
  element.disconnectedCallback();
  say('http://figures.example', { way: 'LAST' });
  assert.deepEqual(ways, ['ON']);
});
