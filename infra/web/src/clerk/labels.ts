import type { Dictionary } from '../text/vi';

/** How a place of the form is called on screen. */
export function labelOf(pointer: string, text: Dictionary): string {
  const [, part = '', place, member] = pointer.split('/');
  if (part === 'subject') {
    const members: Record<string, string> = {
      personId: text.form.person,
      name: text.form.collectiveName,
      members: text.form.members,
      women: text.form.women,
    };
    return members[place ?? ''] ?? text.form.kindOfSubject;
  }
  if (part === 'claims' && place !== undefined) {
    const of = member === 'source' ? text.form.claimSource : text.form.claimText;
    return `${text.form.claim(Number(place) + 1)}, ${of.toLowerCase()}`;
  }
  const parts: Record<string, string> = {
    kind: text.form.kind,
    field: text.form.field,
    topics: text.form.topics,
    title: text.form.name,
    summary: text.form.summary,
    claims: text.form.claims,
    criteria: text.form.criteria,
    spread: text.form.spread,
    replicability: text.form.replicability,
  };
  return parts[part] ?? text.form.title;
}
