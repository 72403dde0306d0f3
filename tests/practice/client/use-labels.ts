import { LABELS, type Labels } from './labels';
import { useStore } from './store';

export const useLabels = (): Labels => LABELS[useStore(({ settings }) => settings.language)];
