using MetaApi.Docs.Tests.Programs;
using static MetaApi.Docs.Tests.Petstore.Refusals;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>Requests about the inventory and orders.</summary>
static class StoreProbes
{
    const string Order = """{"id":5,"petId":1,"quantity":2,"shipDate":"2026-12-24T10:00:00Z","status":"approved","complete":true}""";

    public static IEnumerable<Probe> All =>
    [
        new("GET", "/store/inventory", 200) { Headers = [Shop] },
        new("GET", "/store/inventory", 401),
        new("GET", "/store/inventory", 401) { Headers = [Writer] },
        OfAccept("GET", "/store/inventory", Shop),
        .. Placed,
        .. Single,
    ];

    static IEnumerable<Probe> Placed =>
    [
        new("POST", "/store/order", 200) { Json = Order },
        new("POST", "/store/order", 200) { Json = """{"petId":1}""" },
        new("POST", "/store/order", 400) { Json = """{"petId":1,"status":"lost"}""" },
        new("POST", "/store/order", 406) { Json = Order, Headers = [("Accept", "application/xml")] },
        new("POST", "/store/order", 422) { Json = Order },
        new("POST", "/store/order", 422) { Json = """{"petId":99}""" },
        new("POST", "/store/order", 422) { Json = """{"petId":1,"quantity":0}""" },
        .. OfBodies("POST", "/store/order"),
    ];

    static IEnumerable<Probe> Single =>
    [
        new("GET", "/store/order/5", 200),
        new("GET", "/store/order/first", 400),
        new("GET", "/store/order/99", 404),
        OfAccept("GET", "/store/order/5"),
        new("DELETE", "/store/order/5", 200),
        new("DELETE", "/store/order/first", 400),
        new("DELETE", "/store/order/5", 404),
    ];
}
