// The walker over the tables of a validator: what the generated Python package does in step two, in a
// browser. The tables are the same, and so are the answers; tests compare the two.
//
// A table is true, false, the name of a unit, or an array of checks; a check is an array of a keyword and
// its arguments. Numbers that Python would show with a point (1.0) are instances of Real; integers beyond
// 2^53 are BigInts.
(() => {
  "use strict";
  const specwright = (globalThis.specwright ??= {});
  const programs = new Map();

  class Real {
    constructor(value) {
      this.value = value;
    }
    valueOf() {
      return this.value;
    }
  }

  const plain = (value) => (value instanceof Real ? value.value : value);

  // -- programs: the tables of one operation, or what the operations of a service share

  // Called by the scripts with the tables: `make` gets the helpers of rules.
  specwright.program = (name, make) => {
    const made = make({ ...specwright.cel, real: (value) => new Real(value) });
    programs.set(name, { ...made, nodes: new Map() });
  };

  specwright.programs = programs;

  function ownerOf(program, unit) {
    let owner = program;
    while (owner && !Object.hasOwn(owner.units, unit)) owner = programs.get(owner.shared);
    if (!owner) throw new Error(`no unit ${unit}`);
    return owner;
  }

  function unitNode(program, unit) {
    let node = program.nodes.get(unit);
    if (!node) {
      const owner = ownerOf(program, unit);
      const [pointer, table] = owner.units[unit];
      node = owner === program ? makeNode(program, table, pointer) : unitNode(owner, unit);
      program.nodes.set(unit, node);
    }
    return node;
  }

  const makeNode = (program, table, pointer) => ({ program, table, pointer, checks: null });

  function childNode(node, table, pointer) {
    return typeof table === "string"
      ? unitNode(node.program, table)
      : makeNode(node.program, table, node.pointer + pointer);
  }

  function linked(node) {
    if (node.checks) return node.checks;
    node.checks = [];
    const { table } = node;
    if (table === false) node.checks.push(["false", checkFalse, null]);
    else if (typeof table === "string") {
      node.checks.push(["$ref", checkReference, childNode(node, table, "")]);
    } else if (Array.isArray(table)) {
      for (const [keyword, ...rest] of table) {
        if (keyword === "secret") node.secret = true;
        else if (keyword === "$resource") node.resource = rest[0];
        else {
          const [link, check] = KEYWORDS[keyword];
          node.checks.push([keyword, check, link(node, rest)]);
        }
      }
    }
    return node.checks;
  }

  function secretsOf(program) {
    program.allSecrets ??= new Set([
      ...program.secrets,
      ...(program.shared ? secretsOf(programs.get(program.shared)) : []),
    ]);
    return program.allSecrets;
  }

  // -- places: the JSON Pointer, the address of the docs, and what stands before the next name there

  const token = (name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

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

  // -- values

  const isObject = (value) =>
    value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Real);
  const isNumber = (value) => typeof value === "number" || typeof value === "bigint";
  const has = (object, name) => Object.hasOwn(object, name);
  const characters = (text) => Array.from(text);

  const TYPES = {
    null: (value) => value === null,
    boolean: (value) => typeof value === "boolean",
    integer: (value) => typeof value === "bigint" || Number.isInteger(value),
    number: (value) => typeof value === "bigint" || Number.isFinite(value),
    string: (value) => typeof value === "string",
    array: Array.isArray,
    object: isObject,
  };

  function equal(left, right) {
    const [one, other] = [plain(left), plain(right)];
    if (isNumber(one) && isNumber(other)) return one == other; // A BigInt equals the number.
    if (Array.isArray(one)) {
      return (
        Array.isArray(other) &&
        one.length === other.length &&
        one.every((each, index) => equal(each, other[index]))
      );
    }
    if (isObject(one)) {
      if (!isObject(other)) return false;
      const names = Object.keys(one);
      return (
        names.length === Object.keys(other).length &&
        names.every((name) => has(other, name) && equal(one[name], other[name]))
      );
    }
    return one === other;
  }

  // A text that two JSON values share exactly when they are equal.
  function identity(value) {
    if (Array.isArray(value)) return `[${value.map(identity).join()}]`;
    if (isObject(value)) {
      const names = Object.keys(value).sort();
      return `{${names.map((name) => `${JSON.stringify(name)}:${identity(value[name])}`).join()}}`;
    }
    if (typeof value === "string") return JSON.stringify(value);
    return Object.is(value, -0) ? "0" : String(value);
  }

  // A number as digits and a power of ten, from the shortest text that means it.
  function decimal(value) {
    if (typeof value === "bigint") return [value, 0];
    const [mantissa, exponent] = String(value).split("e");
    const [whole, fraction = ""] = mantissa.split(".");
    return [BigInt(whole + fraction), Number(exponent ?? 0) - fraction.length];
  }

  function isMultiple(value, divisor) {
    if (typeof value === "number" && !Number.isFinite(value)) return false;
    const [digits, power] = decimal(value);
    const [divisorDigits, divisorPower] = decimal(plain(divisor));
    const shift = power - divisorPower;
    if (shift >= 0) return (digits * 10n ** BigInt(shift)) % divisorDigits === 0n;
    return digits % (divisorDigits * 10n ** BigInt(-shift)) === 0n;
  }

  function isJson(text) {
    try {
      JSON.parse(text);
    } catch {
      return false;
    }
    return true;
  }

  const isBase64 = (text) =>
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);

  function fromBase64(text) {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }

  // -- the run

  class Mismatch extends Error {}
  const MISMATCH = new Mismatch();

  class Context {
    constructor(program, source, allowUnknown) {
      this.program = program;
      this.reals = source.reals ?? new Map();
      this.keys = source.keys ?? new WeakMap();
      this.allowUnknown = allowUnknown;
      this.secrets = secretsOf(program);
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
  specwright.check = (name, source, { allowUnknown = false } = {}) => {
    const program = programs.get(name);
    const context = new Context(program, source, allowUnknown);
    try {
      walk(context, unitNode(program, program.unit), source.value, context.root);
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
    for (const part of pointer.split("/").slice(1)) {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
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

  // -- any instance

  const whole = (node, rest) => rest;
  const only = (node, rest) => rest[0];

  function checkFalse(context, node, argument, instance, path) {
    context.report(path, "false", node.pointer, words.neverValid);
  }

  function checkType(context, node, allowed, instance, path) {
    if (allowed.some((name) => TYPES[name](instance))) return false;
    context.report(path, "type", `${node.pointer}/type`, () =>
      words.wrongType(context.told(instance, path), context.secret, allowed),
    );
    return true;
  }

  function checkConst(context, node, constant, instance, path) {
    if (equal(instance, constant)) return;
    context.report(path, "const", `${node.pointer}/const`, () =>
      words.notConstant(context.told(instance, path), context.secret, constant),
    );
  }

  class Enumeration {
    constructor(values) {
      this.values = values;
      this.candidates = new Candidates(values);
    }
    holds(value) {
      return this.values.some((allowed) => equal(value, allowed));
    }
    nearest(value) {
      return this.candidates.nearest(value);
    }
  }

  const linkEnumeration = (node, values) => new Enumeration(values);

  function checkEnum(context, node, allowed, instance, path) {
    if (allowed.holds(instance)) return;
    context.report(path, "enum", `${node.pointer}/enum`, () =>
      words.notInEnumeration(context.told(instance, path), context.secret, allowed),
    );
  }

  function checkExtensible(context, node, known, instance, path) {
    if (typeof instance !== "string" || known.holds(instance)) return;
    const keyword = "x-extensible-enum";
    context.warn(path, keyword, `${node.pointer}/${keyword}`, () =>
      words.notYetKnown(instance, context.secret, known),
    );
  }

  // -- numbers and strings

  function limitCheck(keyword, holds, word) {
    const strict = keyword.startsWith("exclusive");
    return (context, node, limit, instance, path) => {
      if (!isNumber(instance) || holds(instance, limit)) return;
      context.report(path, keyword, `${node.pointer}/${keyword}`, () =>
        word(context.told(instance, path), context.secret, limit, strict),
      );
    };
  }

  function checkMultiple(context, node, divisor, instance, path) {
    if (!isNumber(instance) || isMultiple(instance, divisor)) return;
    context.report(path, "multipleOf", `${node.pointer}/multipleOf`, () =>
      words.noMultiple(context.told(instance, path), context.secret, divisor),
    );
  }

  function lengthCheck(keyword, holds, word) {
    return (context, node, limit, instance, path) => {
      if (typeof instance !== "string" || holds(characters(instance).length, limit)) return;
      context.report(path, keyword, `${node.pointer}/${keyword}`, () =>
        word(instance, context.secret, limit),
      );
    };
  }

  function expression(source) {
    try {
      return new RegExp(source, "u");
    } catch {
      return new RegExp(source);
    }
  }

  const linkPattern = (node, [source]) => ({ source, search: expression(source) });

  function checkPattern(context, node, { source, search }, instance, path) {
    if (typeof instance !== "string" || search.test(instance)) return;
    context.report(path, "pattern", `${node.pointer}/pattern`, () =>
      words.noMatch(instance, context.secret, source),
    );
  }

  function checkContent(context, node, [encoding, media], instance, path) {
    if (typeof instance !== "string") return;
    let [keyword, expected, text] = ["contentMediaType", "a JSON document", instance];
    if (encoding !== null && !isBase64(instance)) {
      [keyword, expected, text] = ["contentEncoding", "base64", null];
    } else if (encoding !== null) text = fromBase64(instance);
    if (text !== null && (media === null || isJson(text))) return;
    context.report(path, keyword, `${node.pointer}/${keyword}`, () =>
      words.wrongContent(instance, context.secret, expected),
    );
  }

  // -- arrays

  function countCheck(keyword, count, holds, word) {
    return (context, node, limit, instance, path) => {
      const found = count(instance);
      if (found === null || holds(found, limit)) return;
      context.report(path, keyword, `${node.pointer}/${keyword}`, () => word(found, limit));
    };
  }

  const itemCount = (value) => (Array.isArray(value) ? value.length : null);
  const propertyCount = (value) => (isObject(value) ? Object.keys(value).length : null);

  function checkUnique(context, node, argument, instance, path) {
    if (!Array.isArray(instance)) return;
    const first = new Map();
    instance.forEach((each, index) => {
      const key = identity(each);
      const earlier = first.get(key);
      if (earlier === undefined) return first.set(key, index);
      const place = item(path, index);
      context.report(place, "uniqueItems", `${node.pointer}/uniqueItems`, () =>
        words.repeatedItem(context.told(each, place), context.secret, earlier),
      );
    });
  }

  const linkItems = (node, [prefix, rest]) => ({
    prefix: prefix.map((table, index) => childNode(node, table, `/prefixItems/${index}`)),
    rest: rest === null ? null : childNode(node, rest, "/items"),
  });

  function checkItems(context, node, { prefix, rest }, instance, path) {
    if (!Array.isArray(instance)) return;
    instance.forEach((each, index) => {
      const place = item(path, index);
      if (index < prefix.length) walk(context, prefix[index], each, place);
      else if (rest !== null && rest.table === false) {
        context.report(place, "items", rest.pointer, () => words.surplusItem(prefix.length));
      } else if (rest !== null) walk(context, rest, each, place);
    });
  }

  const linkContains = (node, [table, least, most]) => ({
    wanted: childNode(node, table, "/contains"),
    least,
    most,
  });

  function checkContains(context, node, { wanted, least, most }, instance, path) {
    if (!Array.isArray(instance)) return;
    const found = instance.filter((each, i) => satisfies(context, wanted, each, item(path, i)));
    const count = found.length;
    if (count < least) {
      const keyword = least === 1 ? "contains" : "minContains";
      context.report(path, keyword, `${node.pointer}/${keyword}`, () =>
        words.tooFewContained(count, least),
      );
    } else if (most !== null && count > most) {
      context.report(path, "maxContains", `${node.pointer}/maxContains`, () =>
        words.tooManyContained(count, most),
      );
    }
  }

  // -- objects

  function linkProperties(node, [named, patterns, additional]) {
    const properties = {
      named: new Map(named.map(([n, table]) => [n, childNode(node, table, `/properties${token(n)}`)])),
      patterns: patterns.map(([source, , table]) => [
        expression(source),
        childNode(node, table, `/patternProperties${token(source)}`),
      ]),
      additional: additional === null ? null : childNode(node, additional, "/additionalProperties"),
      candidates: new Candidates(named.map(([name]) => name)),
    };
    node.properties = properties;
    return properties;
  }

  function checkProperties(context, node, properties, instance, path) {
    if (!isObject(instance)) return;
    for (const name of context.namesOf(instance)) {
      const child = properties.named.get(name);
      if (!child || properties.patterns.length) {
        checkUnspelled(context, properties, instance, path, name);
      }
      if (child) walkProperty(context, child, instance[name], declared(path, name), name);
    }
  }

  function checkUnspelled(context, { named, patterns, additional, candidates }, instance, path, name) {
    const place = undeclared(path, name);
    let known = named.has(name);
    for (const [search, child] of patterns) {
      if (!search.test(name)) continue;
      known = true;
      walkProperty(context, child, instance[name], place, name);
    }
    if (known || additional === null) return;
    if (additional.table !== false) walkProperty(context, additional, instance[name], place, name);
    else if (!context.allowUnknown) {
      context.report(place, "additionalProperties", additional.pointer, () =>
        words.unknownProperty(name, candidates, instance),
      );
    }
  }

  function checkRequired(context, node, names, instance, path) {
    if (!isObject(instance)) return;
    for (const name of names) {
      if (has(instance, name)) continue;
      context.report(declared(path, name), "required", `${node.pointer}/required`, () =>
        missingMessage(context, name, node.properties, instance),
      );
    }
  }

  function missingMessage(context, name, properties, instance) {
    if (!properties) return words.missingProperty(name, null);
    const unknown = context.namesOf(instance).filter((other) => !properties.named.has(other));
    return words.missingProperty(name, unknown.length ? new Candidates(unknown).nearest(name) : null);
  }

  function checkDependentRequired(context, node, dependencies, instance, path) {
    if (!isObject(instance)) return;
    for (const [because, names] of dependencies) {
      if (!has(instance, because)) continue;
      for (const name of names) {
        if (has(instance, name)) continue;
        const keyword = "dependentRequired";
        context.report(declared(path, name), keyword, `${node.pointer}/${keyword}`, () =>
          words.missingDependency(name, because),
        );
      }
    }
  }

  function checkPropertyNames(context, node, names, instance, path) {
    if (!isObject(instance)) return;
    for (const name of context.namesOf(instance)) {
      const place = undeclared(path, name);
      const before = context.records.length;
      walk(context, names, name, place);
      if (context.records.length === before) continue;
      const [found] = context.records.splice(before);
      const { message, message_zh, severity, schema_pointer } = found;
      const worded = words.aboutName(name, [message, message_zh]);
      context.add(place, "propertyNames", schema_pointer, worded, { severity });
    }
  }

  // -- further schemas for the same instance

  const linkBelow = (keyword) => (node, rest) => childNode(node, rest[0], `/${keyword}`);
  const linkAlternatives = (keyword) => (node, rest) =>
    rest.map((table, index) => childNode(node, table, `/${keyword}/${index}`));
  const linkReference = (node, [unit]) => unitNode(node.program, unit);

  function checkReference(context, node, target, instance, path) {
    walkInPlace(context, target, instance, path);
  }

  const linkDynamicReference = (node, [unit, candidates]) => ({
    target: unitNode(node.program, unit),
    dynamic: new Map(candidates.map(([resource, each]) => [resource, unitNode(node.program, each)])),
  });

  function dynamicTarget(context, { target, dynamic }) {
    const resource = context.scope.find((each) => dynamic.has(each));
    return resource === undefined ? target : dynamic.get(resource);
  }

  function checkDynamicReference(context, node, targets, instance, path) {
    walkInPlace(context, dynamicTarget(context, targets), instance, path);
  }

  function checkAllOf(context, node, every, instance, path) {
    for (const each of every) walkInPlace(context, each, instance, path);
  }

  function checkNot(context, node, excluded, instance, path) {
    if (!satisfies(context, excluded, instance, path)) return;
    context.report(path, "not", `${node.pointer}/not`, () =>
      words.isExcluded(context.told(instance, path), context.secret),
    );
  }

  const linkConditional = (node, [condition, then, otherwise]) => ({
    condition: childNode(node, condition, "/if"),
    then: then === null ? null : childNode(node, then, "/then"),
    otherwise: otherwise === null ? null : childNode(node, otherwise, "/else"),
  });

  function checkConditional(context, node, { condition, then, otherwise }, instance, path) {
    const branch = satisfies(context, condition, instance, path) ? then : otherwise;
    if (branch !== null) walkInPlace(context, branch, instance, path);
  }

  const linkDependentSchemas = (node, dependents) =>
    dependents.map(([name, table]) => [
      name,
      childNode(node, table, `/dependentSchemas${token(name)}`),
    ]);

  function checkDependentSchemas(context, node, dependents, instance, path) {
    if (!isObject(instance)) return;
    for (const [name, dependent] of dependents) {
      if (has(instance, name)) walkInPlace(context, dependent, instance, path);
    }
  }

  function checkAnyOf(context, node, alternatives, instance, path) {
    if (context.quiet) {
      if (alternatives.some((each) => satisfies(context, each, instance, path))) return;
      context.report(path, "anyOf", node.pointer, () => words.noAlternative(instance, true));
    }
    speak(context, node, "anyOf", alternatives, instance, path);
  }

  function checkOneOf(context, node, alternatives, instance, path) {
    const matching = [];
    alternatives.forEach((each, index) => {
      if (satisfies(context, each, instance, path)) matching.push(index);
    });
    if (matching.length > 1) {
      context.report(path, "oneOf", `${node.pointer}/oneOf`, () =>
        words.severalAlternatives(context.told(instance, path), context.secret, matching),
      );
    } else if (context.quiet) {
      if (matching.length) return;
      context.report(path, "oneOf", node.pointer, () => words.noAlternative(instance, true));
    } else if (matching.length) {
      addAll(context, recordsOf(context, alternatives[matching[0]], instance, path));
    } else speak(context, node, "oneOf", alternatives, instance, path);
  }

  function speak(context, node, keyword, alternatives, instance, path) {
    const attempts = [];
    for (const each of alternatives) {
      const records = recordsOf(context, each, instance, path);
      if (!hasError(records)) return addAll(context, records);
      attempts.push(records);
    }
    speakNearest(context, node, keyword, alternatives, attempts, instance, path);
  }

  function speakNearest(context, node, keyword, alternatives, attempts, instance, path) {
    const pointer = `${node.pointer}/${keyword}`;
    const place = path.pointer;
    const allowed = alternatives.map(allowedTypes);
    const typeErrors = attempts.every((records) => isTypeError(records, place));
    if (attempts.length && typeErrors && allowed.every((names) => names.length)) {
      const types = [...new Set(allowed.flat())];
      return context.report(path, keyword, pointer, () =>
        words.wrongType(context.told(instance, path), context.secret, types),
      );
    }
    const scores = attempts.map((records) => score(records, place));
    const best = scores.reduce((one, other) => (compare(other, one) < 0 ? other : one), scores[0]);
    const nearest = attempts.filter((records, index) => !compare(scores[index], best));
    const alike =
      nearest.length > 1 &&
      nearest.every((records) => records.length === 1 && records[0].path === place);
    if (alike) {
      const found = nearest.map(([{ message, message_zh }]) => [message, message_zh]);
      const distinct = [...new Map(found.map((pair) => [JSON.stringify(pair), pair])).values()];
      const message = distinct.map(([english]) => english).join("; or: ");
      context.add(path, keyword, pointer, [message, distinct.map(([, zh]) => zh).join(";或:")]);
      context.unordered = true;
    } else if (nearest.length) addAll(context, nearest[0]);
    else {
      context.report(path, keyword, pointer, () =>
        words.noAlternative(context.told(instance, path), context.secret),
      );
    }
  }

  const isTypeError = (records, place) =>
    records.length === 1 && records[0].keyword === "type" && records[0].path === place;

  const depthOf = (pointer) => pointer.split("/").length - 1;

  function score(records, place) {
    const errors = records.filter((record) => record.severity === "error");
    const otherType = errors.some(({ keyword, path }) => keyword === "type" && path === place);
    const otherKind = errors.filter(
      ({ keyword, path }) =>
        (keyword === "const" || keyword === "enum") && depthOf(path) === depthOf(place) + 1,
    );
    return [Number(otherType), otherKind.length, errors.length];
  }

  function allowedTypes(start) {
    let node = start;
    for (let step = 0; step < 8; step += 1) {
      const { table } = node;
      if (typeof table === "boolean") return [];
      if (typeof table === "string") {
        node = unitNode(node.program, table);
        continue;
      }
      const decisive = table.find(([keyword]) => keyword === "type" || keyword === "$ref");
      if (!decisive) return [];
      if (decisive[0] === "type") return decisive.slice(1);
      node = unitNode(node.program, decisive[1]);
    }
    return [];
  }

  const linkDiscriminator = (node, [keyword, name, mapping, others]) => ({
    keyword,
    name,
    chosen: new Map(mapping.map(([value, unit]) => [value, unitNode(node.program, unit)])),
    others: others.map(([at, table]) => childNode(node, table, `/${keyword}/${at}`)),
    kinds: new Enumeration(mapping.map(([value]) => value)),
  });

  function checkDiscriminator(context, node, choice, instance, path) {
    if (!isObject(instance)) {
      if (choice.others.length) return checkAnyOf(context, node, choice.others, instance, path);
      return context.report(path, "type", `${node.pointer}/${choice.keyword}`, () =>
        words.wrongType(context.told(instance, path), context.secret, ["object"]),
      );
    }
    const pointer = `${node.pointer}/discriminator`;
    const place = declared(path, choice.name);
    if (!has(instance, choice.name)) {
      return context.report(place, "required", pointer, () =>
        words.missingProperty(choice.name, null),
      );
    }
    const value = instance[choice.name];
    const chosen = typeof value === "string" ? choice.chosen.get(value) : undefined;
    if (chosen) return walkInPlace(context, chosen, instance, path);
    const secret = context.secret || context.secrets.has(choice.name);
    return context.report(place, "discriminator", pointer, () =>
      words.notInEnumeration(context.told(value, place), secret, choice.kinds),
    );
  }

  // -- what no other keyword evaluated

  function appliedInPlace(context, keyword, argument, instance, path) {
    const valid = (each) => satisfies(context, each, instance, path);
    switch (keyword) {
      case "$ref":
        return [argument];
      case "$dynamicRef":
        return [dynamicTarget(context, argument)];
      case "allOf":
        return argument;
      case "anyOf":
      case "oneOf":
        return argument.filter(valid);
      case "if":
        if (valid(argument.condition)) {
          return [argument.condition, ...(argument.then === null ? [] : [argument.then])];
        }
        return argument.otherwise === null ? [] : [argument.otherwise];
      case "dependentSchemas":
        if (!isObject(instance)) return [];
        return argument.filter(([name]) => has(instance, name)).map(([, dependent]) => dependent);
      case "discriminator": {
        if (!isObject(instance)) return [];
        const value = has(instance, argument.name) ? instance[argument.name] : undefined;
        const chosen = typeof value === "string" ? argument.chosen.get(value) : undefined;
        return chosen ? [chosen] : [];
      }
      default:
        return [];
    }
  }

  function evaluated(context, node, instance, path, own, ending) {
    const found = new Set();
    const checks = linked(node);
    if (node.resource !== undefined) context.scope.push(node.resource);
    for (const [keyword, , argument] of checks) {
      if (keyword === ending) break;
      for (const each of own(context, keyword, argument, instance, path)) found.add(each);
      for (const applied of appliedInPlace(context, keyword, argument, instance, path)) {
        for (const each of evaluated(context, applied, instance, path, own, "")) found.add(each);
      }
    }
    if (node.resource !== undefined) context.scope.pop();
    return found;
  }

  function ownProperties(context, keyword, argument, instance) {
    const names = Object.keys(instance);
    if (keyword === "unevaluatedProperties") return names;
    if (keyword !== "properties") return [];
    if (argument.additional !== null) return names;
    return names.filter(
      (name) => argument.named.has(name) || argument.patterns.some(([search]) => search.test(name)),
    );
  }

  function ownItems(context, keyword, argument, instance, path) {
    const indices = [...instance.keys()];
    if (keyword === "unevaluatedItems") return indices;
    if (keyword === "items") {
      return argument.rest === null ? indices.slice(0, argument.prefix.length) : indices;
    }
    if (keyword !== "contains") return [];
    return indices.filter((i) => satisfies(context, argument.wanted, instance[i], item(path, i)));
  }

  function checkUnevaluatedProperties(context, node, rest, instance, path) {
    if (!isObject(instance)) return;
    const keyword = "unevaluatedProperties";
    const known = evaluated(context, node, instance, path, ownProperties, keyword);
    for (const name of context.namesOf(instance)) {
      if (known.has(name)) continue;
      const place = undeclared(path, name);
      if (rest.table !== false) walk(context, rest, instance[name], place);
      else if (!context.allowUnknown) {
        context.report(place, keyword, rest.pointer, () =>
          words.unknownProperty(name, new Candidates(new Set(spelled(node, 0))), instance),
        );
      }
    }
  }

  function* spelled(node, depth) {
    if (depth > 8) return;
    for (const [keyword, , argument] of linked(node)) {
      if (keyword === "properties") yield* argument.named.keys();
      else if (keyword === "$ref") yield* spelled(argument, depth + 1);
      else if (keyword === "allOf" || keyword === "anyOf" || keyword === "oneOf") {
        for (const each of argument) yield* spelled(each, depth + 1);
      }
    }
  }

  function checkUnevaluatedItems(context, node, rest, instance, path) {
    if (!Array.isArray(instance)) return;
    const keyword = "unevaluatedItems";
    const known = evaluated(context, node, instance, path, ownItems, keyword);
    instance.forEach((each, index) => {
      if (known.has(index)) return;
      const place = item(path, index);
      if (rest.table !== false) walk(context, rest, each, place);
      else context.report(place, keyword, rest.pointer, () => words.surplusItem(known.size));
    });
  }

  // -- rules across properties

  // Keywords whose violation may leave nothing below, or something else than the schema says.
  const BREAKING = new Set(["type", "required", "dependentRequired", "anyOf", "oneOf", "discriminator"]);

  function linkRules(node, [rules]) {
    return rules.map(([index, id, severity, code, tokens, reads]) => {
      const pointer = `${node.pointer}/x-validations/${index}`;
      return {
        id,
        pointer,
        severity,
        code,
        tokens,
        values: reads.filter((place) => !place.startsWith("?")),
        above: reads.flatMap((place) => withAllAbove(place.replace(/^[?]/, ""))),
        ...node.program.rules[pointer],
      };
    });
  }

  // A place and the places that it is in, the object's own "" included.
  function withAllAbove(place) {
    const steps = place.split("/");
    return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
  }

  function isBroken(rule, instance) {
    try {
      return rule.holds(instance) === false;
    } catch {
      return false;
    }
  }

  // A rule is silent where it cannot be evaluated or reads what is wrong itself.
  function checkRules(context, node, rules, instance, path) {
    if (!isObject(instance)) return;
    const broken = rules.filter((rule) => isBroken(rule, instance));
    if (!broken.length) return;
    const { values, above } = touchedBy(context, path);
    for (const rule of broken) {
      const silent =
        rule.values.some((place) => values.has(place)) || rule.above.some((place) => above.has(place));
      if (!silent) reportRule(context, rule, instance, path);
    }
  }

  function reportRule(context, rule, instance, path) {
    let place = path;
    for (const each of rule.tokens) {
      place = typeof each === "number" ? item(place, each) : declared(place, each);
    }
    if (context.quiet) {
      if (rule.severity === "error") throw MISMATCH;
      return;
    }
    context.unordered = true;
    const { severity, id, code } = rule;
    context.add(place, "x-validations", rule.pointer, wordsOfRule(rule, instance), {
      severity,
      rule: id,
      code,
    });
  }

  // What was found wrong in an object: the places and all above them, and those that may be unusable.
  function touchedBy(context, path) {
    const [values, above] = [new Set(), new Set()];
    const start = path.pointer;
    for (const found of context.records.slice(context.touched.at(-1))) {
      if (found.severity !== "error" || found.rule !== null || !found.path.startsWith(start)) continue;
      const steps = found.path.slice(start.length).split("/");
      const place = steps.map((step) => (/^\d+$/.test(step) ? "*" : step)).join("/");
      for (const each of withAllAbove(place)) values.add(each);
      if (BREAKING.has(found.keyword)) above.add(place);
    }
    return { values, above };
  }

  // A message is words, among which a value is [its place], the index of a computed one, or [the index of
  // a computed list, what joins it].
  function wordsOfRule(rule, instance) {
    let values = [];
    try {
      values = rule.computed(instance);
    } catch {
      // The values cannot be told.
    }
    return [rule.english, rule.chinese].map((words) =>
      words.map((word) => (typeof word === "string" ? word : shown(word, instance, values))).join(""),
    );
  }

  function shown(word, instance, values) {
    const { textOf } = specwright.cel;
    try {
      if (typeof word === "number") return textOf(known(values, word));
      if (typeof word[0] === "number") return known(values, word[0]).join(word[1]);
      let found = instance;
      for (const part of word[0].split("/").slice(1)) {
        found = known(found, part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      return textOf(found);
    } catch {
      return "…";
    }
  }

  function known(holder, name) {
    if (!Object.hasOwn(holder, name)) throw new Error("no such value");
    return holder[name];
  }

  const KEYWORDS = {
    type: [whole, checkType],
    const: [only, checkConst],
    enum: [linkEnumeration, checkEnum],
    "x-extensible-enum": [linkEnumeration, checkExtensible],
    multipleOf: [only, checkMultiple],
    pattern: [linkPattern, checkPattern],
    content: [whole, checkContent],
    uniqueItems: [whole, checkUnique],
    items: [linkItems, checkItems],
    contains: [linkContains, checkContains],
    required: [whole, checkRequired],
    dependentRequired: [whole, checkDependentRequired],
    properties: [linkProperties, checkProperties],
    propertyNames: [linkBelow("propertyNames"), checkPropertyNames],
    dependentSchemas: [linkDependentSchemas, checkDependentSchemas],
    allOf: [linkAlternatives("allOf"), checkAllOf],
    anyOf: [linkAlternatives("anyOf"), checkAnyOf],
    oneOf: [linkAlternatives("oneOf"), checkOneOf],
    not: [linkBelow("not"), checkNot],
    if: [linkConditional, checkConditional],
    discriminator: [linkDiscriminator, checkDiscriminator],
    $ref: [linkReference, checkReference],
    $dynamicRef: [linkDynamicReference, checkDynamicReference],
    unevaluatedProperties: [linkBelow("unevaluatedProperties"), checkUnevaluatedProperties],
    unevaluatedItems: [linkBelow("unevaluatedItems"), checkUnevaluatedItems],
    "x-validations": [linkRules, checkRules],
  };

  // -- the nearest name

  class Candidates {
    constructor(names) {
      this.names = [...names].filter((name) => typeof name === "string");
    }

    nearest(name) {
      if (typeof name !== "string") return null;
      const length = characters(name).length;
      if (length < 1 || length > 64) return null;
      this.folded ??= this.prepare();
      const wanted = fold(name);
      return this.folded.get(wanted) ?? this.closest(wanted);
    }

    prepare() {
      const folded = new Map();
      for (const name of this.names) {
        const key = fold(name);
        const length = characters(key).length;
        if (length > 0 && length <= 64 && !folded.has(key)) folded.set(key, name);
      }
      return folded;
    }

    closest(wanted) {
      const length = characters(wanted).length;
      let best = null;
      let limit = Math.min(3, Math.max(1, Math.floor(length / 3)));
      for (const [other, name] of this.folded) {
        if (Math.abs(characters(other).length - length) > limit) continue;
        const found = distance(characters(wanted), characters(other), limit);
        if (found <= limit) [best, limit] = [name, found - 1];
      }
      return best ?? this.pluralOrPart(wanted);
    }

    pluralOrPart(wanted) {
      if (characters(wanted).length < 4) return null;
      const parts = [...this.folded].filter(
        ([other]) =>
          characters(other).length >= 4 && (other.startsWith(wanted) || wanted.startsWith(other)),
      );
      return parts.length === 1 ? parts[0][1] : null;
    }
  }

  const fold = (name) => name.replace(/[_.-]/g, "").toLowerCase().replaceAll("ß", "ss");

  // Edit distance, a swap of neighbours being one edit; limit + 1 stands for anything larger.
  function distance(one, two, limit) {
    let [left, right] = [one, two];
    while (left.length && right.length && left[0] === right[0]) {
      left = left.slice(1);
      right = right.slice(1);
    }
    while (left.length && right.length && left.at(-1) === right.at(-1)) {
      left = left.slice(0, -1);
      right = right.slice(0, -1);
    }
    if (!left.length || !right.length) return left.length + right.length;
    let before = [];
    let above = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
      const character = left[row - 1];
      const current = [row];
      for (let column = 1; column <= right.length; column += 1) {
        const other = right[column - 1];
        let cost = Math.min(
          above[column] + 1,
          current[column - 1] + 1,
          above[column - 1] + (character === other ? 0 : 1),
        );
        if (row > 1 && column > 1 && character === right[column - 2] && left[row - 2] === other) {
          cost = Math.min(cost, before[column - 2] + 1);
        }
        current.push(cost);
      }
      if (Math.min(...current) > limit && Math.min(...above) > limit) return limit + 1;
      [before, above] = [above, current];
    }
    return above.at(-1);
  }

  // -- words: pairs of English and Chinese

  const LONGEST_VALUE = 60;
  const LONGEST_LIST = 12;
  const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
  const ESCAPES = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const TYPE_NAMES = {
    null: ["null", "null"],
    boolean: ["true or false", "布尔值"],
    integer: ["an integer", "整数"],
    number: ["a number", "数字"],
    string: ["a string", "字符串"],
    array: ["an array", "数组"],
    object: ["an object", "对象"],
  };

  function quote(text) {
    const all = characters(text);
    const shown = all.length <= LONGEST_VALUE ? all : all.slice(0, LONGEST_VALUE - 1);
    const escaped = shown.map(escape).join("");
    return all.length <= LONGEST_VALUE ? `"${escaped}"` : `"${escaped}…"`;
  }

  function escape(character) {
    if (Object.hasOwn(ESCAPES, character)) return ESCAPES[character];
    if (!HIDDEN.test(character)) return character;
    const code = character.codePointAt(0);
    const digits = code.toString(16);
    return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
  }

  function show(value) {
    if (typeof value === "string") return quote(value);
    if (value instanceof Real) return showReal(value.value);
    if (typeof value === "bigint") return showInteger(value);
    if (typeof value === "number") return Number.isInteger(value) ? showInteger(BigInt(value)) : showReal(value);
    if (Array.isArray(value)) return value.length ? "[…]" : "[]";
    if (isObject(value)) return Object.keys(value).length ? "{…}" : "{}";
    return String(value);
  }

  function showInteger(value) {
    const bits = (value < 0n ? -value : value).toString(2).length;
    return bits <= 256 ? value.toString() : `${value < 0n ? "-" : ""}2**${bits - 1}…`;
  }

  // A number as Python writes a float.
  function showReal(value) {
    if (!Number.isFinite(value)) return { Infinity: "inf", "-Infinity": "-inf", NaN: "nan" }[value];
    if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
    const [mantissa, exponent] = value.toExponential().split("e");
    const power = Number(exponent);
    if (power < -4 || power >= 16) {
      return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
    }
    const text = power < 0 ? smallText(mantissa, power) : String(value);
    return /\./.test(text) ? text : `${text}.0`;
  }

  function smallText(mantissa, power) {
    const digits = mantissa.replace("-", "").replace(".", "");
    return `${mantissa.startsWith("-") ? "-" : ""}0.${"0".repeat(-power - 1)}${digits}`;
  }

  function showAll(values) {
    const listed = values.slice(0, LONGEST_LIST).map(show).join(", ");
    return values.length <= LONGEST_LIST ? listed : `${listed}, … (${values.length})`;
  }

  const plural = (count, noun) => (count === 1 ? `${count} ${noun}` : `${count} ${noun}s`);
  const countOfCharacters = (count) => plural(count, "character");
  const countOfProperties = (count) => (count === 1 ? "1 property" : `${count} properties`);

  const isNumeric = (value) => isNumber(value) || value instanceof Real;

  function describe(value, secret) {
    if (typeof value === "string") {
      return secret ? ["a string", "字符串"] : [`the string ${show(value)}`, `字符串 ${show(value)}`];
    }
    if (isNumeric(value)) {
      const number = plain(value);
      if (typeof number === "number" && !Number.isFinite(number)) {
        const name = showReal(number);
        return [`${name}, which JSON does not have`, `JSON 不支持的值(${name})`];
      }
      return secret ? ["a number", "数字"] : [`the number ${show(value)}`, `数字 ${show(value)}`];
    }
    if (Array.isArray(value)) {
      return [`an array of ${plural(value.length, "item")}`, `含 ${value.length} 个元素的数组`];
    }
    if (isObject(value)) {
      const count = Object.keys(value).length;
      return [`an object of ${countOfProperties(count)}`, `含 ${count} 个属性的对象`];
    }
    if (value === null) return ["null", "null"];
    return secret ? ["a boolean", "布尔值"] : [show(value), show(value)];
  }

  function found(value, secret) {
    const scalar = typeof value === "string" || typeof value === "boolean" || isNumeric(value);
    return scalar && !secret ? [show(value), show(value)] : describe(value, secret);
  }

  function conversion(value, secret, allowed) {
    if (typeof value === "string" && meansAnotherType(value.trim(), allowed)) {
      if (secret) return ["; write it without quotes", ";请去掉引号"];
      const literal = value.trim();
      return [`; write ${literal} without quotes`, `;请去掉引号,写作 ${literal}`];
    }
    if ((isNumeric(value) || typeof value === "boolean") && allowed.includes("string")) {
      if (secret) return ["; write it in quotes", ";请加上引号"];
      return [`; write "${show(value)}" in quotes`, `;请加上引号,写作 "${show(value)}"`];
    }
    if (value !== null && allowed.length === 1 && allowed[0] === "array") {
      return ["; put it into [ ] to make an array of it", ";请放入 [ ] 中,构成单元素数组"];
    }
    return ["", ""];
  }

  function meansAnotherType(literal, allowed) {
    if (allowed.includes("boolean") && (literal === "true" || literal === "false")) return true;
    if (!allowed.includes("integer") && !allowed.includes("number")) return false;
    const digits = literal.replace(/^-/, "");
    if (digits.length > 30) return false;
    return /^[0-9]+$/.test(digits) || (allowed.includes("number") && /^[0-9]+\.[0-9]+$/.test(digits));
  }

  const didYouMean = (nearest) =>
    nearest === null
      ? ["", ""]
      : [`; did you mean ${quote(nearest)}?`, `;是否想写 ${quote(nearest)}?`];

  const words = {
    wrongType(value, secret, allowed) {
      const [english, chinese] = describe(value, secret);
      const names = allowed.map((name) => TYPE_NAMES[name][0]).join(" or ");
      const namesZh = allowed.map((name) => TYPE_NAMES[name][1]).join("或");
      const [hint, hintZh] = conversion(value, secret, allowed);
      return [`expected ${names}, found ${english}${hint}`, `应为${namesZh},实际为${chinese}${hintZh}`];
    },
    notConstant(value, secret, constant) {
      const [english, chinese] = found(value, secret);
      const wanted = show(constant);
      return [`expected ${wanted}, found ${english}`, `应为 ${wanted},实际为 ${chinese}`];
    },
    notInEnumeration(value, secret, allowed) {
      const [english, chinese] = found(value, secret);
      const [hint, hintZh] = didYouMean(secret ? null : allowed.nearest(value));
      const listed = showAll(allowed.values);
      return [
        `${english} is not allowed here; allowed: ${listed}${hint}`,
        `不允许的取值 ${chinese};可选值:${listed}${hintZh}`,
      ];
    },
    notYetKnown(value, secret, known) {
      const [english, chinese] = found(value, secret);
      const [hint, hintZh] = didYouMean(secret ? null : known.nearest(value));
      const listed = showAll(known.values);
      return [
        `${english} is not a known value; known: ${listed}${hint}`,
        `未知的取值 ${chinese};已知值:${listed}${hintZh}`,
      ];
    },
    neverValid: () => ["nothing is allowed here", "此处不允许有任何值"],
    isExcluded(value, secret) {
      const [english, chinese] = found(value, secret);
      return [`${english} is excluded here`, `此处不允许 ${chinese}`];
    },
    noAlternative(value, secret) {
      const [english, chinese] = found(value, secret);
      return [`${english} matches none of the alternatives`, `${chinese} 不符合任何一种可选结构`];
    },
    severalAlternatives(value, secret, indices) {
      const [english, chinese] = found(value, secret);
      const listed = indices.map((index) => index + 1).join(", ");
      return [
        `${english} matches alternatives ${listed}; exactly one must match`,
        `${chinese} 同时符合第 ${listed} 种结构;只能符合其中一种`,
      ];
    },
    tooDeep: () => ["nested too deeply to be checked", "嵌套过深,无法校验"],
    tooSmall(value, secret, limit, strict) {
      const [english, chinese] = found(value, secret);
      if (strict) {
        return [
          `${english} is too small: it must be greater than ${show(limit)}`,
          `${chinese} 过小:必须大于 ${show(limit)}`,
        ];
      }
      return [
        `${english} is too small: the least allowed value is ${show(limit)}`,
        `${chinese} 过小:最小值为 ${show(limit)}`,
      ];
    },
    tooLarge(value, secret, limit, strict) {
      const [english, chinese] = found(value, secret);
      if (strict) {
        return [
          `${english} is too large: it must be less than ${show(limit)}`,
          `${chinese} 过大:必须小于 ${show(limit)}`,
        ];
      }
      return [
        `${english} is too large: the greatest allowed value is ${show(limit)}`,
        `${chinese} 过大:最大值为 ${show(limit)}`,
      ];
    },
    noMultiple(value, secret, divisor) {
      const [english, chinese] = found(value, secret);
      let [hint, hintZh] = ["", ""];
      const integers = [value, divisor].every((each) => isNumber(each) && TYPES.integer(each));
      if (!secret && integers) {
        const [number, step] = [BigInt(value), BigInt(divisor)];
        const below = number - (((number % step) + step) % step);
        const near = [show(below), show(below + step)];
        [hint, hintZh] = [`; nearest: ${near.join(" and ")}`, `;最接近的值:${near.join("、")}`];
      }
      return [
        `${english} is not a multiple of ${show(divisor)}${hint}`,
        `${chinese} 不是 ${show(divisor)} 的倍数${hintZh}`,
      ];
    },
    tooShort(value, secret, limit) {
      if (secret) return [`too short: at least ${countOfCharacters(limit)}`, `过短:至少 ${limit} 个字符`];
      if (!value) {
        return [
          `an empty string is not allowed: at least ${countOfCharacters(limit)}`,
          `不允许空字符串:至少 ${limit} 个字符`,
        ];
      }
      const count = characters(value).length;
      return [
        `${quote(value)} has ${countOfCharacters(count)}, fewer than ${limit}`,
        `${quote(value)} 有 ${count} 个字符,少于 ${limit} 个`,
      ];
    },
    tooLong(value, secret, limit) {
      if (secret) return [`too long: at most ${countOfCharacters(limit)}`, `过长:最多 ${limit} 个字符`];
      const count = characters(value).length;
      return [
        `${quote(value)} has ${countOfCharacters(count)}, more than ${limit}`,
        `${quote(value)} 有 ${count} 个字符,多于 ${limit} 个`,
      ];
    },
    noMatch(value, secret, source) {
      if (secret) return [`does not match the pattern ${source}`, `不符合正则表达式 ${source}`];
      return [
        `${quote(value)} does not match the pattern ${source}`,
        `${quote(value)} 不符合正则表达式 ${source}`,
      ];
    },
    wrongContent(value, secret, content) {
      return [
        `${secret ? "the string" : quote(value)} is not ${content}`,
        `${secret ? "该字符串" : quote(value)} 不是 ${content}`,
      ];
    },
    tooFewItems: (count, limit) => [
      `${plural(count, "item")}, fewer than ${limit}`,
      `有 ${count} 个元素,少于 ${limit} 个`,
    ],
    tooManyItems: (count, limit) => [
      `${plural(count, "item")}, more than ${limit}`,
      `有 ${count} 个元素,多于 ${limit} 个`,
    ],
    surplusItem: (limit) => [
      `surplus item: the array holds at most ${plural(limit, "item")}`,
      `多余的元素:数组最多 ${limit} 个元素`,
    ],
    repeatedItem(value, secret, first) {
      const [english, chinese] = found(value, secret);
      return [
        `${english} repeats item ${first}; items must be unique`,
        `${chinese} 与第 ${first} 个元素(从 0 计)重复;元素不能重复`,
      ];
    },
    tooFewContained: (count, limit) => [
      `${plural(count, "item")} of the required kind, fewer than ${limit}`,
      `有 ${count} 个符合要求的元素,少于 ${limit} 个`,
    ],
    tooManyContained: (count, limit) => [
      `${plural(count, "item")} of a limited kind, more than ${limit}`,
      `有 ${count} 个受限的元素,多于 ${limit} 个`,
    ],
    missingProperty(name, similar) {
      if (similar === null) {
        return [`the property ${quote(name)} is required`, `缺少必填属性 ${quote(name)}`];
      }
      return [
        `the property ${quote(name)} is required; was ${quote(similar)} meant to be it?`,
        `缺少必填属性 ${quote(name)};${quote(similar)} 是否应写作它?`,
      ];
    },
    missingDependency: (name, because) => [
      `the property ${quote(name)} is required when ${quote(because)} is given`,
      `指定 ${quote(because)} 时必须同时指定 ${quote(name)}`,
    ],
    unknownProperty(name, known, instance) {
      const nearest = known.nearest(name);
      let [hint, hintZh] = ["", ""];
      if (nearest !== null && !has(instance, nearest)) [hint, hintZh] = didYouMean(nearest);
      else if (known.names.length > 0 && known.names.length <= LONGEST_LIST) {
        const listed = known.names.map(quote).join(", ");
        [hint, hintZh] = [`; known: ${listed}`, `;已知属性:${listed}`];
      }
      return [`unknown property ${quote(name)}${hint}`, `未知属性 ${quote(name)}${hintZh}`];
    },
    tooFewProperties: (count, limit) => [
      `${countOfProperties(count)}, fewer than ${limit}`,
      `有 ${count} 个属性,少于 ${limit} 个`,
    ],
    tooManyProperties: (count, limit) => [
      `${countOfProperties(count)}, more than ${limit}`,
      `有 ${count} 个属性,多于 ${limit} 个`,
    ],
    aboutName: (name, [english, chinese]) => [
      `property name ${quote(name)}: ${english}`,
      `属性名 ${quote(name)}:${chinese}`,
    ],
  };

  Object.assign(KEYWORDS, {
    minimum: [only, limitCheck("minimum", (value, limit) => value >= limit, words.tooSmall)],
    exclusiveMinimum: [only, limitCheck("exclusiveMinimum", (value, limit) => value > limit, words.tooSmall)],
    maximum: [only, limitCheck("maximum", (value, limit) => value <= limit, words.tooLarge)],
    exclusiveMaximum: [only, limitCheck("exclusiveMaximum", (value, limit) => value < limit, words.tooLarge)],
    minLength: [only, lengthCheck("minLength", (count, limit) => count >= limit, words.tooShort)],
    maxLength: [only, lengthCheck("maxLength", (count, limit) => count <= limit, words.tooLong)],
    minItems: [only, countCheck("minItems", itemCount, (count, limit) => count >= limit, words.tooFewItems)],
    maxItems: [only, countCheck("maxItems", itemCount, (count, limit) => count <= limit, words.tooManyItems)],
    minProperties: [only, countCheck("minProperties", propertyCount, (n, limit) => n >= limit, words.tooFewProperties)],
    maxProperties: [only, countCheck("maxProperties", propertyCount, (n, limit) => n <= limit, words.tooManyProperties)],
  });
})();
