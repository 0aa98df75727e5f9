// How the walker decides rules across properties.
(() => {
  "use strict";
  const { specwright } = globalThis;
  const { declared, isObject, item, MISMATCH, untoken } = specwright.parts;

  // -- rules across properties

  // Keywords whose violation may leave nothing below, or something else than the schema says.
  const BREAKING = new Set(["type", "required", "dependentRequired", "anyOf", "oneOf", "discriminator"]);

  function linkRules(node, [, rules]) {
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
        ...specwright.rules[pointer],
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
      for (const name of word[0].split("/").slice(1)) found = known(found, untoken(name));
      return textOf(found);
    } catch {
      return "…";
    }
  }

  function known(holder, name) {
    if (!Object.hasOwn(holder, name)) throw new Error("no such value");
    return holder[name];
  }

  specwright.keywords["x-validations"] = [linkRules, checkRules];
})();
