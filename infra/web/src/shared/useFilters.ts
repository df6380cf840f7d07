import { useSearchParams } from 'react-router';

/** Filters that are in the address, so that they stay, and can be sent on. */
export function useFilters<K extends string>(names: readonly K[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<
    K,
    string
  >;

  function set(name: K, value: string) {
    setSearch(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  }

  function clear(...these: K[]) {
    setSearch(
      (before) => {
        these.forEach((name) => {
          before.delete(name);
        });
        return before;
      },
      { replace: true },
    );
  }

  return { values, set, clear };
}
