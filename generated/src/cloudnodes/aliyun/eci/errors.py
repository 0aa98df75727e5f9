"""The documented errors of Elastic Container Instance: one exception class an error code."""

from __future__ import annotations

from cloudnodes._runtime.errors import (
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ThrottledError,
    ErrorCase,
    ErrorCatalogue,
)


class AccountArrearage(BadRequestError):
    """Account.Arrearage (HTTP 400): The account owes money for earlier usage, so no new billable
    resource can be created.

    Remedy: Settle the outstanding bills in the billing console, then send the request again.
    """


class CreateServiceLinkedRoleDenied(PermissionDeniedError):
    """CreateServiceLinkedRole.Denied (HTTP 403): The caller lacks the permission
    ram:CreateServiceLinkedRole, so the role that the service needs cannot be created.

    Remedy: Grant ram:CreateServiceLinkedRole to the caller, or have the role created once by
    the account owner.
    """


class DedicatedHostQuotaExceeded(BadRequestError):
    """DedicatedHostQuotaExceeded (HTTP 400): No further dedicated host fits into the quota of the
    account.

    Remedy: Release dedicated hosts that are no longer used, or apply for a higher quota.
    """


class DiskNumberLimitExceed(BadRequestError):
    """DiskNumber.LimitExceed (HTTP 400): The instance would have more cloud disks attached than
    one instance may have.

    Remedy: Remove some disk volumes or spread them over several instances.
    """


class DiskVolumeNotInSameZone(BadRequestError):
    """DiskVolume.NotInSameZone (HTTP 400): A cloud disk to be mounted lies in another zone than
    the instance to be created.

    Remedy: Choose a vSwitch in the zone of the disk, or use a disk in the zone of the instance.
    """


class DiskVolumeNotSupport(BadRequestError):
    """DiskVolume.NotSupport (HTTP 400): Volumes backed by cloud disks are not available for this
    request.

    Remedy: Use another volume type, such as NFS, or ask Alibaba Cloud support to open disk
    volumes.
    """


class DryRunSuccess(BadRequestError):
    """DryRun.Success (HTTP 400): Not a failure: the request was a dry run and all its checks
    passed. Nothing was created.

    Remedy: Treat it as success. Send the same request without the dry-run flag to create the
    resource.
    """


class DryRunOperation(BadRequestError):
    """DryRunOperation (HTTP 400): Not a failure: the request carried the dry-run flag and passed
    every check. Nothing was created.

    Remedy: Treat it as success. Send the same request without the dry-run flag to create the
    resource.
    """


class EipAddressPoolIpNotEnough(BadRequestError):
    """EipAddressPoolIpNotEnough (HTTP 400): The chosen public IP address pool has no free
    addresses left for the EIP.

    Remedy: Add addresses to the pool, release EIPs taken from it, or use another pool.
    """


class EipPayInsufficientBalance(BadRequestError):
    """EipPayInsufficientBalance (HTTP 400): The balance of the account is too low to buy the
    elastic IP address.

    Remedy: Top up the account, then send the request again, or bind an EIP that already exists.
    """


class EipPurchaseFlowControl(BadRequestError):
    """EipPurchaseFlowControl (HTTP 400): Elastic IP addresses were bought too often within a short
    time.

    Remedy: Wait a while and send the same request again, with growing pauses; buy EIPs ahead if
    you need many.
    """


class FeatureAccessRestricted(PermissionDeniedError):
    """FeatureAccessRestricted (HTTP 403): The feature named in the message is open to accounts on
    an allow list only.

    Remedy: Ask ECI support to put the account on the allow list, or do without the feature.
    """


class FeatureBasedConstraintConflict(BadRequestError):
    """FeatureBasedConstraintConflict (HTTP 400): The constraints on instance features in the
    request contradict each other.

    Remedy: Remove or loosen one of the constraints that the message lists.
    """


class ForbiddenAccountClosed(PermissionDeniedError):
    """Forbidden.AccountClosed (HTTP 403): The account has been closed.

    Remedy: Use another account; a closed one cannot create resources.
    """


class ForbiddenOnlyForInvitedTest(PermissionDeniedError):
    """Forbidden.OnlyForInvitedTest (HTTP 403): During the public beta, only users with an
    invitation may create instances.

    Remedy: Apply for an invitation, or wait until the feature is open to all.
    """


class ForbiddenRiskControl(PermissionDeniedError):
    """Forbidden.RiskControl (HTTP 403): The operation was judged abnormal by risk control and was
    not carried out.

    Remedy: Check whether the account is used by others, and contact Alibaba Cloud customer
    service.
    """


class ForbiddenSubUser(PermissionDeniedError):
    """Forbidden.SubUser (HTTP 403): The current user, for example a RAM user, may not perform this
    action.

    Remedy: Have the owner of the account grant the action of the operation, or call with an
    identity that has it.
    """


class ForbiddenUserBussinessStatus(PermissionDeniedError):
    """Forbidden.UserBussinessStatus (HTTP 403): The account has overdue bills, which blocks the
    operation.

    Remedy: Pay the overdue bills, then send the request again.
    """


class ForbiddenUserNotRealNameAuthentication(PermissionDeniedError):
    """Forbidden.UserNotRealNameAuthentication (HTTP 403): The account holder has not completed
    real-name verification.

    Remedy: Complete the verification in the account centre, then send the request again.
    """


class HighCpuMemConfigRequired(BadRequestError):
    """HighCpuMemConfigRequired (HTTP 400): The requested vCPU and memory are so large that the
    account must be on an allow list first.

    Remedy: Apply for the high-specification allow list, or request a smaller instance.
    """


class ImageSnapshotIncorrectStatus(BadRequestError):
    """ImageSnapshot.IncorrectStatus (HTTP 400): The snapshot behind the image cache is not in a
    usable state, for example still being made.

    Remedy: Wait until the image cache is ready and try again, or use another image cache or
    none.
    """


class ImageSnapshotNotFound(NotFoundError):
    """ImageSnapshot.NotFound (HTTP 404): The image cache or its snapshot does not exist.

    Remedy: Check the image cache ID and the region, or leave out the image cache.
    """


class ImageSnapshotNotSupport(BadRequestError):
    """ImageSnapshot.NotSupport (HTTP 400): Image caches based on data-disk snapshots are not open
    to all users yet.

    Remedy: Ask Alibaba Cloud support to open the feature, or create the instance without that
    image cache.
    """


class IncorrectOperation(BadRequestError):
    """IncorrectOperation (HTTP 400): The resource concerned does not support this operation at
    present.

    Remedy: Read the message to see which resource is meant, and change the request accordingly.
    """


class IncorrectStatus(BadRequestError):
    """IncorrectStatus (HTTP 400): A resource that the request refers to is in a state in which the
    operation is not possible.

    Remedy: Look up the state of the resource named in the message. If it is changing, try again
    once it has settled; else bring it into the expected state first.
    """


class InstanceTypeNotMatchCpuArch(BadRequestError):
    """InstanceTypeNotMatchCpuArch (HTTP 400): The CPU architecture of the ECS instance type
    differs from the architecture that was asked for.

    Remedy: Make the two agree: change the instance type or the architecture.
    """


class InvalidDiskIdNotFound(NotFoundError):
    """InvalidDiskId.NotFound (HTTP 404): The cloud disk named in the request does not exist.

    Remedy: Check the disk ID and that the disk lies in the region of the request.
    """


class InvalidInstanceTypeForEciBuy(BadRequestError):
    """InvalidInstanceTypeForEciBuy (HTTP 400): The instance type is not among those that ECI
    sells.

    Remedy: Choose an ECS instance type that ECI supports, or give vCPU and memory instead.
    """


class InvalidInstanceTypeForEciSpotDurationBuy(BadRequestError):
    """InvalidInstanceTypeForEciSpotDurationBuy (HTTP 400): The instance type cannot be bought as a
    spot instance with a chosen protection period.

    Remedy: Choose another instance type or leave out the spot duration.
    """


class InvalidInstanceTypeForRaid(BadRequestError):
    """InvalidInstanceTypeForRaid (HTTP 400): RAID was requested for an instance type that does not
    support it.

    Remedy: Choose an instance type that supports RAID, or leave out the RAID setting.
    """


class InvalidOperationKMSInstanceTypeNotSupport(BadRequestError):
    """InvalidOperation.KMS.InstanceTypeNotSupport (HTTP 400): A KMS key was given, but only
    I/O-optimised instance types can use encrypted disks with a key.

    Remedy: Choose an I/O-optimised instance type or leave out the key.
    """


class InvalidOperationResourceManagedByCloudProduct(PermissionDeniedError):
    """InvalidOperation.ResourceManagedByCloudProduct (HTTP 403): The security group is managed by
    another cloud product and may not be used here.

    Remedy: Use a security group that you manage yourself.
    """


class InvalidParameterCPUMemory(BadRequestError):
    """InvalidParameter.CPU.Memory (HTTP 400): The combination of vCPU count and memory size is not
    one that the service offers.

    Remedy: Choose a supported pair of vCPU and memory, or name an instance type and let it
    decide both.
    """


class InvalidParameterDuplicatedName(BadRequestError):
    """InvalidParameter.DuplicatedName (HTTP 400): Two or more containers of the container group
    have the same name.

    Remedy: Give each container, init containers included, a name that occurs only once in the
    request.
    """


class InvalidParameterDuplicatedVolumeName(BadRequestError):
    """InvalidParameter.DuplicatedVolumeName (HTTP 400): Two or more volumes of the container group
    have the same name.

    Remedy: Rename the volumes so that each name occurs once, and adapt the mounts that refer to
    them.
    """


class InvalidParameterEncryptedKmsNotEnabled(BadRequestError):
    """InvalidParameter.Encrypted.KmsNotEnabled (HTTP 400): Disk encryption was requested, but the
    Key Management Service is not active for the account.

    Remedy: Activate KMS, then send the request again, or do not encrypt the disk.
    """


class InvalidParameterKMSEncryptedIllegal(BadRequestError):
    """InvalidParameter.KMS.EncryptedIllegal (HTTP 400): A KMS key ID was given while encryption
    itself was not switched on.

    Remedy: Switch on encryption together with the key, or remove the key ID.
    """


class InvalidParameterKMSKeyIdForbidden(PermissionDeniedError):
    """InvalidParameter.KMS.KeyId.Forbidden (HTTP 403): The caller is not allowed to use the KMS
    key.

    Remedy: Grant the caller access to the key, or use another key.
    """


class InvalidParameterKMSKeyIdNotFound(NotFoundError):
    """InvalidParameter.KMS.KeyId.NotFound (HTTP 404): The KMS key named in the request does not
    exist.

    Remedy: Check the key ID and that the key lies in the region of the request.
    """


class InvalidPaymentMethodInsufficientBalance(BadRequestError):
    """InvalidPaymentMethod.InsufficientBalance (HTTP 400): The account has no valid payment
    method, or its prepaid balance is too low.

    Remedy: Add a payment method or top up the balance, then send the request again.
    """


class InvalidSpotCpuMemorySpec(BadRequestError):
    """InvalidSpotCpuMemorySpec (HTTP 400): A spot instance was requested with vCPU and memory that
    match no standard ECS instance type.

    Remedy: Use a vCPU and memory pair of a standard ECS type, or name the instance type.
    """


class InvalidUserPassRoleForbidden(PermissionDeniedError):
    """InvalidUser.PassRoleForbidden (HTTP 403): The RAM user may not hand the RAM role in the
    request to an instance.

    Remedy: Grant the RAM user the permission to pass the role (ram:PassRole), or leave out the
    role.
    """


class InvalidVSwitchIdIpNotEnough(PermissionDeniedError):
    """InvalidVSwitchId.IpNotEnough (HTTP 403): The vSwitch has too few free IP addresses for the
    resource.

    Remedy: Name further vSwitches or one with more free addresses, or release resources in this
    one.
    """


class Ipv6AddressNotSupport(BadRequestError):
    """Ipv6AddressNotSupport (HTTP 400): An IPv6 address was requested in a region that does not
    offer IPv6 yet.

    Remedy: Use another region or leave out the IPv6 settings.
    """


class Ipv6AddressNotSupportInstanceType(BadRequestError):
    """Ipv6AddressNotSupportInstanceType (HTTP 400): An IPv6 address was requested, but the
    instance type cannot have one.

    Remedy: Choose an instance type with IPv6 support or leave out the IPv6 settings.
    """


class Ipv6AddressNotSupportVsw(BadRequestError):
    """Ipv6AddressNotSupportVsw (HTTP 400): An IPv6 address was requested, but IPv6 is not enabled
    on the vSwitch.

    Remedy: Enable IPv6 on the vSwitch and its VPC, or choose a vSwitch that has it.
    """


class JobInstanceBatchCreateNotSupport(BadRequestError):
    """JobInstanceBatchCreateNotSupport (HTTP 400): Several job-optimised instances were to be
    created in one call, which is not possible.

    Remedy: Create job-optimised instances one by one.
    """


class JobInstanceDiskNotSupport(BadRequestError):
    """JobInstanceDiskNotSupport (HTTP 400): A job-optimised instance was to mount a cloud-disk
    volume, which it cannot.

    Remedy: Remove the disk volumes, or create an instance that is not job-optimised.
    """


class JobInstanceEcsInstanceTypeNotSupport(BadRequestError):
    """JobInstanceEcsInstanceTypeNotSupport (HTTP 400): A job-optimised instance was to be created
    with an ECS instance type, which is not possible.

    Remedy: Remove the instance type and give vCPU and memory, or create an instance that is not
    job-optimised.
    """


class JobInstanceEipNotSupport(BadRequestError):
    """JobInstanceEipNotSupport (HTTP 400): A job-optimised instance was to get an elastic IP
    address, which it cannot.

    Remedy: Remove the EIP settings, or create an instance that is not job-optimised.
    """


class JobInstanceFeatureNotMatch(BadRequestError):
    """JobInstanceFeatureNotMatch (HTTP 400): The request asks for a feature that does not go with
    a job-optimised instance.

    Remedy: Remove the feature named in the message, or create an instance that is not job-
    optimised.
    """


class JobInstanceIPv6NotSupport(BadRequestError):
    """JobInstanceIPv6NotSupport (HTTP 400): A job-optimised instance was to get an IPv6 address,
    which it cannot.

    Remedy: Remove the IPv6 settings, or create an instance that is not job-optimised.
    """


class JobInstanceImageCacheNotSupport(BadRequestError):
    """JobInstanceImageCacheNotSupport (HTTP 400): A job-optimised instance was to use an image
    cache, which it cannot.

    Remedy: Leave out the image cache settings, or create an instance that is not job-optimised.
    """


class JobInstanceRamRoleNotSupport(BadRequestError):
    """JobInstanceRamRoleNotSupport (HTTP 400): A job-optimised instance was to assume a RAM role,
    which it cannot.

    Remedy: Remove the RAM role, or create an instance that is not job-optimised.
    """


class JobInstanceRegionNotSupport(BadRequestError):
    """JobInstanceRegionNotSupport (HTTP 400): Job-optimised instances are not offered in the
    region of the request.

    Remedy: Use a region that offers them, or create an instance that is not job-optimised.
    """


class JobInstanceSpotNotSupport(BadRequestError):
    """JobInstanceSpotNotSupport (HTTP 400): A job-optimised instance was requested as a spot
    instance, which is not possible.

    Remedy: Remove the spot settings, or create an instance that is not job-optimised.
    """


class LocalDiskAmountNotMatch(BadRequestError):
    """LocalDiskAmountNotMatch (HTTP 400): The request names another number of local disks than the
    instance type has.

    Remedy: Make the number of local-disk volumes equal to that of the instance type, or choose
    another type.
    """


class NoPermission(BadRequestError, PermissionDeniedError):
    """NoPermission (HTTP 400 or 403): The account is not authorised for the feature called Product
    on ECI. The RAM role in the request does not trust the ECS service, so an instance cannot
    assume it. The RAM role AliyunECIContainerGroupRole does not trust the service
    eci.aliyuncs.com.

    Remedy: Do without the options of that feature, or ask Alibaba Cloud support to authorise
    the account for it. Use a role whose trusted service is ECS, or change the trust policy of
    the role. Correct the trust policy of the role or let ECI create it anew, then send the
    request again.
    """


class OperationDeniedNoStock(PermissionDeniedError):
    """OperationDenied.NoStock (HTTP 403): The resource is sold out for the moment in the zone.

    Remedy: Try again later, or name vSwitches in several zones so that another zone can step
    in; the vendor's guide to that is https://help.aliyun.com/document_detail/157290.html.
    """


class OperationDeniedSecurityGroupMisMatch(PermissionDeniedError):
    """OperationDenied.SecurityGroupMisMatch (HTTP 403): The vSwitch and the security group belong
    to different VPCs.

    Remedy: Choose a security group and a vSwitch of the same VPC.
    """


class OperationDeniedVswZoneMisMatch(PermissionDeniedError):
    """OperationDenied.VswZoneMisMatch (HTTP 403): The vSwitch does not lie in the zone that the
    request names.

    Remedy: Set ZoneId to the zone of the vSwitch, choose a vSwitch of that zone, or leave out
    ZoneId.
    """


class OperationFailedRiskControl(BadRequestError):
    """OperationFailed.RiskControl (HTTP 400): Risk control found a security risk with the account
    and stopped the operation.

    Remedy: Contact Alibaba Cloud customer service to have the risk cleared; do not repeat the
    request before.
    """


class PayforCreditPayInsufficientBalance(BadRequestError):
    """Payfor.CreditPayInsufficientBalance (HTTP 400): The credit line of the account does not
    cover the order.

    Remedy: Raise the credit line or pay off used credit, then send the request again.
    """


class PrivateIpAddressAlreadyInUse(BadRequestError):
    """PrivateIpAddress.Already.InUse (HTTP 400): The private IP address that the request asks for
    belongs to another resource already.

    Remedy: Choose a free address of the vSwitch, or leave the choice to the system.
    """


class PrivatePoolInstanceSpotNotSupport(BadRequestError):
    """PrivatePoolInstanceSpotNotSupport (HTTP 400): A spot instance was requested from a private
    pool, which does not support spot instances.

    Remedy: Use the private pool without the spot settings, or a spot instance outside the pool.
    """


class QuotaExceeded(PermissionDeniedError):
    """QuotaExceeded (HTTP 403): The account has reached a quota, such as the number of instances
    that it may have.

    Remedy: Delete resources that are no longer needed, or apply for a higher quota of the kind
    that the message names.
    """


class RISKRISKCONTROLREJECTION(BadRequestError):
    """RISK.RISK_CONTROL_REJECTION (HTTP 400): The risk control system turned the request down to
    protect the account.

    Remedy: Contact Alibaba Cloud customer service for the reason and the way to lift the block.
    """


class RamRoleNotSupport(BadRequestError):
    """RamRole.NotSupport (HTTP 400): The instance to be created cannot be given a RAM role.

    Remedy: Leave out the RAM role, or change the request to a kind of instance that supports
    roles.
    """


class RecommendEmptyInstanceTypeFamilyNotMatched(BadRequestError):
    """RecommendEmpty.InstanceTypeFamilyNotMatched (HTTP 400): The zone has no recommended instance
    type left that fits the request at present.

    Remedy: Try again later, or let the request choose from several zones or instance types.
    """


class RegionDissolved(BadRequestError):
    """RegionDissolved (HTTP 400): The region of the request has been closed down and takes no more
    resources.

    Remedy: Use another region.
    """


class SecurityRisk3DVerification(PermissionDeniedError):
    """SecurityRisk.3DVerification (HTTP 403): The default credit or debit card of the account
    awaits verification for security reasons.

    Remedy: Follow the verification link in the e-mail sent to the account, then send the
    request again.
    """


class ServiceNotEnabled(BadRequestError):
    """ServiceNotEnabled (HTTP 400): Another cloud service on which the request depends has not
    been activated for the account.

    Remedy: Activate the service named in the message, then send the request again.
    """


class SpotNotMatched(PermissionDeniedError):
    """Spot.NotMatched (HTTP 403): No spot capacity matches the request at present.

    Remedy: Try again later, name vSwitches in several zones (the vendor's guide is
    https://help.aliyun.com/document_detail/157290.html) or more instance types, or raise the
    spot price limit.
    """


class Throttling(ThrottledError):
    """Throttling (HTTP 400): The account sent too many requests within a short time and this one
    was turned away.

    Remedy: Send the same request again after a pause, with exponential backoff, and lower the
    request rate.
    """


class ThrottlingVcpuPerDay(ThrottledError):
    """Throttling.Vcpu.PerDay (HTTP 403): The account has used up what it may request within one
    day.

    Remedy: Wait until the next day, or apply for a higher daily quota; quick retries do not
    help.
    """


class VnodeDedicatedHostIdAlreadyExist(BadRequestError):
    """VnodeDedicatedHostIdAlreadyExist (HTTP 400): The dedicated host is already bound to the
    virtual node.

    Remedy: Do not bind the host again; choose another dedicated host if a further one is
    needed.
    """


class ZoneNotOnSale(PermissionDeniedError):
    """Zone.NotOnSale (HTTP 403): The zone is closed for new purchases, or the vSwitch of the VPC
    cannot be used there.

    Remedy: Use a vSwitch in another zone.
    """


CATALOGUE = ErrorCatalogue(
    (
        ErrorCase(
            code="Account.Arrearage",
            status=400,
            error=AccountArrearage,
            causes=(
                "The account owes money for earlier usage, so no new billable resource can be created.",
            ),
            causes_zh=("账号有未结清的费用，因此不能再创建计费资源。",),
            remedy="Settle the outstanding bills in the billing console, then send the request again.",
            remedy_zh="在费用中心结清欠费后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="CreateServiceLinkedRole.Denied",
            status=403,
            error=CreateServiceLinkedRoleDenied,
            causes=(
                "The caller lacks the permission ram:CreateServiceLinkedRole, so the role that the service needs cannot be created.",
            ),
            causes_zh=(
                "调用者缺少 ram:CreateServiceLinkedRole 权限，无法创建服务所需的关联角色。",
            ),
            remedy="Grant ram:CreateServiceLinkedRole to the caller, or have the role created once by the account owner.",
            remedy_zh="为调用者授予 ram:CreateServiceLinkedRole 权限，或由主账号先创建一次该角色。",
            retryable=False,
        ),
        ErrorCase(
            code="DedicatedHostQuotaExceeded",
            status=400,
            error=DedicatedHostQuotaExceeded,
            causes=("No further dedicated host fits into the quota of the account.",),
            causes_zh=("专有宿主机的数量已达到配额上限。",),
            remedy="Release dedicated hosts that are no longer used, or apply for a higher quota.",
            remedy_zh="释放不再使用的专有宿主机，或申请提高配额。",
            retryable=False,
        ),
        ErrorCase(
            code="DiskNumber.LimitExceed",
            status=400,
            error=DiskNumberLimitExceed,
            causes=(
                "The instance would have more cloud disks attached than one instance may have.",
            ),
            causes_zh=("实例挂载的云盘数量超过了单个实例的上限。",),
            remedy="Remove some disk volumes or spread them over several instances.",
            remedy_zh="减少云盘数据卷的数量，或将其分散到多个实例。",
            retryable=False,
        ),
        ErrorCase(
            code="DiskVolume.NotInSameZone",
            status=400,
            error=DiskVolumeNotInSameZone,
            causes=(
                "A cloud disk to be mounted lies in another zone than the instance to be created.",
            ),
            causes_zh=("待挂载的云盘与即将创建的实例不在同一可用区。",),
            remedy="Choose a vSwitch in the zone of the disk, or use a disk in the zone of the instance.",
            remedy_zh="选择云盘所在可用区的交换机，或改用与实例同可用区的云盘。",
            retryable=False,
        ),
        ErrorCase(
            code="DiskVolume.NotSupport",
            status=400,
            error=DiskVolumeNotSupport,
            causes=("Volumes backed by cloud disks are not available for this request.",),
            causes_zh=("本次请求不支持使用云盘类型的数据卷。",),
            remedy="Use another volume type, such as NFS, or ask Alibaba Cloud support to open disk volumes.",
            remedy_zh="改用 NFS 等其他类型的数据卷，或联系阿里云申请开通云盘卷。",
            retryable=False,
        ),
        ErrorCase(
            code="DryRun.Success",
            status=400,
            error=DryRunSuccess,
            causes=(
                "Not a failure: the request was a dry run and all its checks passed. Nothing was created.",
            ),
            causes_zh=("并非失败：这是一次预检请求，全部校验已经通过，没有创建任何资源。",),
            remedy="Treat it as success. Send the same request without the dry-run flag to create the resource.",
            remedy_zh="按成功处理。去掉预检标志后再次发送同样的请求即可真正创建资源。",
            retryable=False,
        ),
        ErrorCase(
            code="DryRunOperation",
            status=400,
            error=DryRunOperation,
            causes=(
                "Not a failure: the request carried the dry-run flag and passed every check. Nothing was created.",
            ),
            causes_zh=("并非失败：请求带有预检标志，且通过了全部检查，没有创建任何资源。",),
            remedy="Treat it as success. Send the same request without the dry-run flag to create the resource.",
            remedy_zh="按成功处理。去掉预检标志后再次发送同样的请求即可真正创建资源。",
            retryable=False,
        ),
        ErrorCase(
            code="EipAddressPoolIpNotEnough",
            status=400,
            error=EipAddressPoolIpNotEnough,
            causes=("The chosen public IP address pool has no free addresses left for the EIP.",),
            causes_zh=("指定的公网 IP 地址池中没有足够的可用地址。",),
            remedy="Add addresses to the pool, release EIPs taken from it, or use another pool.",
            remedy_zh="为地址池补充地址、释放已占用的 EIP，或改用其他地址池。",
            retryable=False,
        ),
        ErrorCase(
            code="EipPayInsufficientBalance",
            status=400,
            error=EipPayInsufficientBalance,
            causes=("The balance of the account is too low to buy the elastic IP address.",),
            causes_zh=("账号余额不足，无法购买弹性公网 IP。",),
            remedy="Top up the account, then send the request again, or bind an EIP that already exists.",
            remedy_zh="充值后重新发送请求，或改为绑定已有的弹性公网 IP。",
            retryable=False,
        ),
        ErrorCase(
            code="EipPurchaseFlowControl",
            status=400,
            error=EipPurchaseFlowControl,
            causes=("Elastic IP addresses were bought too often within a short time.",),
            causes_zh=("短时间内购买弹性公网 IP 过于频繁。",),
            remedy="Wait a while and send the same request again, with growing pauses; buy EIPs ahead if you need many.",
            remedy_zh="稍等片刻后重试，并逐次加长间隔；需要较多 EIP 时可提前购买。",
            retryable=True,
        ),
        ErrorCase(
            code="FeatureAccessRestricted",
            status=403,
            error=FeatureAccessRestricted,
            causes=("The feature named in the message is open to accounts on an allow list only.",),
            causes_zh=("返回消息中所指的功能仅对白名单账号开放。",),
            remedy="Ask ECI support to put the account on the allow list, or do without the feature.",
            remedy_zh="联系 ECI 团队申请加入白名单，或不使用该功能。",
            retryable=False,
        ),
        ErrorCase(
            code="FeatureBasedConstraintConflict",
            status=400,
            error=FeatureBasedConstraintConflict,
            causes=("The constraints on instance features in the request contradict each other.",),
            causes_zh=("请求对规格特性提出的几项约束彼此矛盾，无法同时满足。",),
            remedy="Remove or loosen one of the constraints that the message lists.",
            remedy_zh="去掉或放宽返回消息中列出的某一项约束。",
            retryable=False,
        ),
        ErrorCase(
            code="Forbidden.AccountClosed",
            status=403,
            error=ForbiddenAccountClosed,
            causes=("The account has been closed.",),
            causes_zh=("账号已注销。",),
            remedy="Use another account; a closed one cannot create resources.",
            remedy_zh="改用其他账号，已注销的账号不能再创建资源。",
            retryable=False,
        ),
        ErrorCase(
            code="Forbidden.OnlyForInvitedTest",
            status=403,
            error=ForbiddenOnlyForInvitedTest,
            causes=("During the public beta, only users with an invitation may create instances.",),
            causes_zh=("公测阶段仅受邀用户可以创建。",),
            remedy="Apply for an invitation, or wait until the feature is open to all.",
            remedy_zh="申请受邀资格，或等待功能全面开放。",
            retryable=False,
        ),
        ErrorCase(
            code="Forbidden.RiskControl",
            status=403,
            error=ForbiddenRiskControl,
            causes=("The operation was judged abnormal by risk control and was not carried out.",),
            causes_zh=("操作被风控判定为异常，未被执行。",),
            remedy="Check whether the account is used by others, and contact Alibaba Cloud customer service.",
            remedy_zh="检查账号是否被他人使用，并联系阿里云客服。",
            retryable=False,
        ),
        ErrorCase(
            code="Forbidden.SubUser",
            status=403,
            error=ForbiddenSubUser,
            causes=("The current user, for example a RAM user, may not perform this action.",),
            causes_zh=("当前用户（例如 RAM 用户）无权执行该操作。",),
            remedy="Have the owner of the account grant the action of the operation, or call with an identity that has it.",
            remedy_zh="由主账号授予该操作所需的权限，或使用具备权限的身份调用。",
            retryable=False,
        ),
        ErrorCase(
            code="Forbidden.UserBussinessStatus",
            status=403,
            error=ForbiddenUserBussinessStatus,
            causes=("The account has overdue bills, which blocks the operation.",),
            causes_zh=("账号有逾期未付的账单，因此操作被阻止。",),
            remedy="Pay the overdue bills, then send the request again.",
            remedy_zh="结清欠费后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="Forbidden.UserNotRealNameAuthentication",
            status=403,
            error=ForbiddenUserNotRealNameAuthentication,
            causes=("The account holder has not completed real-name verification.",),
            causes_zh=("账号尚未完成实名认证。",),
            remedy="Complete the verification in the account centre, then send the request again.",
            remedy_zh="在账号中心完成实名认证后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="HighCpuMemConfigRequired",
            status=400,
            error=HighCpuMemConfigRequired,
            causes=(
                "The requested vCPU and memory are so large that the account must be on an allow list first.",
            ),
            causes_zh=("请求的 vCPU 和内存规格较高，账号需先加入白名单。",),
            remedy="Apply for the high-specification allow list, or request a smaller instance.",
            remedy_zh="申请加入 CPU 高配白名单，或改用较小的规格。",
            retryable=False,
        ),
        ErrorCase(
            code="ImageSnapshot.IncorrectStatus",
            status=400,
            error=ImageSnapshotIncorrectStatus,
            causes=(
                "The snapshot behind the image cache is not in a usable state, for example still being made.",
            ),
            causes_zh=("镜像缓存所用的快照状态不可用，例如仍在制作中。",),
            remedy="Wait until the image cache is ready and try again, or use another image cache or none.",
            remedy_zh="等待镜像缓存就绪后重试，或者改用其他镜像缓存，也可以不使用缓存。",
            retryable=True,
        ),
        ErrorCase(
            code="ImageSnapshot.NotFound",
            status=404,
            error=ImageSnapshotNotFound,
            causes=("The image cache or its snapshot does not exist.",),
            causes_zh=("镜像缓存或其快照不存在。",),
            remedy="Check the image cache ID and the region, or leave out the image cache.",
            remedy_zh="检查镜像缓存 ID 和地域是否正确，或不使用镜像缓存。",
            retryable=False,
        ),
        ErrorCase(
            code="ImageSnapshot.NotSupport",
            status=400,
            error=ImageSnapshotNotSupport,
            causes=("Image caches based on data-disk snapshots are not open to all users yet.",),
            causes_zh=("基于数据盘快照的镜像缓存尚未对所有用户开放。",),
            remedy="Ask Alibaba Cloud support to open the feature, or create the instance without that image cache.",
            remedy_zh="联系阿里云申请开通该功能，或者不使用该镜像缓存创建实例。",
            retryable=False,
        ),
        ErrorCase(
            code="IncorrectOperation",
            status=400,
            error=IncorrectOperation,
            causes=("The resource concerned does not support this operation at present.",),
            causes_zh=("请求涉及的某个资源目前不允许这样操作。",),
            remedy="Read the message to see which resource is meant, and change the request accordingly.",
            remedy_zh="根据返回消息确认所涉及的资源，并相应修改请求。",
            retryable=False,
        ),
        ErrorCase(
            code="IncorrectStatus",
            status=400,
            error=IncorrectStatus,
            causes=(
                "A resource that the request refers to is in a state in which the operation is not possible.",
            ),
            causes_zh=("请求所涉及的实例处于不允许执行该操作的状态。",),
            remedy="Look up the state of the resource named in the message. If it is changing, try again once it has settled; else bring it into the expected state first.",
            remedy_zh="查看返回消息中所指资源的状态：若正在变更，待其稳定后重试；否则先将其调整到所需状态。",
            retryable=True,
        ),
        ErrorCase(
            code="InstanceTypeNotMatchCpuArch",
            status=400,
            error=InstanceTypeNotMatchCpuArch,
            causes=(
                "The CPU architecture of the ECS instance type differs from the architecture that was asked for.",
            ),
            causes_zh=("指定的 ECS 规格的 CPU 架构与请求中要求的架构不一致。",),
            remedy="Make the two agree: change the instance type or the architecture.",
            remedy_zh="使两者一致：更换实例规格或修改 CPU 架构。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidDiskId.NotFound",
            status=404,
            error=InvalidDiskIdNotFound,
            causes=("The cloud disk named in the request does not exist.",),
            causes_zh=("找不到请求中云盘 ID 对应的云盘。",),
            remedy="Check the disk ID and that the disk lies in the region of the request.",
            remedy_zh="检查云盘 ID，并确认云盘位于请求所在的地域。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidInstanceTypeForEciBuy",
            status=400,
            error=InvalidInstanceTypeForEciBuy,
            causes=("The instance type is not among those that ECI sells.",),
            causes_zh=("所选规格不在 ECI 的售卖范围内。",),
            remedy="Choose an ECS instance type that ECI supports, or give vCPU and memory instead.",
            remedy_zh="改用 ECI 支持的 ECS 规格，或改为指定 vCPU 和内存。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidInstanceTypeForEciSpotDurationBuy",
            status=400,
            error=InvalidInstanceTypeForEciSpotDurationBuy,
            causes=(
                "The instance type cannot be bought as a spot instance with a chosen protection period.",
            ),
            causes_zh=("所选规格不支持自定义时长的抢占式实例。",),
            remedy="Choose another instance type or leave out the spot duration.",
            remedy_zh="更换实例规格，或不设置抢占式实例的保护时长。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidInstanceTypeForRaid",
            status=400,
            error=InvalidInstanceTypeForRaid,
            causes=("RAID was requested for an instance type that does not support it.",),
            causes_zh=("请求使用 RAID，但所选规格不支持。",),
            remedy="Choose an instance type that supports RAID, or leave out the RAID setting.",
            remedy_zh="改用支持 RAID 的规格，或去掉 RAID 设置。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidOperation.KMS.InstanceTypeNotSupport",
            status=400,
            error=InvalidOperationKMSInstanceTypeNotSupport,
            causes=(
                "A KMS key was given, but only I/O-optimised instance types can use encrypted disks with a key.",
            ),
            causes_zh=("请求中设置了 KMS 密钥，但只有 I/O 优化的实例规格支持。",),
            remedy="Choose an I/O-optimised instance type or leave out the key.",
            remedy_zh="改用 I/O 优化的实例规格，或不设置 KMS 密钥。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidOperation.ResourceManagedByCloudProduct",
            status=403,
            error=InvalidOperationResourceManagedByCloudProduct,
            causes=(
                "The security group is managed by another cloud product and may not be used here.",
            ),
            causes_zh=("请求中的安全组归另一个云产品托管，不能在此使用。",),
            remedy="Use a security group that you manage yourself.",
            remedy_zh="改用自行管理的安全组。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.CPU.Memory",
            status=400,
            error=InvalidParameterCPUMemory,
            causes=(
                "The combination of vCPU count and memory size is not one that the service offers.",
            ),
            causes_zh=("所填的 vCPU 与内存组合不是服务支持的规格。",),
            remedy="Choose a supported pair of vCPU and memory, or name an instance type and let it decide both.",
            remedy_zh="改用受支持的 vCPU 和内存组合，或直接指定实例规格。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.DuplicatedName",
            status=400,
            error=InvalidParameterDuplicatedName,
            causes=("Two or more containers of the container group have the same name.",),
            causes_zh=("容器组中有两个或更多容器使用了同一个名称。",),
            remedy="Give each container, init containers included, a name that occurs only once in the request.",
            remedy_zh="为每个容器（包括 Init 容器）设置在本次请求中唯一的名称。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.DuplicatedVolumeName",
            status=400,
            error=InvalidParameterDuplicatedVolumeName,
            causes=("Two or more volumes of the container group have the same name.",),
            causes_zh=("容器组中有两个或更多数据卷使用了同一个名称。",),
            remedy="Rename the volumes so that each name occurs once, and adapt the mounts that refer to them.",
            remedy_zh="修改数据卷名称使其互不相同，并同步调整引用它们的挂载项。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.Encrypted.KmsNotEnabled",
            status=400,
            error=InvalidParameterEncryptedKmsNotEnabled,
            causes=(
                "Disk encryption was requested, but the Key Management Service is not active for the account.",
            ),
            causes_zh=("请求加密云盘，但账号尚未启用密钥管理服务（KMS）。",),
            remedy="Activate KMS, then send the request again, or do not encrypt the disk.",
            remedy_zh="启用密钥管理服务后重新发送请求，或不加密云盘。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.KMS.EncryptedIllegal",
            status=400,
            error=InvalidParameterKMSEncryptedIllegal,
            causes=("A KMS key ID was given while encryption itself was not switched on.",),
            causes_zh=("设置了 KMS 密钥 ID，却没有开启加密。",),
            remedy="Switch on encryption together with the key, or remove the key ID.",
            remedy_zh="设置密钥的同时开启加密，或去掉密钥 ID。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.KMS.KeyId.Forbidden",
            status=403,
            error=InvalidParameterKMSKeyIdForbidden,
            causes=("The caller is not allowed to use the KMS key.",),
            causes_zh=("调用者没有使用请求中 KMS 密钥的权限。",),
            remedy="Grant the caller access to the key, or use another key.",
            remedy_zh="为调用者授予该密钥的访问权限，或改用其他密钥。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidParameter.KMS.KeyId.NotFound",
            status=404,
            error=InvalidParameterKMSKeyIdNotFound,
            causes=("The KMS key named in the request does not exist.",),
            causes_zh=("找不到请求中密钥 ID 对应的 KMS 密钥。",),
            remedy="Check the key ID and that the key lies in the region of the request.",
            remedy_zh="检查密钥 ID，并确认密钥位于请求所在的地域。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidPaymentMethod.InsufficientBalance",
            status=400,
            error=InvalidPaymentMethodInsufficientBalance,
            causes=("The account has no valid payment method, or its prepaid balance is too low.",),
            causes_zh=("账号没有有效的支付方式，或预付款余额不足。",),
            remedy="Add a payment method or top up the balance, then send the request again.",
            remedy_zh="添加支付方式或为预付款账户充值，然后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidSpotCpuMemorySpec",
            status=400,
            error=InvalidSpotCpuMemorySpec,
            causes=(
                "A spot instance was requested with vCPU and memory that match no standard ECS instance type.",
            ),
            causes_zh=("抢占式实例所填的 vCPU 和内存不对应任何标准 ECS 规格。",),
            remedy="Use a vCPU and memory pair of a standard ECS type, or name the instance type.",
            remedy_zh="使用标准 ECS 规格对应的 vCPU 和内存，或直接指定实例规格。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidUser.PassRoleForbidden",
            status=403,
            error=InvalidUserPassRoleForbidden,
            causes=("The RAM user may not hand the RAM role in the request to an instance.",),
            causes_zh=("RAM 用户没有权限将请求中的 RAM 角色授予实例使用。",),
            remedy="Grant the RAM user the permission to pass the role (ram:PassRole), or leave out the role.",
            remedy_zh="为 RAM 用户授予传递该角色的权限（ram:PassRole），或不指定角色。",
            retryable=False,
        ),
        ErrorCase(
            code="InvalidVSwitchId.IpNotEnough",
            status=403,
            error=InvalidVSwitchIdIpNotEnough,
            causes=("The vSwitch has too few free IP addresses for the resource.",),
            causes_zh=("交换机中剩余的 IP 地址不足。",),
            remedy="Name further vSwitches or one with more free addresses, or release resources in this one.",
            remedy_zh="增加交换机、换用空闲地址更多的交换机，或释放其中的资源。",
            retryable=False,
        ),
        ErrorCase(
            code="Ipv6AddressNotSupport",
            status=400,
            error=Ipv6AddressNotSupport,
            causes=("An IPv6 address was requested in a region that does not offer IPv6 yet.",),
            causes_zh=("请求分配 IPv6 地址，但该地域尚不支持 IPv6。",),
            remedy="Use another region or leave out the IPv6 settings.",
            remedy_zh="改用支持 IPv6 的地域，或去掉 IPv6 相关设置。",
            retryable=False,
        ),
        ErrorCase(
            code="Ipv6AddressNotSupportInstanceType",
            status=400,
            error=Ipv6AddressNotSupportInstanceType,
            causes=("An IPv6 address was requested, but the instance type cannot have one.",),
            causes_zh=("请求分配 IPv6 地址，但所选实例规格不支持 IPv6。",),
            remedy="Choose an instance type with IPv6 support or leave out the IPv6 settings.",
            remedy_zh="改用支持 IPv6 的实例规格，或去掉 IPv6 相关设置。",
            retryable=False,
        ),
        ErrorCase(
            code="Ipv6AddressNotSupportVsw",
            status=400,
            error=Ipv6AddressNotSupportVsw,
            causes=("An IPv6 address was requested, but IPv6 is not enabled on the vSwitch.",),
            causes_zh=("请求分配 IPv6 地址，但所选交换机没有开通 IPv6。",),
            remedy="Enable IPv6 on the vSwitch and its VPC, or choose a vSwitch that has it.",
            remedy_zh="为交换机及其 VPC 开通 IPv6，或选择已开通 IPv6 的交换机。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceBatchCreateNotSupport",
            status=400,
            error=JobInstanceBatchCreateNotSupport,
            causes=(
                "Several job-optimised instances were to be created in one call, which is not possible.",
            ),
            causes_zh=("一次调用中要批量创建 Job 优化型实例，而该类实例不支持批量创建。",),
            remedy="Create job-optimised instances one by one.",
            remedy_zh="逐个创建 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceDiskNotSupport",
            status=400,
            error=JobInstanceDiskNotSupport,
            causes=("A job-optimised instance was to mount a cloud-disk volume, which it cannot.",),
            causes_zh=("Job 优化型实例不支持挂载云盘数据卷。",),
            remedy="Remove the disk volumes, or create an instance that is not job-optimised.",
            remedy_zh="去掉云盘数据卷，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceEcsInstanceTypeNotSupport",
            status=400,
            error=JobInstanceEcsInstanceTypeNotSupport,
            causes=(
                "A job-optimised instance was to be created with an ECS instance type, which is not possible.",
            ),
            causes_zh=("创建 Job 优化型实例时指定了 ECS 规格，而该类实例不支持这种方式。",),
            remedy="Remove the instance type and give vCPU and memory, or create an instance that is not job-optimised.",
            remedy_zh="去掉实例规格并改填 vCPU 和内存，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceEipNotSupport",
            status=400,
            error=JobInstanceEipNotSupport,
            causes=("A job-optimised instance was to get an elastic IP address, which it cannot.",),
            causes_zh=("Job 优化型实例不支持绑定弹性公网 IP。",),
            remedy="Remove the EIP settings, or create an instance that is not job-optimised.",
            remedy_zh="去掉弹性公网 IP 设置，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceFeatureNotMatch",
            status=400,
            error=JobInstanceFeatureNotMatch,
            causes=(
                "The request asks for a feature that does not go with a job-optimised instance.",
            ),
            causes_zh=("请求中的功能与 Job 优化型实例不匹配。",),
            remedy="Remove the feature named in the message, or create an instance that is not job-optimised.",
            remedy_zh="去掉返回消息中所指的功能，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceIPv6NotSupport",
            status=400,
            error=JobInstanceIPv6NotSupport,
            causes=("A job-optimised instance was to get an IPv6 address, which it cannot.",),
            causes_zh=("Job 优化型实例不支持 IPv6。",),
            remedy="Remove the IPv6 settings, or create an instance that is not job-optimised.",
            remedy_zh="去掉 IPv6 设置，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceImageCacheNotSupport",
            status=400,
            error=JobInstanceImageCacheNotSupport,
            causes=("A job-optimised instance was to use an image cache, which it cannot.",),
            causes_zh=("Job 优化型实例不能使用镜像缓存，而请求要求使用。",),
            remedy="Leave out the image cache settings, or create an instance that is not job-optimised.",
            remedy_zh="去掉镜像缓存设置，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceRamRoleNotSupport",
            status=400,
            error=JobInstanceRamRoleNotSupport,
            causes=("A job-optimised instance was to assume a RAM role, which it cannot.",),
            causes_zh=("Job 优化型实例不支持 RAM 实例角色。",),
            remedy="Remove the RAM role, or create an instance that is not job-optimised.",
            remedy_zh="去掉 RAM 角色，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceRegionNotSupport",
            status=400,
            error=JobInstanceRegionNotSupport,
            causes=("Job-optimised instances are not offered in the region of the request.",),
            causes_zh=("请求所在的地域不提供 Job 优化型实例。",),
            remedy="Use a region that offers them, or create an instance that is not job-optimised.",
            remedy_zh="改用支持的地域，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="JobInstanceSpotNotSupport",
            status=400,
            error=JobInstanceSpotNotSupport,
            causes=(
                "A job-optimised instance was requested as a spot instance, which is not possible.",
            ),
            causes_zh=("Job 优化型实例不支持以抢占式方式创建。",),
            remedy="Remove the spot settings, or create an instance that is not job-optimised.",
            remedy_zh="去掉抢占式相关设置，或不使用 Job 优化型实例。",
            retryable=False,
        ),
        ErrorCase(
            code="LocalDiskAmountNotMatch",
            status=400,
            error=LocalDiskAmountNotMatch,
            causes=("The request names another number of local disks than the instance type has.",),
            causes_zh=("请求中的本地盘数量与实例规格自带的数量不一致。",),
            remedy="Make the number of local-disk volumes equal to that of the instance type, or choose another type.",
            remedy_zh="使本地盘数据卷的数量与实例规格一致，或更换实例规格。",
            retryable=False,
        ),
        ErrorCase(
            code="NoPermission",
            status=400,
            error=NoPermission,
            causes=("The account is not authorised for the feature called Product on ECI.",),
            causes_zh=("账号没有使用 Product on ECI 功能的权限。",),
            remedy="Do without the options of that feature, or ask Alibaba Cloud support to authorise the account for it.",
            remedy_zh="不使用该功能的相关选项，或联系阿里云为账号开通权限。",
            retryable=False,
        ),
        ErrorCase(
            code="NoPermission",
            status=403,
            error=NoPermission,
            causes=(
                "The RAM role in the request does not trust the ECS service, so an instance cannot assume it.",
            ),
            causes_zh=("请求中的 RAM 角色不属于 ECS 服务，实例无法扮演该角色。",),
            remedy="Use a role whose trusted service is ECS, or change the trust policy of the role.",
            remedy_zh="改用受信服务为 ECS 的角色，或修改该角色的信任策略。",
            retryable=False,
        ),
        ErrorCase(
            code="NoPermission",
            status=403,
            error=NoPermission,
            causes=(
                "The RAM role AliyunECIContainerGroupRole does not trust the service eci.aliyuncs.com.",
            ),
            causes_zh=("RAM 角色 AliyunECIContainerGroupRole 不属于服务 eci.aliyuncs.com。",),
            remedy="Correct the trust policy of the role or let ECI create it anew, then send the request again.",
            remedy_zh="修正该角色的信任策略，或由 ECI 重新创建该角色，然后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="OperationDenied.NoStock",
            status=403,
            error=OperationDeniedNoStock,
            causes=("The resource is sold out for the moment in the zone.",),
            causes_zh=("该可用区的此类资源暂时售罄。",),
            remedy="Try again later, or name vSwitches in several zones so that another zone can step in; the vendor's guide to that is https://help.aliyun.com/document_detail/157290.html.",
            remedy_zh="稍后重试，或填写多个可用区的交换机，以便由其他可用区补足；操作方法见厂商文档（https://help.aliyun.com/document_detail/157290.html）。",
            retryable=True,
        ),
        ErrorCase(
            code="OperationDenied.SecurityGroupMisMatch",
            status=403,
            error=OperationDeniedSecurityGroupMisMatch,
            causes=("The vSwitch and the security group belong to different VPCs.",),
            causes_zh=("交换机与安全组不属于同一个 VPC。",),
            remedy="Choose a security group and a vSwitch of the same VPC.",
            remedy_zh="选择同一 VPC 下的安全组和交换机。",
            retryable=False,
        ),
        ErrorCase(
            code="OperationDenied.VswZoneMisMatch",
            status=403,
            error=OperationDeniedVswZoneMisMatch,
            causes=("The vSwitch does not lie in the zone that the request names.",),
            causes_zh=("所填交换机不在请求指定的可用区内。",),
            remedy="Set ZoneId to the zone of the vSwitch, choose a vSwitch of that zone, or leave out ZoneId.",
            remedy_zh="将 ZoneId 改为交换机所在可用区、换用该可用区的交换机，或不填 ZoneId。",
            retryable=False,
        ),
        ErrorCase(
            code="OperationFailed.RiskControl",
            status=400,
            error=OperationFailedRiskControl,
            causes=(
                "Risk control found a security risk with the account and stopped the operation.",
            ),
            causes_zh=("风控检测到账号存在安全风险，操作被终止。",),
            remedy="Contact Alibaba Cloud customer service to have the risk cleared; do not repeat the request before.",
            remedy_zh="联系阿里云客服处理风险，处理完成之前不要重复发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="Payfor.CreditPayInsufficientBalance",
            status=400,
            error=PayforCreditPayInsufficientBalance,
            causes=("The credit line of the account does not cover the order.",),
            causes_zh=("账号的信用额度不足以支付本次订单。",),
            remedy="Raise the credit line or pay off used credit, then send the request again.",
            remedy_zh="提升信用额度或归还已用额度，然后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="PrivateIpAddress.Already.InUse",
            status=400,
            error=PrivateIpAddressAlreadyInUse,
            causes=(
                "The private IP address that the request asks for belongs to another resource already.",
            ),
            causes_zh=("请求指定的私网 IP 地址已被其他资源占用。",),
            remedy="Choose a free address of the vSwitch, or leave the choice to the system.",
            remedy_zh="改用交换机中空闲的地址，或由系统自动分配。",
            retryable=False,
        ),
        ErrorCase(
            code="PrivatePoolInstanceSpotNotSupport",
            status=400,
            error=PrivatePoolInstanceSpotNotSupport,
            causes=(
                "A spot instance was requested from a private pool, which does not support spot instances.",
            ),
            causes_zh=("请求在私有池中创建抢占式实例，而私有池不支持抢占式。",),
            remedy="Use the private pool without the spot settings, or a spot instance outside the pool.",
            remedy_zh="使用私有池时去掉抢占式设置，或在私有池之外创建抢占式实例。",
            retryable=False,
        ),
        ErrorCase(
            code="QuotaExceeded",
            status=403,
            error=QuotaExceeded,
            causes=(
                "The account has reached a quota, such as the number of instances that it may have.",
            ),
            causes_zh=("账号的某项配额（例如允许创建的实例数量）已用尽。",),
            remedy="Delete resources that are no longer needed, or apply for a higher quota of the kind that the message names.",
            remedy_zh="删除不再需要的资源，或针对返回消息中指出的项目申请提高配额。",
            retryable=False,
        ),
        ErrorCase(
            code="RISK.RISK_CONTROL_REJECTION",
            status=400,
            error=RISKRISKCONTROLREJECTION,
            causes=("The risk control system turned the request down to protect the account.",),
            causes_zh=("风控系统为保护账号安全拒绝了该请求。",),
            remedy="Contact Alibaba Cloud customer service for the reason and the way to lift the block.",
            remedy_zh="联系阿里云客服了解原因并解除限制。",
            retryable=False,
        ),
        ErrorCase(
            code="RamRole.NotSupport",
            status=400,
            error=RamRoleNotSupport,
            causes=("The instance to be created cannot be given a RAM role.",),
            causes_zh=("所要创建的实例不支持绑定 RAM 实例角色。",),
            remedy="Leave out the RAM role, or change the request to a kind of instance that supports roles.",
            remedy_zh="去掉 RAM 角色，或改用支持实例角色的创建方式。",
            retryable=False,
        ),
        ErrorCase(
            code="RecommendEmpty.InstanceTypeFamilyNotMatched",
            status=400,
            error=RecommendEmptyInstanceTypeFamilyNotMatched,
            causes=(
                "The zone has no recommended instance type left that fits the request at present.",
            ),
            causes_zh=("当前可用区暂时没有符合请求的推荐规格。",),
            remedy="Try again later, or let the request choose from several zones or instance types.",
            remedy_zh="稍后重试，或换用其他可用区，也可以指定多个可用区或规格。",
            retryable=True,
        ),
        ErrorCase(
            code="RegionDissolved",
            status=400,
            error=RegionDissolved,
            causes=("The region of the request has been closed down and takes no more resources.",),
            causes_zh=("请求的地域已下线，不再接受新资源。",),
            remedy="Use another region.",
            remedy_zh="改用其他地域。",
            retryable=False,
        ),
        ErrorCase(
            code="SecurityRisk.3DVerification",
            status=403,
            error=SecurityRisk3DVerification,
            causes=(
                "The default credit or debit card of the account awaits verification for security reasons.",
            ),
            causes_zh=("出于安全原因，账号的默认信用卡或借记卡需要验证。",),
            remedy="Follow the verification link in the e-mail sent to the account, then send the request again.",
            remedy_zh="按照账号邮箱中邮件的链接完成验证，然后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="ServiceNotEnabled",
            status=400,
            error=ServiceNotEnabled,
            causes=(
                "Another cloud service on which the request depends has not been activated for the account.",
            ),
            causes_zh=("请求所依赖的其他云服务尚未在该账号下开通。",),
            remedy="Activate the service named in the message, then send the request again.",
            remedy_zh="开通返回消息中指出的服务，然后重新发送请求。",
            retryable=False,
        ),
        ErrorCase(
            code="Spot.NotMatched",
            status=403,
            error=SpotNotMatched,
            causes=("No spot capacity matches the request at present.",),
            causes_zh=("当前没有与请求匹配的抢占式资源。",),
            remedy="Try again later, name vSwitches in several zones (the vendor's guide is https://help.aliyun.com/document_detail/157290.html) or more instance types, or raise the spot price limit.",
            remedy_zh="稍后重试，填写多个可用区的交换机（见厂商文档：https://help.aliyun.com/document_detail/157290.html）或更多规格，或提高抢占式出价上限。",
            retryable=True,
        ),
        ErrorCase(
            code="Throttling",
            status=400,
            error=Throttling,
            causes=(
                "The account sent too many requests within a short time and this one was turned away.",
            ),
            causes_zh=("账号在短时间内发送的请求过多，本次请求被限流。",),
            remedy="Send the same request again after a pause, with exponential backoff, and lower the request rate.",
            remedy_zh="采用指数退避，间隔一段时间后重发同一请求，并降低请求频率。",
            retryable=True,
        ),
        ErrorCase(
            code="Throttling.Vcpu.PerDay",
            status=403,
            error=ThrottlingVcpuPerDay,
            causes=("The account has used up what it may request within one day.",),
            causes_zh=("账号在一天之内的请求量已达上限。",),
            remedy="Wait until the next day, or apply for a higher daily quota; quick retries do not help.",
            remedy_zh="等到次日再试，或申请提高每日配额；短时间内重试没有作用。",
            retryable=True,
        ),
        ErrorCase(
            code="VnodeDedicatedHostIdAlreadyExist",
            status=400,
            error=VnodeDedicatedHostIdAlreadyExist,
            causes=("The dedicated host is already bound to the virtual node.",),
            causes_zh=("该专有宿主机已经绑定到虚拟节点。",),
            remedy="Do not bind the host again; choose another dedicated host if a further one is needed.",
            remedy_zh="无需重复绑定；如需增加，请选择其他专有宿主机。",
            retryable=False,
        ),
        ErrorCase(
            code="Zone.NotOnSale",
            status=403,
            error=ZoneNotOnSale,
            causes=(
                "The zone is closed for new purchases, or the vSwitch of the VPC cannot be used there.",
            ),
            causes_zh=("该可用区已停止售卖，或者请求中 VPC 的交换机不能用于该可用区。",),
            remedy="Use a vSwitch in another zone.",
            remedy_zh="改用其他可用区的交换机。",
            retryable=False,
        ),
    )
)
