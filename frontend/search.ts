// <tumen-search> is the search field of the frame, after the combobox pattern of WAI-ARIA: it has a field and a list of
// options, which the server fills. Here it is opened, closed and walked. "/" leads to it from anywhere.

const WRITING = 'input, textarea, select, [contenteditable]';
const OPEN = 'open';
const SELECTED = 'aria-selected';

class Search extends HTMLElement {
  private chosen = false;
  private readonly press = (event: KeyboardEvent) => this.callHere(event);

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.walk(event));
    this.addEventListener('input', () => this.typed());
    this.addEventListener('focusin', () => this.show(this.options().length > 0));
    this.addEventListener('focusout', (event) => this.contains(event.relatedTarget as Node | null) || this.show(false));
    this.addEventListener('click', (event) => this.choose(event));
    // A press on an option must not take the focus from the field, and so the option away from the press.
    this.addEventListener('mousedown', (event) => this.field() === event.target || event.preventDefault());
  }

  connectedCallback(): void {
    document.addEventListener('keydown', this.press);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.press);
  }

  /** Called by the server: the list has what was found for the words typed last. */
  answered(): void {
    this.removeAttribute('aria-busy');
    this.options().forEach((option, index) => { option.id = `search-option-${index}`; });
    this.select(-1);
    this.show(this.contains(document.activeElement) && this.field()!.value.trim() !== '');
  }

  /** Called by the server: another page is here. Whoever chose it here goes on in it. */
  arrived(): void {
    this.show(false);
    if (this.chosen) {
      this.chosen = false;
      const content = document.getElementById('content');
      content?.setAttribute('tabindex', '-1');
      content?.focus({ preventScroll: true });
    }
  }

  private field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private selected(): number {
    return this.options().findIndex((option) => option.getAttribute(SELECTED) === 'true');
  }

  private select(which: number): void {
    const options = this.options();
    options.forEach((option, index) => { option.setAttribute(SELECTED, String(index === which)); });
    if (options[which]) {
      this.field()!.setAttribute('aria-activedescendant', options[which].id);
      options[which].scrollIntoView({ block: 'nearest' });
    } else {
      this.field()!.removeAttribute('aria-activedescendant');
    }
  }

  private show(shown: boolean): void {
    this.toggleAttribute(OPEN, shown);
    this.field()?.setAttribute('aria-expanded', String(shown && this.options().length > 0));
    if (!shown) {
      this.select(-1);
    }
  }

  private typed(): void {
    this.setAttribute('aria-busy', 'true');
    this.select(-1);
    if (this.field()!.value.trim() === '') {
      this.show(false);
    }
  }

  private callHere(event: KeyboardEvent): void {
    const writing = event.composedPath().some((part) => part instanceof Element && part.matches(WRITING));
    if (event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented && !writing
        && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      this.field()?.focus();
      this.field()?.select();
    }
  }

  private walk(event: KeyboardEvent): void {
    // While a syllable is being put together the keys are the input method's.
    if (event.isComposing || event.target !== this.field()) {
      return;
    }
    const many = this.options().length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (many > 0) {
          this.show(true);
          const from = this.selected();
          // Before the first and after the last is the field itself.
          const to = event.key === 'ArrowDown' ? from + 1 : from < 0 ? many - 1 : from - 1;
          this.select(to < many ? to : -1);
        }
        break;
      case 'Enter':
        event.preventDefault();
        this.go();
        break;
      case 'Escape':
        if (this.hasAttribute(OPEN)) {
          event.preventDefault();
          this.show(false);
        }
        break;
    }
  }

  /** To the option selected, else to everything that is found for these words. */
  private go(): void {
    const option = this.options()[this.selected()];
    const words = this.field()!.value.trim();
    if (option) {
      option.click();
    } else if (words !== '') {
      const whole = this.querySelector<HTMLAnchorElement>(':scope > a')!;
      const address = new URL(whole.href);
      address.searchParams.set('q', words);
      whole.href = address.href;
      whole.click();
    }
  }

  private choose(event: MouseEvent): void {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if ((event.target as Element).closest('a') && !elsewhere) {
      this.chosen = true;
      this.show(false);
    }
  }
}

customElements.define('tumen-search', Search);

export {};
