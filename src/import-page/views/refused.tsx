/** Files that could not be used. */
export function Refused({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} class="error" role="alert">
          {sentence}
        </p>
      ))}
    </>
  );
}
