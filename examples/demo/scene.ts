import type { Data as Costs } from '../../actions/cost-estimate/data.ts';
import type { Data } from '../../actions/eval-gate/data.ts';
import type { Data as Changes } from '../../actions/prompt-diff/data.ts';
import type { Branch } from './repository.ts';

/** A change, and what is to be seen when the actions look at it. */
export interface Scene {
  readonly branch: Branch;
  /** What is said before. @param directory the repository, with the change checked out */
  readonly before: (directory: string) => readonly string[];
  /**
   * Has prompt-diff look first, and says what that shows; absent where it is not the point. `undefined` when it does not
   * show what it should.
   */
  readonly changed?: (data: Changes) => readonly string[] | undefined;
  /** Has cost-estimate look then, and says what that shows; likewise. */
  readonly cost?: (data: Costs) => readonly string[] | undefined;
  /** What the verdict of eval-gate means; `undefined` when the result does not show what it should. */
  readonly after: (data: Data) => readonly string[] | undefined;
}
