import { shared as shared0 } from './34048.shared.js';
export const id = 533;
export const ids = [533];
export const modules = {
	30533: (shared0[30533]),
	23450: (shared0[23450])
};
