specwright.rules = (({ add, allTrue, anyTrue, distinct, elementsOf, expectBoolean, expectInteger, expectList, expectListOf, expectNumber, expectString, forAll, forSome, get, has, integer, isIp, isJson, join, lookup, member, pattern, quotient, replace, size, split, substring, toDouble, toInt, total, trim, unique }) => {
const pattern_6_1 = pattern("^[^\\t\\n\\x0c\\r ,]+$");
const pattern_7_1 = pattern("^[^\\t\\n\\x0c\\r ,]+$");
const pattern_13_1 = pattern("^[1-9][0-9]?[0-9]?[0-9]?$");
const pattern_47_1 = pattern("\"kmsKeyId\"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*\"[^\"]", 500);
const pattern_47_2 = pattern("\"encrypted\"[\\t\\n\\x0c\\r ]*:[\\t\\n\\x0c\\r ]*\"?true", 500);
const pattern_48_1 = pattern("^[\\*\\.0-9X]*[\\*X][\\*\\.0-9X]*$", 5000);
const pattern_49_1 = pattern("^[\\*\\.0-9X]*[\\*X][\\*\\.0-9X]*$", 5000);
const pattern_49_0_1 = pattern("^[\\*\\.0-9X]*[\\*X][\\*\\.0-9X]*$", 5000);
const pattern_49_1_1 = pattern("^[\\*\\.0-9X]*[\\*X][\\*\\.0-9X]*$", 5000);
return {
"#/$defs/CreateContainerGroupRequest/x-validations/0": {
holds: (self) => anyTrue(() => has(self, "SpotPriceLimit"), () => !has(self, "SpotStrategy"), () => (expectString(get(self, "SpotStrategy")) !== "SpotWithPriceLimit")),
computed: (self) => [],
english: ["SpotPriceLimit is required when SpotStrategy is ", ["/SpotStrategy"]],
chinese: ["SpotStrategy 为 ", ["/SpotStrategy"], " 时必须设置 SpotPriceLimit"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "SpotPriceLimit"), () => (toDouble(expectNumber(get(self, "SpotPriceLimit"))) < 0.0), () => allTrue(() => (((toDouble(expectNumber(get(self, "SpotPriceLimit"))) * 1000.0) - toDouble(toInt(((toDouble(expectNumber(get(self, "SpotPriceLimit"))) * 1000.0) + 0.5)))) < 1e-06), () => (((toDouble(expectNumber(get(self, "SpotPriceLimit"))) * 1000.0) - toDouble(toInt(((toDouble(expectNumber(get(self, "SpotPriceLimit"))) * 1000.0) + 0.5)))) > (-1e-06)))),
computed: (self) => [],
english: ["SpotPriceLimit ", ["/SpotPriceLimit"], " has more than three decimal places"],
chinese: ["SpotPriceLimit ", ["/SpotPriceLimit"], " 超过 3 位小数"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/2": {
holds: (self) => anyTrue(() => !has(self, "SpotPriceLimit"), () => (has(self, "SpotStrategy") && !member(expectString(get(self, "SpotStrategy")), ["NoSpot", "SpotAsPriceGo"]))),
computed: (self) => [expectString((has(self, "SpotStrategy") ? get(self, "SpotStrategy") : "NoSpot (the default)")), expectString((has(self, "SpotStrategy") ? get(self, "SpotStrategy") : "NoSpot\uff08\u9ed8\u8ba4\u503c\uff09"))],
english: ["SpotPriceLimit ", ["/SpotPriceLimit"], " has no effect while SpotStrategy is ", 0],
chinese: ["SpotStrategy 为 ", 1, "，此时 SpotPriceLimit ", ["/SpotPriceLimit"], " 不起作用"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/3": {
holds: (self) => anyTrue(() => !has(self, "SpotDuration"), () => (has(self, "SpotStrategy") && (expectString(get(self, "SpotStrategy")) !== "NoSpot"))),
computed: (self) => [],
english: ["SpotDuration ", ["/SpotDuration"], " has no effect on an instance that is no spot instance; set SpotStrategy"],
chinese: ["SpotDuration ", ["/SpotDuration"], " 对非抢占式实例不起作用；请设置 SpotStrategy"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/4": {
holds: (self) => anyTrue(() => !has(self, "VSwitchId"), () => (size(split(expectString(get(self, "VSwitchId")), ",")) <= 10)),
computed: (self) => [size(split(expectString(get(self, "VSwitchId")), ","))],
english: ["VSwitchId lists ", 0, " vSwitches; at most 10 are allowed"],
chinese: ["VSwitchId 列出了 ", 0, " 个交换机，最多允许 10 个"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/5": {
holds: (self) => anyTrue(() => !has(self, "VSwitchId"), () => forAll(elementsOf(split(expectString(get(self, "VSwitchId")), ",")), (id) => pattern_6_1(expectString(id)))),
computed: (self) => [],
english: ["VSwitchId '", ["/VSwitchId"], "' holds an empty ID or spaces; write the IDs with one comma between them and nothing else"],
chinese: ["VSwitchId“", ["/VSwitchId"], "”中有空的 ID 或空白字符；各 ID 之间只用一个半角逗号分隔"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/6": {
holds: (self) => anyTrue(() => !has(self, "VSwitchId"), () => forAll(elementsOf(split(expectString(get(self, "VSwitchId")), ",")), (id) => anyTrue(() => expectString(id).startsWith("vsw-"), () => !pattern_7_1(expectString(id))))),
computed: (self) => [],
english: ["VSwitchId '", ["/VSwitchId"], "' holds an ID that does not start with vsw-"],
chinese: ["VSwitchId“", ["/VSwitchId"], "”中有不以 vsw- 开头的 ID"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/7": {
holds: (self) => anyTrue(() => !has(self, "ScheduleStrategy"), () => (has(self, "VSwitchId") && (size(split(expectString(get(self, "VSwitchId")), ",")) > 1))),
computed: (self) => [expectString((has(self, "VSwitchId") ? get(self, "VSwitchId") : "absent")), (has(self, "VSwitchId") ? ("\u4e3a " + expectString(get(self, "VSwitchId"))) : "\u672a\u8bbe\u7f6e")],
english: ["ScheduleStrategy ", ["/ScheduleStrategy"], " has no effect: VSwitchId is ", 0, ", not a list of several IDs"],
chinese: ["ScheduleStrategy ", ["/ScheduleStrategy"], " 不起作用：VSwitchId ", 1, "，并未列出多个交换机"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/8": {
holds: (self) => anyTrue(() => !has(self, "EipBandwidth"), () => (has(self, "AutoCreateEip") && expectBoolean(get(self, "AutoCreateEip")))),
computed: (self) => [(has(self, "AutoCreateEip") ? "false" : "absent"), (has(self, "AutoCreateEip") ? "\u4e3a false" : "\u672a\u8bbe\u7f6e")],
english: ["EipBandwidth ", ["/EipBandwidth"], " is only valid when AutoCreateEip is true, but AutoCreateEip is ", 0],
chinese: ["EipBandwidth ", ["/EipBandwidth"], " 仅在 AutoCreateEip 为 true 时有效，但 AutoCreateEip ", 1],
},
"#/$defs/CreateContainerGroupRequest/x-validations/9": {
holds: (self) => anyTrue(() => !has(self, "EipISP"), () => (has(self, "AutoCreateEip") && expectBoolean(get(self, "AutoCreateEip")))),
computed: (self) => [(has(self, "AutoCreateEip") ? "false" : "absent"), (has(self, "AutoCreateEip") ? "\u4e3a false" : "\u672a\u8bbe\u7f6e")],
english: ["EipISP ", ["/EipISP"], " has no effect: AutoCreateEip is ", 0],
chinese: ["EipISP ", ["/EipISP"], " 不起作用：AutoCreateEip ", 1],
},
"#/$defs/CreateContainerGroupRequest/x-validations/10": {
holds: (self) => anyTrue(() => !has(self, "AutoCreateEip"), () => !expectBoolean(get(self, "AutoCreateEip")), () => !has(self, "EipInstanceId")),
computed: (self) => [],
english: ["AutoCreateEip is true and EipInstanceId is ", ["/EipInstanceId"], "; keep one of them"],
chinese: ["AutoCreateEip 为 true，同时 EipInstanceId 为 ", ["/EipInstanceId"], "；请只保留其中之一"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/11": {
holds: (self) => anyTrue(() => !has(self, "Ipv6GatewayBandwidth"), () => (has(self, "Ipv6GatewayBandwidthEnable") && expectBoolean(get(self, "Ipv6GatewayBandwidthEnable")))),
computed: (self) => [(has(self, "Ipv6GatewayBandwidthEnable") ? "false" : "absent"), (has(self, "Ipv6GatewayBandwidthEnable") ? "\u4e3a false" : "\u672a\u8bbe\u7f6e")],
english: ["Ipv6GatewayBandwidth ", ["/Ipv6GatewayBandwidth"], " needs Ipv6GatewayBandwidthEnable true, but it is ", 0],
chinese: ["设置 Ipv6GatewayBandwidth ", ["/Ipv6GatewayBandwidth"], " 需要 Ipv6GatewayBandwidthEnable 为 true，但它", 1],
},
"#/$defs/CreateContainerGroupRequest/x-validations/12": {
holds: (self) => anyTrue(() => !has(self, "Ipv6GatewayBandwidth"), () => allTrue(() => pattern_13_1(expectString(get(self, "Ipv6GatewayBandwidth"))), () => (toInt(expectString(get(self, "Ipv6GatewayBandwidth"))) <= 2000))),
computed: (self) => [],
english: ["Ipv6GatewayBandwidth '", ["/Ipv6GatewayBandwidth"], "' is no whole number from 1 to 2000 (Mbit/s)"],
chinese: ["Ipv6GatewayBandwidth“", ["/Ipv6GatewayBandwidth"], "”不是 1~2000（Mbit/s）之间的整数"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/13": {
holds: (self) => anyTrue(() => !has(self, "FixedIpRetainHour"), () => (has(self, "FixedIp") && (expectString(get(self, "FixedIp")) === "true"))),
computed: (self) => [expectString((has(self, "FixedIp") ? get(self, "FixedIp") : "absent")), (has(self, "FixedIp") ? ("\u4e3a " + expectString(get(self, "FixedIp"))) : "\u672a\u8bbe\u7f6e")],
english: ["FixedIpRetainHour ", ["/FixedIpRetainHour"], " has no effect: FixedIp is ", 0, ", not true"],
chinese: ["FixedIpRetainHour ", ["/FixedIpRetainHour"], " 不起作用：FixedIp ", 1, "，而不是 true"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/14": {
holds: (self) => anyTrue(() => !has(self, "DnsPolicy"), () => (expectString(get(self, "DnsPolicy")) !== "None"), () => allTrue(() => has(self, "DnsConfig"), () => has(get(self, "DnsConfig"), "NameServer"), () => (size(expectList(get(get(self, "DnsConfig"), "NameServer"))) > 0))),
computed: (self) => [],
english: ["DnsPolicy is ", ["/DnsPolicy"], " but DnsConfig.NameServer names no server"],
chinese: ["DnsPolicy 为 ", ["/DnsPolicy"], "，但 DnsConfig.NameServer 没有指定服务器"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/15": {
holds: (self) => !has(self, "CpuOptionsNuma"),
computed: (self) => [],
english: ["CpuOptionsNuma '", ["/CpuOptionsNuma"], "' is not available at present; leave it out"],
chinese: ["目前不支持设置 CpuOptionsNuma（“", ["/CpuOptionsNuma"], "”），请不要传该参数"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/16": {
holds: (self) => anyTrue(() => !has(self, "DataCachePL"), () => !(has(self, "DataCacheProvisionedIops") || (has(self, "DataCacheBurstingEnabled") && expectBoolean(get(self, "DataCacheBurstingEnabled"))))),
computed: (self) => [(has(self, "DataCacheProvisionedIops") ? "DataCacheProvisionedIops" : "DataCacheBurstingEnabled")],
english: ["DataCachePL ", ["/DataCachePL"], " stands beside ", 0, ", which is for ESSD AutoPL disks; keep one kind"],
chinese: ["DataCachePL ", ["/DataCachePL"], " 与用于 ESSD AutoPL 云盘的 ", 0, " 同时设置；请只保留一类"],
},
"#/$defs/CreateContainerGroupRequest/x-validations/17": {
holds: (self) => anyTrue(() => !has(self, "Tag"), () => unique(elementsOf(elementsOf(expectList(get(self, "Tag"))).filter((t) => has(t, "Key"))).map((t) => get(t, "Key")))),
computed: (self) => [distinct(elementsOf(elementsOf(expectList(get(self, "Tag"))).filter((t) => allTrue(() => has(t, "Key"), () => (size(elementsOf(expectList(get(self, "Tag"))).filter((u) => allTrue(() => has(u, "Key"), () => (expectString(get(u, "Key")) === expectString(get(t, "Key")))))) > 1)))).map((t) => get(t, "Key")))],
english: ["Tag uses a key more than once: ", [0, ", "]],
chinese: ["Tag 中有重复的键：", [0, "、"]],
},
"#/$defs/CreateContainerGroupRequest/x-validations/18": {
holds: (self) => anyTrue(() => !has(self, "Container"), () => unique(elementsOf(elementsOf(expectList(get(self, "Container"))).filter((c) => has(c, "Name"))).map((c) => get(c, "Name")))),
computed: (self) => [distinct(elementsOf(elementsOf(expectList(get(self, "Container"))).filter((c) => allTrue(() => has(c, "Name"), () => (size(elementsOf(expectList(get(self, "Container"))).filter((d) => allTrue(() => has(d, "Name"), () => (expectString(get(d, "Name")) === expectString(get(c, "Name")))))) > 1)))).map((c) => get(c, "Name")))],
english: ["Container uses a name more than once: ", [0, ", "]],
chinese: ["Container 中有重复的名称：", [0, "、"]],
},
"#/$defs/CreateContainerGroupRequest/x-validations/19": {
holds: (self) => anyTrue(() => !has(self, "InitContainer"), () => unique(elementsOf(elementsOf(expectList(get(self, "InitContainer"))).filter((c) => has(c, "Name"))).map((c) => get(c, "Name")))),
computed: (self) => [distinct(elementsOf(elementsOf(expectList(get(self, "InitContainer"))).filter((c) => allTrue(() => has(c, "Name"), () => (size(elementsOf(expectList(get(self, "InitContainer"))).filter((d) => allTrue(() => has(d, "Name"), () => (expectString(get(d, "Name")) === expectString(get(c, "Name")))))) > 1)))).map((c) => get(c, "Name")))],
english: ["InitContainer uses a name more than once: ", [0, ", "]],
chinese: ["InitContainer 中有重复的名称：", [0, "、"]],
},
"#/$defs/CreateContainerGroupRequest/x-validations/20": {
holds: (self) => anyTrue(() => !has(self, "Container"), () => !has(self, "InitContainer"), () => !forSome(elementsOf(expectList(get(self, "Container"))), (c) => allTrue(() => has(c, "Name"), () => forSome(elementsOf(expectList(get(self, "InitContainer"))), (i) => allTrue(() => has(i, "Name"), () => (expectString(get(i, "Name")) === expectString(get(c, "Name")))))))),
computed: (self) => [distinct(elementsOf(elementsOf(expectList(get(self, "Container"))).filter((c) => allTrue(() => has(c, "Name"), () => forSome(elementsOf(expectList(get(self, "InitContainer"))), (i) => allTrue(() => has(i, "Name"), () => (expectString(get(i, "Name")) === expectString(get(c, "Name")))))))).map((c) => get(c, "Name")))],
english: ["Container and InitContainer share the name: ", [0, ", "]],
chinese: ["Container 与 InitContainer 使用了相同的名称：", [0, "、"]],
},
"#/$defs/CreateContainerGroupRequest/x-validations/21": {
holds: (self) => anyTrue(() => !has(self, "Volume"), () => unique(elementsOf(elementsOf(expectList(get(self, "Volume"))).filter((v) => has(v, "Name"))).map((v) => get(v, "Name")))),
computed: (self) => [distinct(elementsOf(elementsOf(expectList(get(self, "Volume"))).filter((c) => allTrue(() => has(c, "Name"), () => (size(elementsOf(expectList(get(self, "Volume"))).filter((d) => allTrue(() => has(d, "Name"), () => (expectString(get(d, "Name")) === expectString(get(c, "Name")))))) > 1)))).map((c) => get(c, "Name")))],
english: ["Volume uses a name more than once: ", [0, ", "]],
chinese: ["Volume 中有重复的名称：", [0, "、"]],
},
"#/$defs/CreateContainerGroupRequest/x-validations/22": {
holds: (self) => anyTrue(() => !has(self, "Container"), () => forAll(elementsOf(expectList(get(self, "Container"))), (c) => anyTrue(() => !has(c, "VolumeMount"), () => forAll(elementsOf(expectList(get(c, "VolumeMount"))), (m) => anyTrue(() => !has(m, "Name"), () => (has(self, "Volume") && forSome(elementsOf(expectList(get(self, "Volume"))), (v) => allTrue(() => has(v, "Name"), () => (expectString(get(v, "Name")) === expectString(get(m, "Name"))))))))))),
computed: (self) => [elementsOf(elementsOf(expectList(get(self, "Container"))).map((c) => (has(c, "VolumeMount") ? join(elementsOf(elementsOf(expectList(get(c, "VolumeMount"))).filter((m) => allTrue(() => has(m, "Name"), () => !(has(self, "Volume") && forSome(elementsOf(expectList(get(self, "Volume"))), (v) => allTrue(() => has(v, "Name"), () => (expectString(get(v, "Name")) === expectString(get(m, "Name"))))))))).map((m) => get(m, "Name")), ", ") : ""))).filter((n) => (expectString(n) !== "")), elementsOf(elementsOf(expectList(get(self, "Container"))).map((c) => (has(c, "VolumeMount") ? join(elementsOf(elementsOf(expectList(get(c, "VolumeMount"))).filter((m) => allTrue(() => has(m, "Name"), () => !(has(self, "Volume") && forSome(elementsOf(expectList(get(self, "Volume"))), (v) => allTrue(() => has(v, "Name"), () => (expectString(get(v, "Name")) === expectString(get(m, "Name"))))))))).map((m) => get(m, "Name")), "\u3001") : ""))).filter((n) => (expectString(n) !== ""))],
english: ["VolumeMount of Container names volumes that Volume does not define: ", [0, ", "]],
chinese: ["Container 的 VolumeMount 引用了 Volume 中未定义的数据卷：", [1, "、"]],
},
"#/$defs/CreateContainerGroupRequest/x-validations/23": {
holds: (self) => anyTrue(() => !has(self, "InitContainer"), () => forAll(elementsOf(expectList(get(self, "InitContainer"))), (c) => anyTrue(() => !has(c, "VolumeMount"), () => forAll(elementsOf(expectList(get(c, "VolumeMount"))), (m) => anyTrue(() => !has(m, "Name"), () => (has(self, "Volume") && forSome(elementsOf(expectList(get(self, "Volume"))), (v) => allTrue(() => has(v, "Name"), () => (expectString(get(v, "Name")) === expectString(get(m, "Name"))))))))))),
computed: (self) => [elementsOf(elementsOf(expectList(get(self, "InitContainer"))).map((c) => (has(c, "VolumeMount") ? join(elementsOf(elementsOf(expectList(get(c, "VolumeMount"))).filter((m) => allTrue(() => has(m, "Name"), () => !(has(self, "Volume") && forSome(elementsOf(expectList(get(self, "Volume"))), (v) => allTrue(() => has(v, "Name"), () => (expectString(get(v, "Name")) === expectString(get(m, "Name"))))))))).map((m) => get(m, "Name")), ", ") : ""))).filter((n) => (expectString(n) !== "")), elementsOf(elementsOf(expectList(get(self, "InitContainer"))).map((c) => (has(c, "VolumeMount") ? join(elementsOf(elementsOf(expectList(get(c, "VolumeMount"))).filter((m) => allTrue(() => has(m, "Name"), () => !(has(self, "Volume") && forSome(elementsOf(expectList(get(self, "Volume"))), (v) => allTrue(() => has(v, "Name"), () => (expectString(get(v, "Name")) === expectString(get(m, "Name"))))))))).map((m) => get(m, "Name")), "\u3001") : ""))).filter((n) => (expectString(n) !== ""))],
english: ["VolumeMount of InitContainer names volumes that Volume does not define: ", [0, ", "]],
chinese: ["InitContainer 的 VolumeMount 引用了 Volume 中未定义的数据卷：", [1, "、"]],
},
"#/$defs/ContainerGroupTag/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "Key"), () => allTrue(() => !expectString(get(self, "Key")).startsWith("aliyun"), () => !expectString(get(self, "Key")).startsWith("acs:"))),
computed: (self) => [],
english: ["The tag key '", ["/Key"], "' starts with a reserved prefix; choose one that starts with neither 'aliyun' nor 'acs:'"],
chinese: ["标签键“", ["/Key"], "”以保留前缀开头；请勿使用 aliyun 或 acs: 开头的键"],
},
"#/$defs/ContainerGroupTag/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "Key"), () => allTrue(() => !expectString(get(self, "Key")).includes("http://"), () => !expectString(get(self, "Key")).includes("https://"))),
computed: (self) => [],
english: ["The tag key '", ["/Key"], "' contains 'http://' or 'https://', which is not allowed"],
chinese: ["标签键“", ["/Key"], "”包含 http:// 或 https://，不允许这样填写"],
},
"#/$defs/ContainerGroupTag/x-validations/2": {
holds: (self) => anyTrue(() => !has(self, "Value"), () => !expectString(get(self, "Value")).startsWith("acs:")),
computed: (self) => [],
english: ["The tag value '", ["/Value"], "' starts with the reserved prefix 'acs:'"],
chinese: ["标签值“", ["/Value"], "”以保留前缀 acs: 开头"],
},
"#/$defs/ContainerGroupTag/x-validations/3": {
holds: (self) => anyTrue(() => !has(self, "Value"), () => allTrue(() => !expectString(get(self, "Value")).includes("http://"), () => !expectString(get(self, "Value")).includes("https://"))),
computed: (self) => [],
english: ["The tag value '", ["/Value"], "' contains 'http://' or 'https://', which is not allowed"],
chinese: ["标签值“", ["/Value"], "”包含 http:// 或 https://，不允许这样填写"],
},
"#/$defs/Container/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "Command"), () => (size(expectList(get(self, "Command"))) === 0), () => (expectString(lookup(expectList(get(self, "Command")), 0)) !== "/bin/bash"), () => (has(self, "Tty") && expectBoolean(get(self, "Tty")))),
computed: (self) => [(has(self, "Tty") ? "false" : "absent"), (has(self, "Tty") ? "\u4e3a false" : "\u672a\u8bbe\u7f6e")],
english: ["The command is /bin/bash but Tty is ", 0, "; set Tty to true"],
chinese: ["启动命令为 /bin/bash，但 Tty ", 1, "；请将 Tty 设为 true"],
},
"#/$defs/Container/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "StdinOnce"), () => !expectBoolean(get(self, "StdinOnce")), () => (has(self, "Stdin") && expectBoolean(get(self, "Stdin")))),
computed: (self) => [(has(self, "Stdin") ? "false" : "absent"), (has(self, "Stdin") ? "\u4e3a false" : "\u672a\u8bbe\u7f6e")],
english: ["StdinOnce is true but Stdin is ", 0, "; set Stdin to true or leave StdinOnce out"],
chinese: ["StdinOnce 为 true，但 Stdin ", 1, "；请将 Stdin 设为 true，或不要设置 StdinOnce"],
},
"#/$defs/Container/x-validations/2": {
holds: (self) => (integer((integer(((has(self, "LifecyclePostStartHandlerExec") ? 1 : 0) + ((has(self, "LifecyclePostStartHandlerHttpGetHost") || has(self, "LifecyclePostStartHandlerHttpGetPort") || has(self, "LifecyclePostStartHandlerHttpGetPath") || has(self, "LifecyclePostStartHandlerHttpGetScheme") || has(self, "LifecyclePostStartHandlerHttpGetHttpHeader")) ? 1 : 0))) + ((has(self, "LifecyclePostStartHandlerTcpSocketHost") || has(self, "LifecyclePostStartHandlerTcpSocketPort")) ? 1 : 0))) <= 1),
computed: (self) => [add(add((has(self, "LifecyclePostStartHandlerExec") ? ["Exec"] : []), ((has(self, "LifecyclePostStartHandlerHttpGetHost") || has(self, "LifecyclePostStartHandlerHttpGetPort") || has(self, "LifecyclePostStartHandlerHttpGetPath") || has(self, "LifecyclePostStartHandlerHttpGetScheme") || has(self, "LifecyclePostStartHandlerHttpGetHttpHeader")) ? ["HttpGet"] : [])), ((has(self, "LifecyclePostStartHandlerTcpSocketHost") || has(self, "LifecyclePostStartHandlerTcpSocketPort")) ? ["TcpSocket"] : []))],
english: ["The postStart hook mixes the methods ", [0, ", "], "; keep the parameters of one of them"],
chinese: ["postStart 回调混用了 ", [0, "、"], "；请只保留其中一种方式的参数"],
},
"#/$defs/Container/x-validations/3": {
holds: (self) => (integer((integer(((has(self, "LifecyclePreStopHandlerExec") ? 1 : 0) + ((has(self, "LifecyclePreStopHandlerHttpGetHost") || has(self, "LifecyclePreStopHandlerHttpGetPort") || has(self, "LifecyclePreStopHandlerHttpGetPath") || has(self, "LifecyclePreStopHandlerHttpGetScheme") || has(self, "LifecyclePreStopHandlerHttpGetHttpHeader")) ? 1 : 0))) + ((has(self, "LifecyclePreStopHandlerTcpSocketHost") || has(self, "LifecyclePreStopHandlerTcpSocketPort")) ? 1 : 0))) <= 1),
computed: (self) => [add(add((has(self, "LifecyclePreStopHandlerExec") ? ["Exec"] : []), ((has(self, "LifecyclePreStopHandlerHttpGetHost") || has(self, "LifecyclePreStopHandlerHttpGetPort") || has(self, "LifecyclePreStopHandlerHttpGetPath") || has(self, "LifecyclePreStopHandlerHttpGetScheme") || has(self, "LifecyclePreStopHandlerHttpGetHttpHeader")) ? ["HttpGet"] : [])), ((has(self, "LifecyclePreStopHandlerTcpSocketHost") || has(self, "LifecyclePreStopHandlerTcpSocketPort")) ? ["TcpSocket"] : []))],
english: ["The preStop hook mixes the methods ", [0, ", "], "; keep the parameters of one of them"],
chinese: ["preStop 回调混用了 ", [0, "、"], "；请只保留其中一种方式的参数"],
},
"#/$defs/LivenessProbe/x-validations/0": {
holds: (self) => (integer((integer(((has(self, "HttpGet") ? 1 : 0) + (has(self, "Exec") ? 1 : 0))) + (has(self, "TcpSocket") ? 1 : 0))) <= 1),
computed: (self) => [add(add((has(self, "HttpGet") ? ["HttpGet"] : []), (has(self, "Exec") ? ["Exec"] : [])), (has(self, "TcpSocket") ? ["TcpSocket"] : []))],
english: ["LivenessProbe sets ", [0, ", "], " together; keep one of them"],
chinese: ["LivenessProbe 同时设置了 ", [0, "、"], "，只能保留一种"],
},
"#/$defs/ReadinessProbe/x-validations/0": {
holds: (self) => (integer((integer(((has(self, "HttpGet") ? 1 : 0) + (has(self, "Exec") ? 1 : 0))) + (has(self, "TcpSocket") ? 1 : 0))) <= 1),
computed: (self) => [add(add((has(self, "HttpGet") ? ["HttpGet"] : []), (has(self, "Exec") ? ["Exec"] : [])), (has(self, "TcpSocket") ? ["TcpSocket"] : []))],
english: ["ReadinessProbe sets ", [0, ", "], " together; keep one of them"],
chinese: ["ReadinessProbe 同时设置了 ", [0, "、"], "，只能保留一种"],
},
"#/$defs/Volume/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "NFSVolume"), () => !has(self, "Type"), () => (expectString(get(self, "Type")) === "NFSVolume"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "EmptyDirVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["NFSVolume is set but Type is ", ["/Type"], "; set Type to NFSVolume or use the block ", ["/Type"]],
chinese: ["设置了 NFSVolume，但 Type 为 ", ["/Type"], "；请将 Type 改为 NFSVolume，或改用 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "ConfigFileVolume"), () => !has(self, "Type"), () => (expectString(get(self, "Type")) === "ConfigFileVolume"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "EmptyDirVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["ConfigFileVolume is set but Type is ", ["/Type"], "; set Type to ConfigFileVolume or use the block ", ["/Type"]],
chinese: ["设置了 ConfigFileVolume，但 Type 为 ", ["/Type"], "；请将 Type 改为 ConfigFileVolume，或改用 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/2": {
holds: (self) => anyTrue(() => !has(self, "EmptyDirVolume"), () => !has(self, "Type"), () => (expectString(get(self, "Type")) === "EmptyDirVolume"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "EmptyDirVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["EmptyDirVolume is set but Type is ", ["/Type"], "; set Type to EmptyDirVolume or use the block ", ["/Type"]],
chinese: ["设置了 EmptyDirVolume，但 Type 为 ", ["/Type"], "；请将 Type 改为 EmptyDirVolume，或改用 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/3": {
holds: (self) => anyTrue(() => !has(self, "DiskVolume"), () => !has(self, "Type"), () => (expectString(get(self, "Type")) === "DiskVolume"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "EmptyDirVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["DiskVolume is set but Type is ", ["/Type"], "; set Type to DiskVolume or use the block ", ["/Type"]],
chinese: ["设置了 DiskVolume，但 Type 为 ", ["/Type"], "；请将 Type 改为 DiskVolume，或改用 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/4": {
holds: (self) => anyTrue(() => !has(self, "FlexVolume"), () => !has(self, "Type"), () => (expectString(get(self, "Type")) === "FlexVolume"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "EmptyDirVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["FlexVolume is set but Type is ", ["/Type"], "; set Type to FlexVolume or use the block ", ["/Type"]],
chinese: ["设置了 FlexVolume，但 Type 为 ", ["/Type"], "；请将 Type 改为 FlexVolume，或改用 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/5": {
holds: (self) => anyTrue(() => !has(self, "HostPathVolume"), () => !has(self, "Type"), () => (expectString(get(self, "Type")) === "HostPathVolume"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "EmptyDirVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["HostPathVolume is set but Type is ", ["/Type"], "; set Type to HostPathVolume or use the block ", ["/Type"]],
chinese: ["设置了 HostPathVolume，但 Type 为 ", ["/Type"], "；请将 Type 改为 HostPathVolume，或改用 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/6": {
holds: (self) => (has(self, "Type") || !(has(self, "NFSVolume") || has(self, "ConfigFileVolume") || has(self, "EmptyDirVolume") || has(self, "DiskVolume") || has(self, "FlexVolume") || has(self, "HostPathVolume"))),
computed: (self) => [],
english: ["Type is absent although the settings of a volume are given; set it to one of EmptyDirVolume, NFSVolume, ConfigFileVolume, FlexVolume, HostPathVolume, DiskVolume"],
chinese: ["填写了数据卷的设置，但没有指明 Type；请设为 EmptyDirVolume、NFSVolume、ConfigFileVolume、FlexVolume、HostPathVolume、DiskVolume 之一"],
},
"#/$defs/Volume/x-validations/7": {
holds: (self) => anyTrue(() => has(self, "NFSVolume"), () => has(self, "ConfigFileVolume"), () => has(self, "EmptyDirVolume"), () => has(self, "DiskVolume"), () => has(self, "FlexVolume"), () => has(self, "HostPathVolume"), () => !has(self, "Type"), () => !member(expectString(get(self, "Type")), ["NFSVolume", "ConfigFileVolume", "DiskVolume", "FlexVolume", "HostPathVolume"])),
computed: (self) => [],
english: ["Type is ", ["/Type"], " but the block ", ["/Type"], " is absent"],
chinese: ["Type 为 ", ["/Type"], "，但没有填写 ", ["/Type"], " 的设置"],
},
"#/$defs/Volume/x-validations/8": {
holds: (self) => anyTrue(() => !has(self, "Type"), () => (expectString(get(self, "Type")) !== "DiskVolume")),
computed: (self) => [],
english: ["Type ", ["/Type"], " is not recommended; use FlexVolume with the driver alicloud/disk"],
chinese: ["不推荐使用 Type ", ["/Type"], "；建议改用 FlexVolume，驱动为 alicloud/disk"],
},
"#/$defs/ConfigFileVolume/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "ConfigFileToPath"), () => (size(expectList(get(self, "ConfigFileToPath"))) === 0), () => (total(expectListOf(expectInteger, elementsOf(elementsOf(expectList(get(self, "ConfigFileToPath"))).filter((f) => has(f, "Content"))).map((f) => integer((integer((quotient(size(expectString(get(f, "Content"))), 4) * 3)) - (expectString(get(f, "Content")).endsWith("==") ? 2 : (expectString(get(f, "Content")).endsWith("=") ? 1 : 0))))))) <= 61440)),
computed: (self) => [total(expectListOf(expectInteger, elementsOf(elementsOf(expectList(get(self, "ConfigFileToPath"))).filter((f) => has(f, "Content"))).map((f) => integer((integer((quotient(size(expectString(get(f, "Content"))), 4) * 3)) - (expectString(get(f, "Content")).endsWith("==") ? 2 : (expectString(get(f, "Content")).endsWith("=") ? 1 : 0)))))))],
english: ["The files hold ", 0, " bytes together; at most 61440 are allowed"],
chinese: ["全部文件内容合计 ", 0, " 字节，最多允许 61440 字节"],
},
"#/$defs/FlexVolume/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "Options"), () => !isJson(expectString(get(self, "Options"))), () => trim(expectString(get(self, "Options"))).startsWith("{")),
computed: (self) => [substring(trim(expectString(get(self, "Options"))), 0, 1)],
english: ["Options must be a JSON object of key-value pairs, but its text starts with '", 0, "'"],
chinese: ["Options 应为键值对组成的 JSON 对象，但其文本以“", 0, "”开头"],
},
"#/$defs/FlexVolume/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "Options"), () => (has(self, "Driver") && (expectString(get(self, "Driver")) !== "alicloud/disk")), () => !isJson(expectString(get(self, "Options"))), () => !expectString(get(self, "Options")).includes("\"volumeSize\""), () => forAll(elementsOf([toInt(trim(expectString(lookup(split(expectString(lookup(split(replace(replace(expectString(lookup(split(expectString(get(self, "Options")), "\"volumeSize\""), 1)), "\"", ""), ":", ""), ","), 0)), "}"), 0))))]), (n) => allTrue(() => (expectInteger(n) >= 20), () => (expectInteger(n) <= 32768)))),
computed: (self) => [toInt(trim(expectString(lookup(split(expectString(lookup(split(replace(replace(expectString(lookup(split(expectString(get(self, "Options")), "\"volumeSize\""), 1)), "\"", ""), ":", ""), ","), 0)), "}"), 0))))],
english: ["volumeSize in Options is ", 0, ", not from 20 to 32768 (GiB)"],
chinese: ["Options 中的 volumeSize 为 ", 0, "，不在 20~32768（GiB）之间"],
},
"#/$defs/FlexVolume/x-validations/2": {
holds: (self) => anyTrue(() => !has(self, "Options"), () => !isJson(expectString(get(self, "Options"))), () => !pattern_47_1(expectString(get(self, "Options"))), () => pattern_47_2(expectString(get(self, "Options")))),
computed: (self) => [(expectString(get(self, "Options")).includes("\"encrypted\"") ? "not true" : "absent"), (expectString(get(self, "Options")).includes("\"encrypted\"") ? "\u4e0d\u4e3a true" : "\u672a\u8bbe\u7f6e")],
english: ["Options gives kmsKeyId, but encrypted is ", 0, "; set it to true or leave kmsKeyId out"],
chinese: ["Options 设置了 kmsKeyId，但 encrypted ", 1, "；请将其设为 true，或去掉 kmsKeyId"],
},
"#/$defs/DnsConfig/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "NameServer"), () => forAll(elementsOf(expectList(get(self, "NameServer"))), (server) => anyTrue(() => isIp(expectString(server)), () => pattern_48_1(expectString(server))))),
computed: (self) => [elementsOf(expectList(get(self, "NameServer"))).filter((server) => !isIp(expectString(server)))],
english: ["NameServer must hold IP addresses, which these are not: ", [0, ", "]],
chinese: ["NameServer 应由 IP 地址组成，以下不是 IP 地址：", [0, "、"]],
},
"#/$defs/DnsConfig/x-validations/1": {
holds: (self) => anyTrue(() => !has(self, "NameServer"), () => !forSome(elementsOf(expectList(get(self, "NameServer"))), (server) => pattern_49_1(expectString(server)))),
computed: (self) => [elementsOf(expectList(get(self, "NameServer"))).filter((server) => pattern_49_0_1(expectString(server))), elementsOf(expectList(get(self, "NameServer"))).filter((server) => pattern_49_1_1(expectString(server)))],
english: ["NameServer holds masked addresses: ", [0, ", "], "; put the real digits in place of X and *"],
chinese: ["NameServer 中有被遮盖的地址：", [1, "、"], "；请将 X 和 * 换成真实的数字"],
},
"#/$defs/HostAliase/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "Ip"), () => isIp(expectString(get(self, "Ip")))),
computed: (self) => [],
english: ["Ip '", ["/Ip"], "' is no IP address"],
chinese: ["Ip“", ["/Ip"], "”不是 IP 地址"],
},
"#/$defs/HostSysctl/x-validations/0": {
holds: (self) => anyTrue(() => !has(self, "Name"), () => allTrue(() => expectString(get(self, "Name")).startsWith("kernel.shm"), () => (expectString(get(self, "Name")) !== "kernel.shm_rmid_forced")), () => expectString(get(self, "Name")).startsWith("kernel.msg"), () => (expectString(get(self, "Name")) === "kernel.sem"), () => expectString(get(self, "Name")).startsWith("fs.mqueue."), () => allTrue(() => expectString(get(self, "Name")).startsWith("net."), () => !member(expectString(get(self, "Name")), ["net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"]))),
computed: (self) => [],
english: ["The kernel parameter '", ["/Name"], "' cannot be set here; allowed are kernel.shm* (not kernel.shm_rmid_forced), kernel.msg*, kernel.sem, fs.mqueue.* and net.* (not net.ipv4.tcp_syncookies, net.ipv4.ping_group_range, net.ipv4.ip_unprivileged_port_start)"],
chinese: ["不能在此设置内核参数“", ["/Name"], "”；允许 kernel.shm*（kernel.shm_rmid_forced 除外）、kernel.msg*、kernel.sem、fs.mqueue.* 和 net.*（net.ipv4.tcp_syncookies、net.ipv4.ping_group_range、net.ipv4.ip_unprivileged_port_start 除外）"],
},
};
})(specwright.cel);
