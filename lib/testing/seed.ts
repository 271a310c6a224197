import fc from "fast-check";

// CI says the same of the same commit; a developer's runs go on looking elsewhere.
if (process.env.CI) fc.configureGlobal({ seed: 20161229 });
