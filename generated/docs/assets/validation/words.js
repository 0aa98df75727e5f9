// What messages say: pairs of English and Chinese.
(() => {
  "use strict";
  const { specwright } = globalThis;
  const { characters, equal, has, isNumber, isObject, plain, Real, TYPES } = specwright.parts;

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
      if (!listed) {
        return [
          `no value is allowed here, found ${english}`,
          `此处不允许任何取值,实际为 ${chinese}`,
        ];
      }
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

  Object.assign(specwright.parts, { Candidates, Enumeration, words });
})();
