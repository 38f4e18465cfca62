namespace Notes;

sealed class UserNotFound(long id) : Exception($"There is no user {id}.");
