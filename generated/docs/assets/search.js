// Search over the whole reference, in the browser alone. The index is a script that is loaded when it
// is first needed, so that it also works where files cannot be fetched.
(() => {
  "use strict";
  const root = document.documentElement;
  const input = document.getElementById(":search");
  if (!input) return;
  const box = input.parentElement.querySelector(".results");
  const list = box.querySelector("ul");
  const status = box.querySelector("p");
  const chinese = root.dataset.language === "zh";
  const SHOWN = 40;
  const CJK = /[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

  // -- the index

  const pages = [];
  const entries = [];
  let awaited = 0;
  let loading = false;

  // Called by each file of the index: pages are [path, English title, Chinese title], entries are
  // [page, kind, anchor, name, English text, Chinese text, further words], more are further files.
  globalThis.specwrightIndex = (index) => {
    const first = pages.length;
    for (const page of index.pages) pages.push(page);
    for (const [page, kind, anchor, name, english, other, words] of index.entries) entries.push({
      page: first + page,
      kind,
      anchor,
      name,
      english,
      other,
      lowerName: fold(name),
      lowerWords: words.map(fold),
      lowerText: fold(`${english}\n${other}`),
    });
    for (const file of index.more ?? []) fetchIndex(`search/${file}`);
    awaited -= 1;
    show();
  };

  function fetchIndex(file) {
    awaited += 1;
    const script = document.createElement("script");
    script.async = false;
    script.addEventListener("error", () => {
      awaited -= 1;
      show();
    });
    script.src = `${root.dataset.root}assets/${file.split("/").map(encodeURIComponent).join("/")}`;
    document.head.append(script);
  }

  function load() {
    if (loading) return;
    loading = true;
    fetchIndex("search-index.js");
  }

  // -- matching

  const fold = (text) => text.normalize("NFKC").toLowerCase();

  // Words as they are; runs of Chinese, which has no spaces, as pairs of characters.
  function termsOf(query) {
    const folded = fold(query);
    const runs = folded.match(CJK) ?? [];
    const words = folded.replace(CJK, " ").split(/[\s,;，；。、]+/u).filter(Boolean);
    return { words, runs: runs.map((run) => ({ run, pairs: pairsOf(run) })) };
  }

  function pairsOf(run) {
    const characters = Array.from(run);
    if (characters.length < 3) return [run];
    return characters.slice(1).map((character, index) => characters[index] + character);
  }

  const lastName = (name) => name.slice(name.lastIndexOf(".") + 1).replaceAll("[]", "");

  function scoreOfWord(entry, word) {
    const { lowerName, lowerWords, lowerText } = entry;
    const own = lastName(lowerName);
    if (lowerName === word || own === word) return 100;
    if (lowerWords.includes(word)) return 80;
    if (own.startsWith(word)) return 60;
    if (own.includes(word)) return 45;
    if (lowerName.includes(word)) return 30;
    if (lowerWords.some((value) => value.includes(word))) return 25;
    const at = lowerText.indexOf(word);
    if (at < 0) return 0;
    return at === 0 || /\W/.test(lowerText[at - 1]) ? 12 : 6;
  }

  function scoreOfRun(entry, { run, pairs }) {
    const text = `${entry.lowerText}\n${entry.lowerWords.join("\n")}`;
    if (text.includes(run)) return 40 + (text.startsWith(run) ? 10 : 0);
    const found = pairs.filter((pair) => text.includes(pair)).length;
    return found / pairs.length >= 0.6 ? (20 * found) / pairs.length : 0;
  }

  const WEIGHTS = { operation: 1.6, page: 1.3, parameter: 1.2, error: 1.1, rule: 1, reply: 0.8 };

  function search(query) {
    const { words, runs } = termsOf(query);
    if (!words.length && !runs.length) return [];
    const found = [];
    for (const entry of entries) {
      let score = 0;
      const parts = [
        ...words.map((word) => () => scoreOfWord(entry, word)),
        ...runs.map((run) => () => scoreOfRun(entry, run)),
      ];
      for (const part of parts) {
        const points = part();
        if (!points) {
          score = 0;
          break;
        }
        score += points;
      }
      if (score) found.push([score * WEIGHTS[entry.kind], entry]);
    }
    found.sort(([a, one], [b, other]) => b - a || one.name.length - other.name.length);
    return found.map(([, entry]) => entry);
  }

  // -- showing

  let active = -1;

  function show() {
    const query = input.value.trim();
    if (!loading || awaited > 0 || !query) return close();
    const found = search(query);
    list.replaceChildren(...found.slice(0, SHOWN).map((entry, index) => option(entry, index, query)));
    status.textContent = found.length ? "" : input.dataset.none;
    box.hidden = false;
    input.setAttribute("aria-expanded", "true");
    select(found.length ? 0 : -1);
  }

  function close() {
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  }

  function option(entry, index, query) {
    const [path, english, other] = pages[entry.page];
    const item = document.createElement("li");
    item.role = "option";
    item.id = `:result-${index}`;
    const link = document.createElement("a");
    link.tabIndex = -1;
    link.href = `${root.dataset.root}${root.dataset.language}/${path}${entry.anchor ? `#${entry.anchor}` : ""}`;
    const name = document.createElement("span");
    name.className = `hit-name ${entry.kind}`;
    name.append(...marked(entry.name, query));
    const page = document.createElement("span");
    page.className = "hit-page";
    page.textContent = chinese && other ? other : english;
    const text = document.createElement("span");
    text.className = "hit-text";
    text.append(...marked(excerpt(entry, query), query));
    link.append(name, page, text);
    item.append(link);
    item.addEventListener("mousemove", () => select(index));
    return item;
  }

  // The text in the page's language, or in the other one where only that has what was looked for.
  function excerpt(entry, query) {
    const { words, runs } = termsOf(query);
    const terms = [...words, ...runs.map(({ run }) => run)];
    const own = chinese ? entry.other || entry.english : entry.english;
    const both = [own, chinese ? entry.english : entry.other];
    const text = both.find((each) => terms.some((term) => fold(each).includes(term))) ?? own;
    const at = Math.max(0, Math.min(...terms.map((term) => fold(text).indexOf(term)).filter((i) => i >= 0)));
    const from = Number.isFinite(at) && at > 60 ? text.lastIndexOf(" ", at - 30) + 1 || at - 30 : 0;
    return `${from ? "…" : ""}${text.slice(from, from + 180)}`;
  }

  function marked(text, query) {
    const { words, runs } = termsOf(query);
    const folded = fold(text);
    if (folded.length !== text.length) return [text];
    const spans = [];
    for (const term of [...words, ...runs.flatMap(({ run, pairs }) => [run, ...pairs])]) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        spans.push([at, at + term.length]);
      }
    }
    spans.sort(([a], [b]) => a - b);
    const parts = [];
    let end = 0;
    for (const [from, to] of spans) {
      if (to <= end) continue;
      parts.push(text.slice(end, Math.max(from, end)));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(from, end), to);
      parts.push(mark);
      end = to;
    }
    return [...parts, text.slice(end)];
  }

  function select(index) {
    const items = [...list.children];
    items[active]?.removeAttribute("aria-selected");
    active = index;
    const item = items[index];
    if (!item) return input.removeAttribute("aria-activedescendant");
    item.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  function open() {
    const link = list.children[active]?.querySelector("a");
    if (!link) return;
    close();
    input.blur();
    location.href = link.href;
  }

  const KEYS = {
    ArrowDown: () => select(Math.min(active + 1, list.children.length - 1)),
    ArrowUp: () => select(Math.max(active - 1, 0)),
    Enter: open,
    Escape: () => {
      if (box.hidden) input.blur();
      close();
    },
  };

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || !(event.key in KEYS)) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  list.addEventListener("click", close);
  document.addEventListener("click", (event) => {
    if (!input.parentElement.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.composedPath()[0];
    if (at instanceof Element && at.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
