// The audience's page: shows what the presenter shows, in the follower's own language, colours, size and form.

import './follow.css';
import './wall.css';
import { element, Figure } from './figure.ts';
import { Line } from '../line.ts';
import { showNotice } from './notice.ts';
import { given, possible, read, type Form, type Scene, type Screen, type Word } from './scene.ts';
import { onTheWall } from './wall.ts';
import { offerWishes } from './wishes.ts';
import { say } from './words.ts';

const FORM = 'tumen-follow-form';
const ROOM = 'tumen-follow';

const WALL_SOURCES = 4;

type Status = 'connecting' | 'live' | 'reconnecting' | 'away' | 'paused' | 'behind' | 'pausedOffline' | 'over';

function source({ title, link }: Screen['sources'][number]): HTMLElement {
  if (!link) {
    return element('li', title);
  }
  const anchor = element('a', title);
  anchor.href = link;
  anchor.rel = 'noopener noreferrer';
  return element('li', '', anchor);
}

function told({ title, sentence }: Screen): string {
  return `${title}. ${sentence}`;
}

function follow(first: Scene): void {
  const main = document.querySelector<HTMLElement>('main')!;
  const wall = document.body.classList.contains('wall');
  const part = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
  const figure = new Figure(part('.plot'), wall);
  const pauseButton = part('#pause');
  let newest = first;
  let shown = first;
  let paused = false;
  let connection: 'first' | 'up' | 'down' = 'first';
  let over = first.ended;
  let presenter = first.presenter;

  const status = (): Status => {
    if (over && newest === shown) {
      return 'over';
    }
    if (paused) {
      return connection !== 'up' && !over ? 'pausedOffline' : newest === shown ? 'paused' : 'behind';
    }
    if (connection !== 'up') {
      return connection === 'first' ? 'connecting' : 'reconnecting';
    }
    return presenter === 'away' ? 'away' : 'live';
  };

  const own = () => sessionStorage.getItem(FORM) as Form | null;
  const form = (screen: Screen) => possible(screen, own() ?? screen.form);

  function showStatus(): void {
    const now = status();
    const line = part('#line');
    if (line.dataset.state !== now) {
      line.dataset.state = now;
      part('#line .words').textContent = say(now);
    }
    const marked = now === 'reconnecting' || now === 'pausedOffline' ? 'notLive' : paused ? 'paused' : '';
    const mark = part('.mark');
    mark.hidden = !marked;
    mark.textContent = marked && say(marked);
    part('.figure').dataset.live = marked ? 'no' : 'yes';
    pauseButton.textContent = say(paused ? 'catchUp' : 'pause');
    pauseButton.classList.toggle('primary', now === 'behind');
    pauseButton.setAttribute('aria-disabled', String(now === 'over'));
    if (now === 'over') {
      sessionStorage.removeItem(ROOM);
    }
  }

  function showForms(): void {
    const screen = shown.screen;
    // What explains a chart explains nothing of a table; events are shown beside both.
    part('.legend').hidden = form(screen) === 'table';
    document.querySelectorAll<HTMLElement>('[data-form]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.form === (own() ?? '')));
      const none = button.dataset.form && possible(screen, button.dataset.form as Form) !== button.dataset.form;
      button.setAttribute('aria-disabled', String(!!none));
    });
  }

  function showScreen(screen: Screen): void {
    part('.where').textContent = screen.page;
    part('h1').textContent = screen.title;
    part('.sentence').textContent = screen.sentence;
    part('.pointed').textContent = screen.pointing.words;
    part('.legend').textContent = screen.legend;
    part('.events').replaceChildren(...screen.events.map((event) => element('li', event)));
    part('.events').hidden = screen.events.length === 0;
    part('.release').textContent = screen.release;
    part('.notes').replaceChildren(...screen.notes.map((note) => element('li', note)));
    const sources = screen.sources.map(source);
    // A wall has room for a few; everybody has the others in the hand.
    const named = wall && sources.length > WALL_SOURCES ? sources.slice(0, WALL_SOURCES - 1) : sources;
    const rest = sources.length - named.length;
    part('.sources').replaceChildren(...named, ...(rest ? [element('li', say('moreSources', String(rest)))] : []));
    part<HTMLDetailsElement>('.more').hidden = screen.notes.length + screen.sources.length === 0;
    part<HTMLAnchorElement>('#explore').href = main.dataset.root + screen.address;
    document.title = document.title.replace(/^.*(?= – )/, () => screen.title);
    showForms();
    figure.show(screen, form(screen));
  }

  /** Shows the newest scene, and says so once to those who hear the page. */
  function catchUp(): void {
    if (newest !== shown) {
      const before = told(shown.screen);
      shown = newest;
      showScreen(shown.screen);
      const now = told(shown.screen);
      const { words } = shown.screen.pointing;
      // Whoever points at one mark after the other need not say each time what is pointed at marks of.
      part('#said').replaceChildren(element('p', now === before && words ? words : `${now} ${words}`.trim()));
    }
  }

  function pause(): void {
    if (status() !== 'over') {
      paused = !paused;
      if (!paused) {
        catchUp();
      }
      showStatus();
    }
  }

  offerWishes(() => figure.show(shown.screen, form(shown.screen)));
  pauseButton.addEventListener('click', pause);
  for (const button of document.querySelectorAll<HTMLElement>('[data-form]')) {
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') === 'true') {
        return;
      }
      if (button.dataset.form) {
        sessionStorage.setItem(FORM, button.dataset.form);
      } else {
        sessionStorage.removeItem(FORM);
      }
      showForms();
      figure.show(shown.screen, form(shown.screen));
    });
  }
  if (wall) {
    onTheWall(pause);
    part<HTMLDetailsElement>('.more').open = true;
  } else {
    // The pages this one leads to offer the way back; see following.ts.
    sessionStorage.setItem(ROOM, main.dataset.code!);
  }
  showScreen(shown.screen);

  const address = new URL(`${main.dataset.root}follow/${main.dataset.code}/live`, location.href);
  address.search = `lang=${document.documentElement.lang}${wall ? '&screen=wall' : ''}`;
  const heard = (said: Scene | Word): void => {
    presenter = said.presenter ?? presenter;
    over ||= said.ended ?? false;
    if ('screen' in said && said.seq > newest.seq) {
      newest = said;
      if (!paused) {
        catchUp();
      }
    }
    showStatus();
  };
  const connected = (now: boolean): void => {
    connection = now ? 'up' : 'down';
    showStatus();
  };
  const gone = (): void => {
    over = true;
    showStatus();
  };
  const line = new Line(address, { read, heard, connected, gone });
  // A browser may keep the page as it is, to come back to it.
  addEventListener('pagehide', () => {
    line.close();
    connected(false);
  });
  addEventListener('pageshow', (event) => event.persisted && line.open());
  line.open();
  showStatus();
}

showNotice();
const scene = given<Scene>('scene');
if (scene) {
  follow(scene);
} else {
  offerWishes(() => {});
}
