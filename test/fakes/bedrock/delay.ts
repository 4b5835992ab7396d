/**
 * Runs each thing a constant time after it was put in, on average exactly: a timer of its own for each would be late by
 * a millisecond or more, which a benchmark would charge to the client.
 */
export function delayLine(milliseconds: number): (arrived: number, run: () => void) => void {
  const waiting: { readonly due: number; readonly run: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;

  const wait = (): void => {
    const next = waiting[0];
    timer = next && setTimeout(flush, Math.max(1, next.due - performance.now()));
  };
  const flush = (): void => {
    // Half of the timer's resolution early is as often as half of it late.
    while (waiting[0] !== undefined && waiting[0].due <= performance.now() + 0.5) waiting.shift()?.run();
    wait();
  };

  return (arrived, run) => {
    waiting.push({ due: arrived + milliseconds, run });
    if (timer === undefined) wait();
  };
}
