import './marks.css';

/** Signs that neither typeface has, drawn. */

export const ArrowBack = () => (
  <svg className="drawn" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M14 8H3M7.5 3.5L3 8l4.5 4.5" />
  </svg>
);

export const ArrowOn = () => (
  <svg className="drawn" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2 8H13M8.5 3.5L13 8l-4.5 4.5" />
  </svg>
);

export const Ticked = () => (
  <svg className="drawn" width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
    <path d="M2 7l3.2 3.2L11 3" />
  </svg>
);
