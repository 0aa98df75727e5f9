// How the walker decides the keywords that apply further schemas to the same instance, and those about what no other
// keyword evaluated.
(() => {
  "use strict";
  const { specwright } = globalThis;
  const {
    addAll, Candidates, childNode, compare, declared, Enumeration, has, hasError, isObject,
    item, linkBelow, linked, recordsOf, satisfies, token, undeclared, unitNode, walk,
    walkInPlace, words,
  } = specwright.parts;

  // -- further schemas for the same instance

  const linkAlternatives = (keyword) => (node, rest) =>
    rest.map((table, index) => childNode(node, table, `/${keyword}/${index}`));
  const linkReference = (node, [unit]) => unitNode(unit);

  function checkReference(context, node, target, instance, path) {
    walkInPlace(context, target, instance, path);
  }

  const linkDynamicReference = (node, [unit, candidates]) => ({
    target: unitNode(unit),
    dynamic: new Map(candidates.map(([resource, each]) => [resource, unitNode(each)])),
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
        node = unitNode(table);
        continue;
      }
      const decisive = table.find(([keyword]) => keyword === "type" || keyword === "$ref");
      if (!decisive) return [];
      if (decisive[0] === "type") return decisive.slice(1);
      node = unitNode(decisive[1]);
    }
    return [];
  }

  const linkDiscriminator = (node, [keyword, name, mapping, others]) => ({
    keyword,
    name,
    chosen: new Map(mapping.map(([value, unit]) => [value, unitNode(unit)])),
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
      case "oneOf": {
        // Of alternatives none of which holds, which is told already, all: each name that they spell is then known.
        const holding = argument.filter(valid);
        return holding.length ? holding : argument;
      }
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
        return chosen ? [chosen] : [...argument.chosen.values()];
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
      context.unordered = true;
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
      context.unordered = true;
      const place = item(path, index);
      if (rest.table !== false) walk(context, rest, each, place);
      else context.report(place, keyword, rest.pointer, () => words.surplusItem(known.size));
    });
  }

  Object.assign(specwright.keywords, {
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
  });
})();
