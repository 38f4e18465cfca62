namespace MetaApi.Benchmarks.Contract;

public sealed record OrderReply(Order Order);
