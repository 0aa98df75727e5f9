specwright.rules = (({ allTrue, anyTrue, cidr, containsCidr, distinct, elementsOf, expectBoolean, expectInteger, expectList, expectString, forAll, forSome, get, has, integer, isBase64, isCidr, isIp, isJson, join, lookup, member, pattern, replace, setsIntersects, size, split, toInt, toText, trim, unique }) => {
const pattern_19_1 = pattern("^[0-9]+$");
const pattern_21_1 = pattern("^[0-9]{1,5}[\\-~][0-9]{1,5}$");
const pattern_22_1 = pattern("^[0-9]{1,5}[\\-~][0-9]{1,5}$");
const pattern_27_1 = pattern("[a-z]");
const pattern_27_2 = pattern("[A-Z]");
const pattern_27_3 = pattern("[0-9]");
const pattern_27_4 = pattern("[^0-9A-Za-z]");
const pattern_37_1 = pattern("^[0-9]+$");
const pattern_59_1 = pattern("^(?:\\*\\.)?[0-9A-Za-z](?:[\\-0-9A-Za-z]*[0-9A-Za-z])?(?:\\.[0-9A-Za-z](?:[\\-0-9A-Za-z]*[0-9A-Za-z])?)*$", 5000);
const pattern_64_1 = pattern("^(?:ip|[5-9]|1[0-2])$");
const pattern_64_2 = pattern("^[A-Za-z][\\-\\.0-9A-Za-z]*$");
const pattern_64_3 = pattern("[0-9A-Za-z]$");
const pattern_64_4 = pattern("[\\-\\.][\\-\\.]");
const pattern_68_1 = pattern("[a-z]");
const pattern_68_2 = pattern("[A-Z]");
const pattern_68_3 = pattern("[0-9]");
const pattern_68_4 = pattern("[^0-9A-Za-z]");
const pattern_79_1 = pattern("^(?:ip|[5-9]|1[0-2])$");
const pattern_79_2 = pattern("^[A-Za-z][\\-\\.0-9A-Za-z]*$");
const pattern_79_3 = pattern("[0-9A-Za-z]$");
const pattern_79_4 = pattern("[\\-\\.][\\-\\.]");
const pattern_88_1 = pattern("[a-z]");
const pattern_88_2 = pattern("[A-Z]");
const pattern_88_3 = pattern("[0-9]");
const pattern_88_4 = pattern("[^0-9A-Za-z]");
return {
"#/$defs/ManagedSandboxClusterRequest/x-validations/0": {
holds: (self) => (has(self, "addons") && (size(elementsOf(expectList(get(self, "addons"))).filter((a) => member(expectString(get(a, "name")), ["flannel", "terway-eniip"]))) === 1)),
computed: (self) => [(has(self, "addons") ? size(elementsOf(expectList(get(self, "addons"))).filter((a) => member(expectString(get(a, "name")), ["flannel", "terway-eniip"]))) : 0)],
english: ["addons must hold exactly one of flannel and terway-eniip, not ", 0],
chinese: ["addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 ", 0, " 个"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/1": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "flannel"))), () => (has(self, "container_cidr") && (expectString(get(self, "container_cidr")) !== ""))),
computed: (self) => [],
english: ["container_cidr is required when addons holds flannel"],
chinese: ["addons 中包含 flannel 时必须填写 container_cidr"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/2": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip"))), () => (has(self, "pod_vswitch_ids") && (size(expectList(get(self, "pod_vswitch_ids"))) > 0))),
computed: (self) => [],
english: ["pod_vswitch_ids is required when addons holds terway-eniip"],
chinese: ["addons 中包含 terway-eniip 时必须填写 pod_vswitch_ids"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/3": {
holds: (self) => !(has(self, "security_group_id") && has(self, "is_enterprise_security_group") && (expectString(get(self, "security_group_id")) !== "")),
computed: (self) => [],
english: ["is_enterprise_security_group has no effect beside security_group_id \"", ["/security_group_id"], "\"; give one of the two"],
chinese: ["已填写 security_group_id“", ["/security_group_id"], "”，is_enterprise_security_group 不生效，两者请只填一个"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/4": {
holds: (self) => anyTrue(() => !has(self, "node_cidr_mask"), () => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip")))),
computed: (self) => [],
english: ["node_cidr_mask \"", ["/node_cidr_mask"], "\" has no effect with terway-eniip"],
chinese: ["网络插件为 terway-eniip 时 node_cidr_mask“", ["/node_cidr_mask"], "”不生效"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/5": {
holds: (self) => anyTrue(() => !has(self, "container_cidr"), () => (expectString(get(self, "container_cidr")) === ""), () => isCidr(expectString(get(self, "container_cidr")))),
computed: (self) => [],
english: ["container_cidr \"", ["/container_cidr"], "\" is not a CIDR range such as 172.20.0.0/16"],
chinese: ["container_cidr“", ["/container_cidr"], "”不是 CIDR 形式的网段，例如 172.20.0.0/16"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/6": {
holds: (self) => anyTrue(() => !has(self, "service_cidr"), () => isCidr(expectString(get(self, "service_cidr")))),
computed: (self) => [],
english: ["service_cidr \"", ["/service_cidr"], "\" is not a CIDR range such as 172.21.0.0/20"],
chinese: ["service_cidr“", ["/service_cidr"], "”不是 CIDR 形式的网段，例如 172.21.0.0/20"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/7": {
holds: (self) => anyTrue(() => !has(self, "container_cidr"), () => !isCidr(expectString(get(self, "container_cidr"))), () => forSome(elementsOf(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]), (r) => containsCidr(cidr(expectString(r)), expectString(get(self, "container_cidr"))))),
computed: (self) => [],
english: ["container_cidr ", ["/container_cidr"], " lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16"],
chinese: ["container_cidr ", ["/container_cidr"], " 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/8": {
holds: (self) => anyTrue(() => !has(self, "container_cidr"), () => allTrue(() => has(self, "vpcid"), () => !has(self, "service_cidr"), () => (expectString(get(self, "vpcid")) !== "")), () => !isCidr(expectString(get(self, "container_cidr"))), () => !isCidr(expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))), () => !anyTrue(() => containsCidr(cidr(expectString(get(self, "container_cidr"))), expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))), () => containsCidr(cidr(expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))), expectString(get(self, "container_cidr"))))),
computed: (self) => [expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))],
english: ["container_cidr ", ["/container_cidr"], " overlaps service_cidr ", 0],
chinese: ["container_cidr ", ["/container_cidr"], " 与 service_cidr ", 0, " 重叠"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/9": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip"))), () => (has(self, "security_group_id") && (expectString(get(self, "security_group_id")) !== "")), () => (has(self, "is_enterprise_security_group") && expectBoolean(get(self, "is_enterprise_security_group")))),
computed: (self) => [expectBoolean((has(self, "is_enterprise_security_group") ? get(self, "is_enterprise_security_group") : false))],
english: ["is_enterprise_security_group must be true, not ", 0, ", when addons holds terway-eniip and no security_group_id is given"],
chinese: ["addons 中包含 terway-eniip 且未填写 security_group_id 时，is_enterprise_security_group 必须为 true，当前为 ", 0],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/10": {
holds: (self) => anyTrue(() => !has(self, "pod_vswitch_ids"), () => !anyTrue(() => (has(self, "vswitch_ids") && setsIntersects(expectList(get(self, "pod_vswitch_ids")), expectList(get(self, "vswitch_ids")))), () => (has(self, "worker_vswitch_ids") && setsIntersects(expectList(get(self, "pod_vswitch_ids")), expectList(get(self, "worker_vswitch_ids")))))),
computed: (self) => [elementsOf(expectList(get(self, "pod_vswitch_ids"))).filter((v) => anyTrue(() => (has(self, "vswitch_ids") && member(expectString(v), expectList(get(self, "vswitch_ids")))), () => (has(self, "worker_vswitch_ids") && member(expectString(v), expectList(get(self, "worker_vswitch_ids"))))))],
english: ["pod_vswitch_ids holds ", [0, ", "], ", which nodes use as well (vswitch_ids or worker_vswitch_ids); pods need vSwitches of their own"],
chinese: ["pod_vswitch_ids 中的 ", [0, ", "], " 已由节点使用（vswitch_ids 或 worker_vswitch_ids），请为 Pod 另选虚拟交换机"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/11": {
holds: (self) => anyTrue(() => (has(self, "vpcid") && (expectString(get(self, "vpcid")) !== "")), () => (has(self, "vswitch_ids") && (size(expectList(get(self, "vswitch_ids"))) > 0)), () => (has(self, "zone_id") && (expectString(get(self, "zone_id")) !== ""))),
computed: (self) => [],
english: ["zone_id is required when neither vpcid nor vswitch_ids is given"],
chinese: ["未填写 vpcid 与 vswitch_ids 时必须填写 zone_id"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/12": {
holds: (self) => !allTrue(() => has(self, "zone_id"), () => has(self, "vpcid"), () => has(self, "vswitch_ids"), () => (expectString(get(self, "zone_id")) !== ""), () => (expectString(get(self, "vpcid")) !== ""), () => (size(expectList(get(self, "vswitch_ids"))) > 0)),
computed: (self) => [],
english: ["zone_id \"", ["/zone_id"], "\" has no effect beside vpcid and vswitch_ids"],
chinese: ["已填写 vpcid 与 vswitch_ids，zone_id“", ["/zone_id"], "”不生效"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/13": {
holds: (self) => anyTrue(() => !allTrue(() => has(self, "num_of_nodes"), () => has(self, "vpcid"), () => (expectInteger(get(self, "num_of_nodes")) === 0), () => (expectString(get(self, "vpcid")) !== "")), () => (has(self, "vswitch_ids") && (size(expectList(get(self, "vswitch_ids"))) > 0))),
computed: (self) => [],
english: ["vswitch_ids is required when num_of_nodes is ", ["/num_of_nodes"], " and vpcid is ", ["/vpcid"]],
chinese: ["num_of_nodes 为 ", ["/num_of_nodes"], " 且 vpcid 为 ", ["/vpcid"], " 时必须填写 vswitch_ids"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/14": {
holds: (self) => anyTrue(() => !(has(self, "worker_vswitch_ids") && has(self, "num_of_nodes")), () => (size(expectList(get(self, "worker_vswitch_ids"))) === expectInteger(get(self, "num_of_nodes"))), () => (expectInteger(get(self, "num_of_nodes")) > 20)),
computed: (self) => [size(expectList(get(self, "worker_vswitch_ids")))],
english: ["worker_vswitch_ids has ", 0, " values for ", ["/num_of_nodes"], " nodes; one for each node is expected"],
chinese: ["worker_vswitch_ids 有 ", 0, " 个值，节点数为 ", ["/num_of_nodes"], "，应一一对应"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/15": {
holds: (self) => anyTrue(() => !has(self, "runtime"), () => !has(get(self, "runtime"), "name"), () => (expectString(get(get(self, "runtime"), "name")) !== "Sandboxed-Container.runv"), () => !has(self, "kubernetes_version"), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) <= 24)),
computed: (self) => [],
english: ["runtime ", ["/runtime/name"], " does not run on Kubernetes ", ["/kubernetes_version"], "; it needs 1.24 or older"],
chinese: ["运行时 ", ["/runtime/name"], " 不支持 Kubernetes ", ["/kubernetes_version"], "，需要 1.24 及以下版本"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/16": {
holds: (self) => (has(self, "runtime") && has(get(self, "runtime"), "name")),
computed: (self) => [],
english: ["runtime.name should be Sandboxed-Container.runv; without it the default is docker"],
chinese: ["应将 runtime.name 设为 Sandboxed-Container.runv，不填时默认为 docker"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/17": {
holds: (self) => anyTrue(() => !has(self, "cpu_policy"), () => !has(self, "kubernetes_version"), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) > 12), () => allTrue(() => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) === 12), () => (toInt(expectString(lookup(split(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 2)), "-"), 0))) >= 6))),
computed: (self) => [],
english: ["cpu_policy ", ["/cpu_policy"], " needs Kubernetes 1.12.6 or newer, not ", ["/kubernetes_version"]],
chinese: ["cpu_policy ", ["/cpu_policy"], " 需要 Kubernetes 1.12.6 及以上版本，当前为 ", ["/kubernetes_version"]],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/18": {
holds: (self) => anyTrue(() => (has(self, "num_of_nodes") && (expectInteger(get(self, "num_of_nodes")) === 0)), () => (has(self, "worker_data_disks") ? forSome(elementsOf(expectList(get(self, "worker_data_disks"))), (d) => allTrue(() => has(d, "size"), () => pattern_19_1(expectString(get(d, "size"))), () => (toInt(expectString(get(d, "size"))) >= 200))) : !has(self, "num_of_nodes"))),
computed: (self) => [(has(self, "worker_data_disks") ? join(elementsOf(elementsOf(expectList(get(self, "worker_data_disks"))).filter((d) => has(d, "size"))).map((d) => get(d, "size")), ", ") : "")],
english: ["worker_data_disks must hold at least one disk of 200 GiB or more for sandboxed containers; its sizes are [", 0, "]"],
chinese: ["安全沙箱要求 worker_data_disks 中至少一块盘达到 200 GiB，当前各盘大小为 [", 0, "]"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/19": {
holds: (self) => anyTrue(() => !has(self, "worker_instance_types"), () => forAll(elementsOf(expectList(get(self, "worker_instance_types"))), (t) => anyTrue(() => expectString(t).startsWith("ecs.ebm"), () => expectString(t).startsWith("ecs.scc")))),
computed: (self) => [elementsOf(expectList(get(self, "worker_instance_types"))).filter((t) => !anyTrue(() => expectString(t).startsWith("ecs.ebm"), () => expectString(t).startsWith("ecs.scc")))],
english: ["worker_instance_types holds ", [0, ", "], "; name ECS bare metal types only, such as ecs.ebmg5s.24xlarge"],
chinese: ["worker_instance_types 中的 ", [0, ", "], " 不是神龙裸金属规格，应填写 ecs.ebmg5s.24xlarge 之类的规格"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/20": {
holds: (self) => anyTrue(() => !has(self, "node_port_range"), () => !pattern_21_1(expectString(get(self, "node_port_range"))), () => forAll(elementsOf(split(replace(expectString(get(self, "node_port_range")), "~", "-"), "-")), (p) => allTrue(() => (toInt(expectString(p)) >= 30000), () => (toInt(expectString(p)) <= 65535)))),
computed: (self) => [],
english: ["node_port_range ", ["/node_port_range"], " leaves the range 30000 to 65535"],
chinese: ["node_port_range ", ["/node_port_range"], " 超出 30000 到 65535"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/21": {
holds: (self) => anyTrue(() => !has(self, "node_port_range"), () => !pattern_22_1(expectString(get(self, "node_port_range"))), () => (toInt(expectString(lookup(split(replace(expectString(get(self, "node_port_range")), "~", "-"), "-"), 0))) <= toInt(expectString(lookup(split(replace(expectString(get(self, "node_port_range")), "~", "-"), "-"), 1))))),
computed: (self) => [],
english: ["node_port_range ", ["/node_port_range"], " is in falling order; write the smaller port first"],
chinese: ["node_port_range ", ["/node_port_range"], " 顺序颠倒，请先写较小的端口"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/22": {
holds: (self) => !(has(self, "ssh_flags") && expectBoolean(get(self, "ssh_flags"))),
computed: (self) => [],
english: ["ssh_flags ", ["/ssh_flags"], " has no effect when cluster_type is ManagedKubernetes"],
chinese: ["cluster_type 为 ManagedKubernetes 时 ssh_flags ", ["/ssh_flags"], " 不生效"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/23": {
holds: (self) => anyTrue(() => !has(self, "user_data"), () => isBase64(expectString(get(self, "user_data")))),
computed: (self) => [],
english: ["user_data is not valid Base64"],
chinese: ["user_data 不是合法的 Base64 编码"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/24": {
holds: (self) => !(has(self, "key_pair") && has(self, "login_password") && (expectString(get(self, "key_pair")) !== "")),
computed: (self) => [],
english: ["key_pair \"", ["/key_pair"], "\" and login_password are both given; give one of the two"],
chinese: ["同时填写了 key_pair“", ["/key_pair"], "”和 login_password，请只填一个"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/25": {
holds: (self) => (has(self, "login_password") || (has(self, "key_pair") && (expectString(get(self, "key_pair")) !== ""))),
computed: (self) => [],
english: ["neither key_pair nor login_password is given"],
chinese: ["key_pair 与 login_password 均未填写"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/26": {
holds: (self) => anyTrue(() => !has(self, "login_password"), () => (size(elementsOf([pattern_27_1(expectString(get(self, "login_password"))), pattern_27_2(expectString(get(self, "login_password"))), pattern_27_3(expectString(get(self, "login_password"))), pattern_27_4(expectString(get(self, "login_password")))]).filter((m) => expectBoolean(m))) >= 3)),
computed: (self) => [],
english: ["login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters"],
chinese: ["login_password 至少要包含大写字母、小写字母、数字、特殊符号中的三类"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/27": {
holds: (self) => (has(self, "worker_period_unit") || !(has(self, "worker_instance_charge_type") && (expectString(get(self, "worker_instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["worker_period_unit is required when worker_instance_charge_type is ", ["/worker_instance_charge_type"]],
chinese: ["worker_instance_charge_type 为 ", ["/worker_instance_charge_type"], " 时必须填写 worker_period_unit"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/28": {
holds: (self) => (has(self, "worker_period") || !(has(self, "worker_instance_charge_type") && (expectString(get(self, "worker_instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["worker_period is required when worker_instance_charge_type is ", ["/worker_instance_charge_type"]],
chinese: ["worker_instance_charge_type 为 ", ["/worker_instance_charge_type"], " 时必须填写 worker_period"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/29": {
holds: (self) => (has(self, "worker_auto_renew_period") || !(has(self, "worker_instance_charge_type") && (expectString(get(self, "worker_instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["worker_auto_renew_period is required when worker_instance_charge_type is ", ["/worker_instance_charge_type"]],
chinese: ["worker_instance_charge_type 为 ", ["/worker_instance_charge_type"], " 时必须填写 worker_auto_renew_period"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/30": {
holds: (self) => anyTrue(() => (has(self, "worker_instance_charge_type") && (expectString(get(self, "worker_instance_charge_type")) === "PrePaid")), () => !(has(self, "worker_period_unit") || has(self, "worker_period") || has(self, "worker_auto_renew") || has(self, "worker_auto_renew_period"))),
computed: (self) => [expectString((has(self, "worker_instance_charge_type") ? get(self, "worker_instance_charge_type") : "PostPaid"))],
english: ["worker_period_unit, worker_period, worker_auto_renew and worker_auto_renew_period have no effect while worker_instance_charge_type is ", 0, ", not PrePaid"],
chinese: ["worker_instance_charge_type 为 ", 0, " 而不是 PrePaid 时，worker_period_unit、worker_period、worker_auto_renew、worker_auto_renew_period 均不生效"],
},
"#/$defs/ManagedSandboxClusterRequest/x-validations/31": {
holds: (self) => anyTrue(() => !has(self, "tags"), () => unique(elementsOf(elementsOf(expectList(get(self, "tags"))).filter((t) => has(t, "key"))).map((t) => get(t, "key")))),
computed: (self) => [distinct(elementsOf(elementsOf(elementsOf(expectList(get(self, "tags"))).filter((t) => has(t, "key"))).map((t) => get(t, "key"))).filter((k) => (size(elementsOf(expectList(get(self, "tags"))).filter((t) => allTrue(() => has(t, "key"), () => (expectString(get(t, "key")) === expectString(k))))) > 1)))],
english: ["tags has more than one tag with the key ", [0, ", "]],
chinese: ["tags 中有多个标签使用了相同的键 ", [0, ", "]],
},
"#/$defs/Tag/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "key"), () => !forSome(elementsOf(["aliyun", "acs:", "http://", "https://"]), (p) => expectString(get(self, "key")).startsWith(expectString(p)))),
computed: (self) => [],
english: ["tag key \"", ["/key"], "\" must not begin with aliyun, acs:, http:// or https://"],
chinese: ["标签的键“", ["/key"], "”使用了保留的前缀（aliyun、acs:、http:// 或 https://）"],
},
"#/$defs/Tag/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "value"), () => !forSome(elementsOf(["aliyun", "acs:", "http://", "https://"]), (p) => expectString(get(self, "value")).startsWith(expectString(p)))),
computed: (self) => [],
english: ["tag value \"", ["/value"], "\" must not begin with aliyun, acs:, http:// or https://"],
chinese: ["标签的值“", ["/value"], "”使用了保留的前缀（aliyun、acs:、http:// 或 https://）"],
},
"#/$defs/Addon/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "config"), () => (expectString(get(self, "config")) === ""), () => isJson(expectString(get(self, "config"))), () => isJson((("{" + expectString(get(self, "config"))) + "}"))),
computed: (self) => [],
english: ["config of component ", ["/name"], " is not valid JSON; write a JSON object or leave it empty"],
chinese: ["组件 ", ["/name"], " 的 config 不是合法的 JSON，请写成 JSON 对象，或者留空"],
},
"#/$defs/Addon/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "config"), () => (expectString(get(self, "config")) === ""), () => isJson(expectString(get(self, "config"))), () => !isJson((("{" + expectString(get(self, "config"))) + "}"))),
computed: (self) => [],
english: ["config of component ", ["/name"], " lacks its outer braces; write it as a JSON object"],
chinese: ["组件 ", ["/name"], " 的 config 缺少外层花括号，请写成完整的 JSON 对象"],
},
"#/$defs/WorkerDataDisk/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "size"), () => !pattern_37_1(expectString(get(self, "size"))), () => ((has(self, "category") && (expectString(get(self, "category")) === "cloud")) ? allTrue(() => (toInt(expectString(get(self, "size"))) >= 5), () => (toInt(expectString(get(self, "size"))) <= 2000)) : anyTrue(() => (has(self, "category") && !member(expectString(get(self, "category")), ["cloud_efficiency", "cloud_ssd"])), () => allTrue(() => (toInt(expectString(get(self, "size"))) >= 20), () => (toInt(expectString(get(self, "size"))) <= 32768))))),
computed: (self) => [((has(self, "category") && (expectString(get(self, "category")) === "cloud")) ? "5 to 2000" : "20 to 32768"), expectString((has(self, "category") ? get(self, "category") : "cloud_efficiency")), ((has(self, "category") && (expectString(get(self, "category")) === "cloud")) ? "5 - 2000" : "20 - 32768")],
english: ["size ", ["/size"], " is outside ", 0, " GiB, the range of ", 1],
chinese: ["size ", ["/size"], " 超出 ", 1, " 的范围 ", 2, " GiB"],
},
"#/$defs/DedicatedClusterRequest/x-validations/0": {
holds: (self) => (has(self, "addons") && (size(elementsOf(expectList(get(self, "addons"))).filter((a) => member(expectString(get(a, "name")), ["flannel", "terway-eniip"]))) === 1)),
computed: (self) => [(has(self, "addons") ? size(elementsOf(expectList(get(self, "addons"))).filter((a) => member(expectString(get(a, "name")), ["flannel", "terway-eniip"]))) : 0)],
english: ["addons must hold exactly one of flannel and terway-eniip, not ", 0],
chinese: ["addons 中 flannel 与 terway-eniip 必须且只能有一个，当前为 ", 0, " 个"],
},
"#/$defs/DedicatedClusterRequest/x-validations/1": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "flannel"))), () => (has(self, "container_cidr") && (expectString(get(self, "container_cidr")) !== ""))),
computed: (self) => [],
english: ["container_cidr is required when addons holds flannel"],
chinese: ["addons 中包含 flannel 时必须填写 container_cidr"],
},
"#/$defs/DedicatedClusterRequest/x-validations/2": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip"))), () => (has(self, "pod_vswitch_ids") && (size(expectList(get(self, "pod_vswitch_ids"))) > 0))),
computed: (self) => [],
english: ["pod_vswitch_ids is required when addons holds terway-eniip"],
chinese: ["addons 中包含 terway-eniip 时必须填写 pod_vswitch_ids"],
},
"#/$defs/DedicatedClusterRequest/x-validations/3": {
holds: (self) => !(has(self, "security_group_id") && has(self, "is_enterprise_security_group") && (expectString(get(self, "security_group_id")) !== "")),
computed: (self) => [],
english: ["is_enterprise_security_group has no effect beside security_group_id \"", ["/security_group_id"], "\"; give one of the two"],
chinese: ["已填写 security_group_id“", ["/security_group_id"], "”，is_enterprise_security_group 不生效，两者请只填一个"],
},
"#/$defs/DedicatedClusterRequest/x-validations/4": {
holds: (self) => anyTrue(() => !has(self, "node_cidr_mask"), () => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip")))),
computed: (self) => [],
english: ["node_cidr_mask \"", ["/node_cidr_mask"], "\" has no effect with terway-eniip"],
chinese: ["网络插件为 terway-eniip 时 node_cidr_mask“", ["/node_cidr_mask"], "”不生效"],
},
"#/$defs/DedicatedClusterRequest/x-validations/5": {
holds: (self) => anyTrue(() => !has(self, "container_cidr"), () => (expectString(get(self, "container_cidr")) === ""), () => isCidr(expectString(get(self, "container_cidr")))),
computed: (self) => [],
english: ["container_cidr \"", ["/container_cidr"], "\" is not a CIDR range such as 172.20.0.0/16"],
chinese: ["container_cidr“", ["/container_cidr"], "”不是 CIDR 形式的网段，例如 172.20.0.0/16"],
},
"#/$defs/DedicatedClusterRequest/x-validations/6": {
holds: (self) => anyTrue(() => !has(self, "service_cidr"), () => isCidr(expectString(get(self, "service_cidr")))),
computed: (self) => [],
english: ["service_cidr \"", ["/service_cidr"], "\" is not a CIDR range such as 172.21.0.0/20"],
chinese: ["service_cidr“", ["/service_cidr"], "”不是 CIDR 形式的网段，例如 172.21.0.0/20"],
},
"#/$defs/DedicatedClusterRequest/x-validations/7": {
holds: (self) => anyTrue(() => !has(self, "container_cidr"), () => !isCidr(expectString(get(self, "container_cidr"))), () => forSome(elementsOf(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]), (r) => containsCidr(cidr(expectString(r)), expectString(get(self, "container_cidr"))))),
computed: (self) => [],
english: ["container_cidr ", ["/container_cidr"], " lies outside 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16"],
chinese: ["container_cidr ", ["/container_cidr"], " 不在 10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 之内"],
},
"#/$defs/DedicatedClusterRequest/x-validations/8": {
holds: (self) => anyTrue(() => !has(self, "container_cidr"), () => !isCidr(expectString(get(self, "container_cidr"))), () => !isCidr(expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))), () => !anyTrue(() => containsCidr(cidr(expectString(get(self, "container_cidr"))), expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))), () => containsCidr(cidr(expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))), expectString(get(self, "container_cidr"))))),
computed: (self) => [expectString((has(self, "service_cidr") ? get(self, "service_cidr") : "172.19.0.0/20"))],
english: ["container_cidr ", ["/container_cidr"], " overlaps service_cidr ", 0],
chinese: ["container_cidr ", ["/container_cidr"], " 与 service_cidr ", 0, " 重叠"],
},
"#/$defs/DedicatedClusterRequest/x-validations/9": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip"))), () => (has(self, "security_group_id") && (expectString(get(self, "security_group_id")) !== "")), () => !has(self, "is_enterprise_security_group"), () => expectBoolean(get(self, "is_enterprise_security_group"))),
computed: (self) => [],
english: ["is_enterprise_security_group should be true, not ", ["/is_enterprise_security_group"], ", when addons holds terway-eniip; a basic group holds at most 2000 nodes and pods"],
chinese: ["addons 中包含 terway-eniip 时，is_enterprise_security_group 宜为 true，当前为 ", ["/is_enterprise_security_group"], "；普通安全组最多容纳 2000 个节点与 Pod"],
},
"#/$defs/DedicatedClusterRequest/x-validations/10": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "terway-eniip"))), () => !has(self, "container_cidr"), () => (expectString(get(self, "container_cidr")) === "")),
computed: (self) => [],
english: ["container_cidr ", ["/container_cidr"], " is not needed when addons holds terway-eniip"],
chinese: ["addons 中包含 terway-eniip 时无需填写 container_cidr ", ["/container_cidr"]],
},
"#/$defs/DedicatedClusterRequest/x-validations/11": {
holds: (self) => anyTrue(() => !(has(self, "addons") && forSome(elementsOf(expectList(get(self, "addons"))), (a) => (expectString(get(a, "name")) === "flannel"))), () => !has(self, "pod_vswitch_ids"), () => (size(expectList(get(self, "pod_vswitch_ids"))) === 0)),
computed: (self) => [expectList(get(self, "pod_vswitch_ids"))],
english: ["pod_vswitch_ids (", [0, ", "], ") is not used when addons holds flannel"],
chinese: ["addons 中包含 flannel 时用不到 pod_vswitch_ids（", [0, ", "], "）"],
},
"#/$defs/DedicatedClusterRequest/x-validations/12": {
holds: (self) => anyTrue(() => !has(self, "service_cidr"), () => !isCidr(expectString(get(self, "service_cidr"))), () => allTrue(() => (cidr(expectString(get(self, "service_cidr"))).prefix >= 16), () => (cidr(expectString(get(self, "service_cidr"))).prefix <= 24), () => forSome(elementsOf(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]), (r) => containsCidr(cidr(expectString(r)), expectString(get(self, "service_cidr")))))),
computed: (self) => [],
english: ["service_cidr ", ["/service_cidr"], " must lie in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of 16 to 24"],
chinese: ["service_cidr ", ["/service_cidr"], " 必须位于 10.0.0.0/8、172.16.0.0/12 或 192.168.0.0/16 之内，且掩码为 16 到 24"],
},
"#/$defs/DedicatedClusterRequest/x-validations/13": {
holds: (self) => anyTrue(() => !has(self, "service_cidr"), () => !isCidr(expectString(get(self, "service_cidr"))), () => !anyTrue(() => containsCidr(cidr(expectString(get(self, "service_cidr"))), "10.1.0.0/21"), () => containsCidr(cidr("10.1.0.0/21"), expectString(get(self, "service_cidr"))))),
computed: (self) => [],
english: ["service_cidr ", ["/service_cidr"], " overlaps 10.1.0.0/21, which the vendor's documentation names as the range of the VPC"],
chinese: ["service_cidr ", ["/service_cidr"], " 与文档所列的 VPC 网段 10.1.0.0/21 重叠"],
},
"#/$defs/DedicatedClusterRequest/x-validations/14": {
holds: (self) => anyTrue(() => !has(self, "pod_vswitch_ids"), () => !anyTrue(() => (has(self, "master_vswitch_ids") && setsIntersects(expectList(get(self, "pod_vswitch_ids")), expectList(get(self, "master_vswitch_ids")))), () => (has(self, "nodepools") && forSome(elementsOf(expectList(get(self, "nodepools"))), (n) => allTrue(() => has(n, "scaling_group"), () => has(get(n, "scaling_group"), "vswitch_ids"), () => setsIntersects(expectList(get(self, "pod_vswitch_ids")), expectList(get(get(n, "scaling_group"), "vswitch_ids")))))))),
computed: (self) => [elementsOf(expectList(get(self, "pod_vswitch_ids"))).filter((v) => anyTrue(() => (has(self, "master_vswitch_ids") && member(expectString(v), expectList(get(self, "master_vswitch_ids")))), () => (has(self, "nodepools") && forSome(elementsOf(expectList(get(self, "nodepools"))), (n) => allTrue(() => has(n, "scaling_group"), () => has(get(n, "scaling_group"), "vswitch_ids"), () => member(expectString(v), expectList(get(get(n, "scaling_group"), "vswitch_ids"))))))))],
english: ["pod_vswitch_ids holds ", [0, ", "], ", which nodes use as well (master_vswitch_ids or vswitch_ids of a node pool); pods need vSwitches of their own"],
chinese: ["pod_vswitch_ids 中的 ", [0, ", "], " 已由节点使用（master_vswitch_ids 或节点池的 vswitch_ids），请为 Pod 另选虚拟交换机"],
},
"#/$defs/DedicatedClusterRequest/x-validations/15": {
holds: (self) => anyTrue(() => !has(self, "runtime"), () => !has(get(self, "runtime"), "name"), () => (expectString(get(get(self, "runtime"), "name")) !== "docker"), () => !has(self, "kubernetes_version"), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) <= 22)),
computed: (self) => [],
english: ["runtime ", ["/runtime/name"], " does not run on Kubernetes ", ["/kubernetes_version"], "; it needs 1.22 or older"],
chinese: ["运行时 ", ["/runtime/name"], " 不支持 Kubernetes ", ["/kubernetes_version"], "，需要 1.22 及以下版本"],
},
"#/$defs/DedicatedClusterRequest/x-validations/16": {
holds: (self) => anyTrue(() => !has(self, "runtime"), () => !has(get(self, "runtime"), "name"), () => (expectString(get(get(self, "runtime"), "name")) !== "Sandboxed-Container.runv"), () => !has(self, "kubernetes_version"), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) <= 24)),
computed: (self) => [],
english: ["runtime ", ["/runtime/name"], " does not run on Kubernetes ", ["/kubernetes_version"], "; it needs 1.24 or older"],
chinese: ["运行时 ", ["/runtime/name"], " 不支持 Kubernetes ", ["/kubernetes_version"], "，需要 1.24 及以下版本"],
},
"#/$defs/DedicatedClusterRequest/x-validations/17": {
holds: (self) => anyTrue(() => !has(self, "nodepools"), () => !has(self, "kubernetes_version"), () => !forSome(elementsOf(expectList(get(self, "nodepools"))), (n) => allTrue(() => has(n, "kubernetes_config"), () => has(get(n, "kubernetes_config"), "runtime"), () => (expectString(get(get(n, "kubernetes_config"), "runtime")) === "docker"))), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) <= 22)),
computed: (self) => [],
english: ["a node pool uses docker, which does not run on Kubernetes ", ["/kubernetes_version"], "; it needs 1.22 or older"],
chinese: ["有节点池使用 docker，不支持 Kubernetes ", ["/kubernetes_version"], "，需要 1.22 及以下版本"],
},
"#/$defs/DedicatedClusterRequest/x-validations/18": {
holds: (self) => anyTrue(() => !has(self, "nodepools"), () => !has(self, "kubernetes_version"), () => !forSome(elementsOf(expectList(get(self, "nodepools"))), (n) => allTrue(() => has(n, "kubernetes_config"), () => has(get(n, "kubernetes_config"), "runtime"), () => (expectString(get(get(n, "kubernetes_config"), "runtime")) === "Sandboxed-Container.runv"))), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) <= 24)),
computed: (self) => [],
english: ["a node pool uses Sandboxed-Container.runv, which does not run on Kubernetes ", ["/kubernetes_version"], "; it needs 1.24 or older"],
chinese: ["有节点池使用 Sandboxed-Container.runv，不支持 Kubernetes ", ["/kubernetes_version"], "，需要 1.24 及以下版本"],
},
"#/$defs/DedicatedClusterRequest/x-validations/19": {
holds: (self) => anyTrue(() => !has(self, "nodepools"), () => !has(self, "kubernetes_version"), () => !forSome(elementsOf(expectList(get(self, "nodepools"))), (n) => allTrue(() => has(n, "kubernetes_config"), () => has(get(n, "kubernetes_config"), "cpu_policy"))), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) > 12), () => allTrue(() => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) === 12), () => (toInt(expectString(lookup(split(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 2)), "-"), 0))) >= 6))),
computed: (self) => [],
english: ["a node pool sets cpu_policy, which needs Kubernetes 1.12.6 or newer, not ", ["/kubernetes_version"]],
chinese: ["有节点池设置了 cpu_policy，需要 Kubernetes 1.12.6 及以上版本，当前为 ", ["/kubernetes_version"]],
},
"#/$defs/DedicatedClusterRequest/x-validations/20": {
holds: (self) => anyTrue(() => !has(self, "nodepools"), () => !has(self, "kubernetes_version"), () => !forSome(elementsOf(expectList(get(self, "nodepools"))), (n) => allTrue(() => has(n, "interconnect_mode"), () => (expectString(get(n, "interconnect_mode")) === "private"))), () => (toInt(expectString(lookup(split(expectString(get(self, "kubernetes_version")), "."), 1))) >= 22)),
computed: (self) => [],
english: ["a node pool has interconnect_mode private, which needs Kubernetes 1.22 or newer, not ", ["/kubernetes_version"]],
chinese: ["有节点池的 interconnect_mode 为 private，需要 Kubernetes 1.22 及以上版本，当前为 ", ["/kubernetes_version"]],
},
"#/$defs/DedicatedClusterRequest/x-validations/21": {
holds: (self) => anyTrue(() => !has(self, "custom_san"), () => (expectString(get(self, "custom_san")) === ""), () => forAll(elementsOf(split(expectString(get(self, "custom_san")), ",")), (s) => anyTrue(() => isIp(trim(expectString(s))), () => pattern_59_1(trim(expectString(s)))))),
computed: (self) => [],
english: ["custom_san \"", ["/custom_san"], "\" must list IP addresses or domains, separated by commas"],
chinese: ["custom_san“", ["/custom_san"], "”必须是以英文逗号分隔的 IP 或域名"],
},
"#/$defs/DedicatedClusterRequest/x-validations/22": {
holds: (self) => anyTrue(() => !has(self, "api_audiences"), () => (expectString(get(self, "api_audiences")) === ""), () => forAll(elementsOf(split(expectString(get(self, "api_audiences")), ",")), (a) => (trim(expectString(a)) !== ""))),
computed: (self) => [],
english: ["api_audiences \"", ["/api_audiences"], "\" has an empty entry"],
chinese: ["api_audiences“", ["/api_audiences"], "”中有空项"],
},
"#/$defs/DedicatedClusterRequest/x-validations/23": {
holds: (self) => anyTrue(() => !has(self, "master_vswitch_ids"), () => (size(expectList(get(self, "master_vswitch_ids"))) === expectInteger((has(self, "master_count") ? get(self, "master_count") : 3)))),
computed: (self) => [size(expectList(get(self, "master_vswitch_ids"))), expectInteger((has(self, "master_count") ? get(self, "master_count") : 3))],
english: ["master_vswitch_ids has ", 0, " values for ", 1, " masters"],
chinese: ["master_vswitch_ids 有 ", 0, " 个值，Master 节点为 ", 1, " 个"],
},
"#/$defs/DedicatedClusterRequest/x-validations/24": {
holds: (self) => anyTrue(() => !has(self, "master_instance_types"), () => (size(expectList(get(self, "master_instance_types"))) === expectInteger((has(self, "master_count") ? get(self, "master_count") : 3)))),
computed: (self) => [size(expectList(get(self, "master_instance_types"))), expectInteger((has(self, "master_count") ? get(self, "master_count") : 3))],
english: ["master_instance_types has ", 0, " values for ", 1, " masters"],
chinese: ["master_instance_types 有 ", 0, " 个值，Master 节点为 ", 1, " 个"],
},
"#/$defs/DedicatedClusterRequest/x-validations/25": {
holds: (self) => anyTrue(() => !has(self, "master_system_disk_performance_level"), () => (has(self, "master_system_disk_category") && (expectString(get(self, "master_system_disk_category")) === "cloud_essd"))),
computed: (self) => [],
english: ["master_system_disk_performance_level ", ["/master_system_disk_performance_level"], " has no effect unless master_system_disk_category is cloud_essd"],
chinese: ["master_system_disk_category 不为 cloud_essd 时，master_system_disk_performance_level ", ["/master_system_disk_performance_level"], " 不生效"],
},
"#/$defs/DedicatedClusterRequest/x-validations/26": {
holds: (self) => anyTrue(() => !has(self, "node_name_mode"), () => (expectString(get(self, "node_name_mode")).startsWith("customized,") ? allTrue(() => (size(split(expectString(get(self, "node_name_mode")), ",")) === 4), () => (expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 1)) !== ""), () => pattern_64_1(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 2))), () => forAll(elementsOf([lookup(split(expectString(get(self, "node_name_mode")), ","), 1), lookup(split(expectString(get(self, "node_name_mode")), ","), 3)]), (p) => anyTrue(() => (expectString(p) === ""), () => allTrue(() => pattern_64_2(expectString(p)), () => pattern_64_3(expectString(p)), () => !pattern_64_4(expectString(p)))))) : allTrue(() => pattern_64_2(expectString(get(self, "node_name_mode"))), () => pattern_64_3(expectString(get(self, "node_name_mode"))), () => !pattern_64_4(expectString(get(self, "node_name_mode")))))),
computed: (self) => [],
english: ["node_name_mode \"", ["/node_name_mode"], "\" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter"],
chinese: ["node_name_mode“", ["/node_name_mode"], "”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称"],
},
"#/$defs/DedicatedClusterRequest/x-validations/27": {
holds: (self) => anyTrue(() => !has(self, "node_name_mode"), () => (expectString(get(self, "node_name_mode")).startsWith("customized,") ? anyTrue(() => (size(split(expectString(get(self, "node_name_mode")), ",")) !== 4), () => (integer((integer((size(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 1))) + size(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 3))))) + ((expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 2)) === "ip") ? 7 : toInt(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 2)))))) <= 64)) : allTrue(() => (size(expectString(get(self, "node_name_mode"))) >= 2), () => (size(expectString(get(self, "node_name_mode"))) <= 64)))),
computed: (self) => [],
english: ["node_name_mode \"", ["/node_name_mode"], "\" makes a node name that is not 2 to 64 characters long"],
chinese: ["node_name_mode“", ["/node_name_mode"], "”生成的节点名称不是 2 到 64 个字符"],
},
"#/$defs/DedicatedClusterRequest/x-validations/28": {
holds: (self) => !(has(self, "key_pair") && has(self, "login_password") && (expectString(get(self, "key_pair")) !== "")),
computed: (self) => [],
english: ["key_pair \"", ["/key_pair"], "\" and login_password are both given; give one of the two"],
chinese: ["同时填写了 key_pair“", ["/key_pair"], "”和 login_password，请只填一个"],
},
"#/$defs/DedicatedClusterRequest/x-validations/29": {
holds: (self) => (has(self, "login_password") || (has(self, "key_pair") && (expectString(get(self, "key_pair")) !== ""))),
computed: (self) => [],
english: ["neither key_pair nor login_password is given"],
chinese: ["key_pair 与 login_password 均未填写"],
},
"#/$defs/DedicatedClusterRequest/x-validations/30": {
holds: (self) => anyTrue(() => !has(self, "login_password"), () => (size(elementsOf([pattern_68_1(expectString(get(self, "login_password"))), pattern_68_2(expectString(get(self, "login_password"))), pattern_68_3(expectString(get(self, "login_password"))), pattern_68_4(expectString(get(self, "login_password")))]).filter((m) => expectBoolean(m))) >= 3)),
computed: (self) => [],
english: ["login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters"],
chinese: ["login_password 的字符类别不足：大写字母、小写字母、数字、特殊符号中至少要有三类"],
},
"#/$defs/DedicatedClusterRequest/x-validations/31": {
holds: (self) => (has(self, "master_period_unit") || !(has(self, "master_instance_charge_type") && (expectString(get(self, "master_instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["master_period_unit is required when master_instance_charge_type is ", ["/master_instance_charge_type"]],
chinese: ["master_instance_charge_type 为 ", ["/master_instance_charge_type"], " 时必须填写 master_period_unit"],
},
"#/$defs/DedicatedClusterRequest/x-validations/32": {
holds: (self) => (has(self, "master_period") || !(has(self, "master_instance_charge_type") && (expectString(get(self, "master_instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["master_period is required when master_instance_charge_type is ", ["/master_instance_charge_type"]],
chinese: ["master_instance_charge_type 为 ", ["/master_instance_charge_type"], " 时必须填写 master_period"],
},
"#/$defs/DedicatedClusterRequest/x-validations/33": {
holds: (self) => (has(self, "master_auto_renew_period") || !(has(self, "master_instance_charge_type") && (expectString(get(self, "master_instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["master_auto_renew_period is required when master_instance_charge_type is ", ["/master_instance_charge_type"]],
chinese: ["master_instance_charge_type 为 ", ["/master_instance_charge_type"], " 时必须填写 master_auto_renew_period"],
},
"#/$defs/DedicatedClusterRequest/x-validations/34": {
holds: (self) => anyTrue(() => (has(self, "master_instance_charge_type") && (expectString(get(self, "master_instance_charge_type")) === "PrePaid")), () => !(has(self, "master_period_unit") || has(self, "master_period") || has(self, "master_auto_renew") || has(self, "master_auto_renew_period"))),
computed: (self) => [expectString((has(self, "master_instance_charge_type") ? get(self, "master_instance_charge_type") : "PostPaid"))],
english: ["master_period_unit, master_period, master_auto_renew and master_auto_renew_period have no effect while master_instance_charge_type is ", 0, ", not PrePaid"],
chinese: ["master_instance_charge_type 为 ", 0, " 而不是 PrePaid 时，master_period_unit、master_period、master_auto_renew、master_auto_renew_period 均不生效"],
},
"#/$defs/DedicatedClusterRequest/x-validations/35": {
holds: (self) => anyTrue(() => !has(self, "tags"), () => unique(elementsOf(elementsOf(expectList(get(self, "tags"))).filter((t) => has(t, "key"))).map((t) => get(t, "key")))),
computed: (self) => [distinct(elementsOf(elementsOf(elementsOf(expectList(get(self, "tags"))).filter((t) => has(t, "key"))).map((t) => get(t, "key"))).filter((k) => (size(elementsOf(expectList(get(self, "tags"))).filter((t) => allTrue(() => has(t, "key"), () => (expectString(get(t, "key")) === expectString(k))))) > 1)))],
english: ["tags has more than one tag with the key ", [0, ", "]],
chinese: ["tags 中有多个标签使用了相同的键 ", [0, ", "]],
},
"#/$defs/Nodepool/x-validations/0": {
holds: (self) => anyTrue(() => !allTrue(() => has(self, "kubernetes_config"), () => has(get(self, "kubernetes_config"), "runtime"), () => (expectString(get(get(self, "kubernetes_config"), "runtime")) === "Sandboxed-Container.runv")), () => allTrue(() => has(self, "scaling_group"), () => has(get(self, "scaling_group"), "data_disks"), () => forSome(elementsOf(expectList(get(get(self, "scaling_group"), "data_disks"))), (d) => allTrue(() => has(d, "size"), () => (expectInteger(get(d, "size")) >= 200))))),
computed: (self) => [((has(self, "scaling_group") && has(get(self, "scaling_group"), "data_disks")) ? join(elementsOf(elementsOf(expectList(get(get(self, "scaling_group"), "data_disks"))).filter((d) => has(d, "size"))).map((d) => toText(expectInteger(get(d, "size")))), ", ") : "")],
english: ["scaling_group.data_disks must hold at least one disk of 200 GiB or more when the runtime is ", ["/kubernetes_config/runtime"], "; its sizes are [", 0, "]"],
chinese: ["运行时为 ", ["/kubernetes_config/runtime"], " 时，scaling_group.data_disks 中至少一块盘要达到 200 GiB，当前各盘大小为 [", 0, "]"],
},
"#/$defs/Nodepool/x-validations/1": {
holds: (self) => anyTrue(() => !allTrue(() => has(self, "management"), () => has(get(self, "management"), "enable"), () => expectBoolean(get(get(self, "management"), "enable"))), () => !has(self, "scaling_group"), () => !has(get(self, "scaling_group"), "login_password"), () => allTrue(() => has(get(self, "scaling_group"), "key_pair"), () => (expectString(get(get(self, "scaling_group"), "key_pair")) !== ""))),
computed: (self) => [],
english: ["management.enable is ", ["/management/enable"], ", so give scaling_group.key_pair in place of login_password"],
chinese: ["management.enable 为 ", ["/management/enable"], "，请以 scaling_group.key_pair 代替 login_password"],
},
"#/$defs/Nodepool/x-validations/2": {
holds: (self) => anyTrue(() => allTrue(() => has(self, "nodepool_info"), () => has(get(self, "nodepool_info"), "type"), () => (expectString(get(get(self, "nodepool_info"), "type")) === "edge")), () => !has(self, "interconnect_mode")),
computed: (self) => [],
english: ["interconnect_mode ", ["/interconnect_mode"], " has no effect unless nodepool_info.type is edge"],
chinese: ["nodepool_info.type 不为 edge 时，interconnect_mode ", ["/interconnect_mode"], " 不生效"],
},
"#/$defs/NodepoolAutoScaling/x-validations/0": {
holds: (self) => anyTrue(() => !(has(self, "min_instances") && has(self, "max_instances")), () => (expectInteger(get(self, "min_instances")) <= expectInteger(get(self, "max_instances")))),
computed: (self) => [],
english: ["min_instances ", ["/min_instances"], " is greater than max_instances ", ["/max_instances"]],
chinese: ["min_instances ", ["/min_instances"], " 大于 max_instances ", ["/max_instances"]],
},
"#/$defs/NodepoolAutoScaling/x-validations/1": {
holds: (self) => anyTrue(() => !(has(self, "enable") && !expectBoolean(get(self, "enable"))), () => !(has(self, "type") || has(self, "is_bond_eip") || has(self, "eip_internet_charge_type") || has(self, "eip_bandwidth"))),
computed: (self) => [],
english: ["type and the elastic IP have no effect while enable is ", ["/enable"]],
chinese: ["enable 为 ", ["/enable"], " 时，type 与 EIP 相关参数不生效"],
},
"#/$defs/NodepoolKubernetesConfig/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "node_name_mode"), () => (expectString(get(self, "node_name_mode")).startsWith("customized,") ? allTrue(() => (size(split(expectString(get(self, "node_name_mode")), ",")) === 4), () => (expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 1)) !== ""), () => pattern_79_1(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 2))), () => forAll(elementsOf([lookup(split(expectString(get(self, "node_name_mode")), ","), 1), lookup(split(expectString(get(self, "node_name_mode")), ","), 3)]), (p) => anyTrue(() => (expectString(p) === ""), () => allTrue(() => pattern_79_2(expectString(p)), () => pattern_79_3(expectString(p)), () => !pattern_79_4(expectString(p)))))) : allTrue(() => pattern_79_2(expectString(get(self, "node_name_mode"))), () => pattern_79_3(expectString(get(self, "node_name_mode"))), () => !pattern_79_4(expectString(get(self, "node_name_mode")))))),
computed: (self) => [],
english: ["node_name_mode \"", ["/node_name_mode"], "\" is neither customized,<prefix>,<ip or 5 to 12>,<suffix> nor a name of letters, digits, single hyphens and dots that begins with a letter"],
chinese: ["node_name_mode“", ["/node_name_mode"], "”既不是 customized,<前缀>,<ip 或 5 至 12>,<后缀> 的形式，也不是首字符为字母、仅含字母、数字以及不连用的 - 和 . 的名称"],
},
"#/$defs/NodepoolKubernetesConfig/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "node_name_mode"), () => (expectString(get(self, "node_name_mode")).startsWith("customized,") ? anyTrue(() => (size(split(expectString(get(self, "node_name_mode")), ",")) !== 4), () => (integer((integer((size(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 1))) + size(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 3))))) + ((expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 2)) === "ip") ? 7 : toInt(expectString(lookup(split(expectString(get(self, "node_name_mode")), ","), 2)))))) <= 64)) : allTrue(() => (size(expectString(get(self, "node_name_mode"))) >= 2), () => (size(expectString(get(self, "node_name_mode"))) <= 64)))),
computed: (self) => [],
english: ["node_name_mode \"", ["/node_name_mode"], "\" makes a node name that is not 2 to 64 characters long"],
chinese: ["node_name_mode“", ["/node_name_mode"], "”生成的节点名称不是 2 到 64 个字符"],
},
"#/$defs/NodepoolKubernetesConfig/x-validations/2": {
holds: (self) => anyTrue(() => !has(self, "user_data"), () => isBase64(expectString(get(self, "user_data")))),
computed: (self) => [],
english: ["user_data is not valid Base64"],
chinese: ["user_data 不是合法的 Base64 编码"],
},
"#/$defs/NodepoolScalingGroup/x-validations/0": {
holds: (self) => (has(self, "period_unit") || !(has(self, "instance_charge_type") && (expectString(get(self, "instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["period_unit is required when instance_charge_type is ", ["/instance_charge_type"]],
chinese: ["instance_charge_type 为 ", ["/instance_charge_type"], " 时必须填写 period_unit"],
},
"#/$defs/NodepoolScalingGroup/x-validations/1": {
holds: (self) => (has(self, "period") || !(has(self, "instance_charge_type") && (expectString(get(self, "instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["period is required when instance_charge_type is ", ["/instance_charge_type"]],
chinese: ["instance_charge_type 为 ", ["/instance_charge_type"], " 时必须填写 period"],
},
"#/$defs/NodepoolScalingGroup/x-validations/2": {
holds: (self) => (has(self, "auto_renew_period") || !(has(self, "instance_charge_type") && (expectString(get(self, "instance_charge_type")) === "PrePaid"))),
computed: (self) => [],
english: ["auto_renew_period is required when instance_charge_type is ", ["/instance_charge_type"]],
chinese: ["instance_charge_type 为 ", ["/instance_charge_type"], " 时必须填写 auto_renew_period"],
},
"#/$defs/NodepoolScalingGroup/x-validations/3": {
holds: (self) => anyTrue(() => (has(self, "instance_charge_type") && (expectString(get(self, "instance_charge_type")) === "PrePaid")), () => !(has(self, "period_unit") || has(self, "period") || has(self, "auto_renew") || has(self, "auto_renew_period"))),
computed: (self) => [expectString((has(self, "instance_charge_type") ? get(self, "instance_charge_type") : "PostPaid"))],
english: ["period_unit, period, auto_renew and auto_renew_period have no effect while instance_charge_type is ", 0, ", not PrePaid"],
chinese: ["instance_charge_type 为 ", 0, " 而不是 PrePaid 时，period_unit、period、auto_renew、auto_renew_period 均不生效"],
},
"#/$defs/NodepoolScalingGroup/x-validations/4": {
holds: (self) => !(has(self, "key_pair") && has(self, "login_password") && (expectString(get(self, "key_pair")) !== "")),
computed: (self) => [],
english: ["key_pair \"", ["/key_pair"], "\" and login_password are both given; give one of the two"],
chinese: ["同时填写了 key_pair“", ["/key_pair"], "”和 login_password，请只填一个"],
},
"#/$defs/NodepoolScalingGroup/x-validations/5": {
holds: (self) => (has(self, "login_password") || (has(self, "key_pair") && (expectString(get(self, "key_pair")) !== ""))),
computed: (self) => [],
english: ["neither key_pair nor login_password is given"],
chinese: ["key_pair 与 login_password 均未填写"],
},
"#/$defs/NodepoolScalingGroup/x-validations/6": {
holds: (self) => anyTrue(() => !has(self, "login_password"), () => (size(elementsOf([pattern_88_1(expectString(get(self, "login_password"))), pattern_88_2(expectString(get(self, "login_password"))), pattern_88_3(expectString(get(self, "login_password"))), pattern_88_4(expectString(get(self, "login_password")))]).filter((m) => expectBoolean(m))) >= 3)),
computed: (self) => [],
english: ["login_password must mix at least three of upper-case letters, lower-case letters, digits and special characters"],
chinese: ["login_password 的字符类别不足：大写字母、小写字母、数字、特殊符号中至少要有三类"],
},
"#/$defs/NodepoolScalingGroup/x-validations/7": {
holds: (self) => anyTrue(() => !has(self, "spot_strategy"), () => (expectString(get(self, "spot_strategy")) !== "SpotWithPriceLimit"), () => (has(self, "spot_price_limit") && (size(expectList(get(self, "spot_price_limit"))) > 0))),
computed: (self) => [],
english: ["spot_price_limit is required when spot_strategy is ", ["/spot_strategy"]],
chinese: ["spot_strategy 为 ", ["/spot_strategy"], " 时必须填写 spot_price_limit"],
},
"#/$defs/NodepoolScalingGroup/x-validations/8": {
holds: (self) => anyTrue(() => !has(self, "multi_az_policy"), () => (expectString(get(self, "multi_az_policy")) !== "COST_OPTIMIZED"), () => (has(self, "instance_types") && (size(expectList(get(self, "instance_types"))) > 1)), () => (has(self, "spot_strategy") && (expectString(get(self, "spot_strategy")) !== "NoSpot"))),
computed: (self) => [],
english: ["multi_az_policy ", ["/multi_az_policy"], " has no effect with one instance type and no spot instances"],
chinese: ["instance_types 只有一种规格，又未使用抢占式实例，multi_az_policy ", ["/multi_az_policy"], " 不起作用"],
},
"#/$defs/NodepoolScalingGroup/x-validations/9": {
holds: (self) => anyTrue(() => !(has(self, "compensate_with_on_demand") && expectBoolean(get(self, "compensate_with_on_demand"))), () => (has(self, "multi_az_policy") && (expectString(get(self, "multi_az_policy")) === "COST_OPTIMIZED"))),
computed: (self) => [],
english: ["compensate_with_on_demand ", ["/compensate_with_on_demand"], " has no effect unless multi_az_policy is COST_OPTIMIZED"],
chinese: ["multi_az_policy 不为 COST_OPTIMIZED 时，compensate_with_on_demand ", ["/compensate_with_on_demand"], " 不生效"],
},
"#/$defs/NodepoolScalingGroup/x-validations/10": {
holds: (self) => !allTrue(() => has(self, "security_group_id"), () => has(self, "security_group_ids"), () => (expectString(get(self, "security_group_id")) !== ""), () => (size(expectList(get(self, "security_group_ids"))) > 0)),
computed: (self) => [],
english: ["security_group_id ", ["/security_group_id"], " has no effect beside security_group_ids"],
chinese: ["已填写 security_group_ids，security_group_id ", ["/security_group_id"], " 不生效"],
},
"#/$defs/NodepoolScalingGroup/x-validations/11": {
holds: (self) => !(has(self, "platform") && has(self, "image_type")),
computed: (self) => [],
english: ["platform ", ["/platform"], " and image_type ", ["/image_type"], " are both given; give image_type only"],
chinese: ["同时填写了 platform ", ["/platform"], " 与 image_type ", ["/image_type"], "，请只填 image_type"],
},
"#/$defs/NodepoolScalingGroup/x-validations/12": {
holds: (self) => anyTrue(() => !has(self, "image_type"), () => (expectString(get(self, "image_type")) !== "ContainerOS"), () => !has(self, "login_password"), () => (has(self, "key_pair") && (expectString(get(self, "key_pair")) !== ""))),
computed: (self) => [],
english: ["image_type is ", ["/image_type"], ", so give key_pair in place of login_password"],
chinese: ["image_type 为 ", ["/image_type"], "，请以 key_pair 代替 login_password"],
},
"#/$defs/NodepoolScalingGroup/x-validations/13": {
holds: (self) => anyTrue(() => !has(self, "system_disk_performance_level"), () => (has(self, "system_disk_category") && (expectString(get(self, "system_disk_category")) === "cloud_essd"))),
computed: (self) => [],
english: ["system_disk_performance_level ", ["/system_disk_performance_level"], " has no effect unless system_disk_category is cloud_essd"],
chinese: ["system_disk_category 不为 cloud_essd 时，system_disk_performance_level ", ["/system_disk_performance_level"], " 不生效"],
},
"#/$defs/NodepoolScalingGroup/x-validations/14": {
holds: (self) => anyTrue(() => !has(self, "tags"), () => unique(elementsOf(elementsOf(expectList(get(self, "tags"))).filter((t) => has(t, "key"))).map((t) => get(t, "key")))),
computed: (self) => [distinct(elementsOf(elementsOf(elementsOf(expectList(get(self, "tags"))).filter((t) => has(t, "key"))).map((t) => get(t, "key"))).filter((k) => (size(elementsOf(expectList(get(self, "tags"))).filter((t) => allTrue(() => has(t, "key"), () => (expectString(get(t, "key")) === expectString(k))))) > 1)))],
english: ["tags has more than one tag with the key ", [0, ", "]],
chinese: ["tags 中有多个标签使用了相同的键 ", [0, ", "]],
},
"#/$defs/NodepoolDataDisk/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "performance_level"), () => (has(self, "category") && (expectString(get(self, "category")) === "cloud_essd"))),
computed: (self) => [],
english: ["performance_level ", ["/performance_level"], " has no effect unless category is cloud_essd"],
chinese: ["category 不为 cloud_essd 时，performance_level ", ["/performance_level"], " 不生效"],
},
"#/$defs/InstanceTag/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "key"), () => !anyTrue(() => expectString(get(self, "key")).startsWith("aliyun"), () => expectString(get(self, "key")).startsWith("acs:"), () => expectString(get(self, "key")).includes("http://"), () => expectString(get(self, "key")).includes("https://"))),
computed: (self) => [],
english: ["tag key \"", ["/key"], "\" must not begin with aliyun or acs: nor contain http:// or https://"],
chinese: ["标签键“", ["/key"], "”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://"],
},
"#/$defs/InstanceTag/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "value"), () => !anyTrue(() => expectString(get(self, "value")).startsWith("aliyun"), () => expectString(get(self, "value")).startsWith("acs:"), () => expectString(get(self, "value")).includes("http://"), () => expectString(get(self, "value")).includes("https://"))),
computed: (self) => [],
english: ["tag value \"", ["/value"], "\" must not begin with aliyun or acs: nor contain http:// or https://"],
chinese: ["标签值“", ["/value"], "”不能以 aliyun 或 acs: 开头，也不能包含 http:// 或 https://"],
},
"#/$defs/NodepoolManagement/x-validations/0": {
holds: (self) => anyTrue(() => (has(self, "enable") && expectBoolean(get(self, "enable"))), () => !anyTrue(() => (has(self, "auto_repair") && expectBoolean(get(self, "auto_repair"))), () => allTrue(() => has(self, "upgrade_config"), () => has(get(self, "upgrade_config"), "auto_upgrade"), () => expectBoolean(get(get(self, "upgrade_config"), "auto_upgrade"))))),
computed: (self) => [expectBoolean((has(self, "enable") ? get(self, "enable") : false))],
english: ["auto_repair and upgrade_config have no effect while enable is ", 0],
chinese: ["enable 为 ", 0, " 时，auto_repair 与 upgrade_config 不生效"],
},
"#/$defs/NodepoolUpgradeConfig/x-validations/0": {
holds: (self) => anyTrue(() => !(has(self, "surge") && has(self, "surge_percentage")), () => (expectInteger(get(self, "surge")) === 0), () => (expectInteger(get(self, "surge_percentage")) === 0)),
computed: (self) => [],
english: ["surge ", ["/surge"], " and surge_percentage ", ["/surge_percentage"], " exclude each other"],
chinese: ["surge ", ["/surge"], " 与 surge_percentage ", ["/surge_percentage"], " 不能同时设置"],
},
};
})(specwright.cel);
