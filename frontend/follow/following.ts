// Whoever has left a presentation to look around by themselves is offered the way back, on every page of this tab.

const ROOM = 'tumen-follow';

class Following extends HTMLElement {
  static observedAttributes = ['back', 'leave'];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    this.show();
  }

  private show(): void {
    const code = sessionStorage.getItem(ROOM);
    this.hidden = !code;
    if (!code) {
      this.replaceChildren();
      return;
    }
    const back = document.createElement('a');
    back.textContent = this.getAttribute('back');
    back.href = new URL(`follow/${encodeURIComponent(code)}`, document.baseURI).href;
    back.className = 'button primary';
    // That page is not one of the application's views.
    back.setAttribute('router-ignore', '');
    const leave = document.createElement('button');
    leave.type = 'button';
    leave.textContent = '×';
    leave.setAttribute('aria-label', this.getAttribute('leave') ?? '');
    leave.onclick = () => {
      sessionStorage.removeItem(ROOM);
      this.show();
    };
    this.replaceChildren(back, leave);
  }
}

customElements.define('tumen-following', Following);

export {};
