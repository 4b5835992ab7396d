import { shared as shared0 } from './53397.shared.js';
import { shared as shared1 } from './95476.shared.js';
import { shared as shared2 } from './82351.shared.js';
export const id = 3397;
export const ids = [
	3397,
	8561,
	5778
];
export const modules = {
	53397: (shared0[53397]),
	78561: (shared1[78561]),
	87997: (shared2[87997]),
	67769: (shared2[67769]),
	95476: (shared1[95476])
};
