import { shared as shared0 } from './76629.shared.js';
import { shared as shared1 } from './29449.shared.js';
import { shared as shared2 } from './89075.shared.js';
import { shared as shared3 } from './9623.shared.js';
export const id = 7762;
export const ids = [7762];
export const modules = {
	76629: (shared0[76629]),
	37359: (shared0[37359]),
	27762: (shared0[27762]),
	2047: (shared1[2047]),
	29449: (shared1[29449]),
	62873: (shared2[62873]),
	75716: (shared3[75716]),
	53855: (shared1[53855]),
	8187: (shared3[8187])
};
