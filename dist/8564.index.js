import { shared as shared0 } from './25330.shared.js';
import { shared as shared1 } from './54788.shared.js';
import { shared as shared2 } from './67039.shared.js';
import { shared as shared3 } from './59497.shared.js';
import { shared as shared4 } from './81592.shared.js';
export const id = 8564;
export const ids = [8564];
export const modules = {
	25330: (shared0[25330]),
	50972: (shared0[50972]),
	54788: (shared1[54788]),
	67039: (shared2[67039]),
	31451: (shared0[31451]),
	4443: (shared0[4443]),
	8401: (shared0[8401]),
	11580: (shared0[11580]),
	33128: (shared0[33128]),
	8564: (shared0[8564]),
	59497: (shared3[59497]),
	81592: (shared4[81592])
};
