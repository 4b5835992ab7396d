import { shared as shared0 } from './96341.shared.js';
import { shared as shared1 } from './761.shared.js';
import { shared as shared2 } from './9623.shared.js';
export const id = 6362;
export const ids = [6362];
export const modules = {
	96341: (shared0[96341]),
	12979: (shared0[12979]),
	761: (shared1[761]),
	52924: (shared1[52924]),
	93636: (shared0[93636]),
	4948: (shared0[4948]),
	76638: (shared0[76638]),
	90264: (shared0[90264]),
	76847: (shared0[76847]),
	66441: (shared0[66441]),
	16362: (shared0[16362]),
	8187: (shared2[8187]),
	65463: (shared1[65463])
};
