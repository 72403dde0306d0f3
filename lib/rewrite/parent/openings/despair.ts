import { deeplySorry, type Opening } from '../acknowledgement';
import { DESPAIR } from '../signs';

/** To somebody who may not see a way on, only a plain human word. */
export const despair: Opening = ({ post, person }) => {
  if (!DESPAIR.test(post)) return undefined;
  const through = `${deeplySorry(person)} you're going through this.`;
  return { owning: through, naming: `${deeplySorry(person)} it has come to this.`, plain: through };
};
