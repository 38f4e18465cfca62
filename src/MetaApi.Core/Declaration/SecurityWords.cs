using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>The words that say who may call the routes of a node. The nearest one holds.</summary>
public static class SecurityWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Lets only known callers in. It is judged before anything else of a call is read; a stranger is answered with 401, whoever may not with 403.
        /// </summary>
        /// <param name="scheme">How they show who they are.</param>
        /// <param name="scopes">The scopes that must have been granted, all of them, separated by spaces as in RFC 6749, 3.3; none by default.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Security(SecurityScheme scheme, string scopes = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.Security(SecurityRequirement.Of(scheme, scopes), file, line);

        /// <summary>Lets only callers in who show what a block says: alternatives of schemes, scopes, roles, policies.</summary>
        /// <param name="block">Says it on its argument.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Security(Action<SecurityBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.Security(SecurityRequirement.Of(block), file, line);

        /// <summary>Lets only callers in who satisfy a requirement.</summary>
        /// <param name="requirement">The requirement.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Security(SecurityRequirement requirement, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(requirement);
            return words.SaySecurity(new(requirement) { Origin = new(file, line) });
        }

        /// <summary>Lets everybody in, whatever is inherited and whatever <see cref="ApiOptions.RequireAuthorizationByDefault"/> says.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf AllowAnonymous([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.SaySecurity(new(null) { Origin = new(file, line) });

        /// <summary>Says it, and remembers when the node has said the opposite.</summary>
        TSelf SaySecurity(SecurityPolicy policy)
        {
            var said = words.State.Meta.Policies.OfType<SecurityPolicy>().FirstOrDefault(p => p.Word != policy.Word);
            return words.Say(said is null ? policy : policy with { Beside = (said.Word, said.Origin) });
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away who may call; then <see cref="ApiOptions.RequireAuthorizationByDefault"/> says it, or nobody has to show anything.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Security([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(SecurityPolicy.Name, "the security", new(file, line)));
    }
}
