namespace Petstore.Pets;

sealed class PetNotFound(long id) : Exception($"There is no pet {id}.");

sealed class PetInvalid(string why) : Exception(why);
