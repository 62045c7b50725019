// Zod tries whether it may make code, which the policy of every page forbids and reports. It does so when a schema is
// defined, and its own `config` would come too late: the schemas are in the same file. So this is a script of its own,
// before the form's.
const settings = globalThis as { __zod_globalConfig?: { jitless?: boolean } };

(settings.__zod_globalConfig ??= {}).jitless = true;

export {};
