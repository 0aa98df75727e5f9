specwright.rules = (({ allTrue, anyTrue, elementsOf, expectInteger, expectList, expectMap, expectString, get, has, isBase64, lookup, member, pattern, toInt, unique }) => {
const pattern_7_1 = pattern("^[0-9]{1,9}$");
return {
"#/$defs/CreateNodePoolAnnotations/x-validations/0": {
holds: (self) => anyTrue(() => !member("os.modelarts/billing.mode", expectMap(self)), () => (expectString(lookup(expectMap(self), "os.modelarts/billing.mode")) !== "1"), () => member("os.modelarts/period.num", expectMap(self))),
computed: (self) => [],
english: ["os.modelarts/period.num is required when os.modelarts/billing.mode is \"", ["/os.modelarts~1billing.mode"], "\" (yearly/monthly)"],
chinese: ["当 os.modelarts/billing.mode 为 \"", ["/os.modelarts~1billing.mode"], "\"（包周期）时，必须填写 os.modelarts/period.num"],
},
"#/$defs/CreateNodePoolAnnotations/x-validations/1": {
holds: (self) => anyTrue(() => !member("os.modelarts/billing.mode", expectMap(self)), () => (expectString(lookup(expectMap(self), "os.modelarts/billing.mode")) !== "1"), () => member("os.modelarts/period.type", expectMap(self))),
computed: (self) => [],
english: ["os.modelarts/period.type is required when os.modelarts/billing.mode is \"", ["/os.modelarts~1billing.mode"], "\" (yearly/monthly); it is \"2\" (month), \"3\" (year) or \"4\" (hour)"],
chinese: ["当 os.modelarts/billing.mode 为 \"", ["/os.modelarts~1billing.mode"], "\"（包周期）时，必须填写 os.modelarts/period.type，可选 \"2\"（月）、\"3\"（年）、\"4\"（小时）"],
},
"#/$defs/CreateNodePoolAnnotations/x-validations/2": {
holds: (self) => anyTrue(() => !member("os.modelarts/billing.mode", expectMap(self)), () => (expectString(lookup(expectMap(self), "os.modelarts/billing.mode")) !== "1"), () => member("os.modelarts/order.id", expectMap(self))),
computed: (self) => [],
english: ["os.modelarts/order.id is needed to create nodes with os.modelarts/billing.mode \"", ["/os.modelarts~1billing.mode"], "\" (yearly/monthly)"],
chinese: ["以 os.modelarts/billing.mode \"", ["/os.modelarts~1billing.mode"], "\"（包周期）创建节点时，需要填写 os.modelarts/order.id"],
},
"#/$defs/PoolResource/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "count"), () => !has(self, "maxCount"), () => (expectInteger(get(self, "maxCount")) >= expectInteger(get(self, "count")))),
computed: (self) => [],
english: ["maxCount (", ["/maxCount"], ") is smaller than count (", ["/count"], ")"],
chinese: ["maxCount（", ["/maxCount"], "）小于 count（", ["/count"], "）"],
},
"#/$defs/PoolResource/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "count"), () => !has(self, "maxCount"), () => (expectInteger(get(self, "maxCount")) <= expectInteger(get(self, "count")))),
computed: (self) => [],
english: ["maxCount (", ["/maxCount"], ") is larger than count (", ["/count"], "); in a physical pool both must be the same"],
chinese: ["maxCount（", ["/maxCount"], "）大于 count（", ["/count"], "）；物理池中两者必须相同"],
},
"#/$defs/PoolResource/x-validations/2": {
holds: (self) => anyTrue(() => !has(self, "tags"), () => unique(elementsOf(expectList(get(self, "tags"))).map((tag) => get(tag, "key")))),
computed: (self) => [elementsOf(expectList(get(self, "tags"))).map((tag) => get(tag, "key"))],
english: ["tags has a key more than once; its keys are ", [0, ", "]],
chinese: ["tags 中存在重复的键，所有键为：", [0, ", "]],
},
"#/$defs/PoolResource/x-validations/3": {
holds: (self) => anyTrue(() => !has(self, "extendParams"), () => !member("dockerBaseSize", expectMap(get(self, "extendParams"))), () => (expectString(lookup(expectMap(get(self, "extendParams")), "dockerBaseSize")) === "0"), () => allTrue(() => pattern_7_1(expectString(lookup(expectMap(get(self, "extendParams")), "dockerBaseSize"))), () => (toInt(expectString(lookup(expectMap(get(self, "extendParams")), "dockerBaseSize"))) >= 50), () => (toInt(expectString(lookup(expectMap(get(self, "extendParams")), "dockerBaseSize"))) <= 500))),
computed: (self) => [],
english: ["extendParams.dockerBaseSize is \"", ["/extendParams/dockerBaseSize"], "\"; use \"0\" (no limit) or a number from 50 to 500"],
chinese: ["extendParams.dockerBaseSize 为 \"", ["/extendParams/dockerBaseSize"], "\"；应为 \"0\"（不限制）或 50～500 的数字"],
},
"#/$defs/PoolResource/x-validations/4": {
holds: (self) => anyTrue(() => !has(self, "extendParams"), () => !member("postInstall", expectMap(get(self, "extendParams"))), () => isBase64(expectString(lookup(expectMap(get(self, "extendParams")), "postInstall")))),
computed: (self) => [],
english: ["extendParams.postInstall is not Base64; encode the script before sending it"],
chinese: ["extendParams.postInstall 不是有效的 Base64 编码，请先对脚本进行编码"],
},
"#/$defs/UserTag/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "key"), () => !anyTrue(() => expectString(get(self, "key")).startsWith("CCE-"), () => expectString(get(self, "key")).startsWith("__type_baremetal"))),
computed: (self) => [],
english: ["the tag key \"", ["/key"], "\" must begin neither with \"CCE-\" nor with \"__type_baremetal\""],
chinese: ["标签的键 \"", ["/key"], "\" 不能以 \"CCE-\" 或 \"__type_baremetal\" 开头"],
},
};
})(specwright.cel);
