import { shared as shared0 } from './58789.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 8496;
export const ids = [8496];
export const modules = {
	28496: (shared0[28496]),
	64996: (shared1[64996]),
	14948: (shared1[14948])
};
