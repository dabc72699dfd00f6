// The Flow client starts when the page has been parsed. It is loaded later than that, so it hears nothing any more and
// looks only every 50 ms whether it may start. Whoever listens too late is therefore told at once; docs/decisions/0008.

const PARSED = 'DOMContentLoaded';
const listen = document.addEventListener;

document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: unknown): void => {
  listen.call(document, type, listener, options as AddEventListenerOptions);
  if (type === PARSED && document.readyState !== 'loading' && typeof listener === 'function') {
    queueMicrotask(() => listener.call(document, new Event(PARSED)));
  }
};

export {};
