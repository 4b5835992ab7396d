import { shared as shared0 } from './57945.shared.js';
export const id = 3926;
export const ids = [3926];
export const modules = {
	33926: (shared0[33926]),
	57945: (shared0[57945])
};
