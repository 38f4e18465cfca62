namespace Notes;

sealed class NoteNotFound(long id) : Exception($"There is no note {id}.");

sealed class PictureNotFound(long id) : Exception($"Note {id} has no picture.");

sealed class NoteChanged(long id) : Exception($"Note {id} has been changed by somebody else.");
