// Runs scripts of the reference site with nothing but what they may call, and tells what they have left behind.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const found = {};
for (const path of process.argv.slice(2)) {
  const made = {};
  const specwright = { cel: new Proxy({}, { get: () => () => true }) };
  const context = vm.createContext({ specwright, specwrightIndex: (index) => { made.index = index; } });
  const before = Object.getOwnPropertyNames(vm.runInContext("globalThis", context)).length;
  vm.runInContext(readFileSync(path, "utf8"), context, { filename: path, timeout: 5000 });
  const after = Object.getOwnPropertyNames(vm.runInContext("globalThis", context)).length;
  const own = vm.runInContext("Object.getOwnPropertyNames(Object.prototype).length", context);
  found[path] = {
    left: after - before,
    polluted: own - Object.getOwnPropertyNames(Object.prototype).length,
    rules: Object.keys(specwright.rules ?? {}).length,
    entries: made.index?.entries ?? null,
  };
}
console.log(JSON.stringify(found));
