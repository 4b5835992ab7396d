import { shared as shared0 } from './31e3.shared.js';
export const id = 6032;
export const ids = [6032];
export const modules = {
	46032: (shared0[46032]),
	31e3: (shared0[31e3])
};
