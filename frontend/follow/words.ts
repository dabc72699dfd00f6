// The texts of the page, in the reader's language, as the server gave them.

import { given } from './scene.ts';

const words = given<Record<string, string>>('words') ?? {};

/** The text of this name, with its places {0}, {1} … filled. */
export function say(name: string, ...values: string[]): string {
  return (words[name] ?? name).replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
}
