/** One column of readable width; from 80em, the contents stand beside it as a rail. */
export const layout = `
main { max-width: var(--measure); margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) 1.25rem 5rem; }
.skip {
  position: absolute;
  inset-inline-start: 0.5rem;
  top: -6rem;
  padding: 0.4rem 0.8rem;
  background: var(--page);
  font-family: var(--sans);
}
.skip:focus { top: 0.5rem; z-index: 2; }
.draft {
  position: sticky;
  top: 0;
  z-index: 1;
  margin: 0;
  padding: 0.25rem;
  background: var(--text);
  color: var(--page);
  font: 700 0.75rem/1.4 var(--sans);
  letter-spacing: 0.2em;
  text-align: center;
  text-transform: uppercase;
}
.contents { font: 0.85rem/1.4 var(--sans); margin: 2rem 0; }
.contents p { margin: 0 0 0.5em; color: var(--muted); font-weight: 650; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents ul ul { padding-inline-start: 1.1em; }
.contents li { margin: 0; }
.contents a { display: block; padding: 0.22em 0; color: inherit; text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
@media screen and (min-width: 80em) {
  .contents {
    position: fixed;
    top: 3.5rem;
    bottom: 1.5rem;
    inset-inline-start: max(1.25rem, calc(50% - var(--measure) / 2 - 17rem));
    width: 13rem;
    margin: 0;
    overflow-y: auto;
    font-size: 0.78rem;
    color: var(--muted);
  }
}`;
