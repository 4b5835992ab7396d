import { shared as shared0 } from './25330.shared.js';
import { shared as shared1 } from './54788.shared.js';
import { shared as shared2 } from './43362.shared.js';
export const id = 4251;
export const ids = [4251];
export const modules = {
	25330: (shared0[25330]),
	50972: (shared0[50972]),
	54788: (shared1[54788]),
	67039: (shared1[67039]),
	31451: (shared0[31451]),
	4443: (shared0[4443]),
	8401: (shared0[8401]),
	26495: (shared0[26495]),
	11580: (shared0[11580]),
	33128: (shared0[33128]),
	54251: (shared0[54251]),
	81878: (shared2[81878]),
	81592: (shared1[81592])
};
