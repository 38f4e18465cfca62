using System.Runtime.CompilerServices;
using MetaApi.Model;

namespace MetaApi;

/// <summary>The word by which a node uses a hook that is a value.</summary>
public static class HookWords
{
    extension<TSelf>(NodeBuilder<TSelf> node) where TSelf : NodeBuilder<TSelf>
    {
        /// <summary>
        /// Runs a hook around the routes, in its turn among the node's own hooks. What it adds is in the document of each; it cannot be taken away below,
        /// because neither can the hook.
        /// </summary>
        /// <param name="hook">The hook.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Use(CallHook hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(hook);
            node.Hooks.Add(hook.Hook with { Origin = new(file, line) });
            return (TSelf)node;
        }
    }
}
