(() => {
// What rules transpiled from CEL need in a browser.
//
// CEL values are plain JavaScript values: null, booleans, numbers, strings, arrays, objects (from
// JSON.parse) and Maps (map literals); beside them Uint8Array, IpAddress, IpNetwork and TypeName.
// A CEL error is anything thrown: the rule then has no verdict.
//
// int, uint and double are all numbers here: integers are exact up to 2^53 only, and dyn(1.0)
// cannot be told from dyn(1).

const INTEGER_LIMIT = 2 ** 63;
const UNSIGNED_LIMIT = 2 ** 64;
const LONGEST_TEXT = 10_000_000;
const WHITE_SPACE = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u;

class TypeName {
  constructor(name) {
    this.name = name;
  }
}

class IpAddress {
  constructor(family, number, mapped = false) {
    this.family = family;
    this.number = number;
    this.mapped = mapped;
  }
}

class IpNetwork {
  constructor(address, prefix) {
    this.address = address;
    this.prefix = prefix;
  }
}

// -- values of the instance have the type that the schema promises, or the rule has no verdict

const isObject = (value) =>
  value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
const isMap = (value) => value instanceof Map || isObject(value);

function expected(wanted, holds) {
  return (value) => {
    if (!holds(value)) throw new TypeError(`expected ${wanted}`);
    return value;
  };
}

const expectString = expected("string", (value) => typeof value === "string");
const expectInteger = expected("int", Number.isInteger);
const expectUnsigned = expected("uint", (value) => Number.isInteger(value) && value >= 0);
const expectNumber = expected("double", (value) => typeof value === "number");
const expectBoolean = expected("bool", (value) => typeof value === "boolean");
const expectBytes = expected("bytes", (value) => value instanceof Uint8Array);
const expectNull = expected("null", (value) => value === null);
const expectList = expected("list", Array.isArray);
const expectMap = expected("map", isMap);
const expectIp = expected("IP address", (value) => value instanceof IpAddress);
const expectCidr = expected("CIDR", (value) => value instanceof IpNetwork);
const expectType = expected("type", (value) => value instanceof TypeName);
const expectListOf = (expect, value) => expectList(value).map((element) => expect(element));

function fail(message) {
  throw new Error(message);
}

// -- logic that absorbs errors: a deciding operand wins over an error, on either side

function decide(elements, predicate, deciding) {
  let failure = null;
  for (const element of elements) {
    try {
      if (predicate(element) === deciding) return deciding;
    } catch (error) {
      failure ??= { error };
    }
  }
  if (failure !== null) throw failure.error;
  return !deciding;
}

const forAll = (elements, predicate) => decide(elements, predicate, false);
const forSome = (elements, predicate) => decide(elements, predicate, true);
const allTrue = (...operands) => forAll(operands, (operand) => operand());
const anyTrue = (...operands) => forSome(operands, (operand) => operand());
const existsOne = (elements, predicate) => elements.filter(predicate).length === 1;

function elementsOf(value) {
  if (Array.isArray(value)) return value;
  return value instanceof Map ? [...value.keys()] : Object.keys(expectMap(value));
}

function pairsOf(value) {
  if (Array.isArray(value) || value instanceof Map) return [...value.entries()];
  return Object.entries(expectMap(value));
}

// -- containers

function has(container, key) {
  if (container instanceof Map) return container.has(key);
  return Object.hasOwn(expectMap(container), key) && typeof key === "string";
}

function get(container, key) {
  if (!has(container, key)) throw new RangeError(`no such key: ${key}`);
  return container instanceof Map ? container.get(key) : container[key];
}

function lookup(container, key) {
  if (!Array.isArray(container)) return get(container, key);
  if (expectInteger(key) < 0 || key >= container.length) throw new RangeError("out of range");
  return container[key];
}

function mapping(entries) {
  const result = new Map();
  for (const [key, value] of entries) {
    const proper = ["string", "boolean"].includes(typeof key) || Number.isInteger(key);
    if (!proper || result.has(key)) throw new Error("a repeated or improper key");
    result.set(key, value);
  }
  return result;
}

function size(value) {
  if (typeof value === "string") return countCharacters(value);
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length;
  return value instanceof Map ? value.size : Object.keys(expectMap(value)).length;
}

const concat = (left, right) => [...expectList(left), ...expectList(right)];

function member(value, container) {
  if (Array.isArray(container)) return container.some((element) => equal(value, element));
  if (!["string", "number", "boolean"].includes(typeof value)) throw new TypeError("not a key");
  return has(container, value);
}

// -- equality and order

function equal(left, right) {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((element, index) => equal(element, right[index]))
    );
  }
  if (isMap(left)) {
    if (!isMap(right) || size(left) !== size(right)) return false;
    return pairsOf(left).every(([key, value]) => has(right, key) && equal(value, get(right, key)));
  }
  return isComposite(left) && isComposite(right) && frozen(left) === frozen(right);
}

const isComposite = (value) =>
  [Uint8Array, TypeName, IpAddress, IpNetwork].some((kind) => value instanceof kind);

function less(left, right) {
  const kind = typeof left;
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    return compareItems(left, right) < 0;
  }
  if (kind !== typeof right || !["number", "string", "boolean"].includes(kind)) {
    throw new TypeError("these values have no order");
  }
  return kind === "string" ? compareItems(codes(left), codes(right)) < 0 : left < right;
}

const lessOrEqual = (left, right) => less(left, right) || equal(left, right);

const codes = (text) => Array.from(text, (character) => character.codePointAt(0));

function compareItems(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left[index] !== right[index]) return left[index] - right[index];
  }
  return left.length - right.length;
}

// A text that is the same for two values exactly when CEL calls them equal.
function frozen(value) {
  if (Array.isArray(value)) return `[${value.map(frozen).join(",")}]`;
  if (value instanceof Uint8Array) return `bytes:${value.join(",")}`;
  if (value instanceof TypeName) return `type:${value.name}`;
  if (value instanceof IpAddress) return `ip:${value.family}:${value.number}`;
  if (value instanceof IpNetwork) return `cidr:${frozen(value.address)}/${value.prefix}`;
  if (isMap(value)) {
    const entries = pairsOf(value).map(([key, one]) => `${frozen(key)}:${frozen(one)}`);
    return `{${entries.sort().join(",")}}`;
  }
  return Object.is(value, -0) ? "0" : JSON.stringify(value);
}

const unique = (list) => new Set(expectList(list).map(frozen)).size === list.length;

function distinct(list) {
  const seen = new Set();
  return list.filter((element) => {
    const mark = frozen(element);
    return !seen.has(mark) && seen.add(mark);
  });
}

const marksOf = (list) => new Set(expectList(list).map(frozen));
const setsContains = (outer, inner) => {
  const marks = marksOf(outer);
  return [...marksOf(inner)].every((mark) => marks.has(mark));
};
const setsEquivalent = (left, right) =>
  setsContains(left, right) && setsContains(right, left);
const setsIntersects = (left, right) => {
  const marks = marksOf(right);
  return [...marksOf(left)].some((mark) => marks.has(mark));
};

// -- arithmetic

function integer(value) {
  if (value >= -INTEGER_LIMIT && value < INTEGER_LIMIT) return value;
  throw new RangeError("the result does not fit in int64");
}

function unsigned(value) {
  if (value >= 0 && value < UNSIGNED_LIMIT) return value;
  throw new RangeError("the result does not fit in uint64");
}

function divisor(value) {
  if (value === 0) throw new RangeError("division by zero");
  return value;
}

// Adding 0 turns -0, which no integer is, into 0.
const quotient = (left, right) => integer(Math.trunc(left / divisor(right)) + 0);
const remainder = (left, right) => (left % divisor(right)) + 0;

function areIntegers(left, right) {
  if (typeof left !== "number" || typeof right !== "number") {
    throw new TypeError("no such operator");
  }
  return Number.isInteger(left) && Number.isInteger(right);
}

function add(left, right) {
  if (typeof left === "string" && typeof right === "string") return left + right;
  if (left instanceof Uint8Array && right instanceof Uint8Array) return concatBytes(left, right);
  if (Array.isArray(left)) return concat(left, right);
  return areIntegers(left, right) ? integer(left + right) : left + right;
}

const subtract = (left, right) =>
  areIntegers(left, right) ? integer(left - right) : left - right;
const multiply = (left, right) =>
  areIntegers(left, right) ? integer(left * right) : left * right;
const divide = (left, right) =>
  areIntegers(left, right) ? quotient(left, right) : left / right;
const negate = (value) => (areIntegers(value, value) ? integer(0 - value) : -value);

function modulo(left, right) {
  if (!areIntegers(left, right)) throw new TypeError("% is for integers");
  return remainder(left, right);
}

const total = (list) => (list.length === 0 ? 0 : list.reduce((sum, one) => add(sum, one)));

function extreme(list, better) {
  if (list.length === 0) throw new RangeError("an empty list has no extremes");
  return list.reduce((best, element) => (better(element, best) ? element : best));
}

const minimum = (list) => extreme(list, less);
const maximum = (list) => extreme(list, (left, right) => less(right, left));
const isSorted = (list) =>
  list.every((element, index) => index === 0 || lessOrEqual(list[index - 1], element));

// -- conversions

function typeOf(value) {
  if (value instanceof TypeName) return new TypeName("type");
  if (value instanceof IpAddress) return new TypeName("net.IP");
  if (value instanceof IpNetwork) return new TypeName("net.CIDR");
  if (value instanceof Uint8Array) return new TypeName("bytes");
  if (value === null) return new TypeName("null_type");
  if (Array.isArray(value)) return new TypeName("list");
  if (typeof value === "number") return new TypeName(Number.isInteger(value) ? "int" : "double");
  if (typeof value === "boolean") return new TypeName("bool");
  if (typeof value === "string") return new TypeName("string");
  expectMap(value);
  return new TypeName("map");
}

const typeKnown = (value, name) => new TypeName(name);

function whole(value) {
  if (typeof value === "number" && Number.isFinite(value)) return Math.trunc(value) + 0;
  if (typeof value === "string" && /^[+-]?[0-9]{1,30}$/u.test(value)) return Number(value);
  throw new TypeError("not an integer");
}

function toInt(value) {
  if (value === -INTEGER_LIMIT) throw new RangeError("the double does not fit in int64");
  return integer(whole(value));
}

function toUint(value) {
  if (typeof value === "number" && value < 0) throw new RangeError("a uint is not negative");
  return unsigned(whole(value));
}

function toDouble(value) {
  if (typeof value === "number") return value;
  const text = expectString(value);
  if (/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/u.test(text)) return Number(text);
  if (/^[+-]?inf(?:inity)?$/iu.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^[+-]?nan$/iu.test(text)) return NaN;
  throw new TypeError("not a double");
}

function toText(value) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberText(value);
  if (value instanceof Uint8Array) {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  }
  if (value instanceof IpAddress) return addressText(value);
  return `${addressText(expectCidr(value).address)}/${value.prefix}`;
}

function numberText(value) {
  if (Number.isInteger(value) && Math.abs(value) < UNSIGNED_LIMIT) return BigInt(value).toString();
  if (Number.isNaN(value)) return String(value);
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  const [mantissa, exponent] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 16) return String(value);
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

const toBytes = (value) =>
  value instanceof Uint8Array ? value : new TextEncoder().encode(expectString(value));

function toBool(value) {
  if (typeof value === "boolean") return value;
  if (["1", "t", "true", "TRUE", "True"].includes(value)) return true;
  if (["0", "f", "false", "FALSE", "False"].includes(value)) return false;
  throw new TypeError("not a bool");
}

function concatBytes(left, right) {
  const result = new Uint8Array(left.length + right.length);
  result.set(left);
  result.set(right, left.length);
  return result;
}

// -- text: positions count characters (code points), not UTF-16 units

function countCharacters(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function pattern(source, limit = null) {
  const expression = new RegExp(source, "u");
  return (text) => {
    if (limit !== null && countCharacters(expectString(text)) > limit) {
      throw new RangeError(`text of over ${limit} characters is not matched`);
    }
    return expression.test(expectString(text));
  };
}

function position(characters, offset) {
  if (offset >= 0 && offset <= characters.length) return offset;
  throw new RangeError(`${offset} is outside the text`);
}

function split(text, separator, limit = -1) {
  if (limit === 0) return [];
  const parts = separator === "" ? Array.from(text) : text.split(separator);
  if (limit < 0 || parts.length <= limit) return parts;
  return [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)];
}

function bounded(length) {
  if (length > LONGEST_TEXT) throw new RangeError("the text would be too long");
}

function join(parts, separator = "") {
  bounded(parts.reduce((sum, part) => sum + expectString(part).length + separator.length, 0));
  return parts.join(separator);
}

function replace(text, old, fresh, limit = -1) {
  const parts = old === "" ? ["", ...Array.from(text), ""] : text.split(old);
  const count = limit < 0 ? parts.length - 1 : Math.min(limit, parts.length - 1);
  bounded(text.length + count * fresh.length);
  const head = parts.slice(0, count + 1).join(fresh);
  return [head, ...parts.slice(count + 1)].join(old);
}

const lowerAscii = (text) => text.replace(/[A-Z]+/gu, (part) => part.toLowerCase());
const upperAscii = (text) => text.replace(/[a-z]+/gu, (part) => part.toUpperCase());
const reverse = (text) => Array.from(text).reverse().join("");

function trim(text) {
  const characters = Array.from(text);
  let [start, end] = [0, characters.length];
  while (start < end && WHITE_SPACE.test(characters[start])) start += 1;
  while (end > start && WHITE_SPACE.test(characters[end - 1])) end -= 1;
  return characters.slice(start, end).join("");
}

function substring(text, start, end = null) {
  const characters = Array.from(text);
  const stop = end === null ? characters.length : position(characters, end);
  if (position(characters, start) > stop) throw new RangeError("it ends before it starts");
  return characters.slice(start, stop).join("");
}

function indexOf(text, part, offset = 0) {
  const characters = Array.from(text);
  const start = position(characters, offset);
  const found = text.indexOf(part, characters.slice(0, start).join("").length);
  return found < 0 ? -1 : countCharacters(text.slice(0, found));
}

function lastIndexOf(text, part, offset = null) {
  const characters = Array.from(text);
  const latest = offset === null ? characters.length : position(characters, offset);
  const found = text.lastIndexOf(part, characters.slice(0, latest).join("").length);
  return found < 0 ? -1 : countCharacters(text.slice(0, found));
}

function charAt(text, index) {
  const characters = Array.from(text);
  return characters[position(characters, index)] ?? "";
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const isBase64 = (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(text);

function base64Decode(text) {
  const padded = text.includes("=") ? text : text + "=".repeat(-text.length & 3);
  if (!isBase64(padded)) throw new TypeError("not base64");
  return Uint8Array.from(atob(padded), (character) => character.charCodeAt(0));
}

const base64Encode = (bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

// -- IP addresses and networks

function parseIpv4(text) {
  const parts = text.split(".");
  const proper = parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/u.test(part) && part <= 255);
  if (parts.length !== 4 || !proper) return null;
  return parts.reduce((number, part) => (number << 8n) | BigInt(part), 0n);
}

function parseGroups(text) {
  const groups = text === "" ? [] : text.split(":");
  return groups.every((group) => /^[0-9a-fA-F]{1,4}$/u.test(group)) ? groups : null;
}

function parseIpv6(text) {
  const gap = text.indexOf("::");
  const left = parseGroups(gap < 0 ? text : text.slice(0, gap));
  const right = parseGroups(gap < 0 ? "" : text.slice(gap + 2));
  if (left === null || right === null) return null;
  const missing = 8 - left.length - right.length;
  if (gap < 0 ? missing !== 0 : missing < 1) return null;
  const groups = [...left, ...Array(missing).fill("0"), ...right];
  return groups.reduce((number, group) => (number << 16n) | BigInt(`0x${group}`), 0n);
}

function parseAddress(text) {
  if (text.length > 45) return null;
  const number = text.includes(":") ? parseIpv6(text) : parseIpv4(text);
  if (number === null) return null;
  if (!text.includes(":")) return new IpAddress(4, number);
  if (number >> 32n === 0xffffn) return new IpAddress(4, number & 0xffffffffn, true);
  return new IpAddress(6, number);
}

function parseNetwork(text) {
  const match = /^([^/]*)\/(0|[1-9][0-9]{0,2})$/u.exec(text);
  const address = match && parseAddress(match[1]);
  if (!address || address.mapped || Number(match[2]) > bitsOf(address)) return null;
  return new IpNetwork(address, Number(match[2]));
}

const bitsOf = (address) => (address.family === 4 ? 32 : 128);

function addressText(address) {
  const take = (width, shift) => (address.number >> BigInt(shift)) & ((1n << width) - 1n);
  if (address.family === 4) {
    const dotted = [24, 16, 8, 0].map((shift) => take(8n, shift)).join(".");
    return address.mapped ? `::ffff:${dotted}` : dotted;
  }
  const shifts = [112, 96, 80, 64, 48, 32, 16, 0];
  const text = shifts.map((shift) => take(16n, shift).toString(16)).join(":");
  const runs = [...text.matchAll(/(?<![^:])0(?::0)+(?![^:])/gu)];
  if (runs.length === 0) return text;
  const longest = runs.reduce((best, run) => (run[0].length > best[0].length ? run : best));
  const tail = text.slice(longest.index + longest[0].length);
  return `${text.slice(0, longest.index).replace(/:$/u, "")}::${tail.replace(/^:/u, "")}`;
}

function required(value, what) {
  if (value === null) throw new TypeError(`not ${what}`);
  return value;
}

const ip = (text) => required(parseAddress(expectString(text)), "an IP address");
const cidr = (text) => required(parseNetwork(expectString(text)), "a CIDR");
const isIp = (text) => parseAddress(text) !== null;
const isCidr = (text) => parseNetwork(text) !== null;
const ipIsCanonical = (text) => addressText(ip(text)) === text;
const ipIsUnspecified = (address) => address.number === 0n;
const ipIsLoopback = (address) =>
  address.family === 4 ? address.number >> 24n === 127n : address.number === 1n;
const ipIsLinkLocalMulticast = (address) =>
  address.family === 4
    ? address.number >> 8n === 0xe00000n
    : ((address.number >> 112n) & 0xff0fn) === 0xff02n;
const ipIsLinkLocalUnicast = (address) =>
  address.family === 4 ? address.number >> 16n === 0xa9fen : address.number >> 118n === 0x3fan;
const isMulticast = (address) =>
  address.family === 4 ? address.number >> 28n === 14n : address.number >> 120n === 0xffn;
const ipIsGlobalUnicast = (address) =>
  !(
    ipIsUnspecified(address) ||
    ipIsLoopback(address) ||
    ipIsLinkLocalUnicast(address) ||
    isMulticast(address) ||
    (address.family === 4 && address.number === 0xffffffffn)
  );

const hostBits = (network) => BigInt(bitsOf(network.address) - network.prefix);

function containsIp(network, address) {
  const inner = typeof address === "string" ? ip(address) : expectIp(address);
  const shift = hostBits(network);
  return (
    inner.family === network.address.family &&
    inner.number >> shift === network.address.number >> shift
  );
}

function containsCidr(network, other) {
  const inner = typeof other === "string" ? cidr(other) : expectCidr(other);
  return inner.prefix >= network.prefix && containsIp(network, inner.address);
}

function cidrMasked(network) {
  const shift = hostBits(network);
  const number = (network.address.number >> shift) << shift;
  return new IpNetwork(new IpAddress(network.address.family, number), network.prefix);
}

// -- messages

function textOf(value) {
  if (Array.isArray(value)) {
    const shown = value.slice(0, 20).map(textOf);
    return [...shown, ...(value.length > 20 ? ["..."] : [])].join(", ");
  }
  if (isMap(value)) {
    const shown = pairsOf(value).slice(0, 20);
    return shown.map((pair) => pair.map(textOf).join(": ")).join(", ");
  }
  if (value === null) return "null";
  if (value instanceof TypeName) return value.name;
  const characters = Array.from(toText(value));
  const cut = characters.slice(0, 200).join("");
  return characters.length <= 200 ? cut : `${cut}...`;
}

(globalThis.specwright ??= {}).cel = { TypeName, IpAddress, IpNetwork, expectString, expectInteger, expectUnsigned, expectNumber, expectBoolean, expectBytes, expectNull, expectList, expectMap, expectIp, expectCidr, expectType, expectListOf, fail, forAll, forSome, allTrue, anyTrue, existsOne, elementsOf, pairsOf, has, get, lookup, mapping, size, concat, member, equal, less, lessOrEqual, unique, distinct, setsContains, setsEquivalent, setsIntersects, integer, unsigned, quotient, remainder, add, subtract, multiply, divide, negate, modulo, total, minimum, maximum, isSorted, typeOf, typeKnown, toInt, toUint, toDouble, toText, toBytes, toBool, concatBytes, pattern, split, join, replace, lowerAscii, upperAscii, reverse, trim, substring, indexOf, lastIndexOf, charAt, isJson, isBase64, base64Decode, base64Encode, ip, cidr, isIp, isCidr, ipIsCanonical, ipIsUnspecified, ipIsLoopback, ipIsLinkLocalMulticast, ipIsLinkLocalUnicast, ipIsGlobalUnicast, containsIp, containsCidr, cidrMasked, textOf };
})();
