// Stands in for modules that are left out of the bundle; see vite.config.ts.
// biome-ignore lint/complexity/noStaticOnlyClass: the library makes objects of it
export default class Nothing {
  static simulatedEventTarget = undefined;
}
