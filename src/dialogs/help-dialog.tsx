/** The help dialog. */
import type { HelpContent } from '../addon/page-content';
import { CloseButton } from './close-button';

export function HelpDialog({ content }: { readonly content: HelpContent }) {
  return (
    <>
      {content.guideAddress !== '' && (
        <p class="guide">
          <a href={content.guideAddress} target="_blank" rel="noopener noreferrer">
            {content.guide}
          </a>
        </p>
      )}
      {content.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <h2>{content.functionsHeading}</h2>
      <p>{content.functionsIntro}</p>
      <dl>
        {content.functions.map(({ call, purpose }) => (
          <>
            <dt>
              <code>{call}</code>
            </dt>
            <dd>{purpose}</dd>
          </>
        ))}
      </dl>
      <p class="note version">{content.version}</p>
      <div class="buttons">
        <CloseButton caption={content.close} isAction />
      </div>
    </>
  );
}
