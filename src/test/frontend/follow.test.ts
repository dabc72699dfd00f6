// What a follower's page makes of a scene: which form, which columns, and how a chart fits the place it is drawn in.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { ChartConfiguration, Form, Screen } from '../../../frontend/follow/scene.ts';
import { FakeElement, openPage } from './page.ts';

openPage();
const { kindOf } = await import('../../../frontend/follow/kinds.ts');
const { possible, read } = await import('../../../frontend/follow/scene.ts');
const { columns } = await import('../../../frontend/follow/columns.ts');
const { fitted } = await import('../../../frontend/follow/fit.ts');

/** Pixels of the page's text, in which lengths are counted. */
const TEXT = 16;
const CHART: ChartConfiguration = { chart: {}, series: [{ data: [] }] };

function screen(fields: Partial<Screen>): Screen {
  return {
    address: '', page: '', title: '', sentence: '', pointing: { words: '', lit: [], faded: [] }, legend: '',
    form: 'chart', kind: 'columns', chart: CHART, events: [], headlines: [],
    table: { columns: [{ title: 'Year', numeric: false }], rows: [['2020']] }, notes: [], sources: [], release: '',
    ...fields,
  };
}

function fit(fields: Partial<Screen>, given: ChartConfiguration, width: number, height: number, wall: boolean) {
  const place = Object.assign(new FakeElement(), { clientWidth: width, clientHeight: height });
  return fitted(screen(fields), given, place as unknown as HTMLElement, wall);
}

test('words come as text, scenes packed', async () => {
  assert.deepEqual(read('{"presenter":"away"}'), { presenter: 'away' });
  assert.deepEqual(await read(new Blob([gzipSync('{"seq":7}')])), { seq: 7 });
  assert.throws(() => read('half a wo'));
  await assert.rejects(Promise.resolve(read(new Blob(['not packed']))));
});

test('a figure is shown as is wanted, where that can be', () => {
  const cases: [Partial<Screen>, Form, Form][] = [
    [{}, 'chart', 'chart'],
    [{}, 'table', 'table'],
    [{ chart: null }, 'chart', 'table'],
    [{ chart: null, headlines: [{ title: '', value: '', detail: '' }] }, 'chart', 'chart'],
    [{ table: { columns: [], rows: [] } }, 'table', 'chart'],
  ];
  for (const [fields, wanted, expected] of cases) {
    assert.equal(possible(screen(fields), wanted), expected);
  }
});

test('charts of rows have a name for each', () => {
  assert.deepEqual(['dots', 'bars', 'rows', 'columns', 'unheard-of'].map((kind) => kindOf({ kind }).namedRows ?? false),
    [true, true, false, false, false]);
});

test('a wall leaves out remarks, and numbers stay numbers however long', () => {
  const long = 'word '.repeat(20);
  const table = {
    columns: [{ title: 'Year', numeric: false }, { title: 'Persons', numeric: true }, { title: 'Source', numeric: false },
      { title: 'Remark', numeric: false }],
    rows: [['2020', '229', 'Ministry of Unification', ''], ['2021', '63', 'Ministry of Unification', long]],
  };
  assert.deepEqual(columns(table, false).map(({ at, kind }) => [at, kind]),
    [[0, 'short'], [1, 'number'], [2, ''], [3, 'long']]);
  assert.deepEqual(columns(table, true).map(({ title }) => title), ['Year', 'Persons', 'Source']);
});

test('numbers stand above columns only where each has room', () => {
  const given = { ...CHART, xAxis: { categories: ['1', '2', '3', '4'] }, yAxis: { stackLabels: { enabled: true } } };
  const shown = (width: number) =>
    (fit({}, given, width, 400, false).configuration.yAxis as { stackLabels: { enabled: boolean } }).stackLabels.enabled;
  assert.equal(shown(4 * 3 * TEXT), true);
  assert.equal(shown(4 * 2 * TEXT), false);
});

test('where rows have no room beside them for names, these stand above, and the chart is as high as that needs', () => {
  const given = { ...CHART, xAxis: { categories: ['a', 'b', 'c'], labels: { align: 'right' } } };
  const narrow = fit({ kind: 'bars' }, given, 20 * TEXT, 400, false).configuration;
  const wide = fit({ kind: 'bars' }, given, 60 * TEXT, 400, false).configuration;
  const alignment = ({ xAxis }: ChartConfiguration) => (xAxis?.labels as { align: string } | undefined)?.align;
  assert.equal(alignment(narrow), 'left');
  assert.ok(Number(narrow.chart.height) > 3 * 3 * TEXT);
  assert.equal(alignment(wide), 'right');
});

test('a wall does not scroll: rows share its height, and where names would be too small only some keep theirs', () => {
  const categories = Array.from({ length: 40 }, (_, i) => (i % 10 === 0 ? `<b>${i}</b>` : `row ${i}`));
  const given: ChartConfiguration = {
    chart: { height: '900' }, xAxis: { categories }, series: [{ data: [{ x: 3, className: 'lit' }] }],
  };
  const high = fit({ kind: 'dots' }, given, 1200, 45 * TEXT, true);
  assert.equal(high.configuration.chart.height, undefined);
  assert.deepEqual(high.configuration.xAxis?.categories, categories);
  const low = fit({ kind: 'dots' }, given, 1200, 20 * TEXT, true);
  assert.deepEqual(low.configuration.xAxis?.categories?.filter(Boolean),
    ['<b>0</b>', 'row 3', '<b>10</b>', '<b>20</b>', '<b>30</b>']);
  assert.ok(low.names >= 0.75 && low.names <= 1);
});
