using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;

namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class UnreadableActionTests
{
    static readonly MethodInfo Render = typeof(FakeCall).GetMethod(nameof(FakeCall.Render), [typeof(string), typeof(object)])!;

    [Test]
    public void ACompiledExpressionShowsNothing()
    {
        Expression<Func<FakeCall, FakeCall>> expression = call => call.Render("notes", 1);

        var keys = Seen.In(expression.Compile());

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void ADynamicMethodShowsNothing()
    {
        var method = new DynamicMethod("Dynamic", null, [typeof(FakeCall)]);
        EmitRender(method.GetILGenerator());

        var keys = Seen.In(method.CreateDelegate<Action<FakeCall>>());

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void AMethodWithoutCodeShowsNothing() => Assert.That(Seen.In(Foreign), Is.Empty);

    [Test]
    public void AMethodThatIsChosenWhenCalledShowsNothing()
    {
        var method = typeof(NotesController<string>).GetMethod(nameof(NotesController<string>.List))!;

        var action = method.CreateDelegate<Func<NotesController<string>, FakeCall, FakeCall>>();

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void EmittedCodeShowsItsKey() => Assert.That(Seen.In(Emitted(EmitRender)), Is.EqualTo(new[] { "notes" }));

    [Test]
    public void CodeThatRefersToNothingShowsNothing()
    {
        var action = Emitted(code =>
        {
            EmitRender(code);
            code.Emit(OpCodes.Ldstr, "other");
            code.Emit(OpCodes.Call, 0x06FFFFFF);
        });

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void CodeThatEndsTooEarlyShowsNothing()
    {
        var action = Emitted(code =>
        {
            EmitRender(code);
            code.Emit(OpCodes.Ldc_I4);
        });

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void AKeyThatALoopReplacesIsNotCertain()
    {
        var action = Emitted(code =>
        {
            var (again, done) = (code.DefineLabel(), code.DefineLabel());
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Ldstr, "first");
            code.MarkLabel(again);
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Brtrue, done);
            code.Emit(OpCodes.Pop);
            code.Emit(OpCodes.Ldstr, "second");
            code.Emit(OpCodes.Br, again);
            code.MarkLabel(done);
            code.Emit(OpCodes.Ldnull);
            code.Emit(OpCodes.Callvirt, Render);
        });

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    static void EmitRender(ILGenerator code)
    {
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldstr, "notes");
        code.Emit(OpCodes.Ldnull);
        code.Emit(OpCodes.Callvirt, Render);
        code.Emit(OpCodes.Pop);
    }

    static Action<FakeCall> Emitted(Action<ILGenerator> emit)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new("Emitted"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Emitted").DefineType("Emitted", TypeAttributes.Public);
        var method = type.DefineMethod("Act", MethodAttributes.Public | MethodAttributes.Static, null, [typeof(FakeCall)]);
        emit(method.GetILGenerator());
        return type.CreateType().GetMethod("Act")!.CreateDelegate<Action<FakeCall>>();
    }

    [DllImport("nowhere")]
    static extern void Foreign(FakeCall call);
}
