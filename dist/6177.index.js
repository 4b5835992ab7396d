import { shared as shared0 } from './85241.shared.js';
export const id = 6177;
export const ids = [6177, 5241];
export const modules = {
	26177: (shared0[26177]),
	85241: (shared0[85241]),
	47588: (shared0[47588])
};
