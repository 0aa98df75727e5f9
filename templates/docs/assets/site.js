// Comforts of the reference pages; every page can be read without them.
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // -- theme

  function isDark() {
    const chosen = root.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function switchTheme() {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("specwright-theme", root.dataset.theme);
    } catch {
      // Storage is closed to this page: the choice lasts until the next one.
    }
  }

  for (const button of all("button.theme")) button.addEventListener("click", switchTheme);

  // -- links to a parameter open what it lies in, and those that hold a request the checker

  const checker = document.querySelector(".checker");

  function target() {
    if (checker && location.hash.startsWith("#request=")) return checker;
    return document.getElementById(location.hash.slice(1)) ?? decoded();
  }

  function decoded() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  }

  function reveal(element) {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      if (at.hidden) at.hidden = false;
      const forms = at.dataset?.forms;
      if (forms) showForm(forms);
    }
  }

  // A parameter that the chosen form of the request lacks is shown with all forms.
  function showForm(forms) {
    const chosen = document.querySelector('input[name="form"]:checked');
    if (!chosen || chosen.value === "0" || forms.split(" ").includes(chosen.value)) return;
    document.querySelector('input[name="form"][value="0"]').checked = true;
  }

  function follow() {
    const element = location.hash.length > 1 ? target() : null;
    if (!element) return;
    clearFilters();
    reveal(element);
    element.scrollIntoView();
  }

  addEventListener("hashchange", follow);

  // -- the checker: its scripts are loaded when it is opened for the first time

  const SCRIPTS = [
    "cel", "validation/values", "validation/words", "validation/walker", "validation/rules",
    "validation/keywords", "validation/applicators", "request", "editor", "check",
  ];

  const loaded = (address) =>
    new Promise((onload, onerror) => {
      const script = document.createElement("script");
      document.head.append(Object.assign(script, { src: address, async: false, onload, onerror }));
    });

  async function startChecker() {
    const { rules, notLoaded } = checker.dataset;
    const scripts = SCRIPTS.map((name) => `${root.dataset.root}assets/${name}.js`);
    try {
      await Promise.all([...scripts, ...(rules ? [rules] : [])].map(loaded));
      await globalThis.specwright.startChecker(checker);
    } catch (error) {
      checker.querySelector(".verdict").textContent = notLoaded;
      throw error;
    }
  }

  checker?.addEventListener("toggle", startChecker, { once: true });

  // -- the other language opens at the same place, or with the request that is being checked

  function place() {
    if (checker?.open && checker.dataset.request) return checker.dataset.request;
    const edge = 80;
    const current = location.hash.length > 1 ? target() : null;
    if (current) {
      const box = current.getBoundingClientRect();
      if (box.bottom > 0 && box.top < innerHeight) return location.hash;
    }
    if (scrollY < edge) return "";
    const seen = all("li[id], h2[id], h3[id]").find((element) => {
      const box = element.getBoundingClientRect();
      return box.height > 0 && box.top > -1 && box.top < innerHeight;
    });
    return seen ? `#${seen.id}` : "";
  }

  for (const link of all("a.language")) {
    link.addEventListener("click", () => {
      link.hash = place() || location.hash;
    });
  }

  // -- copy buttons

  async function copy(button, block) {
    const text = block.querySelector("code").textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(block.querySelector("code"));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand("copy");
      getSelection().removeAllRanges();
    }
    button.textContent = root.dataset.copied;
    setTimeout(() => (button.textContent = root.dataset.copy), 1500);
  }

  for (const block of all("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = root.dataset.copy;
    button.addEventListener("click", () => copy(button, block));
    const holder = document.createElement("div");
    holder.className = "code";
    block.replaceWith(holder);
    holder.append(block, button);
  }

  // -- filters

  const filters = [];

  function clearFilters() {
    for (const filter of filters) filter.clear();
  }

  const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  function parameterFilter(bar) {
    const input = bar.querySelector("input");
    const count = bar.querySelector(".count");
    const section = bar.closest("section");
    const rows = all("li.p", section);
    const opened = new Map();

    function own(row) {
      row.searchText ??= [row.querySelector(":scope > .p-head"), row.querySelector(":scope > .p-body")]
        .map((part) => part?.textContent ?? "")
        .join(" ")
        .toLowerCase();
      return row.searchText;
    }

    function apply() {
      const words = wordsOf(input.value);
      if (!words.length) return show();
      const wanted = new Set();
      let found = 0;
      for (const row of rows) {
        if (!words.every((word) => own(row).includes(word))) continue;
        found += 1;
        for (let at = row; at && at !== section; at = at.parentElement) wanted.add(at);
      }
      for (const row of rows) row.hidden = !wanted.has(row);
      for (const details of all("details.kids", section)) {
        if (!opened.has(details)) opened.set(details, details.open);
        details.open = wanted.has(details);
      }
      for (const group of all(".group", section)) group.hidden = !wanted.has(group);
      count.textContent = `${found} / ${rows.length}`;
    }

    function show() {
      for (const row of rows) row.hidden = false;
      for (const group of all(".group", section)) group.hidden = false;
      for (const [details, open] of opened) details.open = open;
      opened.clear();
      count.textContent = "";
    }

    input.addEventListener("input", apply);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") clear();
    });
    for (const [name, open] of [["expand", true], ["collapse", false]]) {
      bar.querySelector(`.${name}`).addEventListener("click", () => {
        for (const details of all("details.kids", section)) details.open = open;
      });
    }
    function clear() {
      if (!input.value) return;
      input.value = "";
      show();
    }
    filters.push({ clear });
  }

  function errorFilter(bar) {
    const input = bar.querySelector("input[type=search]");
    const retryable = bar.querySelector(".only-retryable");
    const count = bar.querySelector(".count");
    const rows = all("li.error", bar.parentElement);

    function apply() {
      const words = wordsOf(input.value);
      let found = 0;
      for (const row of rows) {
        row.searchText ??= row.textContent.toLowerCase();
        const wanted =
          words.every((word) => row.searchText.includes(word)) &&
          (!retryable.checked || row.querySelector(".badge.retry"));
        row.hidden = !wanted;
        found += wanted ? 1 : 0;
      }
      count.textContent = words.length || retryable.checked ? `${found} / ${rows.length}` : "";
    }

    function clear() {
      if (!input.value && !retryable.checked) return;
      input.value = "";
      retryable.checked = false;
      apply();
    }

    input.addEventListener("input", apply);
    retryable.addEventListener("change", apply);
    filters.push({ clear });
  }

  for (const bar of all(".toolbar")) {
    if (bar.dataset.filter === "parameters") parameterFilter(bar);
    if (bar.dataset.filter === "errors") errorFilter(bar);
  }

  // -- the address of the schema, as an editor needs it

  for (const code of all("code[data-schema]")) {
    if (!location.protocol.startsWith("http")) continue;
    const address = new URL(code.dataset.schema, location.href).href;
    code.textContent = `# yaml-language-server: $schema=${address}`;
  }

  // -- where the reader is, in the list of the page's parts

  const parts = new Map(
    all(".toc a").map((link) => [document.getElementById(link.hash.slice(1)), link]),
  );
  parts.delete(null);
  let current = null;

  function mark() {
    let last = null;
    for (const [heading, link] of parts) {
      if (heading.getBoundingClientRect().top < 120) last = link;
    }
    if (last === current) return;
    current?.removeAttribute("aria-current");
    last?.setAttribute("aria-current", "true");
    current = last;
  }

  if (parts.size) {
    let waiting = false;
    addEventListener(
      "scroll",
      () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      },
      { passive: true },
    );
    mark();
  }

  // -- paper shows everything

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open], .checker)");
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });

  follow();
})();
