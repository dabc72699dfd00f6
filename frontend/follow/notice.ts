/// <reference types="vite/client" />
// The notice of the charts' maker at the foot of the page, where this build has one, as on every other page.

const built = Object.values(import.meta.glob('../generated/commercial-banner.js', { eager: true }));

/** Shows the notice, and tells the style sheet how high it is, so that it covers nothing. */
export function showNotice(): void {
  if (built.length > 0) {
    const notice = document.createElement('vaadin-commercial-banner');
    document.body.append(notice);
    new ResizeObserver(() => document.body.style.setProperty('--notice', `${notice.offsetHeight}px`)).observe(notice);
  }
}
