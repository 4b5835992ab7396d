import { shared as shared0 } from './20050.shared.js';
export const id = 3072;
export const ids = [3072, 50];
export const modules = {
	20050: (shared0[20050]),
	71071: (shared0[71071]),
	43072: (shared0[43072])
};
