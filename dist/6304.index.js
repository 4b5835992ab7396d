import { shared as shared0 } from './6304.shared.js';
import { shared as shared1 } from './58789.shared.js';
import { shared as shared2 } from './64996.shared.js';
export const id = 6304;
export const ids = [
	6304,
	8496,
	3923
];
export const modules = {
	6304: (shared0[6304]),
	28496: (shared1[28496]),
	64996: (shared2[64996]),
	14948: (shared2[14948]),
	58789: (shared1[58789])
};
