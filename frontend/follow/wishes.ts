// What belongs to the reader and not to the presenter: language, colour scheme, size of text. The first two are kept
// as the rest of the site keeps them, in cookies that the server reads; see Preferences.java.

const KEEP = '; path=/; max-age=31536000; samesite=lax';
const SIZE = 'tumen-text-size';
const SIZES = [0.85, 1, 1.2, 1.45, 1.75];
const NORMAL = 1;

const root = document.documentElement;

function keep(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the newer way
  document.cookie = `${name}=${value}${KEEP}`;
}

function toggleScheme(): void {
  const { colorScheme } = getComputedStyle(root);
  const dark =
    colorScheme === 'light dark' ? matchMedia('(prefers-color-scheme: dark)').matches : colorScheme === 'dark';
  const scheme = dark ? 'light' : 'dark';
  root.style.colorScheme = scheme;
  root.setAttribute('theme', scheme);
  keep('tumen-scheme', scheme);
}

function size(): number {
  const kept = Number(localStorage.getItem(SIZE) ?? NORMAL);
  return SIZES[kept] ? kept : NORMAL;
}

function showSize(): void {
  root.style.setProperty('--follow-size', String(SIZES[size()]));
}

/** Lets the reader choose; whoever draws text is told when its size has changed. */
export function offerWishes(resized: () => void): void {
  showSize();
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => {
      keep('tumen-language', button.dataset.language!);
      location.reload();
    });
  }
  document.querySelector('.scheme')?.addEventListener('click', toggleScheme);
  for (const button of document.querySelectorAll<HTMLElement>('[data-size]')) {
    button.addEventListener('click', () => {
      const step = Number(button.dataset.size);
      const next = step === 0 ? NORMAL : Math.max(0, Math.min(SIZES.length - 1, size() + step));
      localStorage.setItem(SIZE, String(next));
      showSize();
      resized();
    });
  }
}
