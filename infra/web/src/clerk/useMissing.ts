import { useQuery } from '@tanstack/react-query';
import type { Place } from '../api/problem';
import { queries } from '../api/queries';
import type { Content } from '../nominations/content';
import { useEntryWords } from '../nominations/DossierText';
import { useText } from '../text/Language';

const CODE = /[A-Z][A-Z0-9_]{2,}/;

/**
 * What the sign-off would refuse, as the server says it; codes of criteria are put into words.
 *
 * @param content what is on screen, so that it is known what was looked at
 */
export function useMissing(
  id: string,
  version: number,
  content: Content,
): { missing: Place[]; was: Content } {
  const inWords = useInWords();
  const looked = useQuery(queries.missing(id, version, content)).data;
  return { missing: looked?.missing.map(inWords) ?? [], was: looked?.was ?? content };
}

/** The same place, with what a criterion is called instead of its code. */
export function useInWords(): (place: Place) => Place {
  const text = useText();
  const words = useEntryWords();
  return (place) => {
    const code = place.code === 'not-assessed' ? CODE.exec(place.detail)?.[0] : undefined;
    return code === undefined
      ? place
      : { ...place, detail: text.form.notAssessed(words(code, 'criteria')) };
  };
}
