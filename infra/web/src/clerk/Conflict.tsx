import type { Content } from '../nominations/content';
import type { Draft, DraftKeeper } from '../shared/DraftKeeper';
import { differing, OtherText, TwoTexts, type Difference } from '../shared/TwoTexts';
import { useText } from '../text/Language';
import type { Dictionary } from '../text/vi';

/** Both nominations side by side, where they differ. */
export function Conflict(props: { draft: Draft<Content>; keeper: DraftKeeper<Content> }) {
  const text = useText();
  return <TwoTexts {...props} compare={(one, other) => differences(one, other, text)} />;
}

/** What was not chosen, to copy from until the page is left. */
export function OtherVersion({ draft }: { draft: Draft<Content> }) {
  const text = useText();
  return <OtherText draft={draft} compare={(one, other) => differences(one, other, text)} />;
}

function differences(one: Content, other: Content, text: Dictionary): Difference[] {
  return differing(one, other, [
    [text.dossier.subject, (content) => JSON.stringify(content.subject)],
    [text.form.kind, (content) => content.kind ?? ''],
    [text.form.field, (content) => content.field ?? ''],
    [text.form.topics, (content) => content.topics.join(', ')],
    [text.form.name, (content) => content.title],
    [text.form.summary, (content) => content.summary],
    [
      text.form.claims,
      (content) => content.claims.map((claim) => `${claim.text} (${claim.source})`).join('\n'),
    ],
    [
      text.form.criteria,
      (content) => content.criteria.map((each) => `${each.code}: ${each.text ?? ''}`).join('\n'),
    ],
    [text.form.spread, (content) => content.spread],
    [text.form.replicability, (content) => content.replicability],
  ]);
}
