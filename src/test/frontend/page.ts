// As much of a browser's page as the modules under test touch.

/** An element without a picture: attributes, classes, children, events that rise from where they happened. */
export class FakeElement extends EventTarget {
  readonly attributes = new Map<string, string>();
  readonly classes = new Set<string>();
  readonly children: FakeElement[] = [];
  parent?: FakeElement;
  textContent = '';
  clientWidth = 0;
  clientHeight = 0;
  isConnected = true;
  readonly tag: string;

  constructor(tag = 'div', ...children: FakeElement[]) {
    super();
    this.tag = tag;
    this.append(...children);
  }

  readonly classList = {
    add: (...names: string[]) => names.forEach((name) => { this.classes.add(name); }),
    remove: (...names: string[]) => names.forEach((name) => { this.classes.delete(name); }),
    contains: (name: string) => this.classes.has(name),
    toggle: (name: string, on: boolean) => (on ? this.classes.add(name) : this.classes.delete(name)),
  };

  append(...children: FakeElement[]): void {
    for (const child of children) {
      child.parent = this;
      this.children.push(child);
    }
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  /** Only by tags, as many as the selector names. */
  matches(selector: string): boolean {
    return selector.split(',').map((part) => part.trim()).includes(this.tag);
  }

  querySelectorAll(tag: string): FakeElement[] {
    return this.children.flatMap((child) => [...(child.matches(tag) ? [child] : []), ...child.querySelectorAll(tag)]);
  }

  /** This element and those around it. */
  path(): FakeElement[] {
    return [this, ...(this.parent?.path() ?? [])];
  }
}

/** Something that happens at an element, and is heard by those around it. */
export class Happening extends Event {
  readonly at: FakeElement;
  [field: string]: unknown;

  constructor(type: string, at: FakeElement, fields: object = {}) {
    super(type, { cancelable: true });
    this.at = at;
    Object.assign(this, fields);
  }

  override composedPath(): FakeElement[] {
    return this.at.path();
  }
}

/** A press of a key, without others unless they are named. */
export function press(key: string, at: FakeElement, fields: object = {}): Happening {
  const none = { repeat: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return new Happening('keydown', at, { key, ...none, ...fields });
}

export interface Page {
  window: EventTarget;
  document: EventTarget & { visibilityState: string; baseURI: string; documentElement: FakeElement };
  /** The classes of elements that modules have defined. */
  defined: Map<string, new () => FakeElement>;
}

/** Puts a page where modules look for it. It has to be there before they are imported. */
export function openPage(): Page {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    baseURI: 'http://figures.example/',
    documentElement: new FakeElement('html'),
    querySelectorAll: () => [],
    getElementById: () => null,
  });
  const defined: Page['defined'] = new Map();
  Object.assign(globalThis, {
    window,
    document,
    HTMLElement: FakeElement,
    Element: FakeElement,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    location: new URL('http://figures.example/'),
    customElements: { define: (tag: string, made: new () => FakeElement) => defined.set(tag, made) },
    getComputedStyle: () => ({ fontSize: '16px' }),
  });
  return { window, document, defined };
}
