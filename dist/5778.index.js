import { shared as shared0 } from './53397.shared.js';
import { shared as shared1 } from './95476.shared.js';
export const id = 5778;
export const ids = [5778];
export const modules = {
	53397: (shared0[53397]),
	78561: (shared1[78561]),
	95476: (shared1[95476])
};
