using MetaApi.Subject;

// What tests watch from outside, in a process of its own.
return args switch
{
    ["serve"] => await Server.RunAsync(),
    ["tell", var culture] => await Teller.RunAsync(culture),
    _ => 2,
};
