// The keys that lead through a deck, and those that a clicker sends, each with where it leads.

export const WAYS: Record<string, string> = {
  ArrowLeft: 'BACK', ArrowUp: 'BACK', PageUp: 'BACK',
  ArrowRight: 'ON', ArrowDown: 'ON', PageDown: 'ON', ' ': 'ON',
  Home: 'FIRST', End: 'LAST',
};

/** What a wall tells the window that has opened it. */
export interface Pressed {
  way: string;
}
