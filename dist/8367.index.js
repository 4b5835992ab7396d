import { shared as shared0 } from './43569.shared.js';
export const id = 8367;
export const ids = [8367];
export const modules = {
	60748: (shared0[60748]),
	22943: (shared0[22943])
};
