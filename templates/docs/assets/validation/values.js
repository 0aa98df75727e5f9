// JSON values as JavaScript has them. Numbers that Python would show with a point (1.0) are instances of Real;
// integers beyond 2^53 are BigInts.
(() => {
  "use strict";
  const specwright = (globalThis.specwright ??= {});

  class Real {
    constructor(value) {
      this.value = value;
    }
    valueOf() {
      return this.value;
    }
  }

  const plain = (value) => (value instanceof Real ? value.value : value);

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

  specwright.parts = {
    Real, TYPES, characters, equal, fromBase64, has, identity, isBase64, isJson, isMultiple,
    isNumber, isObject, plain,
  };
})();
