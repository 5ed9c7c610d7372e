import { setFlagsFromString } from "node:v8";

/*
 * Most processes check one draft and end. Machine code that the engine begins to make within it costs more than it brings, and memory
 * that is touched first on top: a function must be nine times as busy as usual before it is worth it. Who checks a folder is
 * there after the first drafts.
 */
// An engine that does not know a flag says so on standard error: these know it, and a later one does without.
if (/^2[0-4]\./.test(process.versions.node)) setFlagsFromString("--interrupt-budget=600000");
