import { shared as shared0 } from './62392.shared.js';
import { shared as shared1 } from './88132.shared.js';
export const id = 8132;
export const ids = [8132];
export const modules = {
	62392: (shared0[62392]),
	88132: (shared1[88132])
};
