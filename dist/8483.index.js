import { shared as shared0 } from './864.shared.js';
import { shared as shared1 } from './5729.shared.js';
import { shared as shared2 } from './38252.shared.js';
export const id = 8483;
export const ids = [8483];
export const modules = {
	864: (shared0[864]),
	32905: (shared1[32905]),
	44547: (shared1[44547]),
	333: (shared2[333]),
	53403: (shared1[53403])
};
