import { shared as shared0 } from './61114.shared.js';
export const id = 8892;
export const ids = [8892, 1114];
export const modules = {
	88892: (shared0[88892]),
	61114: (shared0[61114]),
	41389: (shared0[41389])
};
