import { shared as shared0 } from './8425.shared.js';
import { shared as shared1 } from './69284.shared.js';
export const id = 9284;
export const ids = [9284];
export const modules = {
	8425: (shared0[8425]),
	69284: (shared1[69284])
};
