// Draws the figure of a screen: as a chart, as a table, or as single numbers.

// The styles of the chart before the chart itself, which takes them when it is defined.
import './chart-styles.ts';
import '@vaadin/charts/src/vaadin-chart.js';
import { type Column, columns } from './columns.ts';
import { fitted } from './fit.ts';
import { say } from './words.ts';
import type { ChartConfiguration, Form, Screen } from './scene.ts';

interface ChartElement extends HTMLElement {
  updateConfiguration(configuration: unknown, reset: boolean): void;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

export class Figure {
  private chart?: ChartElement;
  private redraw?: () => void;
  private size = '';
  private readonly place: HTMLElement;
  private readonly wall: boolean;

  constructor(place: HTMLElement, wall: boolean) {
    this.place = place;
    this.wall = wall;
    // What fits depends on the room there is: a phone is turned, a wall takes the whole screen.
    new ResizeObserver(() => this.redraw && this.measured() !== this.size && this.redraw()).observe(place);
    place.addEventListener('scroll', () => this.cover(), { passive: true });
  }

  show(screen: Screen, form: Form): void {
    const { chart } = screen;
    if (form === 'chart' && chart) {
      this.redraw = () => this.draw(screen, chart);
      this.redraw();
      return;
    }
    this.redraw = undefined;
    this.chart = undefined;
    this.place.replaceChildren(form === 'table' ? table(screen, this.wall) : facts(screen));
    if (form === 'table' && this.wall) {
      this.redraw = () => this.count(screen);
      this.redraw();
      this.place.scrollTop = this.upTo(this.place.querySelector<HTMLElement>('.lit'));
    }
  }

  /** How far down this row is in the middle, with a whole row at the top. */
  private upTo(lit: HTMLElement | null): number {
    const head = this.place.querySelector('thead')!.offsetHeight;
    const rows = [...this.place.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.offsetTop - head);
    return lit ? Math.max(0, ...rows.filter((top) => top <= lit.offsetTop - this.place.clientHeight / 2)) : 0;
  }

  /** A wall does not scroll by itself: says how many rows there are where it does not show all of them. */
  private count(screen: Screen): void {
    this.size = this.measured();
    this.place.querySelector('.count')?.remove();
    const cells = this.place.querySelectorAll('thead th').length;
    if (this.place.scrollHeight > this.place.clientHeight || cells < screen.table.columns.length) {
      const count = element('p', say('rows', String(screen.table.rows.length)));
      count.className = 'count';
      this.place.append(count);
      this.cover();
    }
  }

  /** A row that does not fit is covered whole: half a number can be read as another one. */
  private cover(): void {
    const count = this.place.querySelector<HTMLElement>('.count');
    if (!count) {
      return;
    }
    count.style.setProperty('--covered', '0px');
    const edge = count.getBoundingClientRect().top;
    const cut = [...this.place.querySelectorAll('tbody tr')]
      .map((row) => row.getBoundingClientRect())
      .find(({ top, bottom }) => top < edge && bottom > edge + 1);
    count.style.setProperty('--covered', `${cut ? edge - cut.top : 0}px`);
  }

  /** On a page that scrolls the height follows from what is drawn. */
  private measured(): string {
    return `${this.place.clientWidth} ${this.wall ? this.place.clientHeight : ''}`;
  }

  private draw(screen: Screen, configuration: ChartConfiguration): void {
    if (!this.chart) {
      this.chart = document.createElement('vaadin-chart') as ChartElement;
      this.chart.setAttribute('role', 'img');
      this.place.replaceChildren(this.chart);
    }
    this.chart.className = 'tumen-chart';
    this.chart.dataset.kind = screen.kind;
    this.chart.classList.toggle('tumen-rows', configuration.chart.height !== undefined);
    this.chart.classList.toggle('tumen-wall', this.wall);
    this.chart.setAttribute('aria-label', say('image', screen.title, screen.sentence));
    this.size = this.measured();
    const fit = fitted(screen, configuration, this.place, this.wall);
    this.chart.style.setProperty('--follow-names', `${fit.names}em`);
    // By itself the element would keep the height of what it drew before.
    const { height } = fit.configuration.chart;
    this.chart.style.height = height ? `${parseFloat(height)}px` : '';
    this.chart.updateConfiguration(fit.configuration, true);
  }
}

function table(screen: Screen, wall: boolean): HTMLTableElement {
  const taken = columns(screen.table, wall);
  const cell = ({ kind }: Column, text: string, scope: '' | 'col' | 'row') => {
    const made = element(scope ? 'th' : 'td', text);
    made.className = kind;
    if (scope) {
      (made as HTMLTableCellElement).scope = scope;
    }
    return made;
  };
  const caption = element('caption', `${screen.title}. ${screen.sentence}`);
  caption.className = 'heard';
  const head = element('tr', '', ...taken.map((column) => cell(column, column.title, 'col')));
  const body = screen.table.rows.map((texts, i) => {
    const made = element('tr', '',
      ...taken.map((column) => cell(column, texts[column.at] ?? '', column.at === 0 ? 'row' : '')));
    made.classList.toggle('lit', screen.pointing.lit.includes(i));
    made.classList.toggle('faded', screen.pointing.faded.includes(i));
    if (screen.pointing.lit.includes(i)) {
      made.setAttribute('aria-current', 'true');
    }
    return made;
  });
  return element('table', '', caption, element('thead', '', head), element('tbody', '', ...body));
}

function facts(screen: Screen): HTMLElement {
  const list = element('dl');
  list.className = 'headlines';
  screen.headlines.forEach(({ title, value, detail }) => {
    const number = element('dd', value);
    number.className = 'headline-value';
    const rest = element('dd', detail);
    rest.className = 'headline-detail';
    const card = element('div', '', element('dt', title), number, rest);
    card.className = 'headline';
    list.append(card);
  });
  return list;
}
