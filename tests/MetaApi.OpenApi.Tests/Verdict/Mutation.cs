using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.JsonSchema.Support;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>Changes a value in one place, without knowing what that breaks.</summary>
static class Mutation
{
    static readonly string[] Near = ["", " ", "0", "1.0", "true", "2024-02-29", "a", "😀"];

    public static JsonNode? Of(JsonNode? value, Dice dice, RandomSchemas any) => value switch
    {
        JsonObject members when dice.Chance(85) => InObject(members, dice, any),
        JsonArray items when dice.Chance(85) => InArray(items, dice, any),
        _ => dice.Chance(50) ? dice.Pick(Near) : any.Value(1),
    };

    static JsonObject InObject(JsonObject members, Dice dice, RandomSchemas any)
    {
        if (members.Count == 0 || dice.Chance(15))
            members[dice.Pick(Near)] = any.Value(1);
        else if (dice.Pick([.. members.Select(m => m.Key)]) is var name && dice.Chance(20))
            members.Remove(name);
        else
            members[name] = Of(members[name]?.DeepClone(), dice, any);
        return members;
    }

    static JsonArray InArray(JsonArray items, Dice dice, RandomSchemas any)
    {
        if (items.Count == 0 || dice.Chance(15))
            items.Add(any.Value(1));
        else if (dice.Chance(30))
            items.Add(dice.Pick([.. items])?.DeepClone());
        else if (dice.Between(0, items.Count - 1) is var index)
            items[index] = Of(items[index]?.DeepClone(), dice, any);
        return items;
    }
}
