import { shared as shared0 } from './61114.shared.js';
export const id = 5111;
export const ids = [5111, 1114];
export const modules = {
	61114: (shared0[61114]),
	41389: (shared0[41389]),
	25111: (shared0[25111])
};
