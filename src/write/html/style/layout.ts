/**
 * One column of readable width. From 82em the contents stand beside it as a rail: a float as wide as
 * its margin is negative takes no room in the column, and sticks to the window from where it stands.
 */
export const layout = `
main { max-width: 65ch; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) 1.25rem 5rem; }
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
.contents p { margin: 0 0 0.5em; font-weight: 650; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents ul ul { padding-inline-start: 1.1em; }
.contents li { margin: 0; }
.contents a { display: block; padding: 0.22em 0; color: inherit; text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
@media screen and (min-width: 82em) {
  .contents {
    float: inline-start;
    position: sticky;
    top: 2rem;
    width: 12rem;
    max-height: calc(100vh - 4rem);
    margin: 0.35rem 0 0;
    margin-inline: -15rem 3rem;
    overflow-y: auto;
    font-size: 0.78rem;
    color: var(--muted);
  }
}`;
