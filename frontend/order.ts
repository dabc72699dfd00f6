// <tumen-order> around a list lets its items be put in another order: dragged with the mouse, or with the Alt key and
// the arrows where the focus is. It moves nothing itself, but tells the page by the event `moved`: from where, to where.

const DRAGGED = 'dragged';
const TARGET = 'drop-target';
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

class Order extends HTMLElement {
  private from = -1;

  constructor() {
    super();
    this.addEventListener('dragstart', (event) => this.take(event));
    this.addEventListener('dragover', (event) => this.over(event));
    this.addEventListener('drop', (event) => this.drop(event));
    this.addEventListener('dragend', () => this.clear());
    this.addEventListener('keydown', (event) => this.press(event));
  }

  private items(): Element[] {
    return [...this.querySelectorAll('li')];
  }

  private at(event: Event): number {
    return this.items().findIndex((item) => event.composedPath().includes(item));
  }

  private take(event: DragEvent): void {
    this.from = this.at(event);
    this.items()[this.from]?.classList.add(DRAGGED);
    event.dataTransfer?.setData('text/plain', String(this.from));
  }

  private over(event: DragEvent): void {
    const to = this.at(event);
    if (this.from < 0 || to < 0) {
      return;
    }
    event.preventDefault();
    this.items().forEach((item, index) => { item.classList.toggle(TARGET, index === to && to !== this.from); });
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    this.move(this.from, this.at(event));
    this.clear();
  }

  private clear(): void {
    this.from = -1;
    this.items().forEach((item) => { item.classList.remove(DRAGGED, TARGET); });
  }

  private press(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    if (event.altKey && by) {
      event.preventDefault();
      const from = this.at(event);
      this.move(from, from + by);
    }
  }

  private move(from: number, to: number): void {
    if (from >= 0 && to >= 0 && from !== to && to < this.items().length) {
      this.dispatchEvent(new CustomEvent('moved', { detail: { from, to } }));
    }
  }
}

customElements.define('tumen-order', Order);

export {};
