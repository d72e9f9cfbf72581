/** Sentences of the server below a heading; nothing where there are none. */

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly class?: string;
}

export function Lines({ heading, lines, class: look }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class={look}>
      <h2>{heading}</h2>
      <ul class="plain">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}
