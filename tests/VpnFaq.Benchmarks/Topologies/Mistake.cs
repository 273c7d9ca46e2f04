namespace VpnFaq.Benchmarks.Topologies;

/// <summary>What is wrong with a generated gateway or with what stands around it.</summary>
internal enum Mistake
{
    None,

    /// <summary>A policy that pairs GCM with SHA.</summary>
    GcmWithSha,

    /// <summary>A site that claims a part of the gateway's network.</summary>
    SiteInNetwork,

    /// <summary>A gateway subnet that is smaller than it should be.</summary>
    SmallGatewaySubnet,

    /// <summary>Algorithms that are weak, and a preshared key that is short.</summary>
    WeakPolicy,

    /// <summary>Addresses and a gateway without zones.</summary>
    RetiredSku,
}
