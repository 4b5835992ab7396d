import { shared as shared0 } from './64426.shared.js';
import { shared as shared1 } from './5640.shared.js';
import { shared as shared2 } from './38252.shared.js';
import { shared as shared3 } from './43362.shared.js';
export const id = 177;
export const ids = [177];
export const modules = {
	64426: (shared0[64426]),
	1840: (shared0[1840]),
	70177: (shared0[70177]),
	5640: (shared1[5640]),
	90722: (shared1[90722]),
	38252: (shared2[38252]),
	81927: (shared3[81927]),
	46760: (shared1[46760]),
	81878: (shared3[81878])
};
