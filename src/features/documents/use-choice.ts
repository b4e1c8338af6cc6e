import { useState } from 'react';
import { useLocation, useNavigationType, useSearchParams } from 'react-router';
import type { DocumentChoice } from '#/documents/chosen.ts';
import { choiceIn, searchFor } from './choice.ts';

/**
 * What is chosen. The address holds it too, but comes a moment after: two quick taps must not both be reckoned from an
 * address that has neither. It is read again only when somebody came to it by another way than this (a link, Back).
 */
export function useChoice(): readonly [DocumentChoice, (next: DocumentChoice) => void] {
  const [search, setSearch] = useSearchParams();
  const { key } = useLocation();
  const came = useNavigationType();
  const [read, setRead] = useState(() => ({ key, choice: choiceIn(search) }));
  if (came !== 'REPLACE' && key !== read.key) setRead({ key, choice: choiceIn(search) });
  const choose = (choice: DocumentChoice) => {
    setRead((before) => ({ ...before, choice }));
    setSearch(searchFor(choice), { replace: true });
  };
  return [read.choice, choose];
}
