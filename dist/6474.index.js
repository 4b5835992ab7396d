import { shared as shared0 } from './20300.shared.js';
import { shared as shared1 } from './76474.shared.js';
import { shared as shared2 } from './9623.shared.js';
export const id = 6474;
export const ids = [6474];
export const modules = {
	20300: (shared0[20300]),
	76474: (shared1[76474]),
	98179: (shared0[98179]),
	99533: (shared2[99533]),
	39051: (shared0[39051]),
	8187: (shared2[8187]),
	9623: (shared2[9623]),
	27480: (shared2[27480])
};
