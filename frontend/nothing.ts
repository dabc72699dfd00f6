// Stands in for modules that are left out of the bundle; see vite.config.ts.
export default class Nothing {
  static simulatedEventTarget = undefined;
}
