namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class FakeCall
{
    public FakeCall Render(string key, object? value) => this;

    public FakeCall Render(object? value) => this;

    public FakeCall Render<T>(string key, T value, int status) => this;

    public FakeCall Render<T>(T first, T second, T third, T fourth) => this;

    public FakeCall Send(string text, object? value) => this;
}
