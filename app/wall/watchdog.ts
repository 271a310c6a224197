/**
 * Loads the wall anew where its scripts do not come to life, or die: after a minute, then after ever
 * longer pauses up to ten. It stands in the page itself, so that it runs where no other script does.
 */
export const watchdog = `(() => {
  const key = "dateline-wall-restarts";
  const read = () => { try { return Number(sessionStorage.getItem(key)) || 0 } catch { return 0 } };
  const wait = Math.min(10, 2 ** read()) * 60000;
  setTimeout(() => {
    if (document.documentElement.dataset.wall === "alive") return;
    try { sessionStorage.setItem(key, String(read() + 1)) } catch {}
    location.reload();
  }, wait);
})()`;
