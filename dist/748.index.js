import { shared as shared0 } from './43569.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 748;
export const ids = [748, 8367];
export const modules = {
	60748: (shared0[60748]),
	77416: (shared1[77416]),
	22943: (shared0[22943]),
	14948: (shared1[14948])
};
