import { shared as shared0 } from './26177.shared.js';
import { shared as shared1 } from './85241.shared.js';
export const id = 6177;
export const ids = [6177, 5241];
export const modules = {
	26177: (shared0[26177]),
	85241: (shared1[85241]),
	47588: (shared1[47588])
};
