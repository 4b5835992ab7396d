import { shared as shared0 } from './55601.shared.js';
import { shared as shared1 } from './89075.shared.js';
import { shared as shared2 } from './98552.shared.js';
export const id = 8552;
export const ids = [8552, 8587];
export const modules = {
	55601: (shared0[55601]),
	89075: (shared1[89075]),
	40249: (shared1[40249]),
	68587: (shared1[68587]),
	98552: (shared2[98552])
};
