import { shared as shared0 } from './95476.shared.js';
import { shared as shared1 } from './82351.shared.js';
export const id = 8561;
export const ids = [8561];
export const modules = {
	78561: (shared0[78561]),
	87997: (shared1[87997]),
	67769: (shared1[67769])
};
