// "Check your request": the violations of what stands in the editor, at their lines, as one types.
globalThis.specwright.startChecker = (box) => {
  "use strict";
  const { specwright } = globalThis;
  const words = box.dataset;
  const chinese = document.documentElement.dataset.language === "zh";
  const verdict = box.querySelector(".verdict");
  const list = box.querySelector(".violations");
  const examples = box.querySelector(".examples");
  const share = box.querySelector(".share");
  const START = "#request=";

  // -- examples to start from: those of the page

  const shown = [...document.querySelectorAll('[aria-labelledby=":examples"] > .example')];
  examples.append(...shown.map((each, index) => new Option(each.querySelector("summary").textContent, index)));
  examples.parentElement.hidden = !shown.length;

  const exampleText = (index) => shown[index]?.querySelector("code").textContent ?? "{}";

  // -- checking

  let source;
  let editor;

  function check(text) {
    source = specwright.read(text);
    const found = source.faults.length ? source.faults.map(asViolation) : specwright.check(source);
    const marks = found.map((violation) => ({ violation, place: placeOf(violation) }));
    show(marks, source.faults.length > 0);
    remember(text);
  }

  const asViolation = (fault) => ({ ...fault, severity: "error", path: null, fault: true });

  const placeOf = (violation) =>
    violation.fault ? { from: violation.from, to: violation.to } : specwright.placeOf(source, violation.path);

  const wordsOf = (violation) => (chinese ? violation.message_zh : violation.message);

  function show(marks, unreadable) {
    const errors = marks.filter(({ violation }) => violation.severity === "error").length;
    const warnings = marks.length - errors;
    const counted = [
      errors && `${errors} ${errors === 1 ? words.error : words.errors}`,
      warnings && `${warnings} ${warnings === 1 ? words.warning : words.warnings}`,
    ].filter(Boolean);
    verdict.className = `verdict ${errors ? "wrong" : warnings ? "doubtful" : "fine"}`;
    verdict.textContent = unreadable ? words.unreadable : counted.join(words.comma) || words.fine;
    list.replaceChildren(...marks.map(entry));
    editor.show(
      marks.map(({ violation, place }) => {
        const { from, to } = place.name && isLong(place) ? place.name : place;
        return { from, to, severity: violation.severity, message: wordsOf(violation) };
      }),
    );
  }

  // An object or a list is marked at its name, or at its first character.
  const isLong = ({ from, to }) => /\n/.test(editor.text().slice(from, to));

  function entry({ violation, place }) {
    const item = document.createElement("li");
    item.className = violation.severity;
    const go = document.createElement("button");
    go.type = "button";
    go.className = "go";
    const line = editor.lineAt(place.from);
    const code = document.createElement("code");
    code.textContent = violation.path === "" ? words.rootName : (violation.path ?? "");
    const badge = document.createElement("span");
    badge.className = `badge ${violation.severity}`;
    badge.textContent = violation.severity === "error" ? words.errorLabel : words.warningLabel;
    const at = document.createElement("span");
    at.className = "at";
    at.textContent = `${words.line} ${line}`;
    go.append(badge, code, at);
    const { from, to } = place.name && isLong(place) ? place.name : place;
    go.addEventListener("click", () => editor.select(from, to));
    const message = document.createElement("p");
    message.textContent = wordsOf(violation);
    item.append(go, message, links(violation));
    return item;
  }

  function links(violation) {
    const line = document.createElement("p");
    line.className = "notes";
    const add = (anchor, text) => {
      const link = document.createElement("a");
      link.href = anchor;
      link.textContent = text;
      line.append(link, " ");
    };
    const at = violation.docs?.indexOf("#") ?? -1;
    if (at >= 0) add(violation.docs.slice(at), words.docsLabel);
    if (violation.rule) add(`#rule:${encodeURIComponent(violation.rule)}`, violation.rule);
    if (violation.error_code) {
      line.append(`${words.codeLabel} `);
      add(`#error:${encodeURIComponent(violation.error_code)}`, violation.error_code);
    }
    return line;
  }

  // -- a link that holds the request

  // The last such link that was followed or made: who comes back to it goes on with what was written since.
  let followed = "";

  async function remember(text) {
    words.request = START + (await packed(text));
  }

  const streamed = (bytes, through) => new Response(new Blob([bytes]).stream().pipeThrough(through));

  async function packed(text) {
    const bytes = new TextEncoder().encode(text);
    const deflated = await streamed(bytes, new CompressionStream("deflate-raw")).arrayBuffer();
    const binary = Array.from(new Uint8Array(deflated), (byte) => String.fromCharCode(byte)).join("");
    return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  }

  async function unpacked(encoded) {
    const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return streamed(bytes, new DecompressionStream("deflate-raw")).text();
  }

  async function given() {
    if (!location.hash.startsWith(START) || location.hash === followed) return null;
    followed = location.hash;
    try {
      return await unpacked(location.hash.slice(START.length));
    } catch {
      return null;
    }
  }

  // -- the tools

  function convert(write) {
    const read = specwright.read(editor.text());
    if (!read.faults.length) editor.replace(write(read.value));
  }

  const big = (key, value) => (typeof value === "bigint" ? Number(value) : value);
  const asJson = (value) => JSON.stringify(value, big, 2);
  const asYaml = (value) => specwright.editor.yaml.stringify(value, { lineWidth: 0 });

  async function copyLink() {
    await remember(editor.text());
    followed = words.request;
    history.replaceState(null, "", followed);
    const label = share.textContent;
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      // The address bar has the link as well.
    }
    share.textContent = words.linked;
    setTimeout(() => (share.textContent = label), 1500);
  }

  async function start() {
    const text = (await given()) ?? exampleText(0);
    editor = specwright.editor.create({
      parent: box.querySelector(".editor"),
      text,
      label: words.label,
      changed: (written) => check(written),
    });
    examples.addEventListener("change", () => editor.replace(exampleText(Number(examples.value))));
    box.querySelector(".as-json").addEventListener("click", () => convert(asJson));
    box.querySelector(".as-yaml").addEventListener("click", () => convert(asYaml));
    share.addEventListener("click", copyLink);
    addEventListener("hashchange", async () => {
      const other = await given();
      if (other !== null && other !== editor.text()) editor.replace(other);
    });
    specwright.checker = editor;
    check(text);
  }

  specwright.useTables(document.getElementById(":tables").textContent);
  return start();
};
