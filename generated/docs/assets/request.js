// Reads a request from JSON or YAML, and remembers where everything stands in the text.
//
// The answer is {value, places, reals, keys, faults}: `places` gives for each JSON Pointer the offsets of
// the value and of its name ({from, to, name: {from, to}}), `reals` holds the pointers of numbers that are
// written with a point or an exponent, `keys` the names of each object in their order, and `faults` what is
// wrong with the text itself ({from, to, message, message_zh}); with a fault there is no value.
(() => {
  "use strict";
  const specwright = (globalThis.specwright ??= {});
  const DEEPEST = 500;

  class Fault extends Error {
    constructor(from, to, message, chinese) {
      super(message);
      this.fault = { from, to: Math.max(to, from + 1), message, message_zh: chinese };
    }
  }

  const token = (name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

  function reading(read) {
    const source = { value: undefined, places: new Map(), reals: new Map(), keys: new WeakMap(), faults: [] };
    try {
      source.value = read(source);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      source.faults.push(error.fault);
    }
    return source;
  }

  // A property of any name, "__proto__" too.
  function put(object, name, value) {
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  }

  function number(literal, pointer, source) {
    if (/[.eE]/.test(literal)) {
      source.reals.set(pointer, literal);
      return Number(literal);
    }
    const value = Number(literal);
    return Number.isSafeInteger(value) ? value : BigInt(literal);
  }

  // -- JSON

  const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
  const LITERALS = { true: true, false: false, null: null };

  class Json {
    constructor(text, source) {
      this.text = text;
      this.source = source;
      this.at = 0;
    }

    read() {
      const value = this.value("", 0);
      this.space();
      if (this.at < this.text.length) {
        this.fail("nothing may follow the end of the request", "请求结束之后不能再有内容");
      }
      return value;
    }

    fail(message, chinese) {
      throw new Fault(this.at, this.at + 1, message, chinese);
    }

    space() {
      while (/[ \t\n\r]/.test(this.text[this.at] ?? "")) this.at += 1;
    }

    take(pattern) {
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (match) this.at = pattern.lastIndex;
      return match?.[0];
    }

    value(pointer, depth, name) {
      if (depth > DEEPEST) this.fail("nested too deeply", "嵌套过深");
      this.space();
      const from = this.at;
      const place = { from, to: from, name };
      this.source.places.set(pointer, place);
      const value = this.any(pointer, depth);
      place.to = this.at;
      return value;
    }

    any(pointer, depth) {
      const character = this.text[this.at];
      if (character === "{") return this.object(pointer, depth);
      if (character === "[") return this.array(pointer, depth);
      if (character === '"') return this.string();
      const literal = this.take(NUMBER);
      if (literal !== undefined) return number(literal, pointer, this.source);
      const word = this.take(/[A-Za-z]+/y);
      if (Object.hasOwn(LITERALS, word ?? "")) return LITERALS[word];
      this.at -= word?.length ?? 0;
      if (character === undefined) return this.fail("the request ends too early", "请求不完整");
      return this.fail("expected a value", "此处应为一个值");
    }

    string() {
      const literal = this.take(STRING);
      if (literal === undefined) this.fail("this string is not closed or not valid", "字符串未结束或不合法");
      return JSON.parse(literal);
    }

    array(pointer, depth) {
      const items = [];
      this.at += 1;
      this.space();
      if (this.text[this.at] === "]") {
        this.at += 1;
        return items;
      }
      for (;;) {
        items.push(this.value(`${pointer}/${items.length}`, depth + 1));
        if (!this.separator("]")) return items;
      }
    }

    object(pointer, depth) {
      const made = {};
      const names = [];
      this.source.keys.set(made, names);
      this.at += 1;
      this.space();
      if (this.text[this.at] === "}") {
        this.at += 1;
        return made;
      }
      for (;;) {
        this.space();
        const from = this.at;
        if (this.text[from] !== '"') this.fail("expected a name in double quotes", "此处应为双引号中的名称");
        const name = this.string();
        const to = this.at;
        if (Object.hasOwn(made, name)) {
          throw new Fault(from, to, `the name ${JSON.stringify(name)} stands here twice`, `名称 ${JSON.stringify(name)} 重复`);
        }
        this.space();
        if (this.text[this.at] !== ":") this.fail("expected ':'", "此处应为 ':'");
        this.at += 1;
        put(made, name, undefined);
        names.push(name);
        made[name] = this.value(pointer + token(name), depth + 1, { from, to });
        if (!this.separator("}")) return made;
      }
    }

    separator(end) {
      this.space();
      const character = this.text[this.at];
      if (character !== "," && character !== end) this.fail(`expected ',' or '${end}'`, `此处应为 ',' 或 '${end}'`);
      this.at += 1;
      if (character === end) return false;
      this.space();
      if (this.text[this.at] === end) this.fail(`no ',' may stand before '${end}'`, `'${end}' 之前不能有 ','`);
      return true;
    }
  }

  const readJson = (text) => reading((source) => new Json(text, source).read());

  // -- YAML, by the library that comes with the editor

  function readYaml(text) {
    const { parseDocument, isAlias, isMap, isScalar, isSeq } = specwright.editor.yaml;
    return reading((source) => {
      const document = parseDocument(text, { intAsBigInt: false, keepSourceTokens: false });
      const [error] = document.errors;
      if (error) {
        const [first] = error.message.split("\n");
        throw new Fault(error.pos[0], error.pos[1], first.replace(/ at line.*$/, ""), `YAML 语法错误：${first.replace(/ at line.*$/, "")}`);
      }

      function read(node, pointer, depth, name) {
        if (depth > DEEPEST) throw new Fault(0, 1, "nested too deeply", "嵌套过深");
        const [from, to] = node?.range ?? [name?.to ?? 0, name?.to ?? 0];
        source.places.set(pointer, { from, to, name });
        if (isAlias(node)) return read(node.resolve(document), pointer, depth + 1, name);
        if (isMap(node)) return readMap(node, pointer, depth);
        if (isSeq(node)) return node.items.map((each, index) => read(each, `${pointer}/${index}`, depth + 1));
        return isScalar(node) ? scalar(node, pointer) : null;
      }

      function readMap(node, pointer, depth) {
        const made = {};
        const names = [];
        source.keys.set(made, names);
        for (const { key, value } of node.items) {
          const label = isScalar(key) ? String(key.source ?? key.value) : String(key);
          const [from, to] = key?.range ?? [0, 0];
          put(made, label, read(value, pointer + token(label), depth + 1, { from, to }));
          names.push(label);
        }
        return made;
      }

      function scalar(node, pointer) {
        const { value, source: literal } = node;
        if (typeof value !== "number") return value instanceof Date ? literal : value;
        if (/^[-+]?\d+$/.test(literal ?? "")) return number(literal.replace(/^\+/, ""), pointer, source);
        if (!Number.isInteger(value) || /[.eE]/.test(literal ?? "")) source.reals.set(pointer, literal);
        return value;
      }

      return document.contents === null ? null : read(document.contents, "", 0);
    });
  }

  specwright.readJson = readJson;
  specwright.read = (text) => (/^\s*[{[]/.test(text) ? readJson(text) : readYaml(text));

  // -- where a violation is shown: at its value, or where the value is missing

  specwright.placeOf = (source, pointer) => {
    let at = pointer;
    for (;;) {
      const place = source.places.get(at);
      if (place) {
        if (at === pointer) return { from: place.from, to: place.to, name: place.name };
        const name = place.name ?? { from: place.from, to: Math.min(place.to, place.from + 1) };
        return { ...name, name };
      }
      if (!at) return { from: 0, to: 0 };
      at = at.slice(0, at.lastIndexOf("/"));
    }
  };
})();
