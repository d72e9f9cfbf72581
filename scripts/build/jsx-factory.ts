/** What JSX becomes in the page: calls with arguments, a good deal shorter than the objects of the automatic runtime. */
export { Fragment, h } from 'preact';
