import { shared as shared0 } from './70617.shared.js';
export const id = 6856;
export const ids = [6856];
export const modules = {
	56856: (shared0[56856]),
	76010: (shared0[76010])
};
