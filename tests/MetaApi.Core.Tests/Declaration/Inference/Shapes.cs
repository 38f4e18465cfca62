using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace MetaApi.Core.Tests.Declaration.Inference;

/// <summary>Classes and records of every make.</summary>
internal static class Shapes
{
    public sealed record Page<T>(List<T> Items, int Total = 0);

    public sealed record Pair<T>(T One, T? Other, List<T> All, Dictionary<string, List<T?>> Some, List<T>? Perhaps);

    public sealed record Line([Required, StringLength(8)] string Title, int Count = 1, string? Note = null)
    {
        public string Colour { get; init; } = "red";

        public string Upper => Title.ToUpperInvariant();
    }

    public abstract class Named
    {
        public int Id { get; set; }

        public virtual string Name { get; set; } = "none";
    }

    public sealed class Folder : Named
    {
        [StringLength(4)]
        public override string Name { get; set; } = "new";

        public Folder? Parent { get; set; }

        public List<Folder> Children { get; set; } = [];

        public Dictionary<string, Folder> ByName { get; init; } = [];
    }

    public sealed class Everything
    {
        public static string Static { get; set; } = "";

        public string Field = "";

        public string this[int index] => index.ToString();

        public string PrivatelySet { get; private set; } = "";

        public string WriteOnly { set => Field = value; }

        public required string Demanded { get; set; }

        [JsonPropertyName("sent-as")]
        public string Renamed { get; set; } = "";

        [JsonIgnore]
        public Stream? Ignored { get; set; }

        [ReadOnly(true)]
        public int Version { get; set; }

        public Optional<string?> Sent { get; set; }

        public List<string?> Gaps { get; set; } = [];

        public object? Anything { get; set; }

        public DayOfWeek? Day { get; set; }

        public Guid Key { get; set; } = Guid.NewGuid();

        public int Weight { get; set; }
    }

    [JsonDerivedType(typeof(Cat), "cat")]
    [JsonDerivedType(typeof(Dog), "dog")]
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    public abstract class Animal
    {
        public required string Name { get; set; }
    }

    public sealed class Cat : Animal
    {
        public int Lives { get; set; } = 9;
    }

    public sealed class Dog : Animal
    {
        public bool Barks { get; set; }
    }

    public sealed record Zoo(Animal Star, List<Animal> Animals, Dog? Guard = null);
}
