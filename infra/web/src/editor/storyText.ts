import type { Story } from '../api/stories';
import type { Copy } from '../shared/localCopy';
import { differing, type Difference } from '../shared/TwoTexts';
import type { Dictionary } from '../text/vi';

/** The words that the editor writes. */
export interface StoryText {
  headline: string;
  lead: string;
  body: string;
  nameShown: string;
  unitShown: string;
  topics: string[];
}

export function seen(story: Story): Copy<StoryText> {
  const { headline, lead, body, nameShown, unitShown, topics } = story.text;
  return {
    version: story.version,
    content: {
      headline: headline ?? '',
      lead: lead ?? '',
      body: body ?? '',
      nameShown: nameShown ?? '',
      unitShown: unitShown ?? '',
      topics,
    },
  };
}

export function differences(one: StoryText, other: StoryText, text: Dictionary): Difference[] {
  const words = text.editor.page;
  return differing(one, other, [
    [words.headline, (story) => story.headline],
    [words.lead, (story) => story.lead],
    [words.body, (story) => story.body],
    [words.nameShown, (story) => story.nameShown],
    [words.unitShown, (story) => story.unitShown],
    [words.topics, (story) => story.topics.join(', ')],
  ]);
}

/** What stands between a story and the public, in words. */
export function missingWords(missing: Story['missing'][number], text: Dictionary): string {
  const words = text.editor.missing;
  const place = missing.pointer.split('/')[1] ?? '';
  if (place === 'claims') return words.claim(Number(missing.pointer.split('/')[2]) + 1);
  if (place === 'consents') return words.consent;
  if (place === 'statement') return words.statement;
  const field = text.editor.page[place as 'headline' | 'lead' | 'body'];
  return missing.code === 'required' ? words.required(field) : words.length(field);
}

/** Paragraphs as the public sees them. */
export function paragraphs(body: string): string[] {
  return body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
