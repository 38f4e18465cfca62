using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Schemas;
using MetaApi.Schemas.Steps;

namespace MetaApi;

/// <summary>What can be said of an object, with or without a CLR type.</summary>
/// <typeparam name="TSelf">The builder, which every word returns.</typeparam>
public abstract class EntityWords<TSelf> where TSelf : EntityWords<TSelf>
{
    readonly List<(MemberRuleKind Kind, ImmutableArray<object> Members, Origin Origin)> rules = [];

    ObjectShape words = ObjectShape.Empty;

    private protected EntityWords() { }

    private protected PropertyList Declared { get; } = new();

    private protected List<Mistake> Mistakes { get; } = [];

    private protected abstract string Place { get; }

    /// <summary>Says what the object is, in the document.</summary>
    /// <param name="text">A sentence; Markdown is allowed.</param>
    public TSelf Description(string text) => Say(words with { Description = text });

    /// <summary>Says in the document that clients should stop using it.</summary>
    public TSelf Deprecated() => Say(words with { IsDeprecated = true });

    /// <summary>Says what happens to members that are not declared; what the route or the API says by default.</summary>
    /// <param name="unknown">What happens to them.</param>
    public TSelf Undeclared(UnknownMembers unknown) => Say(words with { Unknown = unknown });

    /// <summary>Says how far JSON may differ in kind from the declaration inside; what the route or the API says by default.</summary>
    /// <param name="coercion">How far.</param>
    public TSelf Coerce(Coercion coercion) => Say(words with { Coercion = coercion });

    /// <summary>Refuses objects with more than one of these members.</summary>
    /// <param name="names">Names on the wire.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf MutuallyExclusive(string[] names, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rule(MemberRuleKind.Exclusive, [.. names], new(file, line));

    /// <summary>Refuses objects without one of these members, and those with more than one.</summary>
    /// <param name="names">Names on the wire.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf ExactlyOneOf(string[] names, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rule(MemberRuleKind.ExactlyOne, [.. names], new(file, line));

    /// <summary>Refuses objects with none of these members.</summary>
    /// <param name="names">Names on the wire.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf AtLeastOneOf(string[] names, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rule(MemberRuleKind.AtLeastOne, [.. names], new(file, line));

    /// <summary>Refuses objects that have a member and not all that it needs.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="needs">The names on the wire of what it needs.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Dependent(string name, string[] needs, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rule(MemberRuleKind.Dependent, [name, .. needs], new(file, line));

    private protected TSelf Rule(MemberRuleKind kind, ImmutableArray<object> members, Origin origin)
    {
        rules.Add((kind, members, origin));
        return (TSelf)this;
    }

    private protected TSelf Judge(Step step) => Say(words with { Steps = words.Steps.Add(step) });

    private protected EntityContent Finish()
    {
        var shape = words with { Properties = Declared.ToShape().Properties };
        return new(shape with { Rules = [.. rules.Select(r => new MemberRule(r.Kind, [.. r.Members.Select(m => NameOf(m, r.Origin))]))] }, [.. Mistakes]);
    }

    string NameOf(object member, Origin origin)
    {
        var property = Declared.Find(p => member.Equals(p.Name) || member.Equals(p.Member));
        if (property is null)
            Mistakes.Add(EntityMistakes.RuleOfUnknown(Place, member is System.Reflection.MemberInfo info ? info.Name : (string)member, origin));
        return property?.Name ?? "";
    }

    private protected TSelf Say(ObjectShape said)
    {
        words = said;
        return (TSelf)this;
    }
}
