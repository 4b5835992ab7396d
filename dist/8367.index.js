import { shared as shared0 } from './60748.shared.js';
import { shared as shared1 } from './22943.shared.js';
export const id = 8367;
export const ids = [8367];
export const modules = {
	60748: (shared0[60748]),
	22943: (shared1[22943])
};
