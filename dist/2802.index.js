import { shared as shared0 } from './69268.shared.js';
export const id = 2802;
export const ids = [2802];
export const modules = {
	69268: (shared0[69268]),
	52802: (shared0[52802])
};
