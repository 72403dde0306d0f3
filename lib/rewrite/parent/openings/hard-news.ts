import { tellsHardNews } from '../../../coach/hard-news';
import { deeplySorry, type Opening } from '../acknowledgement';

/** What is said of "your mum" was told of "my mum". */
const asTold = (told: string) =>
  told
    .replace(/^you were\b/iu, 'I was')
    .replace(/^you(?=['’ ])/iu, 'we')
    .replace(/\byour\b/giu, 'my');

/** Bad news of the poster's own, of which the answering side is not the doer: the news itself where it can be said back, else a plain human word. */
export const hardNews: Opening = ({ post, person, account, told, ours, held }) => {
  if (!tellsHardNews(post) || ours || held) return undefined;
  const sorry = deeplySorry(person);
  const plain = account === 'personal' ? `${sorry} to hear that.` : `${sorry} you're going through this.`;
  const said = told !== undefined && tellsHardNews(asTold(told)) ? `${sorry} ${told}.` : plain;
  return { owning: said, naming: plain, plain };
};
