/**
 * The probability from which a text counts as an attack, as it was chosen in training. Apart from the weights, so that a
 * configuration can be compared with it without them. Written by `scripts/train-injection.ts`.
 */
export const threshold = 0.563567;
