// The walker over the tables of a validator: what the generated Python package does in step two, in a
// browser. The tables are the same, and so are the answers; tests compare the two.
//
// A table is true, false, the name of a unit, or an array of checks; a check is an array of a keyword and
// its arguments. `specwright.keywords` has for each keyword what links its arguments to the schemas below, and what
// decides it.
(() => {
  "use strict";
  const { specwright } = globalThis;
  const { has, isObject, Real, words } = specwright.parts;

  // -- the program: the tables of one operation, which its page has as JSON, and its rules, which a script has

  let program = null;

  specwright.useTables = (text) => {
    const { value, reals } = specwright.readJson(text);
    for (const pointer of reals.keys()) {
      const names = pointer.split("/").slice(1).map(untoken);
      const last = names.pop();
      const holder = names.reduce((at, name) => at[name], value);
      // Others cannot be mistaken for integers.
      if (Number.isInteger(holder[last])) holder[last] = new Real(holder[last]);
    }
    program = { ...value, nodes: new Map() };
  };

  function unitNode(unit) {
    let node = program.nodes.get(unit);
    if (!node) {
      const [pointer, table] = program.units[unit];
      node = makeNode(table, pointer);
      program.nodes.set(unit, node);
    }
    return node;
  }

  const makeNode = (table, pointer) => ({ table, pointer, checks: null });

  function childNode(node, table, pointer) {
    return typeof table === "string" ? unitNode(table) : makeNode(table, node.pointer + pointer);
  }

  const linkBelow = (keyword) => (node, rest) => childNode(node, rest[0], `/${keyword}`);

  function linked(node) {
    if (node.checks) return node.checks;
    node.checks = [];
    const { table } = node;
    if (table === false) node.checks.push(["false", specwright.keywords.false[1], null]);
    else if (typeof table === "string") {
      node.checks.push(["$ref", specwright.keywords.$ref[1], childNode(node, table, "")]);
    } else if (Array.isArray(table)) {
      for (const [keyword, ...rest] of table) {
        if (keyword === "secret") node.secret = true;
        else if (keyword === "$resource") node.resource = rest[0];
        else {
          const [link, check] = specwright.keywords[keyword];
          node.checks.push([keyword, check, link(node, rest)]);
        }
      }
    }
    return node.checks;
  }

  // -- places: the JSON Pointer, the address of the docs, and what stands before the next name there

  const token = (name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const untoken = (name) => name.replaceAll("~1", "/").replaceAll("~0", "~");

  function anchor(name) {
    if (/^[A-Za-z0-9._/-]*$/.test(name)) return name;
    let encoded = "";
    for (const byte of bytesOf(name)) {
      const character = String.fromCharCode(byte);
      encoded += /[A-Za-z0-9._/-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    }
    return encoded;
  }

  // UTF-8 in which an unpaired surrogate is three bytes, too.
  function bytesOf(text) {
    const bytes = [];
    for (const character of text) {
      const code = character.codePointAt(0);
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) {
        bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      } else {
        bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
        bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      }
    }
    return bytes;
  }

  function declared({ pointer, docs, separator }, name) {
    if (separator === null) return { pointer: pointer + token(name), docs, separator };
    return {
      pointer: pointer + token(name),
      docs: `${docs}${separator}${anchor(name)}`,
      separator: ".",
    };
  }

  const undeclared = ({ pointer, docs }, name) => ({
    pointer: pointer + token(name),
    docs,
    separator: null,
  });

  const item = (path, index) => ({ ...path, pointer: `${path.pointer}/${index}` });

  // -- the run

  class Mismatch extends Error {}
  const MISMATCH = new Mismatch();

  // Keywords that are decided after those about what lies inside of the value.
  const LATE = new Set(["contains", "minContains", "maxContains", "not", "anyOf", "oneOf"]);

  class Context {
    constructor(source, allowUnknown) {
      this.reals = source.reals ?? new Map();
      this.keys = source.keys ?? new WeakMap();
      this.allowUnknown = allowUnknown;
      this.secrets = new Set(program.secrets);
      this.records = [];
      this.quiet = false;
      this.secret = false;
      this.scope = [];
      this.touched = [];
      this.unordered = false;
      const { docs } = program;
      this.path = { pointer: "", docs, separator: docs === null ? null : "#" };
      this.root = this.path;
    }

    // The names of an object in the order of the source; JavaScript moves numbers to the front.
    namesOf(object) {
      return this.keys.get(object) ?? Object.keys(object);
    }

    // The instance at *path* as messages show it: 1.0 is not written as 1.
    told(instance, path) {
      if (typeof instance !== "number" || !this.reals.has(path.pointer)) return instance;
      return new Real(instance);
    }

    report(path, keyword, pointer, words) {
      if (this.quiet) throw MISMATCH;
      if (LATE.has(keyword)) this.unordered = true;
      this.add(path, keyword, pointer, words());
    }

    warn(path, keyword, pointer, words) {
      if (!this.quiet) this.add(path, keyword, pointer, words(), { severity: "warning" });
    }

    add(path, keyword, pointer, [message, chinese], { severity, rule, code } = {}) {
      this.records.push({
        path: path.pointer,
        keyword,
        rule: rule ?? null,
        severity: severity ?? "error",
        message,
        message_zh: chinese,
        error_code: code ?? null,
        schema_pointer: pointer,
        docs: path.docs,
      });
    }
  }

  function walk(context, node, instance, path) {
    context.path = path;
    const checks = linked(node);
    const { secret } = context;
    context.secret = secret || Boolean(node.secret);
    context.touched.push(context.records.length);
    if (node.resource !== undefined) context.scope.push(node.resource);
    for (const [, check, argument] of checks) {
      if (check(context, node, argument, instance, path)) break;
    }
    if (node.resource !== undefined) context.scope.pop();
    context.touched.pop();
    context.secret = secret;
  }

  function walkProperty(context, node, instance, path, name) {
    const { secret } = context;
    context.secret = secret || context.secrets.has(name);
    walk(context, node, instance, path);
    context.secret = secret;
  }

  function walkInPlace(context, node, instance, path) {
    const before = context.records.length;
    walk(context, node, instance, path);
    if (context.records.length !== before) context.unordered = true;
  }

  function satisfies(context, node, instance, path) {
    const { quiet, allowUnknown, secret } = context;
    const [depth, entered] = [context.scope.length, context.touched.length];
    context.quiet = true;
    context.allowUnknown = false;
    try {
      walk(context, node, instance, path);
      return true;
    } catch (error) {
      if (error !== MISMATCH) throw error;
      return false;
    } finally {
      Object.assign(context, { quiet, allowUnknown, secret });
      context.scope.length = depth;
      context.touched.length = entered;
    }
  }

  function recordsOf(context, node, instance, path) {
    const { records } = context;
    context.records = [];
    try {
      walk(context, node, instance, path);
      return context.records;
    } finally {
      context.records = records;
    }
  }

  const hasError = (records) => records.some((record) => record.severity === "error");

  function addAll(context, records) {
    if (!records.length) return;
    context.records.push(...records);
    context.unordered = true;
  }

  // Every violation of a request, in its order. *source* is what `specwright.read` made of a text: the
  // value, which numbers have a point, and the order of names.
  specwright.check = (source, { allowUnknown = false } = {}) => {
    const context = new Context(source, allowUnknown);
    try {
      walk(context, unitNode(program.unit), source.value, context.root);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.add(context.path, "type", "#", words.tooDeep());
      return context.records;
    }
    return ordered(context, source.value);
  };

  function ordered(context, instance) {
    const { records } = context;
    if (!context.unordered || records.length < 2) return records;
    const places = new Map();
    const keyed = records.map((record) => [position(context, record.path, instance, places), record]);
    keyed.sort(([one], [other]) => compare(one, other));
    const seen = new Set();
    return keyed
      .map(([, record]) => record)
      .filter((record) => {
        const key = JSON.stringify([record.path, record.keyword, record.rule, record.message]);
        return !seen.has(key) && seen.add(key);
      });
  }

  function compare(one, other) {
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index += 1) {
      if (one[index] !== other[index]) return one[index] - other[index];
    }
    return one.length - other.length;
  }

  function position(context, pointer, instance, places) {
    const found = [];
    let at = instance;
    for (const name of pointer.split("/").slice(1).map(untoken)) {
      if (isObject(at)) {
        if (!places.has(at)) places.set(at, new Map(context.namesOf(at).map((key, i) => [key, i])));
        found.push(places.get(at).get(name) ?? -1);
        at = has(at, name) ? at[name] : null;
      } else if (Array.isArray(at) && /^\d+$/.test(name) && Number(name) < at.length) {
        found.push(Number(name));
        at = at[Number(name)];
      } else {
        found.push(-1);
        at = null;
      }
    }
    return found;
  }

  Object.assign(specwright.parts, {
    MISMATCH, addAll, childNode, compare, declared, hasError, item, linkBelow, linked,
    recordsOf, satisfies, token, undeclared, unitNode, untoken, walk, walkInPlace, walkProperty,
  });
  specwright.keywords = {};
})();
