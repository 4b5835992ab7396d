import { shared as shared0 } from './64426.shared.js';
import { shared as shared1 } from './70312.shared.js';
import { shared as shared2 } from './90722.shared.js';
import { shared as shared3 } from './38252.shared.js';
import { shared as shared4 } from './81927.shared.js';
import { shared as shared5 } from './59497.shared.js';
export const id = 177;
export const ids = [177];
export const modules = {
	64426: (shared0[64426]),
	1840: (shared0[1840]),
	70177: (shared0[70177]),
	70312: (shared1[70312]),
	90722: (shared2[90722]),
	38252: (shared3[38252]),
	81927: (shared4[81927]),
	46760: (shared2[46760]),
	59497: (shared5[59497])
};
