// Whoever has a page open sees a new release as soon as it is published. A page says in `data-release` which release
// was the newest when it was made; when the server says another one, the page is told by the event `released`.

const ASK_EVERY = 25_000;
const COME_BACK_AFTER = 1000;

function told(newest: string): void {
  document.querySelectorAll<HTMLElement>('[data-release]').forEach((page) => {
    if (page.dataset.release !== newest) {
      page.dispatchEvent(new Event('released'));
    }
  });
}

function listen(): void {
  const address = new URL('live', document.baseURI);
  address.protocol = address.protocol.replace('http', 'ws');
  const socket = new WebSocket(address);
  const asking = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send('?'), ASK_EVERY);
  socket.onmessage = (message) => told(message.data);
  socket.onclose = () => {
    clearInterval(asking);
    // Not all at once when the server comes back.
    setTimeout(listen, COME_BACK_AFTER * (1 + Math.random()));
  };
}

// Not before the page itself is there.
(window.requestIdleCallback ?? setTimeout)(listen);

export {};
