using System.Globalization;

namespace MetaApi.Core.Tests.Schemas.Patterns;

sealed class CultureScope : IDisposable
{
    readonly CultureInfo before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
