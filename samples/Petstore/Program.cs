// The public Swagger Petstore over SQLite: serves the API on http://localhost:5080/api/v3.
using MetaApi;
using Petstore;

await Server.RunAsync(Api.Define<PetstoreApi>(), args);
