specwright.program("huaweicloud/modelarts/CreateNodePool", ({ allTrue, anyTrue, elementsOf, expectInteger, expectList, expectMap, expectString, get, has, isBase64, lookup, member, pattern, real, toInt, unique }) => {
const pattern_7_1 = pattern("^[0-9]{1,9}$");
return {
unit: "create_node_pool",
docs: "huaweicloud/modelarts/CreateNodePool",
shared: null,
secrets: [],
examples: [
["one-node-in-own-network", "One pay-per-use node in a given VPC, subnet and security group", "在指定的 VPC、子网和安全组中创建一个按需节点", "{\n  \"kind\": \"NodePool\",\n  \"apiVersion\": \"v2\",\n  \"metadata\": {\n    \"name\": \"nodepool-1\",\n    \"annotations\": {}\n  },\n  \"spec\": {\n    \"resources\": {\n      \"nodePool\": \"nodepool-1\",\n      \"flavor\": \"modelarts.vm.2u4g.dcc\",\n      \"count\": 1,\n      \"maxCount\": 1,\n      \"network\": {\n        \"vpc\": \"277e9abc-0e6b-431a-9232-cfd25d5fc566\",\n        \"subnet\": \"03796378-c356-4c14-826b-e4913aa9c8b9\",\n        \"securityGroups\": [\n          \"0a15b48d-06f1-41e4-b782-ade90087bf59\"\n        ]\n      }\n    }\n  }\n}"],
["minimal", "The least that names a node pool and its nodes", "仅包含名称与节点规格的最小请求", "{\n  \"apiVersion\": \"v2\",\n  \"kind\": \"NodePool\",\n  \"metadata\": {\n    \"name\": \"nodepool-1\"\n  },\n  \"spec\": {\n    \"resources\": {\n      \"flavor\": \"modelarts.vm.gpu.t4u8\",\n      \"count\": 1,\n      \"maxCount\": 1\n    }\n  }\n}"],
["yearly-monthly", "Two months, renewed automatically, with taints, labels, tags and a larger image space", "包周期两个月并自动续费，同时设置污点、标签和更大的镜像空间", "{\n  \"apiVersion\": \"v2\",\n  \"kind\": \"NodePool\",\n  \"metadata\": {\n    \"name\": \"nodepool-2\",\n    \"annotations\": {\n      \"os.modelarts/billing.mode\": \"1\",\n      \"os.modelarts/period.num\": \"2\",\n      \"os.modelarts/period.type\": \"2\",\n      \"os.modelarts/auto.renew\": \"1\",\n      \"os.modelarts/order.id\": \"CS2410230000ABCDE\"\n    }\n  },\n  \"spec\": {\n    \"resources\": {\n      \"nodePool\": \"nodepool-2\",\n      \"flavor\": \"modelarts.vm.gpu.t4u8\",\n      \"count\": 2,\n      \"maxCount\": 2,\n      \"azs\": [\n        {\n          \"az\": \"cn-north-4a\",\n          \"count\": 1\n        },\n        {\n          \"az\": \"cn-north-4b\",\n          \"count\": 1\n        }\n      ],\n      \"taints\": [\n        {\n          \"key\": \"dedicated\",\n          \"value\": \"training\",\n          \"effect\": \"NoSchedule\"\n        }\n      ],\n      \"labels\": {\n        \"team\": \"vision\"\n      },\n      \"tags\": [\n        {\n          \"key\": \"cost-center\",\n          \"value\": \"research\"\n        }\n      ],\n      \"extendParams\": {\n        \"dockerBaseSize\": \"100\"\n      }\n    }\n  }\n}"],
],
units: {
"create_node_pool": ["#/$defs/CreateNodePoolRequest", [["type", "object"], ["required", "apiVersion", "kind", "metadata"], ["properties", [["apiVersion", [["type", "string"], ["enum", "v2"]]], ["kind", [["type", "string"], ["enum", "NodePool"]]], ["metadata", "CreateNodePoolMetaVO"], ["spec", "NodePoolSpec"], ["project_id", "CreateNodePool.project_id"], ["pool_name", "CreateNodePool.pool_name"]], [], false]]],
"CreateNodePoolMetaVO": ["#/$defs/CreateNodePoolMetaVO", [["type", "object"], ["required", "name"], ["properties", [["name", [["type", "string"]]], ["annotations", "CreateNodePoolAnnotations"]], [], false]]],
"CreateNodePoolAnnotations": ["#/$defs/CreateNodePoolAnnotations", [["type", "object"], ["properties", [["os.modelarts/billing.mode", [["type", "string"], ["enum", "0", "1"]]], ["os.modelarts/period.num", [["type", "string"], ["pattern", "^[0-9]+$", "^[0-9]+\\Z"]]], ["os.modelarts/period.type", [["type", "string"], ["enum", "2", "3", "4"]]], ["os.modelarts/auto.renew", [["type", "string"], ["enum", "0", "1"]]], ["os.modelarts/promotion.info", [["type", "string"]]], ["os.modelarts/service.console.url", [["type", "string"]]], ["os.modelarts/order.id", [["type", "string"]]]], [], false], ["x-validations", [[0, "period-num-required", "error", null, ["os.modelarts/period.num"], ["/os.modelarts~1billing.mode", "?/os.modelarts~1period.num"]], [1, "period-type-required", "error", null, ["os.modelarts/period.type"], ["/os.modelarts~1billing.mode", "?/os.modelarts~1period.type"]], [2, "order-id-needed", "warning", null, ["os.modelarts/order.id"], ["/os.modelarts~1billing.mode", "?/os.modelarts~1order.id"]]]]]],
"NodePoolSpec": ["#/$defs/NodePoolSpec", [["type", "object"], ["required", "resources"], ["properties", [["resources", "PoolResource"]], [], false]]],
"PoolResource": ["#/$defs/PoolResource", [["type", "object"], ["required", "flavor", "count", "maxCount"], ["properties", [["flavor", [["type", "string"]]], ["count", [["type", "integer"]]], ["maxCount", [["type", "integer"]]], ["azs", [["type", "array"], ["items", [], "PoolNodeAz"]]], ["nodePool", [["type", "string"]]], ["taints", [["type", "array"], ["items", [], "Taint"]]], ["labels", [["type", "object"], ["properties", [], [], [["type", "string"]]]]], ["tags", [["type", "array"], ["items", [], "UserTag"]]], ["network", "NodeNetwork"], ["extendParams", [["type", "object"], ["properties", [], [], [["type", "string"]]]]], ["creatingStep", "CreatingStep"]], [], false], ["x-validations", [[0, "max-count-not-below-count", "error", null, ["maxCount"], ["/count", "/maxCount"]], [1, "max-count-equals-count-in-physical-pool", "warning", null, ["maxCount"], ["/count", "/maxCount"]], [2, "user-tag-keys-unique", "warning", null, ["tags"], ["/tags/*/key"]], [3, "docker-base-size-range", "warning", null, ["extendParams", "dockerBaseSize"], ["/extendParams/dockerBaseSize"]], [4, "post-install-base64", "error", null, ["extendParams", "postInstall"], ["/extendParams/postInstall"]]]]]],
"PoolNodeAz": ["#/$defs/PoolNodeAz", [["type", "object"], ["required", "az", "count"], ["properties", [["az", [["type", "string"]]], ["count", [["type", "integer"]]]], [], false]]],
"Taint": ["#/$defs/Taint", [["type", "object"], ["required", "key", "effect"], ["properties", [["key", [["type", "string"]]], ["value", [["type", "string"]]], ["effect", [["type", "string"]]]], [], false]]],
"UserTag": ["#/$defs/UserTag", [["type", "object"], ["required", "key", "value"], ["properties", [["key", [["type", "string"]]], ["value", [["type", "string"]]]], [], false], ["x-validations", [[0, "user-tag-key-prefix", "error", null, ["key"], ["/key"]]]]]],
"NodeNetwork": ["#/$defs/NodeNetwork", [["type", "object"], ["properties", [["vpc", [["type", "string"]]], ["subnet", [["type", "string"]]], ["securityGroups", [["type", "array"], ["items", [], [["type", "string"]]]]]], [], false]]],
"CreatingStep": ["#/$defs/CreatingStep", [["type", "object"], ["properties", [["step", [["type", "integer"]]], ["type", [["type", "string"], ["enum", "rack", "hyperinstance"]]]], [], false]]],
"CreateNodePool.project_id": ["#/$defs/CreateNodePool.project_id", [["type", "string"]]],
"CreateNodePool.pool_name": ["#/$defs/CreateNodePool.pool_name", [["type", "string"]]],
},
rules: {
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
},
};
});
