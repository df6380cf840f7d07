import { createContext, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { en } from './en';
import { vi, type Dictionary } from './vi';

export type LanguageCode = 'vi' | 'en';

const DICTIONARIES: Record<LanguageCode, Dictionary> = { vi, en };
const KEY = 'guongsang.language';

interface Chosen {
  code: LanguageCode;
  text: Dictionary;
  turn: () => void;
}

const Language = createContext<Chosen>({ code: 'vi', text: vi, turn: () => undefined });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [code, choose] = useState<LanguageCode>(() =>
    localStorage.getItem(KEY) === 'en' ? 'en' : 'vi',
  );
  // Requests name it too, so it is there before the first of them.
  useLayoutEffect(() => {
    document.documentElement.lang = code;
    localStorage.setItem(KEY, code);
  }, [code]);
  const chosen = useMemo(
    () => ({
      code,
      text: DICTIONARIES[code],
      turn: () => {
        choose(code === 'vi' ? 'en' : 'vi');
      },
    }),
    [code],
  );
  return <Language value={chosen}>{children}</Language>;
}

export function useText(): Dictionary {
  return use(Language).text;
}

export function useLanguage(): Chosen {
  return use(Language);
}
