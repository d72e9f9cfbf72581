/** Files that are dragged onto a page: without this the browser would leave the page and show the file. */

/** @param onDragging told whether a file is held over the page */
export function acceptDroppedFile(
  onDropped: (file: File) => void,
  onDragging: (isOver: boolean) => void = () => undefined,
): void {
  const listen = (kind: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    window.addEventListener(
      kind,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  listen('dragover', () => onDragging(true));
  listen('dragleave', () => onDragging(false));
  listen('drop', ({ dataTransfer }) => {
    onDragging(false);
    const [file] = dataTransfer!.files;
    if (file) onDropped(file);
  });
}
