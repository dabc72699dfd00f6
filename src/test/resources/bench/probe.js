// The stopwatch of ./bench, put into every page before its own scripts. It looks at a frame when all scripts and the
// layout of that frame are done (only an observer of sizes comes so late) and takes the time when it has been painted.
(() => {
  const LONGEST = 30000;
  const QUIET = 250;

  // Calls look() in every frame and judge(seen, time) after it, until judge gives an answer.
  const watch = (look, judge) => new Promise((resolve, reject) => {
    const sign = document.createElement('i');
    const { port1, port2 } = new MessageChannel();
    const begin = performance.now();
    let seen;
    let wide = false;
    const observer = new ResizeObserver(() => {
      seen = look();
      port2.postMessage(0);
    });
    const next = () => requestAnimationFrame(() => {
      if (!sign.isConnected) {
        sign.style.cssText = 'position:fixed;left:0;top:0;height:1px;width:1px;visibility:hidden;contain:strict';
        document.documentElement.append(sign);
        observer.observe(sign);
        return;
      }
      wide = !wide;
      sign.style.width = wide ? '2px' : '1px';
    });
    port1.onmessage = () => {
      const time = performance.now();
      const answer = judge(seen, time);
      if (answer === undefined && time - begin < LONGEST) {
        next();
        return;
      }
      observer.disconnect();
      sign.remove();
      port1.close();
      if (answer === undefined) {
        reject(new Error('nothing seen within ' + LONGEST + ' ms'));
      } else {
        resolve(answer);
      }
    };
    next();
  });

  const columns = () => [document, ...[...document.querySelectorAll('vaadin-chart')].map((c) => c.shadowRoot ?? c)]
    .flatMap((root) => [...root.querySelectorAll('.highcharts-point')]);

  const entries = () => (document.querySelector('vaadin-chart') ? [] : [...document.querySelectorAll('.entry')]);

  const first = () => {
    const [column] = columns();
    return [...(column?.closest('svg').querySelectorAll('.highcharts-point') ?? [])]
      .map((c) => c.getAttribute('d')).join();
  };

  const table = () => [...document.querySelectorAll('vaadin-grid-cell-content, td')].map((c) => c.textContent).join();

  const visible = (column) => {
    const { width, height } = column.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  window.bench = {
    // A page without charts shows entries of a list.
    painted: watch(() => [...columns(), ...entries()].some(visible), (seen, time) => (seen ? time : undefined)),

    // Whether the page shows what an upload would change; charts further down are drawn when their turn comes.
    impact() {
      const [chart] = document.querySelectorAll('.before-and-after vaadin-chart');
      return chart !== undefined && visible(chart);
    },

    // Waits for what comes by itself; `repainted` is then the time of day when the first chart has changed, and `heard`
    // when the page has known of another release.
    listen() {
      const chart = first();
      const release = () => document.querySelector('main').dataset.release;
      const known = release();
      this.repainted = watch(first, (seen) => (seen !== chart ? Date.now() : undefined));
      this.heard = watch(release, (seen) => (seen !== known ? Date.now() : undefined));
    },

    // Waits for a click; `changed` is then the time from it to the last change of the first chart and the table, and
    // `clickedAt` the time of day when it was made.
    arm() {
      const before = [first(), table()];
      let last = before;
      let clicked;
      let changed;
      window.addEventListener('click', (event) => {
        if (clicked === undefined) {
          clicked = event.timeStamp;
          this.clickedAt = Date.now() - (performance.now() - clicked);
        }
      }, { capture: true });
      this.changed = watch(() => [first(), table()], (seen, time) => {
        if (seen.some((text, at) => text !== last[at])) {
          last = seen;
          changed = time;
        }
        const both = seen.every((text, at) => text !== before[at]);
        return clicked !== undefined && both && time - changed > QUIET ? changed - clicked : undefined;
      });
    },
  };
})();
