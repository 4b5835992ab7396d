import { shared as shared0 } from './38453.shared.js';
export const id = 8553;
export const ids = [8553, 8453];
export const modules = {
	38453: (shared0[38453]),
	32630: (shared0[32630]),
	28553: (shared0[28553])
};
