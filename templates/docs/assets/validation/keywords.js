// How the walker decides the keywords for any instance, numbers, strings, arrays and objects.
(() => {
  "use strict";
  const { specwright } = globalThis;
  const {
    Candidates, characters, childNode, declared, Enumeration, equal, fromBase64, has, identity,
    isBase64, isJson, isMultiple, isNumber, isObject, item, linkBelow, satisfies, token, TYPES,
    undeclared, walk, walkProperty, words,
  } = specwright.parts;

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
      context.unordered = true;
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
      context.unordered = true;
      context.add(place, "propertyNames", schema_pointer, worded, { severity });
    }
  }

  Object.assign(specwright.keywords, {
    false: [whole, checkFalse],
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
