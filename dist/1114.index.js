import { shared as shared0 } from './61114.shared.js';
export const id = 1114;
export const ids = [1114];
export const modules = {
	61114: (shared0[61114]),
	41389: (shared0[41389])
};
