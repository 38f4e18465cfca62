namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class SilentController : NotesController<string>
{
    public override Task ListSlowly(FakeCall call) => Task.CompletedTask;
}
