namespace MetaApi.Core.Tests.Model;

public sealed class AuthorizationMatrixTests
{
    static readonly SecurityScheme Bearer = SecurityScheme.Bearer("bearer");

    static readonly Api Notes = Api.Define("Notes", a => a
        .Security(Bearer)
        .Get("/notes", r => r.Action(_ => { }))
        .Delete("/notes/:id", r => r
            .Security(s => s.Scheme(Bearer, "notes:read notes:write").AnyOf(SecurityScheme.Basic("basic")).Roles("admin", "\"owner\"").Policy("CanEdit"))
            .Action(_ => { }))
        .Route("/health", r => r.AllowAnonymous().Action(_ => { })));

    [Test]
    public void EveryOperationHasARowWithWhatItsCallersMustShow()
    {
        var rows = Notes.Model.Authorization().Rows;

        Assert.That(rows.Select(r => r.Operation), Is.EqualTo(["GET /notes", "DELETE /notes/:id", "* /health"]));
        Assert.That(rows[1].Requirement!.Alternatives.Select(a => a.ToString()), Is.EqualTo(["bearer (notes:read notes:write)", "basic"]));
        Assert.That(rows[1].Requirement!.Roles, Is.EqualTo(["admin", "\"owner\""]));
        Assert.That(rows[1].Requirement!.Policies, Is.EqualTo(["CanEdit"]));
        Assert.That(rows[2].Requirement, Is.Null);
    }

    [Test]
    public void ItIsWrittenAsLinesCommaSeparatedValuesAndMarkdown()
    {
        var matrix = Notes.Model.Authorization();

        Assert.That(matrix.ToString(), Is.EqualTo("""
            GET /notes: bearer
            DELETE /notes/:id: bearer (notes:read notes:write) or basic, role admin or "owner", policy CanEdit
            * /health: anybody
            """));
        Assert.That(matrix.ToCsv().ReplaceLineEndings("\n"), Is.EqualTo(""""
            Operation,Schemes,Roles,Policies
            GET /notes,bearer,,
            DELETE /notes/:id,bearer (notes:read notes:write) or basic,"admin or ""owner""",CanEdit
            * /health,anybody,,

            """"));
        Assert.That(matrix.ToMarkdown(), Is.EqualTo("""
            | Operation | Schemes | Roles | Policies |
            | --- | --- | --- | --- |
            | GET /notes | bearer |  |  |
            | DELETE /notes/:id | bearer (notes:read notes:write) or basic | admin or "owner" | CanEdit |
            | * /health | anybody |  |  |

            """));
    }
}
