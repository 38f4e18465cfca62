using MetaApi;

namespace Notes;

/// <summary>What creating and replacing a note have in common.</summary>
static class NoteWords
{
    public static TNode UserMustExist<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .RescueError<UserNotFound>(422, (call, error) => call.Problem(error.Message), "The note's user does not exist.")
        .Before(call => call.Service<UserStore>().FindAsync(call.Params.Get<Note>("note").UserId, call.Cancelled));
}
