import { type Opening, only, sorryFor } from '../acknowledgement';
import { harmOf } from '../event';
import { isGrave, isPerilous } from '../gravity';
import type { HeardPost } from '../heard-post';
import { GRAVE } from '../signs';
import { plainOf } from './plain';

/** A danger that came to nothing, as far as the post tells. */
const ALLERGY = /\b(?:allerg\w+|anaphyla\w+|coeliac|celiac)\b/iu;
const UNWARNED = /\bdidn['’]t (?:warn|tell)\b/iu;
/** What makes a post grave without any danger beside which the rest would be small. */
const UPSET =
  /\b(?:in tears|cry(?:ing)?|cried|sobbing|sobbed|bab(?:y|ies)|newborns?|pregnan\w+|disab\w+|wheelchair|oxygen|insulin|stammer|humiliat\w+|scared|shaking|panic\w*|hospital|funeral|chemo|cancer|(?:kids?|children|toddlers?|son|daughter|boy|girl|child|mum|mom|mam|nan|gran|mother|father|dad)\b.{0,40}\b(?:rain|cold|dark|freezing|snow|alone))\b/giu;

/** True where somebody was, or might have been, hurt. */
export const inDanger = (post: string): boolean => GRAVE.test(post.replace(UPSET, ''));

/** What is said of "your wrist" was told of "my wrist". */
const asTold = (told: string) => told.replace(/\byour\b/giu, 'my').replace(/\bour\b/giu, 'your');

/** It came to harm after all. */
const HARMED =
  /\b(?:sick|vomit\p{L}*|threw up|throwing up|in (?:hospital|a&e)|ambulance|hives|swell\p{L}*|swollen|epipen|reaction|couldn['’]t breathe)\b/iu;

const allergic = ({ post, owner }: HeardPost): boolean =>
  ALLERGY.test(post) && !HARMED.test(post) && harmOf(post, owner) === undefined;

/** Beside danger or injury a lesser thing that went wrong as well is not what to be sorry for first. */
export const isLesser = (heard: HeardPost): boolean => {
  const { post, told, admits } = heard;
  if (told === undefined || GRAVE.test(asTold(told)) || isPerilous(asTold(told))) return false;
  if (!inDanger(post) && !(isGrave(post) && isPerilous(post))) return false;
  return !admits || (allergic(heard) && !UNWARNED.test(told));
};

/** A house was told, and the food came all the same. */
const TOLD_OF =
  /\b(?:told|said|asked|warned|mentioned|noted|wrote|ordered)\b[^?]*(?:[.!,]| and) [^?]*\b(?:came|arrived|served|brought|there (?:was|were)|covered in|full of|loaded with|had \p{L}+ (?:in|on) it)\b/iu;

const unheeded = (heard: HeardPost): boolean => {
  const { post, account, contradicted, denied, told } = heard;
  const house = account !== 'personal' && account !== 'press';
  return (
    house &&
    !contradicted &&
    !denied &&
    (told === undefined || isLesser(heard) || VAGUE.test(told)) &&
    allergic(heard) &&
    TOLD_OF.test(post)
  );
};
/** "The plate came out covered in it": in what, a reply would have to say again. */
const VAGUE = /\b(?:in|with|on|of) (?:it|them)$/iu;

/** An allergy, and food that might have been the end of it. */
export const scare: Opening = (heard) => {
  const { event, contradicted, account, person } = heard;
  const frightened =
    allergic(heard) && (isLesser(heard) || (contradicted && event !== undefined && UNWARNED.test(event)));
  if (unheeded(heard)) return only(`${sorryFor(account, person, true)}, that should not have happened.`);
  return frightened && plainOf(heard) !== '' ? only(`${sorryFor(account, person, true)} for the scare.`) : undefined;
};
