import { shared as shared0 } from './864.shared.js';
import { shared as shared1 } from './32905.shared.js';
import { shared as shared2 } from './44547.shared.js';
import { shared as shared3 } from './333.shared.js';
import { shared as shared4 } from './53403.shared.js';
export const id = 8483;
export const ids = [8483];
export const modules = {
	864: (shared0[864]),
	32905: (shared1[32905]),
	44547: (shared2[44547]),
	333: (shared3[333]),
	53403: (shared4[53403])
};
