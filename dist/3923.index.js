import { shared as shared0 } from './6304.shared.js';
import { shared as shared1 } from './58789.shared.js';
export const id = 3923;
export const ids = [3923];
export const modules = {
	6304: (shared0[6304]),
	28496: (shared1[28496]),
	58789: (shared1[58789])
};
