using System.Net;
using System.Net.Sockets;

namespace MetaApi.Hosting;

/// <summary>What a limit knows a connection by: its address. Of IPv6 the first 64 bits count, because the rest is each client's own to choose; all on a link share those, so of link-local ones all count.</summary>
internal static class ConnectionName
{
    const int OwnBytes = 8;

    public static string? Of(IPAddress? address) => address switch
    {
        null => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv6LinkLocal: false } => Network(address),
        _ => address.ToString(),
    };

    static string Network(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[^OwnBytes..].Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
