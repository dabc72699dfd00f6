// Whoever has left a presentation to look around by themselves is offered the way back, on every page of this tab; and
// so is the presenter whom the server no longer knows, by signing in.

const ROOM = 'tumen-follow';
// The room that this tab steers, and its last state: see SteeringTab.java.
const STEERS = 'tumen-steers';

class Following extends HTMLElement {
  static observedAttributes = ['back', 'leave', 'resume'];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    this.show();
  }

  private show(): void {
    const resume = this.getAttribute('resume');
    const steered = resume && sessionStorage.getItem(STEERS)?.split(' ')[0];
    const code = steered || sessionStorage.getItem(ROOM);
    this.hidden = !code;
    if (!code) {
      this.replaceChildren();
      return;
    }
    const back = document.createElement('a');
    back.textContent = steered ? resume : this.getAttribute('back');
    back.href = new URL(`${steered ? 'present' : 'follow'}/${encodeURIComponent(code)}`, document.baseURI).href;
    back.className = 'button primary';
    // That page is not one of the application's views.
    back.setAttribute('router-ignore', '');
    const leave = document.createElement('button');
    leave.type = 'button';
    leave.textContent = '×';
    leave.setAttribute('aria-label', this.getAttribute('leave') ?? '');
    leave.onclick = () => {
      sessionStorage.removeItem(steered ? STEERS : ROOM);
      this.show();
    };
    this.replaceChildren(back, leave);
  }
}

customElements.define('tumen-following', Following);

export {};
