namespace MetaApi.Core.Tests.Execution.Life;

internal enum HookKind
{
    AroundCall,
    BeforeValidation,
    Before,
    Around,
    After,
    Finally,
}
