using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>Who may call what, taken out of the tree.</summary>
public static class AuthorizationExport
{
    extension(ApiModel model)
    {
        /// <summary>The matrix of operations and what their callers must show, in order of declaration. It is what the gates enforce.</summary>
        public AuthorizationMatrix Authorization()
        {
            ArgumentNullException.ThrowIfNull(model);
            return new([.. model.Routes.Select(RowOf)]);
        }
    }

    static AuthorizationRow RowOf(ApiRoute route)
    {
        var policy = route.Meta.Policies.OfType<SecurityPolicy>().FirstOrDefault();
        return new(route.Method, route.Pattern, policy?.Requirement) { Origin = policy?.Origin ?? route.Origin };
    }
}
