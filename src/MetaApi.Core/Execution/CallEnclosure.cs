namespace MetaApi.Execution;

/// <summary>
/// Goes around a call from where its inputs are read to where its reply is made. It awaits what is inside, which finishes the reply, or finishes a reply
/// by itself, or throws.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="inside">What is inside.</param>
internal delegate Task CallEnclosure(Call call, Func<Call, Task> inside);
