import { shared as shared0 } from './69268.shared.js';
import { shared as shared1 } from './33455.shared.js';
export const id = 3455;
export const ids = [3455, 2802];
export const modules = {
	67718: (shared0[67718]),
	69268: (shared0[69268]),
	69072: (shared0[69072]),
	52802: (shared0[52802]),
	33455: (shared1[33455])
};
