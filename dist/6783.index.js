import { shared as shared0 } from './86783.shared.js';
export const id = 6783;
export const ids = [6783];
export const modules = {
	86783: (shared0[86783]),
	79383: (shared0[79383])
};
