import { shared as shared0 } from './60748.shared.js';
import { shared as shared1 } from './77416.shared.js';
import { shared as shared2 } from './22943.shared.js';
import { shared as shared3 } from './14948.shared.js';
export const id = 748;
export const ids = [748, 8367];
export const modules = {
	60748: (shared0[60748]),
	77416: (shared1[77416]),
	22943: (shared2[22943]),
	14948: (shared3[14948])
};
