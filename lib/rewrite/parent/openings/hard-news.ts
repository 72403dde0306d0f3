import { tellsHardNews } from '../../../coach/hard-news';
import { deeplySorry, type Opening } from '../acknowledgement';
import { hopeFor } from '../harm';

/** What is said of "your mum" was told of "my mum". */
const asTold = (told: string) =>
  told
    .replace(/^you were\b/iu, 'I was')
    .replace(/^you(?=['’ ])/iu, 'we')
    .replace(/\byou\b/giu, 'me')
    .replace(/\byour\b/giu, 'my');

/** Bad news of the poster's own: the news itself where it can be said back, else a plain human word; then what went wrong beside it. */
export const hardNews: Opening = ({ post, person, account, told, ours, held }) => {
  if (!tellsHardNews(post) || ours || held) return undefined;
  const sorry = deeplySorry(person);
  if (account === 'personal' || account === 'press') {
    const plain = `${sorry} to hear that.`;
    return { owning: isNews(told) ? `${sorry} ${told}.` : plain, naming: plain, plain };
  }
  const through = `${sorry} you're going through this`;
  const plain = `${through}.`;
  const owning = isNews(told)
    ? `${sorry} ${told}.${hopeFor(post, person === 'we' ? 'We' : 'I', told)}`
    : told === undefined
      ? plain
      : `${through}, and that ${told}.`;
  return { owning, naming: plain, plain };
};

const isNews = (told: string | undefined): told is string => told !== undefined && tellsHardNews(asTold(told));
