/** Why a file cannot be read or written: the second half of a sentence, without capital and full stop. */
export class FileError extends Error {
  override name = 'FileError';
}
