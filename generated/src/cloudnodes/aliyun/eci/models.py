"""Typed requests and replies of Elastic Container Instance."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from cloudnodes._runtime.models import RequestModel, secret, wire

from ._replies import (
    CreateContainerGroupResponse as CreateContainerGroupResponse,
    CreateVirtualNodeResponse as CreateVirtualNodeResponse,
)

CreateContainerGroupRequestRestartPolicy: TypeAlias = Literal["Always", "Never", "OnFailure"]
CreateContainerGroupRequestDnsPolicy: TypeAlias = Literal["None", "Default"]
CreateContainerGroupRequestIpv6AddressCount: TypeAlias = Literal[1]
CreateContainerGroupRequestSpotStrategy: TypeAlias = Literal[
    "NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo"
]
CreateContainerGroupRequestScheduleStrategy: TypeAlias = Literal["VSwitchOrdered", "VSwitchRandom"]
CreateContainerGroupRequestEipISP: TypeAlias = Literal["BGP", "BGP_PRO"]
ContainerImagePullPolicy: TypeAlias = Literal["Always", "IfNotPresent", "Never"]
EnvironmentVarFieldRefFieldPath: TypeAlias = Literal["status.podIP"]
ContainerPortProtocol: TypeAlias = Literal["TCP", "UDP"]
VolumeMountMountPropagation: TypeAlias = Literal["None", "HostToContainer", "Bidirectional"]
LivenessProbeSuccessThreshold: TypeAlias = Literal[1]
HttpGetActionScheme: TypeAlias = Literal["HTTP", "HTTPS"]
ReadinessProbeSuccessThreshold: TypeAlias = Literal[1]
CapabilityAdd: TypeAlias = Literal["NET_ADMIN", "NET_RAW"]
ContainerLifecyclePostStartHandlerHttpGetScheme: TypeAlias = Literal["HTTP", "HTTPS"]
ContainerLifecyclePreStopHandlerHttpGetScheme: TypeAlias = Literal["HTTP", "HTTPS"]
VolumeType: TypeAlias = Literal[
    "EmptyDirVolume", "NFSVolume", "ConfigFileVolume", "FlexVolume", "HostPathVolume", "DiskVolume"
]
EmptyDirVolumeMedium: TypeAlias = Literal["", "memory"]
FlexVolumeDriver: TypeAlias = Literal["alicloud/disk", "alicloud/nas", "alicloud/oss"]
HostPathVolumeType: TypeAlias = Literal["Directory", "File"]
InitContainerImagePullPolicy: TypeAlias = Literal["Always", "IfNotPresent", "Never"]
SysctlName: TypeAlias = Literal["net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"]
CreateContainerGroupRequestImageAccelerateMode: TypeAlias = Literal["nydus", "dadi", "p2p", "imc"]
CreateContainerGroupRequestFixedIp: TypeAlias = Literal["true", "false"] | str
CreateContainerGroupRequestOsType: TypeAlias = Literal["Linux", "Windows"]
CreateContainerGroupRequestCpuArchitecture: TypeAlias = Literal["AMD64", "ARM64"]
CreateContainerGroupRequestComputeCategory: TypeAlias = Literal["economy", "general"]
CreateContainerGroupRequestGpuDriverVersion: TypeAlias = (
    Literal["tesla=470.82.01", "tesla=525.85.12", "tesla=535"] | str
)
VirtualNodeTaintEffect: TypeAlias = Literal["NoSchedule", "NoExecute", "PreferNoSchedule"]


class CreateContainerGroupRequest(RequestModel):
    """What to create: place, size and billing of the instance, its containers and volumes, and how
    it is connected.
    """

    region_id: Annotated[str | None, wire("RegionId")] = None
    """Region in which the instance is created; it also picks the endpoint that is called."""

    zone_id: Annotated[str | None, wire("ZoneId")] = None
    """Zone of the region in which the instance is created. Absent or empty, the service picks one."""

    security_group_id: Annotated[str | None, wire("SecurityGroupId")] = None
    """ID of the security group of the instance; instances of one group can reach each other.
    Absent, the region's default group is used, and you must see to it that its inbound rules
    open the protocols and ports of your containers. If there is no default group, one is
    created and the declared protocols and ports are opened in it.
    """

    v_switch_id: Annotated[str | None, wire("VSwitchId")] = None
    """vSwitches (subnets) in which the instance may be placed: one ID, or up to 10 IDs with commas
    between them and no spaces. Absent, the default vSwitch of the default VPC of the region is
    used, and both are created if there are none. The number of addresses in a vSwitch limits
    how many instances fit into it, so plan its range in advance.
    """

    container_group_name: Annotated[str, wire("ContainerGroupName")]
    """Name of the instance: 2 to 128 lower-case letters, digits and hyphens, neither starting nor
    ending with a hyphen.
    """

    restart_policy: Annotated[
        CreateContainerGroupRequestRestartPolicy | None, wire("RestartPolicy")
    ] = None
    """Whether containers that have ended are started again. Always when absent."""

    eip_instance_id: Annotated[str | None, wire("EipInstanceId")] = None
    """ID of an existing elastic IP address (EIP) to bind, so that the instance can be reached from
    and can reach the internet.
    """

    cpu: Annotated[int | float | None, wire("Cpu")] = None
    """Number of vCPUs of the whole instance. Give it together with `Memory` unless you name an
    `InstanceType`.
    """

    memory: Annotated[int | float | None, wire("Memory")] = None
    """Memory of the whole instance. Give it together with `Cpu` unless you name an `InstanceType`."""

    resource_group_id: Annotated[str | None, wire("ResourceGroupId")] = None
    """ID of the resource group in which the instance is filed. Set it when you grant permissions
    or split bills by group; leave it out otherwise.
    """

    dns_policy: Annotated[CreateContainerGroupRequestDnsPolicy | None, wire("DnsPolicy")] = None
    """From where the instance takes its DNS settings. Set it to None to use servers of your own.
    The vendor names no default.
    """

    client_token: Annotated[str | None, wire("ClientToken")] = None
    """Token that makes a repeated request safe: the same token never creates a second instance.
    Make a new one for each new request, of at most 64 ASCII characters; the client fills it in
    when you give none.
    """

    instance_type: Annotated[str | None, wire("InstanceType")] = None
    """ECS instance type on which the instance is created, in place of `Cpu` and `Memory`. Set it
    when you need a certain kind of machine, such as one with GPUs. Several types can be named,
    with commas between them.
    """

    image_snapshot_id: Annotated[str | None, wire("ImageSnapshotId")] = None
    """ID of an image cache that holds the images, so that the instance starts faster. Set it to
    use a certain cache; with `AutoMatchImageCache` the service looks for one itself.
    """

    ram_role_name: Annotated[str | None, wire("RamRoleName")] = None
    """Name of the instance RAM role whose rights the programs in the instance get, so that they
    need no access keys. The roles are the same as those of ECS. Absent, the instance has no
    role.
    """

    termination_grace_period_seconds: Annotated[
        int | None, wire("TerminationGracePeriodSeconds")
    ] = None
    """Seconds that programs have for finishing their work before they are stopped. Set it when
    they need time to save data or close connections. The vendor names no default.
    """

    auto_match_image_cache: Annotated[bool | None, wire("AutoMatchImageCache")] = None
    """true lets the service look for a fitting image cache by itself. false when absent."""

    ipv6_address_count: Annotated[
        CreateContainerGroupRequestIpv6AddressCount | None, wire("Ipv6AddressCount")
    ] = None
    """Number of IPv6 addresses for the instance. An instance can have one, so the only value is 1;
    leave it out for no IPv6 address.
    """

    active_deadline_seconds: Annotated[int | None, wire("ActiveDeadlineSeconds")] = None
    """Seconds that the instance may live; after that it is forced to end. Set it to bound the cost
    of jobs that might hang. Absent, you set no limit.
    """

    spot_strategy: Annotated[
        CreateContainerGroupRequestSpotStrategy | None, wire("SpotStrategy")
    ] = None
    """Whether the instance is a cheaper spot (preemptible) one and how its price is bid. NoSpot
    when absent.
    """

    spot_price_limit: Annotated[int | float | None, wire("SpotPriceLimit")] = None
    """Highest price per hour that you pay for a spot instance, with at most three decimal places.
    Required when `SpotStrategy` is SpotWithPriceLimit.
    """

    spot_duration: Annotated[int | None, wire("SpotDuration")] = None
    """Hours for which a new spot instance is protected from being taken back. 1 when absent; 0
    means no protection.
    """

    strict_spot: Annotated[bool | None, wire("StrictSpot")] = None
    """Whether the instance runs periodically: true for periodical running, false for not."""

    schedule_strategy: Annotated[
        CreateContainerGroupRequestScheduleStrategy | None, wire("ScheduleStrategy")
    ] = None
    """Order in which the vSwitches are tried when `VSwitchId` names several, which is the way to
    create over several zones. It has no meaning with one vSwitch. The vendor names no default.
    """

    core_pattern: Annotated[str | None, wire("CorePattern")] = None
    """Where core dump files are written, for example a directory on a volume. It must not start
    with `|`, so no program can be put behind it.
    """

    share_process_namespace: Annotated[bool | None, wire("ShareProcessNamespace")] = None
    """true lets the containers of the instance see each other's processes. false when absent."""

    auto_create_eip: Annotated[bool | None, wire("AutoCreateEip")] = None
    """true creates an elastic IP address (EIP) and binds it to the instance, in place of an
    existing one in `EipInstanceId`. Absent or false, none is created.
    """

    eip_bandwidth: Annotated[int | None, wire("EipBandwidth")] = None
    """Bandwidth of the EIP that is created; 5 when absent. Only with `AutoCreateEip` true."""

    eip_isp: Annotated[CreateContainerGroupRequestEipISP | None, wire("EipISP")] = None
    """Line of the EIP that is created; BGP when absent."""

    eip_common_bandwidth_package: Annotated[str | None, wire("EipCommonBandwidthPackage")] = None
    """ID of an existing shared bandwidth package that the EIP joins, so that several EIPs share
    its bandwidth. Absent, the EIP joins none.
    """

    host_name: Annotated[str | None, wire("HostName")] = None
    """Host name that programs inside the instance see. Absent, you choose none."""

    ingress_bandwidth: Annotated[int | None, wire("IngressBandwidth")] = None
    """Limit of the traffic into the instance. Absent, you set no limit."""

    egress_bandwidth: Annotated[int | None, wire("EgressBandwidth")] = None
    """Limit of the traffic out of the instance. Absent, you set no limit."""

    cpu_options_core: Annotated[int | None, wire("CpuOptionsCore")] = None
    """Number of physical CPU cores. Set it only on an instance type that allows it, which only
    some do; absent, the type decides.
    """

    cpu_options_threads_per_core: Annotated[int | None, wire("CpuOptionsThreadsPerCore")] = None
    """Threads of each CPU core; 1 turns hyper-threading off. Only some instance types let you set
    it; absent, the type decides.
    """

    cpu_options_numa: Annotated[str | None, wire("CpuOptionsNuma")] = None
    """Not available at present: leave it out."""

    ephemeral_storage: Annotated[int | None, wire("EphemeralStorage")] = None
    """GiB of temporary storage added to that which the instance has anyway. Set it when images or
    temporary files need more room; absent, none is added.
    """

    tag: Annotated[list[ContainerGroupTag] | None, wire("Tag")] = None
    """Labels by which the instance can be found and grouped, at most 20, with different keys.
    Absent, it has none.
    """

    image_registry_credential: Annotated[
        list[ImageRegistryCredential] | None, wire("ImageRegistryCredential")
    ] = None
    """Logins to the private image registries from which images are pulled. Leave it out when all
    images can be pulled without a login.
    """

    container: Annotated[list[Container], wire("Container")]
    """The containers of the instance; at least one."""

    volume: Annotated[list[Volume] | None, wire("Volume")] = None
    """Storage that the containers can mount by name. Leave it out when the containers keep nothing
    and share no files.
    """

    init_container: Annotated[list[InitContainer] | None, wire("InitContainer")] = None
    """Containers that run to their end before the ordinary ones start, for preparations. Absent,
    the ordinary ones start at once.
    """

    dns_config: Annotated[DnsConfig | None, wire("DnsConfig")] = None
    """DNS servers, search domains and resolver options of the instance; used with `DnsPolicy`
    None.
    """

    host_aliase: Annotated[list[HostAliase] | None, wire("HostAliase")] = None
    """Entries added to the hosts file of the instance, so that names resolve without DNS. The
    vendor spells the name this way.
    """

    security_context: Annotated[GroupSecurityContext | None, wire("SecurityContext")] = None
    """Safe kernel parameters (sysctls) of the instance. Absent, they keep their usual values."""

    host_security_context: Annotated[HostSecurityContext | None, wire("HostSecurityContext")] = None
    """Unsafe kernel parameters (sysctls) of the instance. Absent, they keep their usual values."""

    ntp_server: Annotated[list[str] | None, wire("NtpServer")] = None
    """Time (NTP) servers by which the clock of the instance is set. Set it when it must follow
    servers of your choice.
    """

    acr_registry_info: Annotated[list[AcrRegistryInfo] | None, wire("AcrRegistryInfo")] = None
    """Container Registry (ACR) Enterprise Edition instances from which images are pulled without a
    password.
    """

    plain_http_registry: Annotated[str | None, wire("PlainHttpRegistry")] = None
    """Addresses of your own image registries that speak plain HTTP, with commas between them.
    Without it images are pulled over HTTPS, which fails on such a registry.
    """

    insecure_registry: Annotated[str | None, wire("InsecureRegistry")] = None
    """Addresses of your own image registries with self-signed certificates, with commas between
    them. Their certificates are not checked; without it pulling fails.
    """

    image_accelerate_mode: Annotated[
        CreateContainerGroupRequestImageAccelerateMode | None, wire("ImageAccelerateMode")
    ] = None
    """Way of getting images faster. Absent, you choose none of these ways."""

    ipv6_gateway_bandwidth_enable: Annotated[bool | None, wire("Ipv6GatewayBandwidthEnable")] = None
    """true lets the instance communicate with the internet over IPv6, with the bandwidth in
    `Ipv6GatewayBandwidth`. Leave it out when IPv6 is not needed or stays within the VPC.
    """

    ipv6_gateway_bandwidth: Annotated[str | None, wire("Ipv6GatewayBandwidth")] = None
    """Highest internet bandwidth of the IPv6 address, a number in a string; only with
    `Ipv6GatewayBandwidthEnable` true. Billed by bandwidth, the gateway allows 1 to 2000. Billed
    by traffic, its edition decides: free 1 to 200, enterprise 1 to 500, enhanced enterprise 1
    to 1000. Absent, the most that the gateway allows.
    """

    container_resource_view: Annotated[bool | None, wire("ContainerResourceView")] = None
    """true makes containers see the resources that you asked for, even when the instance has more
    than that. Set it for programs that size themselves by what they see.
    """

    fixed_ip: Annotated[CreateContainerGroupRequestFixedIp | None, wire("FixedIp")] = None
    """"true" gives the instance a fixed IP address, which is kept after the instance is released
    for the hours in `FixedIpRetainHour`. Absent, the address is not fixed. A string, not a
    boolean.
    """

    fixed_ip_retain_hour: Annotated[int | None, wire("FixedIpRetainHour")] = None
    """How long an unused fixed IP address is kept after its instance is released; 48 when absent.
    Only with `FixedIp` "true".
    """

    data_cache_bucket: Annotated[str | None, wire("DataCacheBucket")] = None
    """Bucket in which the data caches lie that the instance uses. Set it only when it uses data
    caches.
    """

    data_cache_pl: Annotated[str | None, wire("DataCachePL")] = None
    """Performance level of the cloud disk that holds the data cache. ESSD disks are taken first,
    with PL1 when absent.
    """

    data_cache_provisioned_iops: Annotated[int | None, wire("DataCacheProvisionedIops")] = None
    """Read and write IOPS reserved for an ESSD AutoPL disk that holds the data cache: from 0 to
    the smaller of 50000 and 1000 × capacity − baseline, where baseline is the smaller of 50000
    and 1800 + 50 × capacity.
    """

    data_cache_bursting_enabled: Annotated[bool | None, wire("DataCacheBurstingEnabled")] = None
    """Whether an ESSD AutoPL disk that holds the data cache may burst above its reserved
    performance. It has no meaning for other disks.
    """

    dry_run: Annotated[bool | None, wire("DryRun")] = None
    """true only checks the request (required parameters, format, service limits, stock) and
    creates nothing; when all is well the answer is the error code DryRun.Success. false, the
    default, checks the request and creates the instance.
    """

    private_ip_address: Annotated[str | None, wire("PrivateIpAddress")] = None
    """Private IPv4 address for the instance; it must be free. Absent, the service assigns one."""

    os_type: Annotated[CreateContainerGroupRequestOsType | None, wire("OsType")] = None
    """Operating system of the instance; Linux when absent. Windows is open by invitation: apply by
    a ticket.
    """

    cpu_architecture: Annotated[
        CreateContainerGroupRequestCpuArchitecture | None, wire("CpuArchitecture")
    ] = None
    """Kind of CPU that the instance runs on; AMD64 when absent. The images must be built for it."""

    compute_category: Annotated[
        list[CreateContainerGroupRequestComputeCategory] | None, wire("ComputeCategory")
    ] = None
    """Categories of computing power for the instance. With several, the service tries to create it
    in the order in which they stand.
    """

    gpu_driver_version: Annotated[
        CreateContainerGroupRequestGpuDriverVersion | None, wire("GpuDriverVersion")
    ] = None
    """Version of the GPU driver, for instances with GPUs; tesla=470.82.01 when absent. Only some
    GPU instance types let you change it.
    """

    max_pending_minute: Annotated[int | None, wire("MaxPendingMinute")] = None
    """Longest time that the instance may wait to be created."""

    overhead_reservation_option: Annotated[
        OverheadReservationOption | None, wire("OverheadReservationOption")
    ] = None
    """Whether the running costs of the instance itself are added to the size that you ask for.
    Absent, they are not.
    """


class ContainerGroupTag(RequestModel):
    """A label on the instance: a key with an optional value, used to find and group resources and
    to split bills.
    """

    key: Annotated[str | None, wire("Key")] = None
    """Name of the label. When it is given it must not be empty and must differ from the other keys
    of the request. At most 64 characters; the prefixes `aliyun` and `acs:` are reserved, and
    web addresses (`http://`, `https://`) are not allowed in it.
    """

    value: Annotated[str | None, wire("Value")] = None
    """Content of the label; an empty string is fine. At most 128 characters; the prefix `acs:` is
    reserved, and web addresses (`http://`, `https://`) are not allowed in it.
    """


class ImageRegistryCredential(RequestModel):
    """Address and login of a private image registry, used when the containers' images are pulled."""

    password: Annotated[str | None, secret("Password")] = None
    """Password of the registry user. It is sent as is and never shown again in logs or messages of
    this package.
    """

    server: Annotated[str | None, wire("Server")] = None
    """Host name of the registry that the login is for, as it stands at the start of the image
    names.
    """

    user_name: Annotated[str | None, wire("UserName")] = None
    """User to log in to the registry with."""


class Container(RequestModel):
    """An ordinary container of the instance: image, resources, command, mounts, probes and hooks."""

    name: Annotated[str, wire("Name")]
    """Name of the container. It must differ from the names of all other containers of the
    instance, init containers included.
    """

    image: Annotated[str, wire("Image")]
    """Image from which the container is made: registry, repository and tag."""

    image_pull_policy: Annotated[ContainerImagePullPolicy | None, wire("ImagePullPolicy")] = None
    """When the image is pulled from its registry. Set it to Always for tags that move, such as
    latest. The vendor names no default.
    """

    cpu: Annotated[int | float | None, wire("Cpu")] = None
    """Number of vCPUs that the container gets out of those of the instance; fractions are
    possible.
    """

    memory: Annotated[int | float | None, wire("Memory")] = None
    """GiB of memory that the container gets out of that of the instance; fractions are possible."""

    gpu: Annotated[int | None, wire("Gpu")] = None
    """Number of GPUs for the container. Set it only on an instance type with GPUs."""

    command: Annotated[list[str] | None, wire("Command")] = None
    """Start command of the container as a list of words, the program first; up to 20 entries of at
    most 256 characters. Absent, the image's own start command runs.
    """

    arg: Annotated[list[str] | None, wire("Arg")] = None
    """Arguments handed to the start command; up to 10."""

    working_dir: Annotated[str | None, wire("WorkingDir")] = None
    """Directory in which the container's command starts. Absent, you choose none."""

    environment_var: Annotated[list[EnvironmentVar] | None, wire("EnvironmentVar")] = None
    """Variables set in the environment of the container's processes, at most 241."""

    environment_var_hide: Annotated[bool | None, wire("EnvironmentVarHide")] = None
    """true leaves the environment variables out when the details of the instance are queried; use
    it when they hold secrets. false, the default, shows them.
    """

    port: Annotated[list[ContainerPort] | None, wire("Port")] = None
    """Ports on which the container listens."""

    volume_mount: Annotated[list[VolumeMount] | None, wire("VolumeMount")] = None
    """Volumes of the request that the container mounts, each with its directory."""

    liveness_probe: Annotated[LivenessProbe | None, wire("LivenessProbe")] = None
    """Check of whether the container is still alive. Absent, it is not checked."""

    readiness_probe: Annotated[ReadinessProbe | None, wire("ReadinessProbe")] = None
    """Check of whether the container is ready to serve. Absent, it is not checked."""

    security_context: Annotated[ContainerSecurityContext | None, wire("SecurityContext")] = None
    """User, capabilities and root file system of the container."""

    security_context_run_as_group: Annotated[int | None, wire("SecurityContextRunAsGroup")] = None
    """Numeric ID of the user group under which the container's processes run. A flat name beside
    the nested `SecurityContext`.
    """

    security_context_run_as_non_root: Annotated[
        bool | None, wire("SecurityContextRunAsNonRoot")
    ] = None
    """true runs the container as another user than root; false, the default, as root."""

    security_context_privileged: Annotated[bool | None, wire("SecurityContextPrivileged")] = None
    """true runs the container in privileged mode, with nearly all rights of the host; false, the
    default, does not. The feature is in closed testing: apply for it by a ticket.
    """

    tty: Annotated[bool | None, wire("Tty")] = None
    """true gives the container a terminal, as an interactive shell needs. false when absent. Set
    it to true when the command is `/bin/bash`.
    """

    stdin: Annotated[bool | None, wire("Stdin")] = None
    """true keeps a standard input for the container while it runs. Absent or false, a read from
    standard input ends at once (EOF).
    """

    stdin_once: Annotated[bool | None, wire("StdinOnce")] = None
    """Says, when `Stdin` is true, how long standard input lasts. With true it opens when the
    container starts, stays empty until the first client attaches, and closes when that client
    disconnects, until the container restarts; otherwise it stays open across sessions.
    """

    termination_message_path: Annotated[str | None, wire("TerminationMessagePath")] = None
    """File in which the container leaves its final message, read when it exits."""

    termination_message_policy: Annotated[str | None, wire("TerminationMessagePolicy")] = None
    """Policy for notifications of the container's final message. Empty when absent; only
    notifications through the lightweight message queue (MNS) are supported.
    """

    lifecycle_post_start_handler_exec: Annotated[
        list[str] | None, wire("LifecyclePostStartHandlerExec")
    ] = None
    """Command, with its arguments, that runs inside the container right after the container has
    started, when the postStart hook works by a command. Without parameters of any of the three
    ways there is no hook.
    """

    lifecycle_post_start_handler_http_get_host: Annotated[
        str | None, wire("LifecyclePostStartHandlerHttpGetHost")
    ] = None
    """Host that receives the request when the postStart hook works by HTTP."""

    lifecycle_post_start_handler_http_get_port: Annotated[
        int | None, wire("LifecyclePostStartHandlerHttpGetPort")
    ] = None
    """Port to which the request goes when the postStart hook works by HTTP."""

    lifecycle_post_start_handler_http_get_path: Annotated[
        str | None, wire("LifecyclePostStartHandlerHttpGetPath")
    ] = None
    """Path of the URL that is requested when the postStart hook works by HTTP."""

    lifecycle_post_start_handler_http_get_scheme: Annotated[
        ContainerLifecyclePostStartHandlerHttpGetScheme | None,
        wire("LifecyclePostStartHandlerHttpGetScheme"),
    ] = None
    """Protocol of the request when the postStart hook works by HTTP."""

    lifecycle_post_start_handler_http_get_http_header: Annotated[
        list[HttpHeader] | None, wire("LifecyclePostStartHandlerHttpGetHttpHeader")
    ] = None
    """Header fields to send with the request when the postStart hook works by HTTP."""

    lifecycle_post_start_handler_tcp_socket_host: Annotated[
        str | None, wire("LifecyclePostStartHandlerTcpSocketHost")
    ] = None
    """Host to connect to when the postStart hook works by a TCP connection."""

    lifecycle_post_start_handler_tcp_socket_port: Annotated[
        int | None, wire("LifecyclePostStartHandlerTcpSocketPort")
    ] = None
    """Port to connect to when the postStart hook works by a TCP connection."""

    lifecycle_pre_stop_handler_exec: Annotated[
        list[str] | None, wire("LifecyclePreStopHandlerExec")
    ] = None
    """Command, with its arguments, that runs inside the container before the container stops, when
    the preStop hook works by a command. Without parameters of any of the three ways there is no
    hook.
    """

    lifecycle_pre_stop_handler_http_get_host: Annotated[
        str | None, wire("LifecyclePreStopHandlerHttpGetHost")
    ] = None
    """Host that receives the request when the preStop hook works by HTTP."""

    lifecycle_pre_stop_handler_http_get_port: Annotated[
        int | None, wire("LifecyclePreStopHandlerHttpGetPort")
    ] = None
    """Port to which the request goes when the preStop hook works by HTTP."""

    lifecycle_pre_stop_handler_http_get_path: Annotated[
        str | None, wire("LifecyclePreStopHandlerHttpGetPath")
    ] = None
    """Path of the URL that is requested when the preStop hook works by HTTP."""

    lifecycle_pre_stop_handler_http_get_scheme: Annotated[
        ContainerLifecyclePreStopHandlerHttpGetScheme | None,
        wire("LifecyclePreStopHandlerHttpGetScheme"),
    ] = None
    """Protocol of the request when the preStop hook works by HTTP."""

    lifecycle_pre_stop_handler_http_get_http_header: Annotated[
        list[HttpHeader] | None, wire("LifecyclePreStopHandlerHttpGetHttpHeader")
    ] = None
    """Header fields to send with the request when the preStop hook works by HTTP."""

    lifecycle_pre_stop_handler_tcp_socket_host: Annotated[
        str | None, wire("LifecyclePreStopHandlerTcpSocketHost")
    ] = None
    """Host to connect to when the preStop hook works by a TCP connection."""

    lifecycle_pre_stop_handler_tcp_socket_port: Annotated[
        int | None, wire("LifecyclePreStopHandlerTcpSocketPort")
    ] = None
    """Port to connect to when the preStop hook works by a TCP connection."""


class EnvironmentVar(RequestModel):
    """One environment variable of a container: a fixed value, or a reference to a property of the
    instance.
    """

    key: Annotated[str | None, wire("Key")] = None
    """Name of the variable: 1 to 128 letters, digits and underscores, not starting with a digit."""

    value: Annotated[str | None, wire("Value")] = None
    """Value of the variable, up to 256 characters; an empty value is allowed."""

    field_ref: Annotated[EnvironmentVarFieldRef | None, wire("FieldRef")] = None
    """Fills the variable from the instance itself; use it in place of a fixed `Value`."""


class EnvironmentVarFieldRef(RequestModel):
    """Takes the value of an environment variable from a property of the running instance."""

    field_path: Annotated[EnvironmentVarFieldRefFieldPath | None, wire("FieldPath")] = None
    """Property that supplies the value. The only one offered at present is the instance's IP
    address.
    """


class ContainerPort(RequestModel):
    """A port on which a container listens."""

    protocol: Annotated[ContainerPortProtocol | None, wire("Protocol")] = None
    """Transport protocol of the port. The vendor names no default."""

    port: Annotated[int | None, wire("Port")] = None
    """Number of the port, from 1 to 65535."""


class VolumeMount(RequestModel):
    """Puts one of the request's volumes into the file system of a container."""

    mount_propagation: Annotated[VolumeMountMountPropagation | None, wire("MountPropagation")] = (
        None
    )
    """Whether mounts made later inside the volume become visible to this container, or from it to
    the host and to others that use the volume. Absent, nothing is passed on.
    """

    mount_path: Annotated[str | None, wire("MountPath")] = None
    """Directory of the container at which the volume appears. What the image holds there is hidden
    by the content of the volume, so choose it with care.
    """

    read_only: Annotated[bool | None, wire("ReadOnly")] = None
    """true keeps the container from writing to the volume. Absent, it may write."""

    sub_path: Annotated[str | None, wire("SubPath")] = None
    """Directory inside the volume to mount in place of its root, so that several mounts can share
    one volume.
    """

    name: Annotated[str | None, wire("Name")] = None
    """Which volume to mount: the `Name` of an entry of the request's `Volume` list."""


class LivenessProbe(RequestModel):
    """Tells whether a container is still alive. Choose exactly one of `HttpGet`, `Exec` and
    `TcpSocket` as its method.
    """

    timeout_seconds: Annotated[int | None, wire("TimeoutSeconds")] = None
    """How long one check may take before it counts as failed. At least 1 second; 1 when absent."""

    success_threshold: Annotated[LivenessProbeSuccessThreshold | None, wire("SuccessThreshold")] = (
        None
    )
    """How many checks in a row must succeed after a failure before the container counts as healthy
    again. Only 1 is accepted at present, which is also the default.
    """

    period_seconds: Annotated[int | None, wire("PeriodSeconds")] = None
    """Time between two checks. At least 1 second; 10 when absent."""

    initial_delay_seconds: Annotated[int | None, wire("InitialDelaySeconds")] = None
    """How long to wait after the container has started before the first check. Set it to the time
    that the program needs to come up.
    """

    failure_threshold: Annotated[int | None, wire("FailureThreshold")] = None
    """How many checks in a row must fail after a success before the container counts as failed; 3
    when absent.
    """

    http_get: Annotated[HttpGetAction | None, wire("HttpGet")] = None
    """Check by an HTTP GET request. Excludes `Exec` and `TcpSocket`."""

    exec: Annotated[LivenessExecAction | None, wire("Exec")] = None
    """Check by a command in the container. Excludes `HttpGet` and `TcpSocket`."""

    tcp_socket: Annotated[TcpSocketAction | None, wire("TcpSocket")] = None
    """Check by a TCP connection. Excludes `HttpGet` and `Exec`."""


class HttpGetAction(RequestModel):
    """Checks a container by an HTTP GET request."""

    scheme: Annotated[HttpGetActionScheme | None, wire("Scheme")] = None
    """Protocol of the request."""

    path: Annotated[str | None, wire("Path")] = None
    """Path of the URL that is requested."""

    port: Annotated[int | None, wire("Port")] = None
    """Port of the container to which the request goes."""


class LivenessExecAction(RequestModel):
    """Checks a container by running a command in it (liveness probe)."""

    command: Annotated[list[str] | None, wire("Command")] = None
    """The command and its arguments, run inside the container."""


class TcpSocketAction(RequestModel):
    """Checks a container by opening a TCP connection."""

    port: Annotated[int | None, wire("Port")] = None
    """Port of the container to which the connection is opened."""


class ReadinessProbe(RequestModel):
    """Tells whether a container is ready to serve requests. Choose exactly one of `HttpGet`,
    `Exec` and `TcpSocket` as its method.
    """

    timeout_seconds: Annotated[int | None, wire("TimeoutSeconds")] = None
    """How long one check may take before it counts as failed. At least 1 second; 1 when absent."""

    success_threshold: Annotated[
        ReadinessProbeSuccessThreshold | None, wire("SuccessThreshold")
    ] = None
    """How many checks in a row must succeed after a failure before the container counts as healthy
    again. Only 1 is accepted at present, which is also the default.
    """

    period_seconds: Annotated[int | None, wire("PeriodSeconds")] = None
    """Time between two checks. At least 1 second; 10 when absent."""

    initial_delay_seconds: Annotated[int | None, wire("InitialDelaySeconds")] = None
    """How long to wait after the container has started before the first check. Set it to the time
    that the program needs to come up.
    """

    failure_threshold: Annotated[int | None, wire("FailureThreshold")] = None
    """How many checks in a row must fail after a success before the container counts as failed; 3
    when absent.
    """

    http_get: Annotated[HttpGetAction | None, wire("HttpGet")] = None
    """Check by an HTTP GET request. Excludes `Exec` and `TcpSocket`."""

    exec: Annotated[ReadinessExecAction | None, wire("Exec")] = None
    """Check by a command in the container. Excludes `HttpGet` and `TcpSocket`."""

    tcp_socket: Annotated[TcpSocketAction | None, wire("TcpSocket")] = None
    """Check by a TCP connection. Excludes `HttpGet` and `Exec`."""


class ReadinessExecAction(RequestModel):
    """Checks a container by running a command in it (readiness probe)."""

    command: Annotated[list[str] | None, wire("Command")] = None
    """The command and its arguments, run inside the container."""


class ContainerSecurityContext(RequestModel):
    """Under which rights a container runs."""

    capability: Annotated[Capability | None, wire("Capability")] = None
    """Extra Linux capabilities of the container."""

    read_only_root_filesystem: Annotated[bool | None, wire("ReadOnlyRootFilesystem")] = None
    """Makes the root file system of the container read-only, so that programs can only write to
    volumes. Only true is accepted at present; leave it out for a writable one.
    """

    run_as_user: Annotated[int | None, wire("RunAsUser")] = None
    """Numeric ID of the user under whom the container's processes run."""


class Capability(RequestModel):
    """Linux capabilities given to the processes of a container beyond the usual ones."""

    add: Annotated[list[CapabilityAdd] | None, wire("Add")] = None
    """The capabilities to add. Set it only when a program needs more than an ordinary process may
    do.
    """


class HttpHeader(RequestModel):
    """A header field sent along with the HTTP request of a lifecycle hook."""

    name: Annotated[str | None, wire("Name")] = None
    """Name of the header field."""

    value: Annotated[str | None, wire("Value")] = None
    """Content of the header field."""


class Volume(RequestModel):
    """Storage that containers can mount: its name, its kind and the settings of that kind."""

    name: Annotated[str | None, wire("Name")] = None
    """Name of the volume, to which the containers' mounts refer. It must be unique within the
    request.
    """

    type: Annotated[VolumeType | None, wire("Type")] = None
    """Kind of the volume. It decides which of the blocks below is read."""

    nfs_volume: Annotated[NFSVolume | None, wire("NFSVolume")] = None
    """Settings of the NFS share; only with Type NFSVolume."""

    config_file_volume: Annotated[ConfigFileVolume | None, wire("ConfigFileVolume")] = None
    """Files given in the request; only with Type ConfigFileVolume."""

    empty_dir_volume: Annotated[EmptyDirVolume | None, wire("EmptyDirVolume")] = None
    """Medium and size of the empty directory; only with Type EmptyDirVolume. Without it the
    defaults apply.
    """

    disk_volume: Annotated[DiskVolume | None, wire("DiskVolume")] = None
    """Settings of the cloud disk; only with Type DiskVolume."""

    flex_volume: Annotated[FlexVolume | None, wire("FlexVolume")] = None
    """Driver and options of the plug-in; only with Type FlexVolume."""

    host_path_volume: Annotated[HostPathVolume | None, wire("HostPathVolume")] = None
    """Path on the host; only with Type HostPathVolume."""


class NFSVolume(RequestModel):
    """Settings of a network file system volume."""

    server: Annotated[str | None, wire("Server")] = None
    """Address of the NFS server."""

    path: Annotated[str | None, wire("Path")] = None
    """Directory that the server exports."""

    read_only: Annotated[bool | None, wire("ReadOnly")] = None
    """true attaches the file system read-only. Absent, it can be written."""


class ConfigFileVolume(RequestModel):
    """Settings of a volume whose files are given in the request."""

    default_mode: Annotated[str | int | None, wire("DefaultMode")] = None
    """Permissions of the files that name none of their own. Four octal digits as in `chmod`: the
    last three stand for owner, group and others, each the sum of 4 (read), 2 (write) and 1
    (execute), so 0644 is rw-r--r--. Send it as a string; JSON numbers cannot start with 0.
    """

    config_file_to_path: Annotated[list[ConfigFileToPath] | None, wire("ConfigFileToPath")] = None
    """The files of the volume. Their contents together may be up to 60 KB."""


class ConfigFileToPath(RequestModel):
    """One file of a ConfigFileVolume: where it goes and what it contains."""

    path: Annotated[str | None, wire("Path")] = None
    """Path of the file, relative to the directory at which the volume is mounted."""

    mode: Annotated[str | int | None, wire("Mode")] = None
    """Permissions of this file. Absent, `DefaultMode` of the volume applies. Four octal digits as
    in `chmod`: the last three stand for owner, group and others, each the sum of 4 (read), 2
    (write) and 1 (execute), so 0644 is rw-r--r--. Send it as a string; JSON numbers cannot
    start with 0.
    """

    content: Annotated[str | None, wire("Content")] = None
    """Content of the file, encoded in Base64. The file itself may be up to 32 KB."""


class EmptyDirVolume(RequestModel):
    """Settings of a volume that starts empty and goes with the instance."""

    medium: Annotated[EmptyDirVolumeMedium | None, wire("Medium")] = None
    """What the directory is kept in. Absent or empty, the node's file system."""

    size_limit: Annotated[str | None, wire("SizeLimit")] = None
    """Size of the volume, a number of GiB in a string."""


class DiskVolume(RequestModel):
    """Settings of a cloud disk volume. The vendor advises `FlexVolume` in its place."""

    disk_id: Annotated[str | None, wire("DiskId")] = None
    """ID of an existing cloud disk to attach."""

    disk_size: Annotated[int | None, wire("DiskSize")] = None
    """Size of the disk."""

    fs_type: Annotated[str | None, wire("FsType")] = None
    """File system on the disk."""


class FlexVolume(RequestModel):
    """Settings of storage that the FlexVolume plug-in attaches: a cloud disk, NAS or an OSS
    bucket.
    """

    driver: Annotated[FlexVolumeDriver | None, wire("Driver")] = None
    """Plug-in driver, that is, the kind of storage."""

    fs_type: Annotated[str | None, wire("FsType")] = None
    """File system of the mounted storage. Absent, the driver's script decides."""

    options: Annotated[str | None, wire("Options")] = None
    """Options of the driver: key-value pairs as one JSON object in a string. For `alicloud/disk`:
    `volumeId` (an existing disk), `volumeSize` (20 to 32768 GiB), `performanceLevel` (of the
    disk), `deleteWithInstance` (release the disk with the instance; false when absent),
    `encrypted` (false when absent) and `kmsKeyId` (the KMS key for an encrypted disk).
    """


class HostPathVolume(RequestModel):
    """Settings of a volume that shows a file or directory of the host. Open to allow-listed users
    only.
    """

    path: Annotated[str | None, wire("Path")] = None
    """Path on the host."""

    type: Annotated[HostPathVolumeType | None, wire("Type")] = None
    """What the path must be."""


class InitContainer(RequestModel):
    """A container that runs to its end before the ordinary containers start, for preparations."""

    name: Annotated[str | None, wire("Name")] = None
    """Name of the init container. It must differ from the names of all other containers of the
    instance.
    """

    image: Annotated[str | None, wire("Image")] = None
    """Image from which the init container is made."""

    image_pull_policy: Annotated[InitContainerImagePullPolicy | None, wire("ImagePullPolicy")] = (
        None
    )
    """When the image is pulled from its registry. Set it to Always for tags that move, such as
    latest. The vendor names no default.
    """

    cpu: Annotated[int | float | None, wire("Cpu")] = None
    """Number of vCPUs that the init container gets out of those of the instance; fractions are
    possible.
    """

    memory: Annotated[int | float | None, wire("Memory")] = None
    """GiB of memory that the init container gets out of that of the instance; fractions are
    possible.
    """

    gpu: Annotated[int | None, wire("Gpu")] = None
    """Number of GPUs for the init container. Set it only on an instance type with GPUs."""

    command: Annotated[list[str] | None, wire("Command")] = None
    """Start command of the init container as a list of words, the program first. Absent, the
    image's own start command runs.
    """

    arg: Annotated[list[str] | None, wire("Arg")] = None
    """Arguments handed to the start command."""

    working_dir: Annotated[str | None, wire("WorkingDir")] = None
    """Directory in which the init container's command starts. Absent, you choose none."""

    environment_var: Annotated[list[EnvironmentVar] | None, wire("EnvironmentVar")] = None
    """Variables set in the environment of the init container's processes, at most 241."""

    port: Annotated[list[ContainerPort] | None, wire("Port")] = None
    """Ports on which the init container listens."""

    volume_mount: Annotated[list[VolumeMount] | None, wire("VolumeMount")] = None
    """Volumes of the request that the init container mounts, each with its directory."""

    security_context: Annotated[ContainerSecurityContext | None, wire("SecurityContext")] = None
    """User, capabilities and root file system of the init container."""

    termination_message_path: Annotated[str | None, wire("TerminationMessagePath")] = None
    """File from which the final message is read when the init container exits."""

    termination_message_policy: Annotated[str | None, wire("TerminationMessagePolicy")] = None
    """Policy for notifications of the init container's final message. Empty when absent."""


class DnsConfig(RequestModel):
    """DNS settings of the instance; used with `DnsPolicy` None."""

    name_server: Annotated[list[str] | None, wire("NameServer")] = None
    """The DNS servers to ask, each by its IP address."""

    search: Annotated[list[str] | None, wire("Search")] = None
    """Domains that are appended to short host names when they are looked up."""

    option: Annotated[list[DnsConfigOption] | None, wire("Option")] = None
    """Further options of the resolver, as name and value."""


class DnsConfigOption(RequestModel):
    """An option of the DNS resolver."""

    name: Annotated[str | None, wire("Name")] = None
    """Name of the option."""

    value: Annotated[str | None, wire("Value")] = None
    """Value of the option."""


class HostAliase(RequestModel):
    """An entry of the instance's hosts file: an IP address and the names that stand for it."""

    ip: Annotated[str | None, wire("Ip")] = None
    """IP address of the entry."""

    hostname: Annotated[list[str] | None, wire("Hostname")] = None
    """Host names that resolve to the address."""


class GroupSecurityContext(RequestModel):
    """Kernel parameters of the whole instance that are safe to change."""

    sysctl: Annotated[list[Sysctl] | None, wire("Sysctl")] = None
    """Safe kernel parameters to set."""


class Sysctl(RequestModel):
    """A safe kernel parameter: one that affects only this instance."""

    name: Annotated[SysctlName | None, wire("Name")] = None
    """Name of the kernel parameter."""

    value: Annotated[str | None, wire("Value")] = None
    """Value of the kernel parameter."""


class HostSecurityContext(RequestModel):
    """Kernel parameters of the instance that are not safe to change."""

    sysctl: Annotated[list[HostSysctl] | None, wire("Sysctl")] = None
    """Unsafe kernel parameters to set."""


class HostSysctl(RequestModel):
    """An unsafe kernel parameter: one that can affect more than this instance."""

    name: Annotated[str | None, wire("Name")] = None
    """Name of the kernel parameter: kernel.shm* except kernel.shm_rmid_forced, kernel.msg*,
    kernel.sem, fs.mqueue.*, or net.* except net.ipv4.tcp_syncookies, net.ipv4.ping_group_range
    and net.ipv4.ip_unprivileged_port_start.
    """

    value: Annotated[str | None, wire("Value")] = None
    """Value of the kernel parameter."""


class AcrRegistryInfo(RequestModel):
    """A Container Registry (ACR) Enterprise Edition instance from which images are pulled without
    a password.
    """

    domain: Annotated[list[str] | None, wire("Domain")] = None
    """Domain names of the registry instance to use. Absent, all of its domain names; several can
    be named.
    """

    instance_name: Annotated[str | None, wire("InstanceName")] = None
    """Name of the registry instance."""

    instance_id: Annotated[str | None, wire("InstanceId")] = None
    """ID of the registry instance."""

    region_id: Annotated[str | None, wire("RegionId")] = None
    """Region in which the registry instance lies."""

    arn_service: Annotated[str | None, wire("ArnService")] = None
    """ARN of the RAM role in the account that owns the container instance. Together with `ArnUser`
    it gives access to a registry of another account.
    """

    arn_user: Annotated[str | None, wire("ArnUser")] = None
    """ARN of the RAM role in the account that owns the registry instance; the counterpart of
    `ArnService`. Leave both out when one account owns both.
    """


class OverheadReservationOption(RequestModel):
    """Whether room is reserved for the running costs of the instance itself."""

    enable_overhead_reservation: Annotated[bool | None, wire("EnableOverheadReservation")] = None
    """true adds the overhead of the instance itself to the size that you ask for and takes the
    next larger specification, which is also what is billed. false when absent.
    """


class CreateVirtualNodeRequest(RequestModel):
    """Everything that describes the virtual node to be created."""

    region_id: Annotated[str | None, wire("RegionId")] = None
    """ID of the region in which the virtual node is created. The security group, the vSwitches and
    an EIP must lie in the same region.
    """

    zone_id: Annotated[str | None, wire("ZoneId")] = None
    """ID of the zone in which the virtual node is placed. Set it only to fix the zone; the vSwitch
    must then lie in it. Without it the vSwitch decides.
    """

    security_group_id: Annotated[str, wire("SecurityGroupId")]
    """ID of the security group that the virtual node and all elastic container instances on it
    join; its rules decide what traffic they may exchange. It must belong to the VPC of the
    vSwitch.
    """

    v_switch_id: Annotated[str, wire("VSwitchId")]
    """ID of the vSwitch from which the virtual node and the elastic container instances on it get
    their addresses. Give 1 to 10 IDs of the same VPC, separated by commas, to spread instances
    over several zones and to have more addresses.
    """

    virtual_node_name: Annotated[str | None, wire("VirtualNodeName")] = None
    """Name of the virtual node, 2 to 128 characters: lowercase letters, digits, periods and
    hyphens. It is optional.
    """

    resource_group_id: Annotated[str | None, wire("ResourceGroupId")] = None
    """ID of the resource group in which the virtual node is filed. Set it when you grant
    permissions or split bills by group; leave it out otherwise.
    """

    client_token: Annotated[str | None, wire("ClientToken")] = None
    """Token that makes a repeated request safe: requests with the same token create the node once.
    Make it on your side, unique for each different request, of at most 64 ASCII characters; the
    client fills it in when you give none.
    """

    enable_public_network: Annotated[bool | None, wire("EnablePublicNetwork")] = None
    """Whether the virtual node can be reached from the internet. true puts it there under a public
    IP address; with false, or when absent, this switch gives it none.
    """

    eip_instance_id: Annotated[str | None, wire("EipInstanceId")] = None
    """ID of an elastic IP address (EIP) that you own, for the virtual node to use. Leave it out
    when the node needs none.
    """

    kube_config: Annotated[str | None, secret("KubeConfig")] = None
    """KubeConfig of the Kubernetes cluster that the virtual node joins, encoded in Base64. It
    holds credentials: keep it out of logs. With TLS bootstrapping enabled it must be the
    bootstrap KubeConfig.
    """

    custom_resources: Annotated[str | None, wire("CustomResources")] = None
    """Custom resources that the node offers to the scheduler, as name=count pairs separated by
    commas. A pod that requests such a resource is scheduled to this virtual node. When absent,
    the node offers none.
    """

    cluster_domain: Annotated[str | None, wire("ClusterDomain")] = None
    """Domain of the cluster. When set, the kubelet has every container search it besides the
    search domains of the host; when absent, only the latter are searched.
    """

    cluster_dns: Annotated[str | None, wire("ClusterDNS")] = None
    """IP addresses of the DNS servers, separated by commas, that containers of pods with
    dnsPolicy=ClusterFirst use. Set it when pods must resolve names of the cluster.
    """

    tag: Annotated[list[VirtualNodeTag] | None, wire("Tag")] = None
    """Tags by which the virtual node can be found and grouped, at most 20; absent, it has none."""

    taint: Annotated[list[VirtualNodeTaint] | None, wire("Taint")] = None
    """Taints that the node carries in the cluster, at most 20. Pods that do not tolerate a taint
    are kept off the node as its effect says. Without taints every pod may be scheduled to it.
    """

    tls_bootstrap_enabled: Annotated[bool | None, wire("TlsBootstrapEnabled")] = None
    """Whether the kubelet of the node gets its certificate by TLS bootstrapping. With true, give
    the bootstrap KubeConfig in KubeConfig; with false, or when absent, the KubeConfig is used
    as it is.
    """


class VirtualNodeTag(RequestModel):
    """One tag of the virtual node, a key with a value."""

    key: Annotated[str | None, wire("Key")] = None
    """Key of the tag, by which resources are grouped, for example the name of a project."""

    value: Annotated[str | None, wire("Value")] = None
    """Value of the tag under its key. Leave it out for a tag that needs no value."""


class VirtualNodeTaint(RequestModel):
    """One taint of the virtual node, which keeps pods away that do not tolerate it."""

    key: Annotated[str | None, wire("Key")] = None
    """Key of the taint; a pod's toleration names it."""

    value: Annotated[str | None, wire("Value")] = None
    """Value of the taint, compared with the value in a pod's toleration. Optional."""

    effect: Annotated[VirtualNodeTaintEffect | None, wire("Effect")] = None
    """What the taint does to pods that do not tolerate it."""
