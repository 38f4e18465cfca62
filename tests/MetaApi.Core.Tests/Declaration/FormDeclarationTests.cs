using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration;

/// <summary>What can be declared wrongly of forms, and how they are inherited and explained.</summary>
public sealed class FormDeclarationTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder>, string>[] Mistakes =
    [
        new(
            r => r.Params(p => p.Form("a").Property("b", Schema.Integer)).Action(_ => { }),
            "POST / declares the field 'a' of a form, and a body as well, of which a request has only one; "
            + "declare all of it as a form or as a body; what is inherited is taken away by Without(w => w.Body())."),
        new(
            r => r.Params(p => p.File("a").Body(Schema.Any)).Action(_ => { }),
            "POST / declares the file 'a' of a form, and a body as well, of which a request has only one; "
            + "declare all of it as a form or as a body; what is inherited is taken away by Without(w => w.Body())."),
        new(
            r => r.KeepBody().Params(p => p.Form("a").Files("b")).Action(_ => { }),
            "POST / keeps its body, and declares the files 'b' of a form, which is not held in memory; remove KeepBody(), or compute what you need of the file while you read it."),
        new(r => r.Params(p => p.File("a", f => f.MaxBytes(0))).Action(_ => { }), "POST / allows the file 'a' 0 bytes, where a form has 1 to 33554431; use MaxBytes(…) with 1 or more."),
        new(
            r => r.Params(p => p.File("a", f => f.MaxBytes(33554432))).Action(_ => { }),
            "POST / allows the file 'a' 33554432 bytes, where a form has 1 to 33554431; raise Limits.FormBytes, or use MaxBytes(…) with less."),
        new(
            r => r.Params(p => p.BodyFile("a").Property("b", Schema.Integer)).Action(_ => { }),
            "POST / declares the file 'a' as its body, and a body as well, of which a request has only one; "
            + "declare all of it as a form or as a body; what is inherited is taken away by Without(w => w.Body())."),
        new(
            r => r.Params(p => p.BodyFile("a").Form("b")).Action(_ => { }),
            "POST / declares the file 'a' as its body, and the field 'b' besides, for which there is no room; "
            + "declare the other in the query or a header, or all of it as a form, with File(…)."),
        new(
            r => r.Params(p => p.BodyFile("a").BodyFile("b")).Action(_ => { }),
            "POST / declares the file 'a' as its body, and the file 'b' besides, for which there is no room; declare all of it as a form, with File(…)."),
        new(
            r => r.KeepBody().Params(p => p.BodyFile("a")).Action(_ => { }),
            "POST / keeps its body, and declares the file 'a' as its body, which is not held in memory; remove KeepBody(), or compute what you need of the file while you read it."),
        new(
            r => r.Params(p => p.BodyFile("a", f => f.MaxBytes(33554433))).Action(_ => { }),
            "POST / allows the file 'a' 33554433 bytes, where a body has 1 to 33554432; raise Limits.FormBytes, or use MaxBytes(…) with less."),
        new(
            r => r.Params(p => p.BodyFile("a")).Action((UploadedFile a) => { }),
            "POST / takes the file 'a', which may be missing, as the parameter 'a', which cannot be null; make the file required, or use UploadedFile?."),
        new(
            r => r.Concurrency(10).Params(p => p.File("a")).Action(_ => { }),
            "POST / has Concurrency 'default', which counts uploads among running calls without limiting their time; say Timeout(…), or count by client, as in ByUser()."),
        new(r => r.Params(p => p.Files("a", f => f.MaxCount(0))).Action(_ => { }), "POST / allows 0 of the files 'a'; use MaxCount(…) with 1 or more."),
        new(
            r => r.Params(p => p.File("a", f => f.MediaTypes("png"))).Action(_ => { }),
            "POST / allows the file 'a' the media type 'png', which is none; write a type and a subtype, such as application/pdf or image/*."),
        new(
            r => r.Params(p => p.File("a", f => f.MediaTypes("application/x-own"))).Action(_ => { }),
            "POST / allows the file 'a' the media type 'application/x-own', whose content is not known; say Signature(…) with the bytes that it begins with."),
        new(
            r => r.Params(p => p.File("a", f => f.MediaTypes("image/svg+xml"))).Action(_ => { }),
            "POST / allows the file 'a' the media type 'image/svg+xml', whose content is not known; "
            + "it can carry scripts: leave it out, or say Signature(FileSignature.Text(\"image/svg+xml\")) and never serve it as it is."),
        new(
            r => r.Params(p => p.Form("a", Some.Author)).Action(_ => { }),
            "POST / reads 'a' from the form, which cannot hold an object; declare a field for each of its values, or send JSON and declare it with Property(…)."),
        new(
            r => r.Params(p => p.Form("a", Schema.ArrayOf(Schema.ArrayOf(Schema.Integer)))).Action(_ => { }),
            "POST / reads 'a' from the form, which cannot hold a list of lists; declare a field for each of its values, or send JSON and declare it with Property(…)."),
        new(
            r => r.Params(p => p.File("photo", required: true)).Action((UploadedFile phot) => { }),
            "POST / takes the parameter 'phot' from a file of a form, which it does not declare; did you mean 'photo'? Rename the parameter or the input."),
        new(
            r => r.Params(p => p.Form("photo", required: true)).Action((UploadedFile photo) => { }),
            "POST / takes the parameter 'photo' from a file of a form, which it does not declare; declare it in Params(p => p.File(\"photo\"))."),
        new(
            r => r.Action((IAsyncEnumerable<UploadedFile> files) => { }),
            "POST / takes the parameter 'files' from a file of a form, which it does not declare; declare it in Params(p => p.File(\"files\"))."),
        new(
            r => r.Params(p => p.Files("photos", required: true)).Action((UploadedFile photos) => { }),
            "POST / takes the file 'photos' as a parameter, and declares several, which arrive one after the other; "
            + "take all of them as IAsyncEnumerable<UploadedFile>, or read them with call.ReadFilesAsync()."),
        new(
            r => r.Params(p => p.File("a", required: true).File("b")).Action((UploadedFile a) => { }),
            "POST / takes the file 'a' as a parameter, and declares several, which arrive one after the other; "
            + "take all of them as IAsyncEnumerable<UploadedFile>, or read them with call.ReadFilesAsync()."),
        new(
            r => r.Params(p => p.File("photo")).Action((UploadedFile photo) => { }),
            "POST / takes the file 'photo', which may be missing, as the parameter 'photo', which cannot be null; make the file required, or use UploadedFile?."),
        new(
            r => r.Params(p => p.File("photo", required: true)).Action((byte[] photo) => { }),
            "POST / takes the parameter 'photo' from 'photo', which is a file and still arrives when the handler begins; "
            + "take it as a parameter of type UploadedFile of the handler itself, or read it with call.ReadFilesAsync()."),
        new(
            r => r.Params(p => p.File("photo", required: true)).Action<Uploaded>((call, input) => { }),
            "POST / takes the member 'Photo' of Uploaded from 'photo', which is a file and still arrives when the handler begins; "
            + "take it as a parameter of type UploadedFile of the handler itself, or read it with call.ReadFilesAsync()."),
    ];

    internal sealed record Uploaded(UploadedFile Photo);

    [TestCaseSource(nameof(Mistakes))]
    public void AWrongDeclarationSaysWhatToDo(Action<ApiRouteBuilder> declare, string mistake) =>
        Assert.That(
            () => Api.Define("Forms", a => a.Post(declare)),
            Throws.InstanceOf<ApiDeclarationException>().With.Message.Contains(mistake + " (FormDeclarationTests.cs:"));

    [TestCase("GET", "use POST, PUT or PATCH, or declare it with Query(…)")]
    [TestCase("HEAD", "use POST, PUT or PATCH, or declare it with Query(…)")]
    [TestCase("DELETE", "use POST, PUT or PATCH, or declare it with Query(…)")]
    public void AMethodWithoutABodyHasNoForm(string method, string remedy) =>
        Assert.That(
            () => Api.Define("Forms", a => a.Route("/", method, r => r.Params(p => p.Form("a")).Action(_ => { }))),
            Throws.InstanceOf<ApiDeclarationException>().With.Message.Contains($"{method} / declares the field 'a' of a form, and {method} has no body; {remedy}."));

    [Test]
    public void UploadsMayBeCountedAmongRunningCallsWhereTheirTimeIsLimitedOrEachClientIsCounted() => Assert.That(
        () => Api.Define("Uploads", api => api
            .Post("/timed", r => r.Concurrency(10).Timeout(TimeSpan.FromMinutes(1)).Params(p => p.File("a")).Action(_ => { }))
            .Post("/each", r => r.Concurrency(c => c.Limit(10).ByUser()).Params(p => p.File("a")).Action(_ => { }))),
        Throws.Nothing);

    [Test]
    public void AnOwnSignatureAllowsWhatIsNotKnown()
    {
        var api = Api.Define("Forms", a => a.Post(r => r
            .Params(p => p.File("a", f => f.MediaTypes("image/*", "application/x-own").Signature(FileSignature.Starting("application/x-own", [1])).Signature(FileSignature.Text("image/svg+xml"))))
            .Action(_ => { })));

        var rules = api.Model.Routes.Single().Meta.Inputs.Single().File!;

        Assert.That(rules.Allowed, Is.EqualTo((string[])["image/*", "application/x-own", "image/svg+xml"]));
        Assert.That(rules.Compared().Select(s => s.MediaType).Take(3), Is.EqualTo((string[])["application/x-own", "image/svg+xml", "image/png"]));
    }

    [Test]
    public void PartsOfAFormAreInheritedAndTakenAway()
    {
        var api = Api.Define("Forms", a => a
            .Params(p => p.Form("token").File("photo", f => f.MaxBytes(1)))
            .Post("/all", r => r.Params(p => p.File("photo", f => f.MaxBytes(2), required: true)).Action(_ => { }))
            .Post("/less", r => r.Without(w => w.Form("photo")).Action(_ => { }))
            .Post("/json", r => r.Without(w => w.Body()).Params(p => p.Property("n", Schema.Integer)).Action(_ => { }))
            .Post("/whole", r => r.Params(p => p.Body(Schema.Integer)).Action(_ => { }))
            .Get("/none", r => r.Without(w => w.Param("token").Param("photo")).Action(_ => { })));

        var inputs = api.Model.Routes.Select(r => string.Join(' ', r.Meta.Inputs.Select(i => $"{i.Place}:{i.Name}{i.File?.MaxBytes}")));

        Assert.That(inputs, Is.EqualTo((string[])["Form:token Form:photo2", "Form:token", "Body:n", "", ""]));
    }

    [Test]
    public void WhatIsTakenAwayAndNotThereIsAMistake() =>
        Assert.That(
            () => Api.Define("Forms", a => a.Post(r => r.Without(w => w.Form("photo")).Action(_ => { }))),
            Throws.InstanceOf<ApiDeclarationException>().With.Message.Contains("the part 'photo' of the form"));

    [Test]
    public void AnExplanationNamesPartsAndLimits()
    {
        var api = Api.Define("Forms", a => a.Post(r => r
            .Params(p => p.Form("title", required: true).File("photo", f => f.MediaTypes("image/png"), required: true).Files("rest", f => f.MaxCount(3).MaxBytes(9)))
            .Action(_ => { })));

        var text = api.Explain("POST", "/").ToString();

        Assert.That(text, Does.Contain("form title: string, required").And.Contain("form photo: file (image/png), required").And.Contain("form rest: at most 3 files of at most 9 bytes"));
        Assert.That(text, Does.Contain("Limits.FormBytes: 33554432").And.Contain("Limits.FieldLength: 65536"));
    }

    [Test]
    public void TheAnswersOfAFormAreImplied()
    {
        var api = Api.Define("Forms", a => a.Post(r => r.Params(p => p.File("photo", f => f.MaxBytes(24))).Action(_ => { })));

        var implied = MetaApi.Model.ImpliedResponses.Of(api.Model.Routes.Single(), api.Model.Options).Select(r => $"{r.Status} {r.Description}");

        Assert.That(implied, Is.EqualTo((string[])
        [
            "400 An input breaks its declaration.", "408 The body did not arrive in time.", "413 The body is larger than 1048600 bytes.", "415 The body is no form in UTF-8.",
        ]));
    }

    [Test]
    public void WordsRefuseWhatIsNothing()
    {
        Assert.That(() => Api.Define("Forms", a => a.Post(r => r.Params(p => p.File("")))), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Api.Define("Forms", a => a.Post(r => r.Params(p => p.Form("")))), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Api.Define("Forms", a => a.Post(r => r.Params(p => p.File("a", f => f.MediaTypes(""))))), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Api.Define("Forms", a => a.Post(r => r.Params(p => p.File("a", f => f.Signature(null!))))), Throws.InstanceOf<ArgumentException>());
    }
}
