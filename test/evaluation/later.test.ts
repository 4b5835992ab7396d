import { describe, expect, it } from 'vitest';
import { Pauses } from '../../shared/evaluation/later.ts';

/** @param idle milliseconds of idleness between two looks, for all who look */
function pausesOf(...idle: readonly number[]) {
  const loaded: string[] = [];
  let looks = 0;
  let whole = 0;
  const waiting: (() => void)[] = [];
  const pauses = new Pauses({
    idle: () => whole,
    next: () => new Promise<void>((resolve) => void waiting.push(resolve)),
  });
  /** Lets the time of one look pass: whoever waits looks, one after the other. */
  const look = async (): Promise<string[]> => {
    whole += idle[looks] ?? 0;
    looks += 1;
    const before = loaded.length;
    for (const resolve of waiting.splice(0)) {
      resolve();
      for (let tick = 0; tick < 5; tick += 1) await undefined;
    }
    return loaded.slice(before);
  };
  const load = (name: string): void => void pauses.load(async () => loaded.push(name));
  return { load, look };
}

describe('what is loaded later', () => {
  it('waits for a pause of the process', async () => {
    const { load, look } = pausesOf(0, 2, 3);
    load('prices');
    expect([await look(), await look(), await look()]).toEqual([[], [], ['prices']]);
  });

  it('leaves the pause to one, and the next takes the next', async () => {
    const { load, look } = pausesOf(5, 0, 2, 4, 5);
    load('prices');
    load('summary');
    load('estimate');
    expect([await look(), await look(), await look(), await look(), await look()]).toEqual([
      ['prices'],
      [],
      [],
      ['summary'],
      ['estimate'],
    ]);
  });

  it('does not wait for ever', async () => {
    const { load, look } = pausesOf();
    load('prices');
    load('summary');
    const looks: string[][] = [];
    for (let count = 0; count < 20; count += 1) looks.push(await look());
    expect(looks.slice(0, 19).flat()).toEqual([]);
    expect(looks[19]).toEqual(['prices', 'summary']);
  });
});
