import { shared as shared0 } from './76991.shared.js';
export const id = 8553;
export const ids = [8553, 8453];
export const modules = {
	76991: (shared0[76991]),
	38453: (shared0[38453]),
	32630: (shared0[32630]),
	28553: (shared0[28553])
};
