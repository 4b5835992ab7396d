import { shared as shared0 } from './67718.shared.js';
import { shared as shared1 } from './69268.shared.js';
import { shared as shared2 } from './69072.shared.js';
import { shared as shared3 } from './52802.shared.js';
import { shared as shared4 } from './33455.shared.js';
export const id = 3455;
export const ids = [3455, 2802];
export const modules = {
	67718: (shared0[67718]),
	69268: (shared1[69268]),
	69072: (shared2[69072]),
	52802: (shared3[52802]),
	33455: (shared4[33455])
};
