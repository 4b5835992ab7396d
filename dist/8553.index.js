import { shared as shared0 } from './32630.shared.js';
import { shared as shared1 } from './28553.shared.js';
export const id = 8553;
export const ids = [8553];
export const modules = {
	32630: (shared0[32630]),
	28553: (shared1[28553])
};
