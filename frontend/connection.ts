// After a lost connection the client takes its notice back only with the request after the one that came through.
// Until then a page that is up to date would say that it is not, so it is asked for whether the server answers again.

type State = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';

interface Connection {
  state: State;
  addStateChangeListener(listener: (before: State, now: State) => void): void;
}

const EVERY = 2000;

const page = window as unknown as {
  Vaadin?: { connectionState?: Connection; Flow?: { clients?: Record<string, { isActive?: () => boolean }> } };
};
const connection = page.Vaadin?.connectionState;

function waiting(): boolean {
  return Object.values(page.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.() ?? false);
}

connection?.addStateChangeListener((_before, now) => {
  if (now !== 'reconnecting') {
    return;
  }
  const look = setInterval(async () => {
    if (connection.state !== 'reconnecting') {
      clearInterval(look);
    } else if (!waiting()) {
      const answer = await fetch('actuator/health', { cache: 'no-store' }).catch(() => undefined);
      if (answer?.ok && connection.state === 'reconnecting') {
        connection.state = 'connected';
      }
    }
  }, EVERY);
});
