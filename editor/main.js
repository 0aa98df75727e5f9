// The editor of the reference pages: CodeMirror in a shadow root, where a page's policy of
// `default-src 'self'` lets it have its styles, and the YAML reader.

import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { basicSetup } from "codemirror";
import { isAlias, isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";

// Colours are those of the page, which follow its theme.
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.string, tags.content], color: "var(--string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--muted)" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--raised)", color: "var(--text)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--code-font)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--muted)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent) 8%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)",
  },
  ".cm-foldPlaceholder": { backgroundColor: "var(--soft)", color: "var(--accent)", border: "none" },
  ".cm-tooltip": {
    maxWidth: "34rem",
    border: "1px solid var(--line)",
    backgroundColor: "var(--page)",
    color: "var(--text)",
    boxShadow: "var(--shadow)",
  },
  ".cm-diagnostic": { padding: "0.3rem 0.6rem", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--alarm)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warn)" },
  // The library's own marks are images in data: addresses, which the policy forbids.
  ".cm-lintRange-error, .cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--alarm) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warn)" },
  ".cm-lint-marker": { width: "0.6em", height: "0.6em", margin: "0.45em 0 0 0.2em", borderRadius: "50%" },
  ".cm-lint-marker-error": { content: "normal", backgroundColor: "var(--alarm)" },
  ".cm-lint-marker-warning": { content: "normal", borderRadius: "0", backgroundColor: "var(--warn)" },
  ".cm-panels": { backgroundColor: "var(--page)", color: "var(--text)" },
});

const isJson = (text) => /^\s*[{[]/.test(text);
const languageOf = (text) => (isJson(text) ? json() : yaml());

function create({ parent, text, label, changed }) {
  const root = parent.attachShadow({ mode: "open" });
  const language = new Compartment();
  let current = isJson(text);

  const listener = EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    const written = update.state.doc.toString();
    if (isJson(written) !== current) {
      current = !current;
      update.view.dispatch({ effects: language.reconfigure(languageOf(written)) });
    }
    changed(written);
  });

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        lintGutter(),
        language.of(languageOf(text)),
        syntaxHighlighting(colours),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label }),
        listener,
      ],
    }),
  });

  return {
    text: () => view.state.doc.toString(),
    replace(written) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: written } });
    },
    lineAt: (offset) => view.state.doc.lineAt(Math.min(offset, view.state.doc.length)).number,
    show(marks) {
      const end = view.state.doc.length;
      const inside = marks.map((mark) => {
        const from = Math.min(mark.from, end);
        return { ...mark, from, to: Math.min(Math.max(mark.to, from), end) };
      });
      view.dispatch(setDiagnostics(view.state, inside));
    },
    select(from, to) {
      const end = view.state.doc.length;
      const anchor = Math.min(from, end);
      view.dispatch({ selection: { anchor, head: Math.min(to, end) }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
      view.focus();
    },
  };
}

globalThis.specwright ??= {};
globalThis.specwright.editor = { create, yaml: { isAlias, isMap, isScalar, isSeq, parseDocument, stringify } };
