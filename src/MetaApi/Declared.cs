using System.ComponentModel;
using System.Reflection;
using MetaApi.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace MetaApi;

/// <summary>
/// A parameter of a described endpoint's handler that takes a declared input, checked, by the parameter's name; by a name that no input has it takes the
/// whole body. Any other parameter is bound by ASP.NET itself, out of the request as it was sent.
/// </summary>
/// <typeparam name="T">The type wanted; that of the input's values.</typeparam>
public sealed class Declared<T> : IBindableFromHttpContext<Declared<T>>, IEndpointParameterMetadataProvider
{
    Declared(T value) => Value = value;

    /// <summary>The value, or the default of <typeparamref name="T"/> when it is missing or null.</summary>
    public T Value { get; }

    /// <summary>The value.</summary>
    /// <param name="declared">The parameter.</param>
    public static implicit operator T(Declared<T> declared) => declared.Value;

    /// <summary>
    /// Never called: ASP.NET binds the parameter out of the call. It is here for the analyzer that asks every parameter named after a capture for a
    /// way to be parsed (ASP0020).
    /// </summary>
    /// <param name="text">Ignored.</param>
    /// <param name="declared">Always null.</param>
    /// <returns>False.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool TryParse(string text, out Declared<T>? declared)
    {
        declared = null;
        return false;
    }

    static ValueTask<Declared<T>?> IBindableFromHttpContext<Declared<T>>.BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(new Declared<T>(EndpointCall.Serving(context).Value<T>(parameter.Name!)));

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new DeclaredParameter(parameter.Name!, typeof(T)));
}
