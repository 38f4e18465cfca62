namespace Petstore.Users;

sealed class UserNotFound() : Exception("There is no such user.");

sealed class UserInvalid(string why) : Exception(why);

sealed class UserExists() : Exception("Somebody has this name or number.");

sealed class SomebodyElse() : Exception("This can only be done by the user themselves.");

sealed class WrongCredentials() : Exception("Name and password do not fit.");
