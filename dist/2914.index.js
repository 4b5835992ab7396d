import { shared as shared0 } from './34048.shared.js';
import { shared as shared1 } from './82351.shared.js';
export const id = 2914;
export const ids = [2914, 533];
export const modules = {
	30533: (shared0[30533]),
	82351: (shared1[82351]),
	23450: (shared0[23450]),
	67769: (shared1[67769])
};
