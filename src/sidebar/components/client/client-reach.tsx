/** Where and when the shown client can be talked to: the channel, what its clock shows, and until when or from when. */
import { fillText } from '../../fill-text';
import type { ReadyUi } from '../../ui';

export function ClientReach({ ui: { model, format } }: { readonly ui: ReadyUi }) {
  const reach = model.client.shown?.reach;
  if (!reach) return null;
  const { heading, channel, channelText, link, zone, localTime, moments } = reach;
  const now = Date.now();
  const time = zone && format.clock(now, zone);
  const lines = [
    time && fillText(localTime, { time }),
    moments.find(({ until }) => until > now)?.text ?? '',
  ].filter((line) => line !== '');
  return (
    <section id="reach">
      <h2>{heading}</h2>
      {lines.length > 0 && <p>{lines.join(', ')}</p>}
      {channelText !== '' && (
        <p>
          {channel}
          {link === '' ? (
            <bdi>{channelText}</bdi>
          ) : (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {channelText}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
