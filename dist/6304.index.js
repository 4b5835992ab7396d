import { shared as shared0 } from './6304.shared.js';
import { shared as shared1 } from './28496.shared.js';
import { shared as shared2 } from './64996.shared.js';
import { shared as shared3 } from './14948.shared.js';
import { shared as shared4 } from './58789.shared.js';
export const id = 6304;
export const ids = [6304, 8496];
export const modules = {
	6304: (shared0[6304]),
	28496: (shared1[28496]),
	64996: (shared2[64996]),
	14948: (shared3[14948]),
	58789: (shared4[58789])
};
