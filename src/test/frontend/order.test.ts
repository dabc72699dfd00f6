// A list that is put in another order, by the mouse or by keys.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeElement, Happening, openPage, press } from './page.ts';

const page = openPage();
await import('../../../frontend/order.ts');

function list(): { order: FakeElement; items: FakeElement[]; moves: unknown[] } {
  const order = new (page.defined.get('tumen-order')!)();
  const items = [0, 1, 2].map(() => new FakeElement('li'));
  order.append(new FakeElement('ol', ...items));
  const moves: unknown[] = [];
  order.addEventListener('moved', (event) => { moves.push((event as CustomEvent).detail); });
  return { order, items, moves };
}

test('an item is dragged to where it is dropped', () => {
  const { order, items, moves } = list();
  const [first, , third] = items as [FakeElement, FakeElement, FakeElement];
  order.dispatchEvent(new Happening('dragstart', first));
  assert.ok(first.classes.has('dragged'));
  const over = new Happening('dragover', third);
  order.dispatchEvent(over);
  assert.ok(over.defaultPrevented, 'it may be dropped here');
  assert.ok(third.classes.has('drop-target'));
  order.dispatchEvent(new Happening('drop', third));
  assert.deepEqual(moves, [{ from: 0, to: 2 }]);
  assert.ok(!first.classes.has('dragged') && !third.classes.has('drop-target'), 'no mark is left');
});

test('what comes from elsewhere may not be dropped', () => {
  const { order, items, moves } = list();
  const over = new Happening('dragover', items[1]!);
  order.dispatchEvent(over);
  assert.ok(!over.defaultPrevented);
  order.dispatchEvent(new Happening('drop', items[1]!));
  assert.deepEqual(moves, []);
});

test('an item that is dropped where it was has not moved', () => {
  const { order, items, moves } = list();
  order.dispatchEvent(new Happening('dragstart', items[1]!));
  order.dispatchEvent(new Happening('drop', items[1]!));
  assert.deepEqual(moves, []);
});

test('Alt and an arrow move the item with the focus, and none out of the list', () => {
  const { order, items, moves } = list();
  order.dispatchEvent(press('ArrowDown', items[1]!, { altKey: true }));
  order.dispatchEvent(press('ArrowUp', items[1]!, { altKey: true }));
  order.dispatchEvent(press('ArrowUp', items[0]!, { altKey: true }));
  order.dispatchEvent(press('ArrowDown', items[2]!, { altKey: true }));
  order.dispatchEvent(press('ArrowDown', items[1]!));
  assert.deepEqual(moves, [{ from: 1, to: 2 }, { from: 1, to: 0 }]);
});
