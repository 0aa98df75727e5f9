specwright.rules = (({ allTrue, anyTrue, elementsOf, expectBoolean, expectString, forAll, forSome, get, has, isIp, lookup, pattern, size, split, trim }) => {
const pattern_3_1 = pattern("^vsw-[\\*0-9A-Za-z]+$");
const pattern_3_0_1 = pattern("^vsw-[\\*0-9A-Za-z]+$");
const pattern_3_1_1 = pattern("^vsw-[\\*0-9A-Za-z]+$");
const pattern_4_1 = pattern("^[\\-\\.0-9a-z]*$");
const pattern_6_1 = pattern("^[0-9]+$");
const pattern_7_1 = pattern("^[\\*\\.0-9X]*[\\*X][\\*\\.0-9X]*$", 5000);
const pattern_8_1 = pattern("^[\\*\\.0-9X]*[\\*X][\\*\\.0-9X]*$", 5000);
return {
"#/$defs/CreateVirtualNodeRequest/x-validations/0": {
holds: (self) => (size(split(expectString(get(self, "VSwitchId")), ",")) <= 10),
computed: (self) => [size(split(expectString(get(self, "VSwitchId")), ","))],
english: ["VSwitchId names ", 0, " vSwitches; at most 10 are allowed"],
chinese: ["VSwitchId 中有 ", 0, " 个交换机，最多允许 10 个"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/1": {
holds: (self) => forAll(elementsOf(split(expectString(get(self, "VSwitchId")), ",")), (id) => (trim(expectString(id)) !== "")),
computed: (self) => [],
english: ["VSwitchId \"", ["/VSwitchId"], "\" contains a blank ID; give 1 to 10 IDs separated by commas"],
chinese: ["VSwitchId “", ["/VSwitchId"], "”中有空的 ID；请填写 1~10 个以英文逗号分隔的交换机 ID"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/2": {
holds: (self) => forAll(elementsOf(split(expectString(get(self, "VSwitchId")), ",")), (id) => anyTrue(() => (trim(expectString(id)) === ""), () => pattern_3_1(expectString(id)))),
computed: (self) => [elementsOf(split(expectString(get(self, "VSwitchId")), ",")).filter((id) => !pattern_3_0_1(expectString(id))), elementsOf(split(expectString(get(self, "VSwitchId")), ",")).filter((id) => !pattern_3_1_1(expectString(id)))],
english: ["VSwitchId should hold IDs of vSwitches (vsw- and letters or digits), which these do not look like: ", [0, ", "]],
chinese: ["VSwitchId 应由交换机 ID（vsw- 加字母或数字）组成，以下内容不像交换机 ID：", [1, ", "]],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/3": {
holds: (self) => anyTrue(() => !has(self, "VirtualNodeName"), () => pattern_4_1(expectString(get(self, "VirtualNodeName")))),
computed: (self) => [],
english: ["VirtualNodeName \"", ["/VirtualNodeName"], "\" should hold only lowercase letters, digits, periods and hyphens"],
chinese: ["VirtualNodeName “", ["/VirtualNodeName"], "”应只包含小写英文字母、数字、半角句号和短划线"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/4": {
holds: (self) => anyTrue(() => !has(self, "CustomResources"), () => forAll(elementsOf(split(expectString(get(self, "CustomResources")), ",")), (pair) => allTrue(() => (size(split(expectString(pair), "=")) === 2), () => forAll(elementsOf(split(expectString(pair), "=")), (part) => (trim(expectString(part)) !== ""))))),
computed: (self) => [],
english: ["CustomResources \"", ["/CustomResources"], "\" must consist of name=count pairs separated by commas"],
chinese: ["CustomResources “", ["/CustomResources"], "”应由英文逗号分隔的“名称=数量”组成"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/5": {
holds: (self) => anyTrue(() => !has(self, "CustomResources"), () => forAll(elementsOf(split(expectString(get(self, "CustomResources")), ",")), (pair) => anyTrue(() => (size(split(expectString(pair), "=")) !== 2), () => (trim(expectString(lookup(split(expectString(pair), "="), 1))) === ""), () => pattern_6_1(expectString(lookup(split(expectString(pair), "="), 1)))))),
computed: (self) => [],
english: ["CustomResources \"", ["/CustomResources"], "\" should give a whole number after each equals sign"],
chinese: ["CustomResources “", ["/CustomResources"], "”中每个等号之后应为整数"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/6": {
holds: (self) => anyTrue(() => !has(self, "ClusterDNS"), () => forAll(elementsOf(split(expectString(get(self, "ClusterDNS")), ",")), (address) => anyTrue(() => isIp(expectString(address)), () => pattern_7_1(expectString(address))))),
computed: (self) => [elementsOf(split(expectString(get(self, "ClusterDNS")), ",")).filter((address) => !isIp(expectString(address)))],
english: ["ClusterDNS \"", ["/ClusterDNS"], "\" must consist of IP addresses separated by commas; not an address: \"", [0, "\", \""], "\""],
chinese: ["ClusterDNS “", ["/ClusterDNS"], "”应由英文逗号分隔的 IP 地址组成；以下不是 IP 地址：“", [0, "”、“"], "”"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/7": {
holds: (self) => anyTrue(() => !has(self, "ClusterDNS"), () => !forSome(elementsOf(split(expectString(get(self, "ClusterDNS")), ",")), (address) => pattern_8_1(expectString(address)))),
computed: (self) => [],
english: ["ClusterDNS \"", ["/ClusterDNS"], "\" holds a masked address; put the real digits in place of X and *"],
chinese: ["ClusterDNS “", ["/ClusterDNS"], "”中有被遮盖的地址；请将 X 和 * 换成真实的数字"],
},
"#/$defs/CreateVirtualNodeRequest/x-validations/8": {
holds: (self) => anyTrue(() => has(self, "KubeConfig"), () => !has(self, "TlsBootstrapEnabled"), () => (expectBoolean(get(self, "TlsBootstrapEnabled")) !== true)),
computed: (self) => [],
english: ["TlsBootstrapEnabled is ", ["/TlsBootstrapEnabled"], ", so KubeConfig should carry the bootstrap KubeConfig"],
chinese: ["TlsBootstrapEnabled 为 ", ["/TlsBootstrapEnabled"], "，应在 KubeConfig 中传入引导用的 KubeConfig"],
},
};
})(specwright.cel);
