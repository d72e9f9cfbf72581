/** How people join two things in a cell, in five languages: part of a pattern. */
export const AND = '(?:and|und|en|og|és)';
