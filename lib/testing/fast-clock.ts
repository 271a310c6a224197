/**
 * A script that makes time run faster where it is loaded, in a page or in Node (`--require`): the
 * clock from `base` on (ms since 1970) and the timers with it. All that load it agree on the time.
 */
export function fastClock(times: number, base: number): string {
  return `(() => {
    const real = Date.now.bind(Date);
    const now = () => Math.round(${base} + (real() - ${base}) * ${times});
    globalThis.Date = class extends Date {
      constructor(...given) { given.length > 0 ? super(...given) : super(now()); }
      static now() { return now(); }
      // Its own, because Next wraps the class and hands on no more than that.
      static parse(text) { return super.parse(text); }
      static UTC(...parts) { return super.UTC(...parts); }
    };
    for (const name of ["setTimeout", "setInterval"]) {
      const timer = globalThis[name];
      const fast = (handler, ms, ...rest) => timer(handler, (ms ?? 0) / ${times}, ...rest);
      globalThis[name] = Object.assign(fast, timer);
    }
  })();`;
}
