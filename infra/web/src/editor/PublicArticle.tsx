import { useEntryWords } from '../nominations/DossierText';
import { paragraphs, type StoryText } from './storyText';

/** A story as its public page shows it. */
export function PublicArticle({ content }: { content: StoryText }) {
  const words = useEntryWords();
  return (
    <article className="public">
      <h2>{content.headline}</h2>
      <p className="who">
        <strong>{content.nameShown}</strong>
        <br />
        {content.unitShown}
      </p>
      <p className="lead">{content.lead}</p>
      <div className="body">
        {paragraphs(content.body).map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </div>
      {content.topics.length > 0 && (
        <ul className="topics">
          {content.topics.map((topic) => (
            <li key={topic}>{words(topic, 'topics')}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
