import type { SlipModel } from "./slipModel.js";
export const learntSlips: SlipModel = { counts: {}, pairs: {}, perName: [1, 0, 0] };
